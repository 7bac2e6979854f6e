# Words that tell of attacks, disasters, accidents and unrest. The value is a PLOVER type and a mode; what is named by
# several words stands before its head, so that the longest entry wins.

[event_noun]
explosion(s) d'une bombe | explosion(s) d'un engin | explosion(s) d'une voiture piégée | explosion(s) d'un véhicule piégé | explosion(s) d'une moto piégée | explosion(s) d'une mine | explosion(s) d'un kamikaze | explosion(s) de bombe(s) = ASSAULT bombing
frappe(s) = ASSAULT aerial
frappe(s) aérienne(s) | frappe(s) de drone(s) | frappe(s) de missile(s) | frappe(s) russe(s) | frappe(s) israélienne(s) = ASSAULT aerial
bombardement(s) | pilonnage(s) = ASSAULT aerial
raid(s) aérien(s) | raid(s) de drones | raid(s) de l'aviation | raid(s) israélien(s) | raid(s) russe(s) | raid(s) américain(s) | raid(s) saoudien(s) | raid(s) nocturne(s) de drones = ASSAULT aerial
tir(s) de missile(s) | tir(s) de roquette(s) | tir(s) d'artillerie | tir(s) d'obus | salve(s) de missiles | salve(s) de roquettes = ASSAULT aerial
pluie de drones | pluie de missiles | pluie de bombes | vague de missiles | vague de drones | vague de frappes = ASSAULT aerial
attaque(s) de drone(s) | attaque(s) au drone | attaque(s) aérienne(s) | attaque(s) de missile(s) | attaque(s) aux missiles = ASSAULT aerial
attentat(s) à la bombe | attentat(s) suicide(s) | attentat(s) à la voiture piégée | attaque(s) suicide(s) | attaque kamikaze = ASSAULT bombing
voiture(s) piégée(s) | engin(s) explosif(s) | colis piégé | bombe artisanale | kamikaze(s) = ASSAULT bombing
fusillade(s) | tuerie(s) | tuerie(s) de masse | fusillade(s) de masse | coup(s) de feu | attaque(s) à main armée | attaque(s) armée(s) = ASSAULT shooting
tirs | tirs de kalachnikov | tirs nourris = ASSAULT shooting
attaque(s) au couteau | attaque(s) à l'arme blanche | agression au couteau | rixe(s) au couteau | bagarre(s) au couteau | rixe(s) à l'arme blanche | coup(s) de couteau = ASSAULT stabbing
attaque(s) à la voiture bélier | voiture bélier | attaque au camion bélier = ASSAULT vehicle
attaque(s) | assaut(s) | raid(s) | offensive éclair | embuscade(s) | incursion(s) = ASSAULT attack
attentat(s) | attaque(s) terroriste(s) | attaque(s) djihadiste(s) = ASSAULT attack
massacre(s) | carnage(s) | exécution(s) sommaire(s) = ASSAULT massacre
assassinat(s) | meurtre(s) | homicide(s) | double meurtre | triple assassinat | féminicide(s) | infanticide(s) = ASSAULT killing
tentative(s) d'assassinat | tentative(s) de meurtre | tentative(s) d'homicide = ASSAULT attempt
prise(s) d'otage(s) | enlèvement(s) | rapt(s) = ASSAULT abduction
combats | accrochage(s) = ASSAULT combat
agression(s) | rixe(s) | bagarre(s) mortelle(s) | bagarre(s) générale(s) = ASSAULT attack
séisme(s) | tremblement(s) de terre | secousse(s) sismique(s) | secousse(s) de magnitude | secousse(s) d'une magnitude | secousse(s) tellurique(s) = DISASTER earthquake
inondation(s) | crue(s) | crue(s) subite(s) | pluie(s) torrentielle(s) | pluie(s) diluvienne(s) | fortes pluies | intempéries = DISASTER flood
glissement(s) de terrain | coulée(s) de boue | éboulement(s) = DISASTER landslide
cyclone(s) | ouragan(s) | typhon(s) | tempête(s) | tempête(s) tropicale(s) | tornade(s) | orage(s) | ouragan meurtrier | vent(s) violent(s) | vents forts | forts vents | rafales de vent | fortes rafales | bourrasque(s) | tempête(s) de sable | tempête(s) de neige | blizzard = DISASTER storm
tsunami(s) | raz de marée = DISASTER tsunami
éruption(s) | éruption(s) volcanique(s) = DISASTER eruption
avalanche(s) | plaque à vent | plaque de neige | coulée de neige | coulées de neige = DISASTER avalanche
incendie(s) de forêt | feu(x) de forêt = DISASTER wildfire
canicule(s) | vague(s) de chaleur | vague(s) de froid = DISASTER heat
épidémie(s) | flambée épidémique | flambée(s) de cas | épidémie(s) de choléra | épidémie(s) d'Ebola | épidémie(s) de rougeole | épidémie(s) de méningite | épidémie(s) de dengue | choléra | Ebola | mpox | rougeole | méningite | dengue | grippe aviaire | fièvre hémorragique | fièvre jaune | variole du singe = DISASTER epidemic
accident(s) = ACCIDENT accident
chute d'un bus | chute d'un autobus | chute d'un autocar | chute d'un car | chute d'un minibus | chute d'un camion | chute d'un véhicule | chute d'une voiture | sortie de route d'un | sortie de route d'une | accident(s) de la route | accident(s) de la circulation | accident(s) de minibus | accident(s) de voiture(s) | accident(s) de camion(s) | accident(s) de moto(s) | accident(s) de car(s) | accident(s) d'autobus | accident(s) routier(s) | accident(s) de bus | accident(s) de train | accident(s) d'autocar | collision(s) | carambolage(s) = ACCIDENT collision
écrasement(s) d'avion | écrasement(s) d'hélicoptère | écrasement d'un avion | écrasement d'un hélicoptère | écrasement d'un petit avion | écrasement d'un appareil | écrasement d'un aéronef | écrasement d'un ultraléger | écrasement d'un planeur | écrasement de l'avion | écrasement de l'hélicoptère | écrasement de l'appareil | écrasement de son appareil | écrasement de son avion | écrasement de son ultraléger | écrasement de son hélicoptère | écrasement mortel | crash(s) | crash(s) d'avion | accident(s) d'avion | accident(s) d'hélicoptère | catastrophe aérienne = ACCIDENT aviation
naufrage(s) | chavirement(s) = ACCIDENT shipwreck
déraillement(s) | catastrophe ferroviaire = ACCIDENT rail
incendie(s) | sinistre = ACCIDENT fire
explosion(s) | déflagration(s) = ACCIDENT explosion
effondrement(s) = ACCIDENT collapse
bousculade(s) | mouvement(s) de foule = ACCIDENT stampede
coup de grisou | noyade(s) | intoxication(s) = ACCIDENT other
manifestation(s) | rassemblement(s) | contestation | mouvement de protestation | marche de protestation = PROTEST demonstration
émeute(s) | affrontement(s) | heurt(s) | échauffourée(s) | violences urbaines | troubles = PROTEST riot

