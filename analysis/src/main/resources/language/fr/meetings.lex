# Words that tell of meetings, visits, calls, negotiations and summits.

# Nouns = mode.
[meet-noun]
rencontre(s) | réunion(s) | entretien(s) | tête à tête | entrevue(s) | face à face | échange(s) | concertation(s) = meeting
réunion(s) de travail | réunion(s) ministérielle(s) | réunion(s) bilatérale(s) | rencontre(s) bilatérale(s) | réunion(s) d'urgence | réunion(s) de crise | réunion(s) interministérielle(s) | conférence sociale | conférence(s) salariale(s) | séance(s) plénière(s) | conseil de défense | déjeuner(s) de travail | dîner(s) de travail | rencontre(s) au sommet = meeting
sommet(s) | conférence de paix | conférence(s) internationale(s) | conférence(s) ministérielle(s) | sommet(s) extraordinaire(s) | sommet(s) pour la paix | conférence(s) pour la paix | sommet(s) de la paix | conférence(s) sur la paix | conférence(s) de donateurs | conférence(s) des donateurs | conférence(s) de reconstruction | sommet(s) européen(s) | sommet(s) informel(s) | sommet(s) de crise | sommet(s) d'urgence | conférence des Nations unies | conférence de l'ONU | conférence mondiale | conférence climat | COP(29|30|31|32|33|34|35) = summit
pourparlers | négociation(s) | discussions | consultations | tractations | dialogue | pourparlers de paix | négociations de paix | négociations d'adhésion | cycle(s) de pourparlers | cycle(s) de négociations | cycle(s) de discussions | round(s) de négociations | session(s) de pourparlers | séance(s) de négociations = negotiation
visite(s) | visite(s) d'État | visite(s) d'Etat | visite(s) officielle(s) | visite(s) de travail | visite(s) surprise | déplacement(s) | voyage officiel | tournée(s) | tournée(s) diplomatique(s) | venue | séjour officiel = visit
entretien(s) téléphonique(s) | conversation(s) téléphonique(s) | appel(s) téléphonique(s) | échange(s) téléphonique(s) | entretien(s) par téléphone | coup de fil | coup de téléphone | visioconférence | conversation(s) = call
# Nouns that need no further word to be diplomatic.
[meet-plain]
sommet(s) pour la paix | conférence(s) pour la paix | sommet(s) de la paix | conférence(s) sur la paix | conférence(s) de donateurs | conférence(s) des donateurs | conférence(s) de reconstruction | sommet(s) européen(s) | sommet(s) informel(s) | sommet(s) de crise | sommet(s) d'urgence | rencontre(s) bilatérale(s) | réunion(s) ministérielle(s) | réunion(s) bilatérale(s) | conférence(s) internationale(s) | conférence(s) ministérielle(s) | sommet(s) extraordinaire(s) | visite(s) d'État | visite(s) d'Etat | visite(s) officielle(s) | tournée(s) diplomatique(s) | pourparlers | pourparlers de paix | négociations de paix | négociations d'adhésion | cycle(s) de pourparlers | cycle(s) de négociations | cycle(s) de discussions | conférence de paix | tractations
# Meetings that officials call.
[meet-official]
conférence sociale | conférence(s) salariale(s) | réunion(s) de crise | réunion(s) d'urgence | réunion(s) interministérielle(s) | réunion(s) ministérielle(s) | cellule de crise | conseil de défense | conseil des ministres extraordinaire
# Adjectives that make diplomacy of a meeting.
[meet-diplomatic]
bilatéral(e)(s) | bilatéraux | trilatéral(e)(s) | diplomatique(s) | officiel(le)(s) | ministériel(le)(s) | présidentiel(le)(s) | internationa(l|le|les|ux) | d'État | d'Etat | extraordinaire(s) | directe(s) | directs | indirecte(s) | indirects | de paix | de cessez le feu | au sommet | historique(s) | d'adhésion

