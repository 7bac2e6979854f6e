# Titles and roles that stand before or after a person's name, and heads of organisations' names.

# Forms of address and ranks: a capitalised word after one of them is a person.
[title]
M. | MM. | Mme | Mmes | Mlle | Mgr | Dr | Pr | Me | monsieur | madame | mademoiselle | maître | monseigneur | docteur | docteure | professeur | professeure | sieur = address
général | générale | colonel | colonelle | capitaine | commandant | commandante | lieutenant | lieutenante | lieutenant-colonel | sergent | sergente | caporal | adjudant | adjudant-chef | brigadier | brigadier-chef | major | maréchal | amiral | vice-amiral | contre-amiral | brigadier-général = rank
pape | roi | reine | prince | princesse | émir | sultan | cheikh | ayatollah | imam | rabbin | cardinal | évêque | archevêque | abbé | père | frère | sœur | sir | lord | lady | duc | duchesse | comte | comtesse | baron | tsar | calife | mollah = nobility
patriarche | pasteur | pasteure = cleric

# What people are: value is the key by which a role without a name is led back to the person who holds it.
[role]
représentant américain au commerce | représentante américaine au commerce | représentant spécial | représentante spéciale | représentant permanent | représentante permanente = envoy
ministre-président | ministre-présidente = premier
conseiller fédéral | conseillère fédérale | conseiller d'Etat chargé | conseiller exécutif = minister
président | présidente | chef de l'État | chef de l'Etat | cheffe de l'État | cheffe de l'Etat | chef d'État | chef d'Etat | président de la République | présidente de la République | homologue = president
président par intérim | présidente par intérim | président de transition = president
président de la Commission | présidente de la Commission | président de la Commission européenne | présidente de la Commission européenne = commission
roi | souverain | émir | empereur | sultan | prince héritier = monarch
reine | impératrice | princesse héritière = queen
premier ministre | première ministre | Premier ministre | Première ministre | chef du gouvernement | cheffe du gouvernement | chancelier | chancelière | président du Conseil | présidente du Conseil = premier
vice-président | vice-présidente = vice-president
vice-premier ministre | vice-première ministre = vice-premier
ministre des affaires étrangères | ministre des Affaires étrangères | chef de la diplomatie | cheffe de la diplomatie | secrétaire d'État | secrétaire d'Etat | ministre de l'Europe et des affaires étrangères | ministre de l'Europe et des Affaires étrangères | vice-ministre des affaires étrangères | premier vice-ministre des affaires étrangères = foreign
ministre de la défense | ministre de la Défense | ministre des armées | ministre des Armées | secrétaire à la défense | secrétaire à la Défense | secrétaire à l'Armée de terre = defence
ministre de l'intérieur | ministre de l'Intérieur = interior
ministre de l'économie | ministre de l'Économie | ministre des finances | ministre des Finances | secrétaire au Trésor | ministre de l'économie et des finances = finance
ministre | ministre délégué | ministre déléguée | commissaire européen | commissaire européenne | haut représentant | haute représentante | vice-ministre | secrétaire = minister
émissaire | émissaire spécial | émissaire spéciale | envoyé personnel | envoyée personnelle | émissaire personnel | envoyé spécial | envoyée spéciale | envoyé | envoyée | négociateur | négociatrice | négociateur en chef | négociatrice en chef | médiateur | médiatrice | représentant spécial | représentante spéciale = envoy
ambassadeur | ambassadrice = ambassador
consul | consule | diplomate = diplomat
porte-parole = spokesperson
secrétaire général | secrétaire générale | secrétaire générale adjointe | secrétaire général adjoint = secretary-general
secrétaire à la sécurité nationale | secrétaire du Conseil de sécurité | conseiller à la sécurité nationale | conseillère à la sécurité nationale = security-adviser
conseiller | conseillère | conseiller diplomatique | conseillère diplomatique | chef de cabinet | directeur de cabinet | directrice de cabinet | chef de l'administration présidentielle = adviser
gouverneur | gouverneure | gouverneur de la région = governor
maire | maire adjoint | maire adjointe | adjoint au maire | adjointe au maire | bourgmestre = mayor
ministre-président | ministre-présidente | président du conseil régional | présidente du conseil régional | président du conseil départemental | présidente du conseil départemental | président de région | présidente de région = governor
haut-commissaire de la République | haut-commissaire | préfet | préfète | sous-préfet | sous-préfète = prefect
procureur | procureure | procureur de la République | procureure de la République | procureur général | procureure générale = prosecutor
sénateur | sénatrice | député | députée | eurodéputé | eurodéputée | élu | élue | parlementaire = deputy
chef d'état-major | chef d'état-major des armées | chef de l'armée = chief-of-staff
chef des renseignements | chef du renseignement | directeur de la CIA | patriarche | archevêque | grand imam | chef de la junte | chef des putschistes | chef de guerre | chef de la rébellion | homme fort | guide suprême | leader de l'opposition | candidat | candidate | opposant | opposante | dirigeant | dirigeante | leader | leadeur | chef | cheffe | patron | patronne | directeur | directrice | directeur général | directrice générale | PDG | numéro un | coprésident | coprésidente | fondateur | fondatrice | cofondateur | cofondatrice | responsable | commissaire | commandant en chef = leader
avocat | avocate | juge | journaliste | chercheur | chercheuse | historien | historienne | politologue | économiste | écrivain | écrivaine | auteur | autrice | romancier | romancière | cinéaste | réalisateur | réalisatrice | acteur | actrice | comédien | comédienne | chanteur | chanteuse | musicien | musicienne | photographe | sociologue | philosophe | entraîneur | entraîneuse | sélectionneur | sélectionneuse | joueur | joueuse | attaquant | attaquante | défenseur | défenseuse | footballeur | footballeuse | cycliste | pilote | skipper | navigateur | navigatrice | médecin | médecins | professeur | professeure | policier | policière | gendarme | pompier | habitant | habitante | militant | militante | analyste | spécialiste | expert | experte | témoin | survivant | survivante | correspondant | correspondante | envoyé spécial à | fils | fille | épouse | époux | gendre | frère de | veuve = profession
# Between an office and its holder's name: of what part of a country, or how the holder stands.
[role-adjective]
ontarien(ne) | québécois(e) | albertain(e) | manitobain(e) | wallon(ne) | flamand(e) | bruxellois(e) | écossais(e) | gallois(e) | nord-irlandais(e) | catalan(e) | basque | andalou | andalouse | galicien(ne) | madrilène | bavarois(e) | saxon(ne) | berlinois(e) | corse | breton(ne) | réunionnais(e) | guadeloupéen(ne) | martiniquais(e) | guyanais(e) | calédonien(ne) | polynésien(ne) | genevois(e) | vaudois(e) | valaisan(ne) | fribourgeois(e) | neuchâtelois(e) | jurassien(ne) | bernois(e) | texan(e) | californien(ne) | new-yorkais(e) | newyorkais(e) | floridien(ne) | kurde | tchétchène | tatar(e) | sicilien(ne) | lombard(e) | vénitien(ne) | flamand(e) | zurichois(e) | parisien(ne) | marseillais(e) | lyonnais(e) | londonien(ne) | stambouliote | régional(e) | départemental(e) | provincial(e) | cantonal(e) | local(e) = part
renversé(e) | déchu(e) | déposé(e) | destitué(e) | élu(e) | réélu(e) | sortant(e) | démissionnaire | autoproclamé(e) | intérimaire | désigné(e) = standing