# Unrest by some who go with it: «la mobilisation des enseignants», not «des secours».
[event_movement]
mobilisation(s) = PROTEST demonstration

# Nouns that say no more than that something bad happened: they take up an event that is told, and make none of their own.
[event_anaphor]
drame(s) | tragédie(s) | catastrophe(s) | carnage(s) | événement(s) | faits | incident(s) | sinistre | bilan(s)

[event_verb]
fonce sur | foncent sur | fonce dans la foule | fonçait sur | a foncé | ont foncé | avait foncé | fonçant dans | fonçant sur | foncé dans la foule | foncé sur la foule = ASSAULT vehicle
chute d'une nacelle | chute d'un arbre | chute d'un chêne | chute d'un pin | chute d'un sapin | chute d'une grue | chute d'un mur | chute d'un bloc | chute de pierres | chute d'un rocher | chute d'un balcon | chute d'une dalle | chute d'un manège | a chuté | ont chuté | avait chuté | chute d'un échafaudage | chute d'un toit | chute d'un télésiège | chute d'un balcon | tombé(e)(s) d'un échafaudage | tombé(e)(s) d'un toit | tombé(e)(s) du toit | tombé(e)(s) d'un balcon = ACCIDENT other
kidnapp(e|ent|é|ée|és|ées|er|ant) | ont été enlevé(e)s | a été enlevé(e) | avaient été enlevé(e)s | enlev(é|ée|és|ées) par | pris(e)(s) en otage(s) = ASSAULT abduction
bombard(e|ent|é|ée|és|ées|er|ait|aient|ant) = ASSAULT aerial
pilonn(e|ent|é|ée|és|ées|er|ait|aient|ant) = ASSAULT aerial
s'abattre sur | s'est abattu(e) sur | s'était abattu(e) sur | se sont abattu(e)s sur | s'étaient abattu(e)s sur | s'est abattue | s'abat sur | s'abattent sur = ASSAULT aerial
ouvrir le feu | ouvert le feu | ouvre le feu | ouvrent le feu | ouvrant le feu | fait feu | tiré sur | tire sur | tirent sur | tirant sur | ouvert le feu sur = ASSAULT shooting
tué(e)(s) par balle(s) | blessé(e)(s) par balle(s) | mort(e)(s) par balle(s) | abattu(e)(s) par balles = ASSAULT shooting
poignard(e|ent|é|ée|és|ées|er|ait|ant) | égorg(e|ent|é|ée|és|ées|er|ait|ant) = ASSAULT stabbing
s'est fait exploser | s'était fait exploser | se fait exploser | se sont fait exploser | s'étaient fait exploser | fait détoner = ASSAULT bombing
assassin(e|ent|é|ée|és|ées|er) | exécut(é|ée|és|ées) = ASSAULT killing
attaqu(e|ent|é|ée|és|ées|er|ait|aient|ant) = ASSAULT attack
pris(e)(s) pour cible(s) | visé(e)(s) par une attaque | visé(e)(s) par une frappe = ASSAULT attack
s'abîm(e|ent|er|ait|ant) en mer | s'est abîmé(e) | se sont abîmé(e)s | s'était abîmé(e) | s'étaient abîmé(e)s | s'écras(e|ent|er|ait|ant) | s'est écrasé(e) | s'était écrasé(e) | se sont écrasé(e)s | s'étaient écrasé(e)s = ACCIDENT aviation
chavir(e|ent|é|ée|és|ées|er|ait|ant) | fait naufrage | sombr(e|ent|é|ée) | coule | a coulé | ont coulé | avait coulé | ayant coulé | coulé au large | s'est échoué(e) | s'était échoué(e) = ACCIDENT shipwreck
déraill(e|ent|é|ée|er|ait|ant) = ACCIDENT rail
explos(e|ent|é|ée|er|ait|ant) = ACCIDENT explosion
s'effondr(e|ent|er|ait|ant) | s'est effondré(e) | s'était effondré(e) | se sont effondré(e)s | s'étaient effondré(e)s = ACCIDENT collapse
percut(e|ent|é|ée|és|ées|er|ait|ant) | sortie de route | s'est encastré(e) | s'était encastré(e) | s'est renversé(e) | s'était renversé(e) | se renverse | basculé dans un ravin | bascule dans un ravin | plongé dans un ravin | plonge dans un ravin | chuté dans un ravin | chute dans un ravin | tombé dans un ravin | tombe dans un ravin | entré(e)(s) en collision | entrés en collision | renvers(é|ée|és|ées) par | fauch(é|ée|és|ées) par | happ(é|ée|és|ées) par | happ(é|ée|és|ées) mortellement | mortellement happ(é|ée|és|ées) | heurt(é|ée|és|ées) par | écras(é|ée|és|ées) par | a quitté la route | ont quitté la route | est sortie de la route | s'est retourné(e) | s'est couché(e) sur le flanc | quitté la chaussée | quitte la chaussée | quitte la route | terminé sa course | fini sa course | termine sa course | finit sa course | plong(e|é|er) dans le canal | plong(e|é|er) dans la rivière | plong(e|é|er) dans le fleuve | plong(e|é|er) dans un canal | basculé dans le canal | basculer dans le canal | basculé dans la rivière | basculer dans un ravin | basculé dans le vide | chuté dans le vide = ACCIDENT collision
emporté(e)(s) par les eaux | emporté(e)(s) par les flots | emporté(e)(s) par une crue = DISASTER flood
enseveli(e)(s) sous une coulée | enseveli(e)(s) par un glissement = DISASTER landslide
pris feu | a brûlé | ravagé(e)(s) par les flammes | ravagé(e)(s) par un incendie | détruit(e)(s) par les flammes = ACCIDENT fire
s'est noyé(e) | s'était noyé(e) | se sont noyé(e)s | s'étaient noyé(e)s | meurt noyé(e) | meurent noyé(e)s | mort(e)(s) noyé(e)(s) | retrouvé(e)(s) noyé(e)(s) | se noi(e|ent) | mort(e)(s) par noyade | foudroyé(e)(s) | électrocuté(e)(s) | chute mortelle | chuté mortellement | fait une chute | mort(e)(s) de froid | dévisse(nt) | a dévissé | ont dévissé | avait dévissé | avaient dévissé = ACCIDENT other
inond(e|ent|é|ée|és|ées|er|ait) = DISASTER flood
manifest(e|ent|é|er|aient|ait) = PROTEST demonstration