# Verbs, by form = mode; transitive ones («rencontrer quelqu'un»).
[met-done]
rencontré(e)(s) | reçu(e)(s) | accueilli(e)(s) | retrouvé(e)(s) | consulté(e)(s) = meeting
[seen]
vu = meeting
[meets]
rencontre | rencontrent | reçoit | reçoivent | accueille | accueillent | retrouve | retrouvent = meeting
[met-imperfect]
rencontrait | rencontraient | recevait | recevaient | accueillait | accueillaient | retrouvait | retrouvaient = meeting
[will-meet]
rencontrera | rencontreront | recevra | recevront | accueillera | accueilleront | retrouvera | retrouveront = meeting
[would-meet]
rencontrerait | rencontreraient | recevrait | recevraient | accueillerait | accueilleraient = meeting
[to-meet]
rencontrer | recevoir | accueillir | retrouver = meeting

# Verbs of gathering others: «réunir les maires».
[invite-done]
convié(e)(s) = meeting
[host-done]
réuni(e)(s) | rassemblé(e)(s) | convoqué(e)(s) | consulté(e)(s) = meeting
[hosts]
réuni(t|ssent) | rassemble(nt) | consulte(nt) | convoque(nt) = meeting
[will-host]
réuni(ra|ront) | rassemble(ra|ront) | consulte(ra|ront) | convoque(ra|ront) = meeting
[to-host]
réunir | rassembler | consulter | convoquer = meeting
# Whom officials meet, though nobody names them.
[meet-object-plural]
les
# What an office is for: «l'envoyée pour le Caucase».
[meet-remit]
pour
[meet-group]
chefs | chefs autochtones | chefs de village | leaders | leaders syndicaux | chefs de délégation
présidents | présidentes | directeurs | directrices | chefs de groupe | chefs traditionnels | notables | investisseurs | créanciers | bailleurs de fonds | société civile | salariés | délégués syndicaux | usagers | habitants | victimes | proches | parents d'élèves | bourgmestres | échevins | cantons | médecins | infirmiers | infirmières | avocats | pompiers | policiers | artisans | restaurateurs | hôteliers | céréaliers | pharmaciens | indépendantistes | loyalistes | partis | partis politiques | protagonistes | belligérants | groupes armés | magistrats | employeurs | cheminots | dockers | routiers | chauffeurs | taxis | aéroports | compagnies aériennes | entreprises | producteurs | exportateurs | importateurs | coopératives | chefs religieux | responsables religieux
intersyndicale(s) | opposition | organisations syndicales | organisations patronales | patronat | associations | collectifs | grévistes | industriels | constructeurs | patrons | groupes parlementaires | chefs de file | parties | forces politiques | opérateurs | professionnels | transporteurs | distributeurs | exploitants | fédérations | assureurs | banquiers | soignants | enseignants | étudiants | recteurs | viticulteurs | éleveurs | armateurs | bailleurs | commerçants | maires | élus | élues | préfets | syndicats | partenaires sociaux | chefs de parti | présidents de région | présidents de régions | présidents de département | présidents d'université | chefs de partis | chefs d'entreprise | dirigeants d'entreprises | représentants | représentantes | familles | riverains | agriculteurs | pêcheurs | rescapés | secouristes | sinistrés | manifestants | opposants | ministres | ambassadeurs | ambassadrices | gouverneurs | responsables | dirigeants | dirigeantes | homologues | chefs d'État | chefs d'Etat | chefs d'état-major | chefs coutumiers | délégation(s) | émissaires | envoyés | délégués | négociateurs | parlementaires | députés | sénateurs | autorités | diplomates | conseil de défense | conseil de sécurité | cellule de crise