# Roles whose holder is of the same office as the one named before: «son homologue russe».
[counterpart]
homologue | homologues = same

# Heads of states' delegations: with a nationality they stand for the state.
[delegates]
gouverneurs | préfets | bourgmestres | chefs coutumiers | évêques = delegates
mission(s) = delegates
délégation(s) | négociateurs | négociatrices | émissaires | représentants | représentantes | diplomates | responsables | dirigeants | dirigeantes | autorités | officiel(s) | partie(s) | gouvernement(s) | ministres | ministres des affaires étrangères | chefs d'État | chefs d'Etat | chefs d'État et de gouvernement | chefs d'Etat et de gouvernement | présidents | présidence(s) | premiers ministres | chefs de la diplomatie | chefs de gouvernement | chefs des armées | ambassadeurs | envoyés | homologues | délégué(e)s | conseillers | conseillers à la sécurité nationale | conseillers diplomatiques | chefs du renseignement | chefs d'état-major | vice-ministres | hauts fonctionnaires | hauts responsables | parlementaires | pays | diplomatie(s) | armée(s) | médiateurs | administration | junte(s) = delegates

# Common nouns that head an organisation's name, when capitalised words follow or when capitalised themselves.
[org-head]
parti | mouvement | front | ligue | union | fédération | confédération | association | fondation | institut | université | école | lycée | collège | hôpital | clinique | centre hospitalier | CHU | banque | groupe | société | compagnie | entreprise | agence | office | conseil | comité | commission | cour | tribunal | parquet | assemblée | parlement | sénat | chambre | ministère | secrétariat | direction | préfecture | mairie | police | gendarmerie | garde | armée | brigade | régiment | bataillon | syndicat | ONG | organisation | observatoire | centre | musée | théâtre | opéra | festival | cabinet | club | réseau | coalition | alliance | autorité | haut-commissariat | Haut-Commissariat | programme | fonds | croix | croissant | bourse | chaîne | radio | journal | quotidien | hebdomadaire | magazine | éditions | studio | studios = head

