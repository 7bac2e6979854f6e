# Words that tell of plans and proposals.
[plan-noun]
plan(s) | plan(s) de paix | plan de règlement | plan de sortie de crise | projet de plan | projet de plan de paix | texte du plan | texte du plan de paix | proposition(s) de paix | proposition(s) | contre-proposition | feuille de route | projet d'accord | projet de résolution | initiative de paix | initiative | document-cadre | projet d'accord de paix | accord-cadre
[plan-point]
points | point | articles | clauses | axes | étapes
# A plan becomes known.
[plan-public]
dévoilé(e)(s) | présenté(e)(s) | publié(e)(s) | rendu(e)(s) public(s) | rendu(e)(s) publique(s) | proposé(e)(s) | soumis | soumise(s) | transmis | transmise(s) | divulgué(e)(s) | annoncé(e)(s) | révélé(e)(s) | remis | remise(s) | avancé(e)(s) | mis(e) sur la table
# A plan is made shorter or longer.
[plan-revised]
ramené(e)(s) | réduit(e)(s) | raccourci(e)(s) | porté(e)(s) | passé(e)(s) | limité(e)(s) | ramène | réduit | passe