# Verbs of talking with somebody; behind a reflexive pronoun or not.
[talked-done]
parlé = talk
entretenu(e)(s) | réuni(e)(s) | concerté(e)s | vu(e)s | revu(e)s | retrouvé(e)s | rencontré(e)s | rassemblé(e)s | quitté(e)s = meeting
discuté | négocié | dialogué = negotiation
échangé | conversé | dîné | déjeuné | petit-déjeuné = meeting
téléphoné = call
[talks-now]
se parle(nt) | se concertent = talk
s'entretien(t|nent) | se réuni(t|ssent) | se retrouve(nt) | se rencontrent | se voient | échange(nt) avec | dialogue(nt) avec | converse(nt) | s'entretenant | se réunissant = meeting
discute(nt) | négocie(nt) = negotiation
converse(nt) au téléphone = call
[talks-imperfect]
s'entretenai(t|ent) | se réunissai(t|ent) | se retrouvai(t|ent) | se rencontraient = meeting
[talks-later]
se parle(ra|ront) = talk
se reverra | se reverront = meeting
s'entretiend(ra|ront) | se réuni(ra|ront) | se retrouve(ra|ront) | se rencontreront | se verront | échangera avec | échangeront = meeting
discute(ra|ront) | négocie(ra|ront) = negotiation
téléphone(ra|ront) = call
[talks-would]
s'entretiend(rait|raient) | se réuni(rait|raient) | se retrouve(rait|raient) | se rencontreraient = meeting
[talks-to]
se parler = talk
se revoir | nous revoir | nous retrouver | nous rencontrer | nous réunir | s'entretenir | se réunir | se retrouver | se rencontrer | se concerter | se voir | échanger avec = meeting
discuter | négocier | dialoguer = negotiation
téléphoner = call

# Verbs of going somewhere to meet; a place follows.
[went-done]
envolé(e)(s) | rendu(e)(s) | arrivé(e)(s) | déplacé(e)(s) | venu(e)(s) | atterri | rendu visite
[goes-now]
se rend(ent) | séjourne(nt) | s'envole(nt) | fait escale | arrive(nt) | se déplace(nt) | est en visite | sont en visite | atterrit
[goes-later]
se rendra | se rendront | s'y rendra | s'y rendront | séjournera | séjourneront | s'envolera | s'envoleront | ira | iront | fera escale | fera étape | fera halte | s'arrêtera | s'arrêteront | repartira pour | partira | partiront | arrivera | arriveront | se déplacera | viendra | effectuera une visite
[goes-would]
se rendrait | se rendraient | viendrait
[goes-to]
s'envoler | se rendre | s'y rendre | se déplacer | rendre visite
[expected]
attendu(e)(s)

# Verbs that make participants of those who do it: «mener des discussions», «participer à un sommet».
[meet-light]
débute(nt) | débutera | débuteront | débuté | commence(nt) | commencera | commenceront | entamait | entamaient | entamer | inaugure | inaugurera
nié | nie | nient | démenti | dément | démentent | coorganise(nt) | coorganisera | coorganiseront | co-organisera | co-organiseront | organisera | organiseront | coprésident | coprésideront | coprésidera | coprésidé | présideront | accueilleront | héberge | hébergera | abritera | abrite
sa participation | leur participation
multiplie | multiplient | enchaîne | enchaînent | achève | achèvent | mené(e)(s) | mène | mènent | mener | menait | mèneront | eu | a | ont | avoir | aura | auront | tenu(e)(s) | tient | tiennent | tenir | tiendra | tiendront | tiendrait un | tiendrait une | tiendrait son | tiendrait sa | tiendraient un | tiendraient une | tiendraient leur | mènerait | mèneraient | participerait | participeraient | accueillerait | organiserait | effectuerait | participé | participe | participent | participer | participera | participeront | assisté | assiste | assister | conduit | conduire | engagé | engager | engagent | entamé | entame | entament | entamer | ouvert | ouvre | ouvrent | poursuivi | poursuit | poursuivent | poursuivre | repris | reprend | reprennent | reprendre | reprendront | organisé | organise | accueilli | accueille | accueillera | accueillir | présidé | préside | présidera | convoqué | convoque | fait | effectué | effectue | effectuer | effectuera | en | lors d' | demande | demandent | réclame | proposé | propose | proposent | accepté | accepte | acceptent | refusé | refuse | refusent | décliné | décline | déclinent | rejeté | rejette | rejettent | exclu | exclut | souhaite | souhaitent | veut | veulent | entameront | entamera | achevé | conclu | concluent | bouclé | quitté | quitte | quittent | annulé | annule | reporté | reporte | repoussé | repousse | différé