# After these the event named next is not told as having happened.
[event_unreal]
service des | services des | service d' | services d' | toute | toutes |accusation(s) de | accusation(s) d' | prévenu(e)(s) de | pour suspicion de | pour suspicion d' | vaccin(s) contre | vaccination contre | contre le | mis(e)(s) en examen pour | poursuivi(e)(s) pour | enquête pour | enquête préliminaire pour | enquête de flagrance pour | information judiciaire pour | inculpé(e)(s) pour | inculpé(e)(s) d' | inculpé(e)(s) de | écroué(e)(s) pour | soupçonné(e)(s) d' | soupçonné(e)(s) de | accusé(e)(s) d' | accusé(e)(s) de | jugé(e)(s) pour | condamné(e)(s) pour | chef(s) d' | chef(s) de | des chefs d' | plainte pour | en proie à | en proie aux | risque(s) d' | risque(s) de | menace(s) d' | menace(s) de | projet(s) d' | projet d'un | lutte contre | protéger contre | contre les | prévenir | éviter | déjoué | déjoué un | empêcher | craint | craint une | craignent | crainte d' | crainte de | alerte à la | alerte au | alerte aux | plan(s) | préparé | préparaient | préparation d' | en cas d' | en cas de | lutter contre | victimes de la route | simulation d' | exercice d' | face aux | face au risque