# Words behind which a name that no list knows is that of a body or a company: «le syndicat X», «le constructeur chinois X».
[body-before]
syndicat | syndicats | centrale | centrale syndicale | organisation patronale | intersyndicale | parti | partis | groupe | société | compagnie | entreprise | firme | géant | constructeur | avionneur | équipementier | opérateur | sidérurgiste | énergéticien | distributeur | assureur | pétrolier | cimentier | armateur | laboratoire | enseigne | fabricant | start-up | jeune pousse | transporteur | direction de | direction d' | direction du | salariés de | salariés d' | employés de | patronat | ONG | association | collectif | coalition | alliance | rébellion | mouvement | groupe armé | milice | front | formation | plateforme | fédération | confédération | ligue | banque | agence | cabinet | réseau | fondation | organisation | rebelles du | rebelles de | milices | combattants du
[body-after]
# Who acts for a body or a company: «la direction de X».
[body-voice]
direction | direction générale | direction régionale | mission(s) | équipe | experts | présidence | syndicats
@delegates

# Words that introduce a place.
[place-before]
à | a | au | aux | en | dans | vers | depuis | près de | près d' | aux abords de | aux abords d' | autour de | autour d' | au large de | au large d' | au nord de | au sud de | à l'est de | à l'ouest de | au nord-est de | au nord-ouest de | au sud-est de | au sud-ouest de | à proximité de | à proximité d' | jusqu'à | jusqu'en | hors de | hors d' | via = place
# Nouns whose complement is a place: «la ville de X».
[place-noun]
ville | villes | village | villages | commune | communes | localité | localités | bourg | bourgade | hameau | cité | quartier | quartiers | banlieue | port | capitale | métropole | agglomération | région | régions | oblast | province | provinces | département | district | districts | comté | canton | État | Etat | île | îles | archipel | péninsule | vallée | arrondissement | préfecture | gouvernorat | wilaya | plage | maire | préfet | gouverneur | habitants | sud | nord | est | ouest | centre | bande | front | bataille | siège = noun
# Nouns that lead a first-order division: «la région de Kherson».
[division-noun]
région | oblast | province | gouvernorat | État | Etat | wilaya | canton | préfecture | département = division
# Streets and squares are no cities.
[street]
rue | avenue | boulevard | place | quai | allée | impasse | square | pont | chemin | cours | faubourg | porte | station | métro | gare | stade | parc | jardin | hôtel | hôtels | restaurant | pub | club | discothèque | bar | café | théâtre | lycée | collège | école | université | hôpital | aéroport | palais | tour | musée | cinéma | salle | centre commercial | prison | camp | base = street