# Pronouns that act: one person, or those who met.
[meet-pronoun]
il | elle = singular
la délégation | cette délégation | la mission = delegation
ce dernier | cette dernière | celui-ci | celle-ci = last
ils | elles = plural
# An article that elsewhere is a preposition with one.
[meet-indefinite]
des
# Both of those who met.
[meet-both]
les deux hommes | les deux femmes | les deux dirigeants | les deux dirigeantes | les deux présidents | les deux ministres | les deux chefs d'État | les deux chefs d'Etat | les deux chefs de gouvernement | les deux chefs de la diplomatie | les deux responsables | les deux parties | les deux camps | les deux délégations | les deux diplomates | les deux alliés | les deux voisins | les deux puissances | les trois dirigeants | les trois ministres | les trois présidents | les dirigeants | les ministres | les deux généraux | les deux rivaux | les deux chefs
[meet-possessive]
son | sa | ses = singular
leur | leurs = plural
# Before or behind a noun: a meeting besides that which was told of last, of the same.
[meet-again]
donné rendez-vous | donnent rendez-vous | fixé rendez-vous | pris rendez-vous
nouvelle(s) | nouveau(x) | prochain(e)(s) | précédent(e)(s) | deuxième | second(e) | troisième | quatrième | cinquième | dernier(s) | dernière(s) | autre | première | premier | ultime | suivant(e)(s)
# The place of the meeting told of last.
[meet-same-place]
dans la même ville | au même endroit | dans la même capitale | au même lieu
# Leads back to the place told of before.
[meet-there]
où
# It does not take place: before the noun or verb.
[meet-denied]
n'y a jamais eu de | n'y a jamais eu d' | n'y a pas eu de | n'y a pas eu d' | n'y a eu aucun | n'y a eu aucune | jamais eu de | jamais eu d'
a nié | nie | nient | ont nié | niait | niant | a réfuté | réfute | a démenti qu' | dément qu' | démentent qu'
aucun | aucune | ne se sont pas | ne se sont plus | ne se sont jamais | ne s'est pas | ne s'est plus | pas de | pas d' | n'y aura pas de | n'y aura pas d' | n'y aura aucun | n'y aura aucune | dément | démentent | a démenti | ont démenti | démentant | n'a pas | n'ont pas | n'avait pas | n'avaient pas | n'a jamais | n'ont jamais | n'avait jamais | n'avaient jamais | ne prévoit pas de | ne prévoient pas de | ne compte pas | n'entend pas | n'a pas l'intention de | n'a pas prévu de | n'est pas prévu que | dément avoir | démentent avoir | démenti avoir | démenti que | démenti toute | dément toute | ni prévu ni
# Words before a day that the meeting is not on, and before one that it was first to be on.
[meet-since]
depuis | jusqu'à | jusqu'au | jusqu'en
[meet-first]
initialement | d'abord | auparavant | à l'origine | primitivement
# Where the article has told already.
[meet-on-site]
sur place | sur les lieux | sur zone | au chevet
# What stands before one of these is of another matter than what stands behind.
[meet-apart]
avant | après | à la veille | au lendemain
# What a town does that a meeting is held in.
[meet-host]
accueille | accueillera | accueillait | accueillerait | doit accueillir | va accueillir | devait accueillir | devrait accueillir | a accueilli | abrite | abritera | abritait | doit abriter | a abrité | hébergera | sera l'hôte
# Those who speak and those whom they met.
[meet-we]
nous
# Leads to the day that holds instead: «ne se tiendra pas mardi, mais jeudi».
[meet-instead]
mais | mais finalement | mais plutôt | mais seulement
# Right before a verb that is of whom the sentence is of.
[meet-gerund]
avant de | avant d' | après avoir | après s'être | afin de | pour
# Between a visit and the talks that it is for.
[meet-visit-purpose]
pour un | pour une | pour des | pour | en vue d'un | en vue d'une
# Before a noun whose meeting has been told of.
[meet-definite]
l'
le | la | les | cette | ce | ces | cet
# A further meeting, besides those told of before.
[meet-also]
avant de | avant d'
également | aussi | par ailleurs | ensuite | en outre | séparément
# Houses whose names are no towns'.
[meet-named]
château | manoir | villa | palais | domaine | camp
# An opening clause that shares its subject with what follows.
[meet-opening]
réuni(e)(s) |au lendemain de | au lendemain d' | à la veille de | à la veille d' | lors d' | lors de | lors du | au cours d' | au cours de | durant | pendant | après | avant | avant de | à l'occasion d' | à l'issue d' | à l'issue de | au terme d' | au terme de | en visite | en déplacement | dans un entretien | reçu | reçue | reçus | accueilli | accueillie
# At the place told of before.
[meet-clitic]
y
# Where one leaves for.
[meet-goal]
pour | vers | jusqu'à
# Auxiliaries of an active past.
[meet-have]
a | ont | avait | avaient | aurait | auraient | avoir
# How many sit together: «se réuniront en sommet extraordinaire» tells of one meeting.
[meet-formation]
réunion | réunion de conciliation | réunion de travail | réunion bilatérale | séance | session | séance plénière | session plénière | conciliation | comité | commission mixte
sommet | sommet extraordinaire | sommet d'urgence | session extraordinaire
# Behind those who stand beside a meeting: «avec X comme médiateur».
[meet-beside]
comme médiateur | comme médiatrice | comme médiateurs | comme garant | comme garants | comme facilitateur | comme facilitateurs | en qualité d'observateur | en qualité d'observateurs | en tant que médiateur | en médiateur | comme observateur | comme observateurs | en observateur
# One travels for oneself.
[meet-leisure]
vacances | congés | villégiature | golf | fête(s) de | fêtes | Thanksgiving | réveillon | lune de miel | pèlerinage | convalescence | se reposer
# It goes on after all.
[meet-resumed]
reprendra | reprendront | reprend | reprennent | a repris | ont repris | aura lieu | auront lieu | se tiendra | se tiendront
# The meeting told of beside is at the same place.
[meet-sidelines]
en marge
# A country behind a noun with one of these is what it is held for.
[meet-cause]
paix | cessez-le-feu | reconstruction | donateurs
# What for.
[meet-purpose]
pour | afin de | afin d'
# What those who stand for a state come from.
[meet-from]
de | venus de | venues de