# What makes of an event the background of another story.
[aftermath]
procès | jugé(e)(s) | juger | tribunal | cour d'assises | assises | condamné(e)(s) à | condamne | verdict | réclusion | perpétuité | appel
hommage(s) | commémor(e|ent|er|ation|ations) | anniversaire(s) | mémoire | obsèques | funérailles | enterr(e|é|ée|és|ement) | inhum(é|ée|er) | marche blanche | cérémonie(s) | minute de silence | deuil national
ans après | an après | mois après | années après | ans plus tard | il y a un an | un an plus tard
loi | projet de loi | réforme | livre | film | documentaire | exposition | tribune | série | roman | récit

# Verbs of saying: a day beside them is the day of the words, not of the event.
[report_verb]
jur(é|e|ent) | confi(é|e|ent) | gliss(é|e|ent) | insist(é|e|ent) | martelé | rétorqué
étai(t|ent) dans un état | se trouvai(t|ent) | étai(t|ent) hospitalisé(e)(s) | introuvable(s) | demeurai(t|ent) | restai(t|ent) | étai(t|ent) toujours | étai(t|ent) encore | est toujours | sont toujours | sont encore | reste(nt) hospitalisé(e)(s) | prévien(t|nent) | soulign(e|ent|é|ait) | résum(e|é) | tempère(nt) | rétorque(nt) | martèle(nt) | alourdi | alourdit | a revu | ont revu | a ramené | ont ramené | corrig(e|ent|é) | rectifi(e|ent|é) | a révisé | est passé à | est passé de | passe de | porté à | ramené à | ramené de | revu à la baisse | revu à la hausse | s'élevait à | s'élève à | grimpé à | annonc(e|ent|é|ée|ait|aient|er) | affirm(e|ent|é|ée|ait|er) | déclar(e|ent|é|ée|ait|er) | indiqu(e|ent|é|ée|ait|er) | précis(e|ent|é|ée|ait|er) | rapport(e|ent|é|ée|ait|er) | assur(e|ent|é|ée|ait|er) | expliqu(e|ent|é|ée|ait|er) | estim(e|ent|é|ée|ait|er) | ajout(e|ent|é|ée|ait|er) | confirm(e|ent|é|ée|ait|er) | dénonc(e|ent|é|ée|ait|er) | condamn(e|ent|é|ait|er) | revendiqu(e|ent|é|ée|ait|er) | reconn(u|ue|aît|aissent|aissait) | dit | disent | disait | selon | révél(e|ent|é|ée|ait|er) | signal(e|ent|é|ée|ait|er) | appel(le|lent|é|ait|er) | réagi(t|ssent) | évoqu(e|ent|é|ait|er) | promis | promet | fait savoir | fait état | écrit | tweeté | appris

