# Words that tell of plans and proposals.
[plan-noun]
plan(s) | plan(s) de paix | plan de règlement | plan de sortie de crise | sortie de crise | plan(s) de cessez-le-feu | plan(s) de reconstruction | plan(s) d'action | plan(s) d'urgence | projet de plan | projet de plan de paix | texte du plan | texte du plan de paix | proposition(s) de paix | proposition(s) | proposition(s) de trêve | proposition(s) de cessez-le-feu | contre-proposition(s) | contre-projet | contre-budget | contre-plan(s) | plan alternatif | budget alternatif | feuille de route | projet d'accord | projet de résolution | projet(s) de loi | proposition(s) de loi | projet de décret | projet de budget | projet de réforme | projet de constitution | avant-projet de loi | initiative de paix | initiative | document-cadre | texte de compromis | projet de texte | document de travail | projet d'accord de paix | accord-cadre
# Another version of a plan told of before.
[plan-version]
version initiale | première version | version précédente | version antérieure | nouvelle version | dernière version | version révisée | version amendée | version actualisée | deuxième version | seconde version | texte initial | texte révisé | texte amendé | nouveau texte | texte original | projet initial | mouture | première mouture | nouvelle mouture | dernière mouture
[plan-point]
point(s) | article(s) | clause(s) | axe(s) | étape(s) | phase(s) | volet(s) | mesure(s) | pilier(s) | chapitre(s) | priorités | principes | propositions | actions | engagements | recommandations
# What leads to a number of points: «articulé autour de cinq axes».
[plan-of]
en | compte | comptent | comptait | comprend | comprenant | comporte | comportant | contient | prévoit | détaille | détaillé en | décliné en | déclinée en | autour de | autour d' | sur | propose | repose sur | de
# Never the plan of whom the text tells of otherwise.
[plan-counter]
contre-proposition(s) | contre-projet | contre-budget | contre-plan(s) | plan alternatif | budget alternatif
# A plan becomes known.
[plan-public]
adressé(e)(s) | adresse(nt) | envoyé(e)(s) | fait parvenir | diffusé(e)(s)
dévoilé(e)(s) | présenté(e)(s) | publié(e)(s) | rendu(e)(s) public(s) | rendu(e)(s) publique(s) | proposé(e)(s) | soumis | soumise(s) | transmis | transmise(s) | divulgué(e)(s) | annoncé(e)(s) | révélé(e)(s) | remis | remise(s) | avancé(e)(s) | mis(e) sur la table | formulé(e)(s) | élaboré(e)(s) | détaillé(e)(s) | exposé(e)(s) | déposé(e)(s) | lancé(e)(s) | porté(e)(s) | défendu(e)(s) | rédigé(e)(s) | adopté(e)(s)
dévoile(nt) | présente(nt) | publie(nt) | propose(nt) | soumet(tent) | transmet(tent) | remet(tent) | annonce(nt) | avance(nt) | défend(ent) | détaille(nt) | expose(nt) | lance(nt) | élabore(nt) | prépare(nt)
mis la dernière main à | met(tent) la dernière main à | mis au point | met(tent) au point | se met(tent) d'accord sur | se sont mis d'accord sur | s'accord(e|ent) sur | se sont accordés sur | s'est accordé sur | s'entend(ent) sur | se sont entendus sur | finalis(e|ent|é) | planche(nt) sur | travaille(nt) à | travaille(nt) sur | prépar(é|és|ent) | concocté | approuvé | endossé
dévoilait | présentait | proposait | défendait | soumettait
@plan-later
# … in days to come.
[plan-later]
dévoilera | dévoileront | présentera | présenteront | publiera | publieront | proposera | proposeront | soumettra | soumettront | transmettra | transmettront | remettra | remettront | annoncera | annonceront | exposera | exposeront | détaillera | lancera | doit être adopté(e) | doit être présenté(e) | doit être dévoilé(e) | doit être soumis | doit être soumise | sera présenté(e) | sera dévoilé(e) | sera soumis | sera soumise | doit présenter | doit dévoiler | doit soumettre | doivent présenter | va présenter | va dévoiler | devrait présenter | devrait dévoiler | prévoit de présenter | compte présenter
# Who made it stands behind.
[plan-agent]
par
# A plan is made shorter or longer.
[plan-revised]
ramené(e)(s) | réduit(e)(s) | raccourci(e)(s) | porté(e)(s) | passé(e)(s) | limité(e)(s) | ramène | réduit | passe
# What leads to the plan that another one answers.
[plan-answer]
en réponse à | en réponse au | en réponse aux | répond(ant) à | répond(ant) au | répondait au | face au | alternative à | alternative au | alternatif à | alternatif au | concurrent de | concurrent du | rival de | rival du | contrer | pour contrer | plutôt que le | au lieu du