# What the words around a meeting say of how real it is; before the noun or verb.
[meet-status-before]
ne peut | refuse de | refusent de | a refusé de | ont refusé de | refuse toute | refusent toute | refusé toute | refuse une | rejette | rejettent | a rejeté | exclut | exclut de | excluent | a exclu | exclu | rejeté | décliné | boycotté | décline | a décliné | ont décliné | boycotte | boycottent | a boycotté | ont boycotté | boycottent | pas question de | hors de question de | ne veut pas | ne veulent pas | refus de | refuse des | refuse d'entamer | refuse de reprendre = refused
ni confirmé ni infirmé | ni confirmé ni démenti | n'a pas confirmé | n'ont pas confirmé | n'a pas exclu | n'ont pas exclu | travaille à l'organisation d' | travaillent à l'organisation d' | organisation d'un | organisation d'une | prépare un | prépare une | préparent un | préparent une | préparatifs d'un | préparatifs d'une | n'exclut pas | n'excluent pas | n'exclurait pas | propose | proposent | a proposé | ont proposé | proposé de | proposant | appelle(nt) à | a appelé à | ont appelé à | appelant à | appel à | appels à | à la tenue de | à la tenue d' | souhaite | souhaitent | a souhaité | ont souhaité | souhaitent une | réclame | réclament | a réclamé | exige | exigent | demandent | demande | a demandé des | ont demandé des | prêt à | prêts à | prête à | disposé à | disposés à | espère | espèrent | envisage | envisagent | veut | veulent | voudrait | invite à | invitent à | a invité | plaide pour | plaident pour | plaidé pour | demandé la tenue | réclamé la tenue | éventuelle | éventuel | éventuelles | éventuels | hypothétique | idée d' | pourrait | pourraient | perspective d' | perspective de | ouvert à | ouverte à | ouverts à | favorable à = proposed
doit | doivent | devait | devaient | devrait | devraient | va | vont | allait | allaient | s'apprête à | s'apprêtent à | prévoit | prévoit de | prévoient | compte | comptent | avant | avant un | avant une | avant des | en vue d' | en vue de | veille d' | veille du | veille de | à la veille | prochain | prochaine | prochaines | prochains | futur | future | futures | futurs | pour préparer | prévu | possible | nouvelle session | a annoncé | aura | auront | appelé à mener | attendu | attendue | attendus | appelé à | participera | participeront | assistera | assisteront | présidera | accueillera | accueilleront | organiseront | organisera | tiendra | tiendront | mènera | mèneront | effectuera | effectueront | entamera | entameront | reprendront | ouvriront = planned
suspendre sa participation | suspend sa participation | suspendu sa participation | suspendent leur participation | suspendu leur participation | suspendre leur participation | n'a pas réussi à | n'ont pas réussi à | a échoué à | ont échoué à | échoue à | échouent à | n'est pas parvenu à | n'est pas parvenue à | ne sont pas parvenus à | renoncer à | renoncé à | renonce à | renoncent à | renoncera à | annuler | annulé | annulée | annule | annulent | annulation d' | annulation de | annulation du = cancelled
reporté | reporte | reportent | repoussé | repousse | repoussent | différé | décalé | report d' | report de | report du | ajourné = postponed
après | lors d' | lors de | lors des | lors du | à l'issue d' | à l'issue de | à l'issue des | à l'issue du | au terme d' | au terme de | au terme des | au terme du | au cours d' | au cours de | fin des | fin de | fin du | au lendemain d' | au lendemain de | au lendemain du | au sortir de | au sortir d' | a eu | ont eu | avait eu | avoir eu | a tenu | ont tenu | a mené | ont mené | avait participé à | avaient participé à | avait participé aux | avaient participé aux | avait participé au | avaient participé au | avait assisté à | avait assisté au | avoir mené | s'était | suite à | échec de | échec des | échec du | témoins des | témoin des | pendant | durant = held
a entamé | ont entamé | a ouvert | ont ouvert | a repris | ont repris | a engagé | ont engagé | entame | entament | poursuit | poursuivent | ouvre | ouvrent | mène | mènent | participe à | participent à | participe | participent | assiste à | en | reprennent | reprend | dans le cadre de | dans le cadre des | préside | reçoit | multiplie | multiplient = ongoing
# … and behind it.
[meet-status-after]
n'est prévu(e)(s) | n'est pas prévu(e)(s) | ne sont pas prévu(e)(s) | n'est à l'ordre du jour | n'est pas à l'ordre du jour | n'est plus à l'ordre du jour | n'est au programme | n'est pas au programme | n'est envisagé(e)(s) | n'est pas envisagé(e)(s) | n'est programmé(e)(s) | n'est à l'agenda | n'est plus d'actualité | n'est pas d'actualité | n'est planifié(e)(s) = refused
n'aura finalement pas lieu | n'auront finalement pas lieu | ne se tiendra pas | ne se tiendront pas | n'a jamais eu lieu | tombé(e)(s) à l'eau = cancelled
n'a pu être organisé(e) | n'a pas pu être organisé(e) | n'a pu avoir lieu | n'a pas pu avoir lieu | n'ont pu avoir lieu | annulé(e)(s) | n'aura pas lieu | n'auront pas lieu | n'a pas eu lieu | n'ont pas eu lieu | supprimé(e)(s) | au point mort | rompu(e)(s) | suspendu(e)(s) = cancelled
reporté(e)(s) | ajourné(e)(s) | repoussé(e)(s) | décalé(e)(s) | différé(e)(s) = postponed
refusé(e)(s) | rejeté(e)(s) | exclu(e)(s) = refused
proposé(e)(s) | pourrait se tenir | pourraient se tenir | pourrait avoir lieu | pourraient avoir lieu | envisagé(e)(s) | évoqué(e)(s) | souhaité(e)(s) | en préparation | à l'étude | en gestation | serait possible | est possible | était possible | reste possible | toujours possible | tout à fait possible | seulement quand | seulement si | uniquement si | à condition que | à condition de = proposed
aura lieu | auront lieu | se tiendra | se tiendront | débutera | débuteront | s'ouvrira | s'ouvriront | commencera | commenceront | reprendra | reprendront | prévu(e)(s) | programmé(e)(s) | doit se tenir | doivent se tenir | doit avoir lieu | doivent avoir lieu | devrait se tenir | devraient se tenir | devrait avoir lieu | devraient avoir lieu | doit s'ouvrir | attendu(e)(s) | à venir | se poursuivront | est prévue | réunira | réuniront | rassemblera | annoncé(e)(s) | promis(e)(s) | devait se tenir | devaient reprendre | accueillera = planned
se poursuivai(t|ent) | se tient | se tiennent | s'ouvre | s'ouvrent | débute | débutent | se poursuit | se poursuivent | en cours | commence | commencent | reprennent | reprend | se déroule | se déroulent | entre dans = ongoing
a eu lieu | ont eu lieu | s'est tenu(e) | se sont tenu(e)s | s'est achevé(e) | se sont achevé(e)s | s'est conclu(e) | se sont conclu(e)s | s'est terminé(e) | s'est déroulé(e) | se sont déroulé(e)s | entamé(e)(s) | a débuté | avaient débuté | ont débuté | a permis | ont permis | avait permis | a duré | a réuni | tenu(e)(s) | ont repris | a repris | ont échoué | a échoué | fut | s'était tenu(e) = held