# Names of places that are ordinary words, given names or surnames more often: only with a word before that introduces a place.
[place-weak]
Nord-Est | Nord-Ouest | Sud-Est | Sud-Ouest | Réunion | Noël | Cruz | Tours | Nice | Lens | Sens | Bar | Orange | Police | Nord | Centre | Est | Ouest | Sud | Son | Lot | Ain | Var | Cher | Manche | Somme | Aube | Allier | Eure | Orne | Marne | Doubs | Landes | Creuse | Loire | Seine | Vienne | Vosges | Jura | Gap | Foix | Laval | Pau | Auch | Mans | Valence | Grasse | Carpentras | Die | Loos | Tulle | Rue | Bois | Pont | Fort | Port | Cap | Vitré | Redon | Bron | Bray | Le Port | Bourg | Le Bourg | Salles | Pins | Santiago | Florence | Victoria | Charlotte | Lincoln | Jackson | Madison | Carson | Clinton | Franklin | Jefferson | Marion | Grand | Petit | Saint | Sainte | Martin | Denis | Colon | Bath | Split | Most | Man | Bol | Gland | Mer | Ham | Guise | Albert | Roman | Romans | Roques | Mende | Melle | Dole | Arc | Bord | Coulaines | Union | Liberté | Progrès | République | Nation | Bastille | Concorde | Opéra | Batman | Van | Of | Same | Date | Mobile | Reading | Enterprise | Independence | Hope | Paradise | Commerce | Industry | Defiance | Normal | Liberal | Surprise | Aurora | Providence | Fontaine | Rivière | Lacs | Plateaux | Savanes | Maritime | Centrale | Littoral | Atlantique | Capital | Federal | Ville | Marché | Moi | Lui | Salon | Mission | Elle | Tout | Lors | Mais | Selon | Haut | Bas | Or | Ni | Si | Ou | Les | Le | La | Un | Une | Des | Vers | Deux | Trois | Mars | Mai | Avril | Août | Juin | Dimanche | Samedi | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Noël | Pâques | Poste | Monde | Parti | Etat | Elbe | Allos | Figaro | Libération | Toulon = weak

[article]
le | la | l' | les | un | une
# … and the article that it holds, with which the names of towns begin: «au Mans».
[contracted-article]
au | du = Le
aux | des = Les
# Between a name and what it is part of: «la ville de X», «X, dans l'est de l'Ukraine».
[of]
de | du | des | d' | de la | de l'
[and]
et | ou | ainsi que
[article-one]
le | la | l' | un | une | cet | cette | ce | chaque
# Words that say where something happens: a country behind them is no actor.
[locative]
en | a | au | aux | dans | à | depuis | hors de | hors d' | à travers | partout en | partout au | vers
# Capitalised words that are part of no person's name.
[not-name]
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche

# Words that are towns somewhere, and hardly ever meant.
[not-place]
Quad | Palais | Port | Parc | Stade | Conseil | Parlement | Bourg | Château | Moulin | Bois | Lac | Fort | Pont | Temple | Mont-Blanc | Mont Blanc | Eastern | Western | Northern | Southern | Southwest | Northwest | Southside | Rainbow | Warrior | Pub | Noël | Pâques | Cruz | Of | Same | Date | Most | Split | Police | Union | République | Nation | Liberté | Progrès | Concorde | Opéra | Moi | Lui | Elle | Tout | Lors | Mais | Selon | Haut | Bas | Or | Ni | Si | Ou | Les | Le | La | Un | Une | Des | Deux | Trois | Mars | Mai | Avril | Août | Juin | Dimanche | Samedi | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Poste | Monde | Parti | Etat | Figaro | Libération | Ville | Marché | Grand | Petit | Saint | Sainte | Colon | Bol | Bois | Rue | Pont | Fort | Rivière | Fontaine | Lacs | Plateaux | Savanes | Maritime | Centrale | Capital | Federal | Hope | Paradise | Commerce | Industry | Normal | Liberal | Surprise | Rose | Marie | Jean | Pierre | Paul | Jacques | Michel | Martin | Vers | Salon | Mission | Toyota | Bon | Son | Man | Mer | Die