# What is done in an event's wake: a day beside it is not that of the event.
[event_wake]
localisé(e)(s) | identifié(e)(s) | mis(e)(s) en examen | mis(e)(s) en cause | inculpé(e)(s) | placé(e)(s) en garde à vue | placé(e)(s) en détention | écroué(e)(s) | déféré(e)(s) | interpellé(e)(s) | arrêté(e)(s) | comparu | comparaî(t|tra) | condamné(e)(s) | s'est rendu(e) | se sont rendu(e)s | se rend | se rendent | se rendra | se rendront | se rendre | s'est déplacé(e) | visité | visite | visitera | en visite | est attendu(e) | sont attendu(e)s | s'est recueilli(e) | se sont recueilli(e)s | se recueillir | marche blanche | marche silencieuse | veillée | cérémonie | hommage | obsèques | inhumé(e)(s) | minute de silence | deuil | présidé | inauguré | dévoilé | rouvert | rouvrir(a|ont)

# What holds the clause of an event together with its time and place.
[place_preposition]
à | au | aux | en | dans | près de | sur | de | du | d' | vers | depuis | devant | entre | près du | au large de | au large du | au large des | au nord de | au sud de | à l'est de | à l'ouest de | autour de

# Before a trigger, these tell that another event is meant than the one told so far.
[event_other]
autre(s) | un autre | une autre | d'autres | un deuxième | une deuxième | un second | une seconde | un troisième | une troisième | précédent(e)(s) | récent(e)(s) | dernier(e)(s) | similaire(s) | semblable(s) | nouveau | nouvel | nouvelle(s) | une nouvelle | un nouveau | un nouvel

# Before a trigger, these tell that it has nothing to do with the event told so far.
[event_unlinked]
aucun lien | pas de lien | sans lien | aucun rapport | pas de rapport | sans rapport | rien à voir | pas lié(e)(s) | pas liées | aucun élément ne relie | ne relient pas | ne relie pas

# … and these, where they open a sentence that names a place.
[event_elsewhere]
la veille | l'avant-veille | le même jour | le lendemain | par ailleurs | plus tôt | un peu plus tôt | plus tard | quelques heures plus tôt | quelques heures plus tard | quelques jours plus tôt | auparavant | peu avant | peu après | dans le même temps | au même moment | parallèlement | ailleurs | de son côté | non loin de là

# … and these behind it.
[event_other_behind]
similaire(s) | semblable(s) | comparable(s) | analogue(s) | identique(s) | du même type | du même genre | précédent(e)(s)