# Marks of a call: it has no place.
[call-mark]
par téléphone | au téléphone | téléphonique(s) | par visioconférence | en visioconférence | par vidéo | coup de fil | en ligne | à distance

# Words that lead to those who take part, behind a noun.
[meet-with]
de | du | des | d' | et | ainsi que | auprès de | son | sa | ses | leur | leurs | puis
@meet-with-strong
[meet-with-strong]
avec | entre | réunissant | rassemblant | associant | en présence de | aux côtés de | en compagnie de | en compagnie des | en présence du | en présence des | en présence d' | aux côtés du | aux côtés des | aux côtés d' | en compagnie du | en compagnie d' | accompagné de | accompagnée de | accompagnés de | accompagné du | accompagnée du | accompagné par | accompagnée par | flanqué de
@meet-chaired
# Those who preside take part.
[meet-chaired]
organisé(e)(s) par | coorganisé(e)(s) par | co-organisé(e)(s) par | coprésidé(e)(s) par | co-présidé(e)(s) par | présidé(e)(s) par | coprésidé(e)(s) conjointement par | présidé(e)(s) conjointement par
# Who proposes a meeting «entre» others takes no part in it.
[meet-between]
entre
# Words behind which nobody takes part.
[meet-stop]
placé | placée | placés | placées | sous le signe | consacré | consacrée | consacrés | dédié | dédiée | dédiés | sur | pour | afin | qui | que | qu' | dont | où | mais | car | alors que | tandis que | depuis | après | avant | lors | selon | contre | malgré | visant | portant | au sujet | à propos | dans le cadre | face à | en marge | concernant | comme | quand | si | lorsque | où | chargé | chargée | sous l'égide | sous médiation | sous la médiation | en faveur | au profit | sous pression | avec la médiation | avec l'aide | avec le soutien | avec la participation | par l'intermédiaire | par l'entremise | en raison | à cause | grâce | contre | vers | estime | explique
# Words behind which neither place nor day is the meeting's.
[meet-topic]
sur | pour | afin | contre | selon | visant | portant | au sujet | à propos | dans le cadre | face à | en marge | concernant | sous l'égide | sous médiation | sous la médiation | malgré | alors que | tandis que | mais | car
[meet-absent]
en l'absence de | en l'absence d' | en l'absence du | en l'absence des | sans la participation de | sans la présence de | sans | à l'exception de | à l'exclusion de
# An agent behind one of these is not who acts.
[not-subject]
selon | de | d' | du | des | par | pour | contre | avec | à | au | aux | chez | sur | en | dans | sans | entre | vers | depuis
[meet-aux]
allait | allaient | iront | ira | veut | veulent | vient | viennent | faisait | a | ont | avait | avaient | aurait | auraient | est | sont | était | étaient | sera | seront | va | vont | doit | doivent | devrait | devraient | peut | peuvent | pourrait