# «la capitale ukrainienne»: the town itself.
[capital-noun]
capitale

# Words behind which a name that nothing is known of is that of a village, and those before which they lead to no place.
[village-before]
passage à niveau de | passage à niveau d' | à hauteur de | à hauteur d' | à l'entrée de | à l'entrée d' | à la sortie de | à la sortie d' | périphérie de | périphérie d' | district de | district d' | territoire de | territoire d' | municipalité de | municipalité d' | secteur de | secteur d' | sous-préfecture de | rues de | à | a | près de | près d' | aux abords de | aux abords d' | au nord de | au sud de | à l'est de | à l'ouest de | au large de | ville de | village de | village d' | localité de | localité d' | commune de | commune d' | bourgade de | hameau de | cité de | ville d' | prison de | prison d' | gare de | gare d' | hôpital de | hôpital d' | aéroport de | aéroport d' | base de | base d' | camp de | camp d' | cercle de | île de | île d' | port de | port d' | usine de | centrale de | centrale d' | lycée de | collège de | église de | mosquée de | marché de | attaque de | attentat de | tuerie de | massacre de | massacre d' | fusillade de | drame de | explosion de | bombardement de | frappe sur | frappes sur
[village-not]
face | grâce | appartient | appartenant | confié | confiée | confie | déclaré | déclare | dit | expliqué | explique | affirmé | affirme | indiqué | indique | raconté | raconte | parlé | parle | demandé | demande | répondu | répond | vendu | vendue | cédé | cédée | accordé | accorde | donné | donne | remis | remise | livré | livre | opposé | oppose | opposée | lié | liée | liés | quant | rapport | hommage | succède | succédé | soutien | appel | accès | réponse | lettre | message | interview | entretien | précisé | assuré | racheté | emprunté | ressemble | adressé | adresse | contrairement | jusqu | lié | fidèle | fan | pense | penser | attribué | attribuée | reproché | témoigné | rapporté | annoncé | révélé

# Parts of a city: «le quartier des Tilleuls».
[quarter-before]
cité de la | cité de l' | cité la | résidence de la | quartier de | quartier du | quartier des | quartier d' | quartier de la | quartier de l' | quartier | quartiers de | quartiers du | quartiers des | cité des | cité du
[article-indefinite]
un | une
[address-before]
angle de | angle des

# Places that lie in the town that they are named after: «la gare de Xxx», and such as do not.
[site]
gare | hôpital | aéroport | aérodrome | prison | camp | base | port | stade | lycée | collège | université | pont | métro | parc | palais | station | hôtel | plage | cimetière | raffinerie | usine | centrale | restaurant | pub | club | discothèque | bar | café | théâtre | musée | cinéma | école | centre commercial | marché
[landmark]
gare de Lyon | gare d'Austerlitz | gare de Bercy | pont de Normandie | hôtel de Bourbon | palais de Tokyo | stade de France | parc Monceau | pont de Bir-Hakeim | café de Flore | café de la Paix | théâtre de Chaillot | école de Nancy

# Countries whose people newspapers of this language name by the family name first.
[family-first]
Chine = CN
Hongkong | Hong Kong = HK
Cambodge = KH
Corée du Nord = KP
Corée du Sud = KR
Taïwan = TW
Vietnam = VN

# Offices that without a country are those of the publisher's own, where the text has named who holds them.
[home-office]
chef de l'État | chef de l'Etat | cheffe de l'État | cheffe de l'Etat | président de la République | présidente de la République | locataire de l'Élysée | locataire de l'Elysée

# Behind a surname: which of a family.
[generation]
Jr | Jr. | Sr | Sr. | junior | senior