# What had been before the news: the time that opens such a sentence is not that of the news.
[event_before]
avait | avaient | n'avait | n'avaient | s'était | s'étaient | était mort(e) | étaient mort(e)s | était décédé(e) | étaient décédé(e)s

# Behind a place's name these tell that the injured are cared for there, wherever they were hurt.
[attributed_to_place]
au chevet | auprès des blessés | auprès des brûlés | aux blessés | où sont soignés | où sont hospitalisés | où sont soignées | où sont hospitalisées

# Before a place's name these tell where somebody was brought, lives or comes from, not where something happened.
[attributed_from_place]
hospitalisé(e)(s) | héliporté(e)(s) | héliportés | transporté(e)(s) | transféré(e)(s) | évacué(e)(s) | acheminé(e)(s) | au CHD | CHD de | CHIC de | CHR de | originaire(s) du | originaire(s) des | natif du | native du | venu(e)(s) du | venu(e)(s) des | parti(e)(s) du | domicilié(e)(s) au | maire du | maire des | mairie du | procureur(e) du | procureur(e) des | parquet du | tribunal du | tribunal des | hôpital du | hôpital des | hôpitaux du | CHU du | CHR du | clinique du | centre hospitalier du | centre hospitalier des | prison du | université du | au CHU | au CHRU | au CHR | à l'hôpital
CHU de | CHU d' | clinique de | centre hospitalier de | morgue de | maison d'arrêt de | tribunal de | parquet de | procureur de | procureure de | cour d'appel de | procureur de la République de | procureure de la République de | université de | maire de | mairie de
réunion à | réunion de crise à | réunion d'urgence à | réuni(e)(s) à | conférence de presse à | cellule de crise à | siège à
hôpitaux de | hôpitaux d' | hôpital de | hôpital d' | transporté(e)(s) à | transporté(e)(s) vers | transféré(e)(s) à | évacué(e)(s) vers | évacué(e)(s) à | hospitalisé(e)(s) à | emmené(e)(s) à | conduit(e)(s) à | rapatrié(e)(s) à | rapatrié(e)(s) vers | héliporté(e)(s) à | héliporté(e)(s) vers | envoyé(e)(s) à
originaire(s) de | originaire(s) d' | natif de | natif d' | native de | native d' | venu(e)(s) de | venu(e)(s) d' | habitant(s) de | né(e)(s) à | domicilié(e)(s) à | résidant à | habitant à | vivant à | vit à | vivait à | installé(e)(s) à | arrêté(e)(s) à | interpellé(e)(s) à | inhumé(e)(s) à | enterré(e)(s) à | réfugié(e)(s) à | basé(e)(s) à | liaison entre | reliait | reliant | relier | relie | décollé de | décollé d' | décoller de | décoller d' | parti(e)(s) de | parti(e)(s) d' | en partance pour | en route pour | vol entre | à destination de | à destination d' | en provenance de | en provenance d' | kilomètres de | kilomètres d' | km de | km d' | kilomètres au nord de | kilomètres au sud de | kilomètres à l'est de | kilomètres à l'ouest de

# Right before such a place these tell that it was struck itself: «une frappe sur l'hôpital de».
[struck_place]
sur | sur l' | sur le | sur un | sur une | sur la | contre | contre l' | contre le | contre un | contre la | contre une | visé l' | visé un | visant l' | visant un | touché l' | touché un | frappé l' | frappé un | détruit l' | incendie de l' | incendie d'un | incendie à l' | explosion à l'

# … and these near which town.
[near_place]
près de | près d' | non loin de | non loin d' | à proximité de | à proximité d' | aux environs de | aux environs d' | aux abords de | aux abords d' | à côté de | à côté d' | aux portes de | en périphérie de | en périphérie d' | dans la banlieue de | en banlieue de | kilomètres de | kilomètres d' | km de | km d' | au nord de | au nord d' | au sud de | au sud d' | à l'est de | à l'est d' | à l'ouest de | à l'ouest d' | au nord-est de | au nord-est d' | au nord-ouest de | au nord-ouest d' | au sud-est de | au sud-est d' | au sud-ouest de | au sud-ouest d'