# A text of sports, an interview or a course of everyday life.
[meet-not]
alpiniste(s) | cordée(s) | grimpeur(s) | randonneur(s) | himalayiste(s) | ascension | match(s) | matches | ligue (1|2|des champions|des nations|europa) | championnat(s) | coupe(s) (du|des|de|d'europe|d'afrique|davis) | tournoi(s) | équipe nationale | équipe de France | équipe(s) de (football|rugby|basket) | club(s) | sélectionneur | entraîneur(s) | joueur(s) | en finale | demi-finale(s) | quart(s) de finale | huitième(s) de finale | football | rugby | basket | tennis | handball | stade de | stade du | stade d' | (le|du|au) mondial | l'euro 2024 | l'euro 2028 | interview
[interview]
entretien au | entretien à | entretien accordé | entretien avec le monde | entretiens accordés | à la rencontre | entretien exclusif | entretien publié | entretien paru | entretien diffusé | l'entretien d' | entretien d'embauche | entretien du

# Verbs of asking: a day before them is the day of the asking.
[meet-ask]
démenti | dément | démentent | nié | nie | nient | convi(é|e|ent)
demand(é|e|ent|ait|er) | appel(é|le|lent|ait) | invit(é|e|ent|ait) | charg(é|e|ent) | ordonn(é|e|ent) | propos(é|e|ent|ait) | promis | promet | décid(é|e|ent) | accept(é|e|ent) | refus(é|e|ent) | prévenu | averti | souhait(é|e|ent|ait) | exhort(é|e|ent) | convaincu | annonc(é|e|ent|ait) | jug(é|e|ent) | suggér(é|e|ent) | déclin(é|e|ent) | rejeté | rejette | rejettent | exclu | exclut | annul(é|e|ent) | report(é|e|ent) | confirm(é|e|ent)

# Words before the place of a meeting.
[meet-where]
@locative
# First parts of double adjectives of nationality.
[nationality-prefix]
franco = FR
germano = DE
russo = RU
américano = US
anglo | britannico = GB
sino = CN
nippo = JP
italo = IT
hispano = ES
luso = PT
austro = AT
helvético = CH
belgo = BE
irano = IR
israélo = IL
égypto = EG
turco = TR
gréco = GR
syro = SY
libano = LB
algéro = DZ
maroco = MA
indo = IN
pakistano = PK
afghano = AF
coréano = KR
ukraino = UA
euro = actor:europe
serbo = RS
polono = PL
palestino = PS
irako = IQ
saoudo = SA
vénézuélo = VE
colombo = CO
mexicano = MX
arméno = AM
azéro = AZ
éthiopo = ET
soudano = SD
rwando = RW
congolo = CD
malo = ML
arabo = actor:arab-states

# Whom one asks: «demander à X».
[meet-to]
à | au | aux