# Between a person and the place of residence.
[residence_of]
de | d'

# Right before a clock time they still name when something happened: «peu avant minuit».
[event_around]
juste avant | peu avant | un peu avant | disparu(e)(s) depuis | recherché(e)(s) depuis | introuvable(s) depuis | sans nouvelles depuis

# «depuis 2019» tells no event's day; «deux jours après le séisme» counts it back from today, «au lendemain de» by one day.
[event_since]
depuis | depuis le | depuis la | depuis l' | dès | jusqu'au | jusqu'en | d'ici | d'ici à | avant
# Before a clock time, and no more than that: «avant 2 h vendredi».
[event_before_clock]
avant
[event_after]
après | après le | après la | après les | après l' | après un | après une | après que | lendemain de | lendemain du | lendemain des | lendemain d' | lendemain de la | lendemain de l'
[event_to_the_day]
jour pour jour | jour pour jour exactement | exactement | tout juste
[event_day_after]
lendemain de | lendemain du | lendemain des | lendemain d' | lendemain de la | lendemain de l'

# Whoever is asked to stop strikes is told of none of them.
[event_stop]
cesser | cesse | cessent | cessera | suspendre | suspend | suspendra | suspension | interrompre | interruption | stopper | arrêter | arrêt | mettre fin | mettra fin | mettre un terme | cessation | trêve dans

# Behind these a sentence speaks of another event, which the one that it tells of is held against.
[event_compared]
depuis cel(ui|le) | depuis ceux | depuis celles | que cel(ui|le) | que ceux | que celles | comme cel(ui|le) | comme ceux | à cel(ui|le) | à ceux | après cel(ui|le) | après ceux

# What had been before the event of the day.
[event_already]
avait déjà | avaient déjà | ont déjà | a déjà

# An event that is told of as following on another: with «after», what stands behind is the other.
[event_coming]
survient | surviennent | survenait | survenaient | intervient | interviennent | intervenait | intervenaient | se produit | se produisent

# What announces several events of one kind, told one after the other.
[round-up]
week-end meurtrier | week-end noir | week-end tragique | week-end endeuillé | week-end sanglant | week-end dramatique | week-end particulièrement meurtrier | série noire | nuit meurtrière sur les routes | lundi noir | samedi noir | dimanche noir
journée noire | série d'accidents | série de noyades | série de drames | série d'incendies | série de fusillades | série d'avalanches | deux accidents | deux noyades | deux drames | deux avalanches | deux incendies
deux féminicides | deux fusillades | deux chutes mortelles | deux collisions | trois accidents | trois noyades | trois drames | trois avalanches | trois incendies | trois féminicides | trois fusillades | trois chutes mortelles
trois collisions | quatre accidents | quatre noyades | quatre drames | quatre avalanches | quatre incendies | quatre féminicides | quatre fusillades | quatre chutes mortelles | quatre collisions | cinq accidents | cinq noyades
cinq drames | cinq avalanches | cinq incendies | cinq féminicides | cinq fusillades | cinq chutes mortelles | cinq collisions | six accidents | six noyades | six drames | six avalanches | six incendies
six féminicides | six fusillades | six chutes mortelles | six collisions | plusieurs accidents | plusieurs noyades | plusieurs drames | plusieurs avalanches | plusieurs incendies | plusieurs féminicides | plusieurs fusillades | plusieurs chutes mortelles
plusieurs collisions | 2 accidents | 2 noyades | 2 drames | 2 avalanches | 2 incendies | 2 féminicides | 2 fusillades | 2 chutes mortelles | 2 collisions | 3 accidents | 3 noyades
3 drames | 3 avalanches | 3 incendies | 3 féminicides | 3 fusillades | 3 chutes mortelles | 3 collisions | 4 accidents | 4 noyades | 4 drames | 4 avalanches | 4 incendies
4 féminicides | 4 fusillades | 4 chutes mortelles | 4 collisions | 5 accidents | 5 noyades | 5 drames | 5 avalanches | 5 incendies | 5 féminicides | 5 fusillades | 5 chutes mortelles
5 collisions
