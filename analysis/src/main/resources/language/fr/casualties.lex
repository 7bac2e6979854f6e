# Words of dead, injured and missing people.

# People who may be victims = whom a figure of them counts, and their sex: population:sex, «-» for unknown.
[victim-person]
membre(s) d'une même famille | membre(s) d'une famille | membre(s) de la même famille | membre(s) d'équipage | membre(s) de l'équipage | choriste(s) | mineur(s) de fond | ouvri(er|ère|ers|ères) du bâtiment | étudiant(e)(s) | salarié(e)(s) | stagiaire(s) = -:-
aïeul(e)(s) | doyen(ne)(s) | patriarche(s) | berger(s) | bergère(s) | garde(s) forestier(s) | garde(s)-chasse | garde(s)-pêche | forain(e)(s) | trapéziste(s) | dompteur(s) | dompteuse(s) | acrobate(s) | cascadeur(s) | élagueur(s) | jardini(er|ère|ers|ères) | paysagiste(s) | garagiste(s) | mécanicien(ne)(s) | plombier(s) | peintre(s) | menuisier(s) | charpentier(s) | carreleur(s) | grutier(s) | soudeur(s) | technicien(ne)(s) | contremaître(s) | ingénieur(e)(s) | architecte(s) | conduct(eur|rice|eurs|rices) | chauffeur(s) | chauffeuse(s) | routier(s) | camionneur(s) | taxi | ambulanci(er|ère) | facteur(s) | factrice | postier(s) | coursier(s) | accompagnat(eur|rice|eurs|rices) | animat(eur|rice|eurs|rices) | monit(eur|rice|eurs|rices) | éducat(eur|rice|eurs|rices) | instit(uteur|utrice|uteurs|utrices) | enseignant(e)(s) | professeur(e)(s) | proviseur(e) | surveillant(e)(s) | direct(eur|rice|eurs|rices) | secrétaire(s) | comptable(s) | avocat(e)(s) | magistrat(e)(s) | juge(s) | procureur(e)(s) | huissier(s) | clerc(s) | pharmacien(ne)(s) | dentiste(s) | vétérinaire(s) | chirurgien(ne)(s) | sage(s)-femme(s) | interne(s) | patient(e)(s) | résident(e)(s) | pensionnaire(s) | locataire(s) | propriétaire(s) | gardien(ne)(s) | concierge(s) | serv(eur|euse|eurs|euses) | cuisini(er|ère|ers|ères) | barman | barmaid | restaurat(eur|rice|eurs|rices) | hôtelier(s) | coiff(eur|euse|eurs|euses) | esthéticienne(s) | vend(eur|euse|eurs|euses) | caissi(er|ère|ers|ères) | commerçant(e)(s) | marchand(e)(s) | client(e)(s) | pêcheur(s) | chasseur(s) | agricult(eur|rice|eurs|rices) | éleveur(s) | vigneron(ne)(s) | forestier(s) | marin(s) | matelot(s) | skipper(s) | plaisancier(s) | batelier(s) | capitaine(s) | mousse(s) | rameur(s) | véliplanchiste(s) | parachutiste(s) | deltaplaniste(s) | pilote(s) | copilote(s) | hôtesse(s) de l'air | motard(e)(s) | cycliste(s) | vététiste(s) | piéton(ne)(s) | automobiliste(s) | randonn(eur|euse|eurs|euses) | alpiniste(s) | spéléologue(s) | grimp(eur|euse|eurs|euses) | ski(eur|euse|eurs|euses) | lug(eur|euse) | secouriste(s) | fêtard(s) | festivali(er|ère|ers|ères) | spectat(eur|rice|eurs|rices) | support(er|ers|rice) | pèlerin(s) | fidèle(s) | moine(s) | religieux | imam(s) | rabbin(s) | pasteur(s) | séminariste(s) | chanteur(s) | chanteuse(s) | musicien(ne)(s) | danseur(s) | danseuse(s) | comédien(ne)(s) | photographe(s) | écrivain(s) | blogu(eur|euse) | influenc(eur|euse|eurs|euses) = -:-
plongeur(s) | plongeuse(s) | surfeur(s) | surfeuse(s) | snowboardeur(s) | parapentiste(s) | base-jumpeur(s) | kayakiste(s) | nageuse(s) | joggeur(s) | joggeuse(s) | coureur(s) | coureuse(s) | vacancière(s) | campeuse(s) | cavalier(s) | cavalière(s) | trottinettiste(s) | scootériste(s) | passager(s) | passagère(s) | livreur(s) | livreuse(s) | cheminot(s) | couvreur(s) | maçon(s) | bûcheron(s) | électricien(s) | apprenti(e)(s) | intérimaire(s) | saisonnier(s) | viticulteur(s) | marin-pêcheur | bijoutier(s) | buraliste(s) | boulanger(s) | boulangère(s) | épicier(s) | notaire(s) | curé(s) | centenaire(s) | survivant(e)(s) | rescapé(e)(s) | steward(s) | guide(s) | guide(s) de haute montagne | moniteur(s) | monitrice(s) | animateur(s) | animatrice(s) | chanteur(s) | chanteuse(s) | rappeur(s) | rappeuse(s) | influenceur(s) | influenceuse(s) | youtubeur(s) | trafiquant(s) | dealer(s) | narcotrafiquant(s) | SDF | orpailleur(s) | bergère(s) | nomade(s) | personne(s) | adulte(s) | gens | habitant(e)(s) | riverain(e)(s) | ressortissant(e)(s) | individu(s) | occupant(e)(s) | résident(e)(s) | client(e)(s) | villageois(e)(s) | citoyen(ne)(s) | pensionnaire(s) | locataire(s) | voisin(e)(s) | fidèle(s) | pèlerin(e)(s) | paroissien(ne)(s) | supporteur(s) | supportrice(s) | supporter(s) | spectateur(s) | spectatrice(s) | participant(e)(s) | fêtard(s) | festivalier(s) | membre(s) | proche(s) | otage(s) | partisan(e)(s) | sympathisant(e)(s) | militant(e)(s) | activiste(s) | opposant(e)(s) | responsable(s) | chef(s) | dirigeant(e)(s) | leader(s) | élu(e)(s) | maire | député(e)(s) | sénateur(s) | sénatrice(s) | candidat(e)(s) | ministre(s) | président(e) | gouverneur(e) | préfet(e)(s) | diplomate(s) | ambassadeur(s) | ambassadrice | employé(e)(s) | salarié(e)(s) | ouvri(er|ère|ers|ères) | travailleur(s) | travailleuse(s) | mineur(s) de fond | agriculteur(s) | agricultrice(s) | paysan(ne)(s) | pêcheur(s) | berger(s) | éleveur(s) | marin(s) | marin(s)-pêcheur(s) | matelot(s) | commerçant(e)(s) | restaurateur(s) | gérant(e)(s) | chauffeur(s) | conducteur(s) | conductrice(s) | automobiliste(s) | motard(s) | motard(e)(s) | cycliste(s) | piéton(ne)(s) | passant(e)(s) | badaud(s) | témoin(s) | employeur | collègue(s) | ami(e)(s) | passag(er|ère|ers|ères) | routier(s) | pilote(s) | copilote(s) | hôtesse(s) | skieur(s) | skieuse(s) | alpiniste(s) | randonneur(s) | randonneuse(s) | chasseur(s) | promeneur(s) | promeneuse(s) | joggeur | joggeuse | baigneur(s) | baigneuse(s) | nageur(s) | plaisancier(s) | touriste(s) | vacancier(s) | estivant(s) | voyageur(s) | voyageuse(s) | campeur(s) | enseignant(e)(s) | professeur(e)(s) | prof(s) | instituteur(s) | institutrice(s) | directeur | directrice | étudiant(e)(s) | avocat(e)(s) | juge(s) | magistrat(e)(s) | procureur(e)(s) | prêtre(s) | religieu(x|se|ses) | imam(s) | rabbin(s) | pasteur(s) | moine(s) | écrivain(e)(s) | chanteu(r|se|rs|ses) | rappeu(r|se|rs|ses) | musicien(ne)(s) | acteur(s) | actrice(s) | comédien(ne)(s) | artiste(s) | youtubeu(r|se|rs|ses) | influenceu(r|se|rs|ses) | blogueu(r|se|rs|ses) | sportif(s) | footballeu(r|se|rs|ses) | coureu(r|se|rs|ses) | entrepreneu(r|se|rs|ses) | chef(s) d'entreprise | homme(s) d'affaires | retraité(e)(s) | septuagénaire(s) | octogénaire(s) | sexagénaire(s) | quinquagénaire(s) | quadragénaire(s) | trentenaire(s) | nonagénaire(s) | vieillard(s) | personne(s) âgée(s) | malade(s) | patient(e)(s) | sans-abri | sdf | captif(s) | captive(s) | esclave(s) | bijoutier | buraliste | pharmacien(ne) | figure(s) | personnalité(s) = -:-
adhérent(e)(s) | aiguilleur(s) | apiculteur(s) | apicultrice(s) | apnéiste(s) | arbitre(s) | archéologue(s) | artificier(s) | artisan(e)(s) | assistant(e)(s) | athlète(s) | aéronaute(s) | balayeur(s) | banquier(s) | barman | barmans | barmaid | basketteur(s) | basketteuse(s) | biologiste(s) | boucher(s) | boxeur(s) | boxeuse(s) | braconnier(s) | brancardier(s) | bédouin(s) | cadre(s) | camarade(s) | caméramans | cantonnier(s) | caïd(s) | charcutier(s) | chercheur(s) | chercheuse(s) | circassien(s) | citadin(s) | conchyliculteur(s) | conjoints | conseill(er|ère|ers|ères) | consommateur(s) | contrôleur(s) | contrôleuse(s) | convive(s) | copain(s) | cousins | cueilleur(s) | cueilleuse(s) | curieux | diacre(s) | disciple(s) | dissident(e)(s) | docker(s) | démineur(s) | ergothérapeute(s) | exploitant(s) | exploitant(s) agricole(s) | figurant(e)(s) | fonctionnaire(s) | foreur(s) | gangster(s) | grands-parents | greffi(er|ère|ers) | guetteur(s) | gymnaste(s) | géologue(s) | géomètre(s) | handballeur(s) | handballeuse(s) | historien(ne)(s) | huissi(er|ère|ers) | invité(e)(s) | jockey(s) | judoka(s) | jumeaux | triplé(e)s | kinésithérapeute(s) | kitesurfeur(s) | kitesurfeuse(s) | machiniste(s) | mafieux | magasini(er|ère|ers) | maires | mannequin(s) | manutentionnaire(s) | marathonien(ne)(s) | maraîch(er|ère|ers) | marcheur(s) | marcheuse(s) | marié(e)s | maton(s) | mendiant(e)(s) | motocycliste(s) | navigateur(s) | navigatrice(s) | noctambule(s) | nounou(s) | orphelin(e)(s) | ostréiculteur(s) | parents | pisciculteur(s) | psychologue(s) | pâtissi(er|ère|ers) | rugbyman | rugbymen | rugbywoman | saunier(s) | scientifique(s) | scout(e)(s) | sicaire(s) | soigneur(s) | soigneuse(s) | squatteur(s) | squatteuse(s) | streameur(s) | syndicaliste(s) | terrassier(s) | topographe(s) | ulmiste(s) | vendangeur(s) | vendangeuse(s) | volcanologue(s) | éboueur(s) | évêque(s) | handicapé(e)(s) | locataire(s) | pensionnaire(s) | chef d'entreprise | chefs d'entreprise = -:-
oncles | neveux | maris | gendres | proxénète(s) = -:m
cousines | conjointes | copine(s) | tantes | nièces | veuve(s) | belles-sœurs | belles-filles | belle-fille | jumelles | bonnes-sœurs | prostituée(s) | sage-femme | sages-femmes | assistante(s) maternelle(s) = women:f
ambulancières | aides-soignants | aides-soignantes | soignants = medics:-
confrère(s) | consœur(s) | membre(s) | élément(s) de l'armée | élément(s) des forces | élément(s) de la police | élément(s) de la gendarmerie | élément(s) des fds | éléments = -:-
monde = -:-
homme(s) | père(s) de famille | monsieur | messieurs | papa | père(s) | fils | frère(s) | mari(s) | époux | petit ami | compagnon(s) | grand-père | oncle | cousin | ex-mari | ex-compagnon | ex-conjoint | conjoint | neveu | beau-père | beau-frère | vieil homme | gendre = -:m
femme(s) | mère(s) de famille | mère(s) | épouse(s) | sœur(s) | soeur(s) | petite amie | compagne(s) | conjointe | ex-compagne | ex-femme | ex-épouse | ex-conjointe | grand-mère | tante | cousine | nièce | belle-mère | belle-sœur | dame | maman | maîtresse | religieuse(s) = women:f
enfant(s) | mineur(e)(s) | bébé(s) | nourrisson(s) | écolier(s) | élève(s) | collégien(ne)(s) | lycéen(ne)(s) | adolescent(s) | ado(s) | jeune(s) | petit(s)-enfant(s) | gamin(s) | enfants en bas âge | nouveau-né(s) | bambin(s) = children:-
garçon(s) | garçonnet(s) | petit garçon = children:m
fille(s) | fillette(s) | adolescente(s) | petite(s) fille(s) | écolière(s) = children:f
jeune(s) homme(s) | jeunes gens = -:m
jeune(s) femme(s) = women:f
civil(s) | civile(s) | non-combattant(s) = civilians:-
soldat(e)(s) | supplétif(s) | militaire(s) | combattant(e)(s) | officier(s) | sous-officier(s) | général | généraux | colonel(s) | lieutenant(s) | capitaine | commandant(s) | caporal | sergent | légionnaire(s) | parachutiste(s) | marine(s) | recrue(s) | conscrit(s) | réserviste(s) | appelé(s) | milicien(ne)(s) | mercenaire(s) | paramilitaire(s) | casque(s) bleu(s) | gardien(s) de la révolution | pasdaran(s) | aviateur(s) | tireur d'élite | troupe(s) = soldiers:-
policier(s) | policière(s) | gendarme(s) | agent(s) | agents de police | crs | garde(s) | garde-frontière(s) | garde(s)-côte(s) | vigile(s) | surveillant(s) | douanier(s) | membre(s) des forces de l'ordre | membre(s) des forces de sécurité | force(s) de l'ordre | brigadi(er|ère) | gardien(s) de la paix | agent(s) de sécurité = police:-
pompier(s) | sapeur(s)-pompier(s) = firefighters:-
secouriste(s) | sauveteur(s) | sauveteuse(s) | humanitaire(s) | ambulancier(s) | bénévole(s) | volontaire(s) = rescuers:-
médecin(s) | infirmi(er|ère|ers|ères) | soignant(e)(s) | aide-soignante | aide-soignant(s) = medics:-
journaliste(s) | reporter(s) | photographe(s) | photojournaliste(s) | vidéaste(s) | caméraman | cameraman | correspondant(e)(s) | présentateur(s) | présentatrice = journalists:-
manifestant(e)(s) | protestataire(s) | contestataire(s) | émeutier(s) | gréviste(s) = protesters:-
migrant(e)(s) | réfugié(e)(s) | exilé(e)(s) | demandeur(s) d'asile | naufragé(e)(s) | déplacé(e)(s) | clandestin(s) = migrants:-
suspect(s) | auteur(s) des tirs | auteur(s) des coups de feu | auteur(s) de l'attaque | auteur(s) de la fusillade | auteur(s) présumé(s) | meurtrier(s) | tueur(s) | homme(s) armé(s) | individu(s) armé(s) | assaillant(s) | attaquant(s) | terroriste(s) | djihadiste(s) | jihadiste(s) | insurgé(s) | rebelle(s) | kamikaze(s) | tireur(s) | agresseur(s) | voleur(s) | bandit(s) | malfaiteur(s) | pillard(s) | pirate(s) | coupeur(s) de route | contrebandier(s) | passeur(s) | maquisard(s) | preneur d'otages | islamiste(s) | taliban(s) | combattants djihadistes | combattants ennemis | forcené | braqueur(s) | cambrioleur(s) | ravisseur(s) | guérillero(s) | séparatiste(s) = attackers:-
détenu(e)(s) | prisonni(er|ère|ers|ères) | codétenu(s) = prisoners:-

# Who was told of before.
[victim-pronoun]
il = m
elle = f

# The same, where it stands alone before the verb: «Lui est mort sur le coup».
[victim-pronoun-alone]
lui = m

# Words before or after the noun that change nothing.
[victim-adjective]
jeune(s) | petit(e)(s) | vieil | vieux | vieille(s) | autre(s) | ancien(ne)(s) | simple(s) | nouveau(x) | nouvelle(s) | célèbre(s) | principal(e)(s) | principaux | haut(e)(s) | grand(e)(s)

[victim-other]
autre(s)
supplémentaire(s)
de plus

# Single victim, though the noun is plural or a group.
[victim-one]
un(e)

# A figure of none.
[victim-none]
pas eu de | pas eu d' | aucun(e) | pas de | pas d' | pas un(e) | pas un(e) seul(e) | ni | sans faire de | sans | zéro | n'a pas fait de | n'ont pas fait de

# Past participles: what has become of the person.
[victim-participle]
tué(e)(s) | assassiné(e)(s) | égorgé(e)(s) | décapité(e)(s) | exécuté(e)(s) | massacré(e)(s) | lynché(e)(s) | décédé(e)(s) | abattu(e)(s) | noyé(e)(s) | asphyxié(e)(s) | carbonisé(e)(s) | électrocuté(e)(s) | brûlé(e)(s) vi(f|ve|fs|ves) | mortellement blessé(e)(s) | blessé(e)(s) mortellement | mortellement touché(e)(s) | remonté(e)(s) sans vie | sorti(e)(s) sans vie | extrait(e)(s) sans vie | dégagé(e)(s) sans vie | repêché(e)(s) sans vie | récupéré(e)(s) sans vie | retiré(e)(s) sans vie | dégagé(e)(s) mort(e)(s) | repêché(e)(s) mort(e)(s) | extrait(e)(s) mort(e)(s) | remonté(e)(s) mort(e)(s) | retrouvé(e)(s) asphyxié(e)(s) | retrouvé(e)(s) carbonisé(e)(s) | retrouvé(e)(s) étranglé(e)(s) | retrouvé(e)(s) égorgé(e)(s) | retrouvé(e)(s) poignardé(e)(s) | retrouvé(e)(s) assassiné(e)(s) | retrouvé(e)(s) tué(e)(s) | écrasé(e)(s) par | foudroyé(e)(s) | fauché(e)(s) mortellement | percuté(e)(s) mortellement | renversé(e)(s) mortellement | heurté(e)(s) mortellement | touché(e)(s) mortellement | atteint(e)(s) mortellement | mortellement percuté(e)(s) | mortellement fauché(e)(s) | mortellement renversé(e)(s) | mortellement atteint(e)(s) | mortellement heurté(e)(s) | piétiné(e)(s) à mort | lapidé(e)(s) | pendu(e)(s) | étranglé(e)(s) | fusillé(e)(s) | happé(e)(s) mortellement | écrasé(e)(s) mortellement | mortellement happé(e)(s) | mortellement écrasé(e)(s) | broyé(e)(s) par | retrouvé(e)(s) pendu(e)(s) | retrouvé(e)(s) décédé(e)(s) | découvert(e)(s) sans vie | retrouvé(e)(s) noyé(e)(s) | emporté(e)(s) par une avalanche et tué(e)(s) | mortellement poignardé(e)(s) | poignardé(e)(s) à mort | battu(e)(s) à mort | retrouvé(e)(s) mort(e)(s) | découvert(e)(s) mort(e)(s) | laissé(e)(s) pour mort(e)(s) | trouvé(e)(s) mort(e)(s) | retrouvé(e)(s) sans vie | éliminé(e)(s) | neutralisé(e)(s) | tombé(e)(s) au combat | tombé(e)(s) au champ d'honneur | tombé(e)(s) sous les balles | tombé(e)(s) sous les coups = killed
blessé(e)(s) | hospitalisé(e)(s) | intoxiqué(e)(s) | brûlé(e)(s) | contusionné(e)(s) | grièvement blessé(e)(s) | gravement blessé(e)(s) | légèrement blessé(e)(s) | grièvement brûlé(e)(s) | grièvement touché(e)(s) | grièvement atteint(e)(s) | gravement atteint(e)(s) | légèrement atteint(e)(s) | légèrement touché(e)(s) | gravement touché(e)(s) | sérieusement blessé(e)(s) | éborgné(e)(s) | soigné(e)(s) pour des blessures | soigné(e)(s) pour des brûlures | soigné(e)(s) pour des intoxications | soigné(e)(s) pour une intoxication | soigné(e)(s) pour des fractures | mutilé(e)(s) | amputé(e)(s) | commotionné(e)(s) | estropié(e)(s) | touché(e)(s) à la jambe | touché(e)(s) aux jambes | touché(e)(s) au bras | touché(e)(s) à l'épaule | touché(e)(s) à la cuisse | touché(e)(s) au pied | touché(e)(s) à la main | atteint(e)(s) à la jambe | atteint(e)(s) aux jambes | atteint(e)(s) au bras | touché(e)(s) au mollet | touché(e)(s) au genou | touché(e)(s) à la hanche | touché(e)(s) aux mains = injured
disparu(e)(s) | enseveli(e)(s) | porté(e)(s) disparu(e)(s) | toujours disparu(e)(s) | introuvable(s) | toujours recherché(e)(s) | encore recherché(e)(s) | toujours activement recherché(e)(s) | manquant(e)(s) à l'appel | porté(e)(s) manquant(e)(s) | manquant(e)(s) | recherché(e)(s) en mer = missing
poignardé(e)(s) | percuté(e)(s) | fauché(e)(s) | renversé(e)(s) | happé(e)(s) | touché(e)(s) au thorax | touché(e)(s) à la tête | touché(e)(s) au ventre | touché(e)(s) dans le dos | touché(e)(s) au dos | touché(e)(s) au visage | touché(e)(s) au cou | touché(e)(s) à l'abdomen | touché(e)(s) au torse | touché(e)(s) par une balle | touché(e)(s) d'une balle | touché(e)(s) de plusieurs balles | touché(e)(s) par plusieurs balles | touché(e)(s) par des éclats | atteint(e)(s) au thorax | atteint(e)(s) à la tête | atteint(e)(s) au ventre | atteint(e)(s) dans le dos | atteint(e)(s) au dos | atteint(e)(s) au torse | atteint(e)(s) par une balle | atteint(e)(s) d'une balle | atteint(e)(s) de plusieurs balles | atteint(e)(s) par plusieurs balles | atteint(e)(s) par des éclats | touché(e)(s) par balle(s) | touché(e)(s) par des tirs | atteint(e)(s) par des tirs | visé(e)(s) par des tirs | atteint(e)(s) par balle(s) | électrisé(e)(s) = hit

# Of verbs with «avoir» and no object.
[victim-participle-avoir]
péri | succombé | perdu la vie | trouvé la mort | laissé la vie = killed
disparu = missing

[victim-deceased]
décédé(e)(s) | succombé = killed

[victim-dead]
mort(e)(s) = killed

[victim-aux-avoir]
a | ont | avait | avaient | aurait | auraient | ayant | eut | eurent | aura | auront | n'a | n'ont | avoir

[victim-aux-être]
est | sont | était | étaient | serait | seraient | soit | soient | fut | furent | étant | être | n'est | sera | seront

# Participles that say nothing of things, so that any noun before them is a person.
[victim-participle-strong]
tué(e)(s) | assassiné(e)(s) | égorgé(e)(s) | décapité(e)(s) | décédé(e)(s) | noyé(e)(s) | mortellement blessé(e)(s) | blessé(e)(s) mortellement | retrouvé(e)(s) mort(e)(s) | poignardé(e)(s) à mort = killed
blessé(e)(s) | grièvement blessé(e)(s) | gravement blessé(e)(s) | légèrement blessé(e)(s) | grièvement brûlé(e)(s) = injured

# Nouns that name victims by their fate.
[victim-noun]
mort(s) | morts et disparus | tué(s) | décès | cadavre(s) | dépouille(s) | martyr(s) | pertes en vies humaines | morte(s) | noyé(e)(s) = killed
blessé(e)(s) | grand(s) brûlé(s) | brûlé(s) | blessés par balle = injured
disparu(e)(s) | portés disparus = missing

[victim-body]
corps | corps sans vie

# Verbs with the victims as object.
[victim-verb]
tu(e|ent|ait|aient|a|èrent|ant|era|eront|é) | assassin(e|ent|ait|aient|a|èrent|ant|é) | égorg(e|ent|eait|ea|eant|é) | décapit(e|ent|ait|a|ant|é) | abat(tent|tait|taient|tit|tirent|tant|tu) | abat | exécut(é|ant|a|èrent) | massacr(e|ent|ait|aient|a|èrent|ant|é) | élimin(e|ent|é|ant) | neutralis(e|ent|é|ant) | tuer = killed
poignard(e|ent|ait|ant|é) à mort | batt(re|u) à mort | mortellement blessé | blessé mortellement | blessant mortellement | mortellement touché | mortellement atteint | percuté mortellement | percutant mortellement | mortellement percuté | fauché mortellement | fauchant mortellement | mortellement fauché | renversé mortellement | mortellement renversé | mortellement poignardé | mortellement heurté | heurté mortellement | lynch(é|ent|ant) à mort | coût(e|ent|ait|ant|é|a|èrent) la vie à | coût(e|ent|ait|ant|é|a|èrent) la vie aux | coût(e|ent|ait|ant|é|a|èrent) la vie d' | coût(e|ent|ait|ant|é|a|èrent) la vie de | ôté la vie à | emport(e|ent|é|ant) la vie de | emporté la vie d' | fauch(é|e|ant) la vie de | fauch(é|e|ant) la vie d' | fauch(é|e|ant) la vie à | ôtant la vie à | coûté la mort à | entraîné la mort de | entraîné la mort d' | entraînant la mort de | entraînant la mort d' | provoqué la mort de | provoqué la mort d' | provoquant la mort de | provoquant la mort d' | causé la mort de | causé la mort d' | causant la mort de | causant la mort d' | fait périr = killed
bless(e|ent|ait|aient|a|èrent|ant|é|er) | grièvement blessé | intoxiqu(é|ant|e) | mutil(é|ant) = injured
poignard(e|ent|ait|a|ant|é) | renvers(e|ent|ait|a|ant|é) | fauch(e|ent|ait|a|ant|é) | percut(e|ent|ait|a|ant|é) = hit

# Verbs with the victims as subject, in finite tenses.
[victim-dies]
meur(t|ent) | mourait | mouraient | mourut | moururent | péri(t|ssent|rent|ssait|ssaient) | décèd(e|ent) | succomb(e|ent|a|èrent) | se noi(e|ent) | se tue(nt) | se tuai(t|ent) | se noyai(t|ent) | s'est noyé(e) | se sont noyé(e)s | s'est tué(e) | se sont tué(e)s | perd la vie | perdent la vie | trouve la mort | trouvent la mort | perdaient la vie | trouvaient la mort | rendu l'âme | s'est donné la mort | se donner la mort | se sont donné la mort | se sont suicidé(e)s | se sont suicidés | s'est suicidé(e) | se suicider | s'est suicidé | laissé la vie = killed
n'a pas été retrouvé(e)(s) | n'a pas encore été retrouvé(e)(s) | n'a toujours pas été retrouvé(e)(s) | n'a toujours pas encore été retrouvé(e)(s) | n'ont pas été retrouvé(e)(s) | n'ont pas encore été retrouvé(e)(s) | n'ont toujours pas été retrouvé(e)(s) | n'ont toujours pas encore été retrouvé(e)(s) | n'avait pas été retrouvé(e)(s) | n'avait pas encore été retrouvé(e)(s) | n'avait toujours pas été retrouvé(e)(s) | n'avait toujours pas encore été retrouvé(e)(s) | n'avaient pas été retrouvé(e)(s) | n'avaient pas encore été retrouvé(e)(s) | n'avaient toujours pas été retrouvé(e)(s) | n'avaient toujours pas encore été retrouvé(e)(s) | reste(nt) à retrouver | restai(t|ent) à retrouver | reste(nt) introuvable(s) | restai(t|ent) introuvable(s) | demeure(nt) introuvable(s) | reste(nt) porté(e)(s) disparu(e)(s) = missing
se bless(e|ent) | s'est blessé(e) | se sont blessé(e)s = injured

# Deeds and deaths named by a noun, with the victim after it.
[victim-deed]
meurtre(s) | assassinat(s) | homicide | exécution | lynchage | décapitation | égorgement | féminicide | infanticide | massacre = killed
[victim-death]
mort(s) | décès = killed

# A deed in which a death was violent: what a mere «mort de» needs about it.
[violence]
s'écrase(nt) | s'abîme(nt) | s'est écrasé(e) | fauch(e|ent|ée|és|ées) | renvers(e|ent|é|ée|és|ées) | heurt(é|ée|és|ées) | tire sur | tirent sur | plombs | passage à tabac | passé(e)(s) à tabac | tabassé(e)(s) | roué(e)(s) de coups | interpellé(e)(s) | tireur(s) | ouvert le feu | braquage | ranimé(e)(s) | réanimé(e)(s) | perdu connaissance | épave | plongée | piqûre(s) | frelon(s) | guêpe(s) | arrêt cardiaque | électrocution | insolation | froid | hypothermie | faim | soif | noie | choléra | Ebola | variole | mpox | virus | épidémie | rougeole | méningite | dengue | paludisme | fièvre | typhoïde | légionellose | botulisme | peste | infection | bactérie | coronavirus | covid-19 | grippe aviaire | étouff(é|ée|és|ées|ement) | étrangl(é|ée|és|ées) | suicid(é|ée|e) | écras(é|ée|és|ées) | enseveli(e)(s) | carbonis(é|ée|és|ées) | asphyxi(é|ée|és|ées|e) | fauch(é|ée|és|ées|er) | sur le coup | poids lourd | percut(e|ait) | drame(s) | critique | entre la vie et la mort | contre la mort | secours | chute | foudre | foudroyé(e)(s) | avalanche | séisme | tremblement de terre | inondation(s) | crue(s) | tempête | ouragan | cyclone | décombres | effondrement | effondré(e)(s) | éruption | tornade | mine | grenade | roquette(s) | obus | embuscade | combats | affrontement(s) | accrochage | raid(s) | otage(s) | dérapé | renverse | electrocuté | intoxiqué(e)(s) | monoxyde | blessé(e)(s) | blessures | intoxication(s) | intoxiqué(e)(s) | ravin | éboulement | coulée de boue | malaise | piétiné(e)(s) | bousculade | déraillement | sortie de route | percuter | chavir(é|er|ement) | tué(e)(s) | tu(e|er|ant|a) | meurtr(e|es|ier|ière|iers|ières) | assassin(s) | assassinat(s) | homicide(s) | féminicide(s) | fusillade(s) | tir(s) | tiré | balle(s) | poignardé(e)(s) | poignard(e|ent|er|ant|ait) | couteau | attaque(s) | attaqué | attentat(s) | explosion(s) | bombardement(s) | frappe(s) | missile(s) | accident(s) | percuté(e)(s) | renversé(e)(s) | collision | crash | naufrage | noyé(e)(s) | noyade | incendie(s) | violence(s) | agression(s) | agressé(e) | rixe(s) | bagarre | policier(s) | police | enquête(s) | arrestation(s) | séisme | tempête | ouragan | cyclone | inondation(s) | avalanche | combats | combat | guerre | embuscade | drone(s) | chute | effondrement(s) | bavure | garde à vue | mis(e) en examen | procès | suspect | meurtrier

# Things whose number is no number of victims, though a verb of death follows.
[not-victims]
mouton(s) | cible(s) | objectif(s) | aéronef(s) | chasseur-bombardier(s) | avion(s) de chasse | projectile(s) | satellite(s) | engin(s) | animaux | animal | vache(s) | cheval | chevaux | bovin(s) | volaille(s) | poulet(s) | porc(s) | chien(s) | chat(s) | oiseaux | oiseau | bête(s) | loup(s) | ours | baleine(s) | poisson(s) | arbre(s) | immeuble(s) | maison(s) | bâtiment(s) | véhicule(s) | voiture(s) | minibus | fourgon(s) | fourgonnette(s) | camionnette(s) | pick-up | remorque(s) | semi-remorque(s) | poids lourd(s) | tracteur(s) | tricycle(s) | trottinette(s) | ambulance(s) | utilitaire(s) | berline(s) | wagon(s) | locomotive(s) | rame(s) | embarcation(s) | pirogue(s) | ferry | ferries | cargo(s) | chalutier(s) | vedette(s) | voilier(s) | yacht(s) | pétrolier(s) | planeur(s) | ULM | jet(s) | abribus | vitrine(s) | façade(s) | terrasse(s) | passerelle(s) | camion(s) | avion(s) | drone(s) | missile(s) | hélicoptère(s) | char(s) | appareil(s) | emploi(s) | projet(s) | langue(s) | espèce(s) | tête(s) de bétail | % | euros | dollars | mètres | kilomètres | ans | jours | heures | minutes | mois | semaines | années | fois | points | pour cent

# --- what a figure counts ---

[scope-cumulative]
la guerre a | la guerre civile a | le conflit a | guerre mondiale | le génocide a | la pandémie a | l'épidémie a | covid-19 a | le covid a | la pandémie de covid-19 a | depuis le début | depuis le déclenchement | depuis le lancement | depuis le retrait | depuis l'invasion | depuis l'arrivée | depuis le coup d'État | depuis le coup d'Etat | depuis le 1er janvier | depuis le 1er | par jour | chaque jour | chaque année | chaque mois | chaque semaine | par an | par semaine | par mois | tous les jours | tous les ans | au cours des dernières semaines | lors des dernières semaines | ces derniers mois | ces dernières semaines | ces dernières années | au cours des derniers mois | cette année | dans l'année | en moyenne | au fil des ans | à ce jour | depuis son apparition | en un an | l'an dernier | l'année dernière | en deux ans | en un mois | en deux mois | en trois mois | en six mois | au total depuis

[scope-since]
depuis

# A time after «depuis» that makes a running total of it: longer than one event.
[scope-long]
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | an(s) | année(s) | mois | siècle | été | hiver | automne | printemps | début | invasion | offensive | retrait | guerre | conflit

[scope-day]
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier | nuit | matin | week-end | veille

[scope-historic]
il y a un an | il y a deux ans | il y a trois ans | il y a près de | il y a dix ans | ans plus tard | anniversaire | commémor(e|er|ation|ations|ent|é|ait) | hommage aux victimes | jugé(e)(s) pour | jugé(e)(s) à | jugé(e)(s) devant | jugé(e)(s) par | jugé(e)(s) aux | jugé(e)(s) en | jugé(e)(s) depuis | être jugé(e)(s) | est jugé(e) | sont jugé(e)s | sera jugé(e) | seront jugé(e)s | a été jugé(e) | ont été jugé(e)s | était jugé(e) | étaient jugé(e)s | juger | condamn(é|ée|és|ées) pour | condamn(é|ée|és|ées) à | condamnation pour | accusé(e)(s) d' | accusé(e)(s) de | accusé(e)(s) d' | accusé(e)(s) de | comparaît | comparaissent | comparaîtront | tribunal | à l'époque | au siècle dernier | pendant la seconde guerre mondiale | il y a vingt ans | il y a trente ans | il y a quarante ans | il y a cinquante ans | il y a quatre ans | il y a cinq ans | il y a six ans | il y a sept ans | il y a huit ans | il y a neuf ans

# What is told of long ago, though the sentence names a day of the news: «le procès s'ouvre lundi».
[scope-old]
procès | en appel | cour d'assises | assises | cold case | perpétuité | reconnu(e) coupable | jugé(e)(s) au procès

# --- how firmly ---

[modality-conditional]
aurai(t|ent) | serai(t|ent)

[modality-feared]
pourrai(t|ent) | craint | craignent | craignait | redout(e|ent|ait|aient) | risqu(e|ent|ait|er) de | risqu(e|ent) d' | menac(e|ent) de | de crainte | craindre | faire craindre | faisant craindre | peut atteindre | peuvent atteindre | pourrait atteindre | devrait atteindre | devrait | devraient

# «Le bilan risque de s'alourdir» says nothing of the figures beside it.
[modality-growth]
pourrai(t|ent) s'alourdir | pourrai(t|ent) s'aggraver | pourrai(t|ent) augmenter | pourrai(t|ent) évoluer | pourrai(t|ent) grimper | pourrai(t|ent) croître | pourrai(t|ent) encore s'alourdir | pourrai(t|ent) encore s'aggraver | pourrai(t|ent) encore augmenter | pourrai(t|ent) encore évoluer | pourrai(t|ent) encore grimper | pourrai(t|ent) encore croître | pourrai(t|ent) toutefois s'alourdir | pourrai(t|ent) toutefois s'aggraver | pourrai(t|ent) toutefois augmenter | pourrai(t|ent) toutefois évoluer | pourrai(t|ent) toutefois grimper | pourrai(t|ent) toutefois croître | pourrai(t|ent) cependant s'alourdir | pourrai(t|ent) cependant s'aggraver | pourrai(t|ent) cependant augmenter | pourrai(t|ent) cependant évoluer | pourrai(t|ent) cependant grimper | pourrai(t|ent) cependant croître | pourrai(t|ent) fortement s'alourdir | pourrai(t|ent) fortement s'aggraver | pourrai(t|ent) fortement augmenter | pourrai(t|ent) fortement évoluer | pourrai(t|ent) fortement grimper | pourrai(t|ent) fortement croître | pourrai(t|ent) considérablement s'alourdir | pourrai(t|ent) considérablement s'aggraver | pourrai(t|ent) considérablement augmenter | pourrai(t|ent) considérablement évoluer | pourrai(t|ent) considérablement grimper | pourrai(t|ent) considérablement croître | devrai(t|ent) s'alourdir | devrai(t|ent) s'aggraver | devrai(t|ent) augmenter | devrai(t|ent) évoluer | devrai(t|ent) grimper | devrai(t|ent) croître | devrai(t|ent) encore s'alourdir | devrai(t|ent) encore s'aggraver | devrai(t|ent) encore augmenter | devrai(t|ent) encore évoluer | devrai(t|ent) encore grimper | devrai(t|ent) encore croître | devrai(t|ent) toutefois s'alourdir | devrai(t|ent) toutefois s'aggraver | devrai(t|ent) toutefois augmenter | devrai(t|ent) toutefois évoluer | devrai(t|ent) toutefois grimper | devrai(t|ent) toutefois croître | devrai(t|ent) cependant s'alourdir | devrai(t|ent) cependant s'aggraver | devrai(t|ent) cependant augmenter | devrai(t|ent) cependant évoluer | devrai(t|ent) cependant grimper | devrai(t|ent) cependant croître | devrai(t|ent) fortement s'alourdir | devrai(t|ent) fortement s'aggraver | devrai(t|ent) fortement augmenter | devrai(t|ent) fortement évoluer | devrai(t|ent) fortement grimper | devrai(t|ent) fortement croître | devrai(t|ent) considérablement s'alourdir | devrai(t|ent) considérablement s'aggraver | devrai(t|ent) considérablement augmenter | devrai(t|ent) considérablement évoluer | devrai(t|ent) considérablement grimper | devrai(t|ent) considérablement croître | risque(nt) de s'alourdir | risque(nt) de s'aggraver | risque(nt) de augmenter | risque(nt) de évoluer | risque(nt) de grimper | risque(nt) de croître | risque(nt) de encore s'alourdir | risque(nt) de encore s'aggraver | risque(nt) de encore augmenter | risque(nt) de encore évoluer | risque(nt) de encore grimper | risque(nt) de encore croître | risque(nt) de toutefois s'alourdir | risque(nt) de toutefois s'aggraver | risque(nt) de toutefois augmenter | risque(nt) de toutefois évoluer | risque(nt) de toutefois grimper | risque(nt) de toutefois croître | risque(nt) de cependant s'alourdir | risque(nt) de cependant s'aggraver | risque(nt) de cependant augmenter | risque(nt) de cependant évoluer | risque(nt) de cependant grimper | risque(nt) de cependant croître | risque(nt) de fortement s'alourdir | risque(nt) de fortement s'aggraver | risque(nt) de fortement augmenter | risque(nt) de fortement évoluer | risque(nt) de fortement grimper | risque(nt) de fortement croître | risque(nt) de considérablement s'alourdir | risque(nt) de considérablement s'aggraver | risque(nt) de considérablement augmenter | risque(nt) de considérablement évoluer | risque(nt) de considérablement grimper | risque(nt) de considérablement croître | menace(nt) de s'alourdir | menace(nt) de s'aggraver | menace(nt) de augmenter | menace(nt) de évoluer | menace(nt) de grimper | menace(nt) de croître | menace(nt) de encore s'alourdir | menace(nt) de encore s'aggraver | menace(nt) de encore augmenter | menace(nt) de encore évoluer | menace(nt) de encore grimper | menace(nt) de encore croître | menace(nt) de toutefois s'alourdir | menace(nt) de toutefois s'aggraver | menace(nt) de toutefois augmenter | menace(nt) de toutefois évoluer | menace(nt) de toutefois grimper | menace(nt) de toutefois croître | menace(nt) de cependant s'alourdir | menace(nt) de cependant s'aggraver | menace(nt) de cependant augmenter | menace(nt) de cependant évoluer | menace(nt) de cependant grimper | menace(nt) de cependant croître | menace(nt) de fortement s'alourdir | menace(nt) de fortement s'aggraver | menace(nt) de fortement augmenter | menace(nt) de fortement évoluer | menace(nt) de fortement grimper | menace(nt) de fortement croître | menace(nt) de considérablement s'alourdir | menace(nt) de considérablement s'aggraver | menace(nt) de considérablement augmenter | menace(nt) de considérablement évoluer | menace(nt) de considérablement grimper | menace(nt) de considérablement croître | peu(t|vent) s'alourdir | peu(t|vent) s'aggraver | peu(t|vent) augmenter | peu(t|vent) évoluer | peu(t|vent) grimper | peu(t|vent) croître | peu(t|vent) encore s'alourdir | peu(t|vent) encore s'aggraver | peu(t|vent) encore augmenter | peu(t|vent) encore évoluer | peu(t|vent) encore grimper | peu(t|vent) encore croître | peu(t|vent) toutefois s'alourdir | peu(t|vent) toutefois s'aggraver | peu(t|vent) toutefois augmenter | peu(t|vent) toutefois évoluer | peu(t|vent) toutefois grimper | peu(t|vent) toutefois croître | peu(t|vent) cependant s'alourdir | peu(t|vent) cependant s'aggraver | peu(t|vent) cependant augmenter | peu(t|vent) cependant évoluer | peu(t|vent) cependant grimper | peu(t|vent) cependant croître | peu(t|vent) fortement s'alourdir | peu(t|vent) fortement s'aggraver | peu(t|vent) fortement augmenter | peu(t|vent) fortement évoluer | peu(t|vent) fortement grimper | peu(t|vent) fortement croître | peu(t|vent) considérablement s'alourdir | peu(t|vent) considérablement s'aggraver | peu(t|vent) considérablement augmenter | peu(t|vent) considérablement évoluer | peu(t|vent) considérablement grimper | peu(t|vent) considérablement croître | faire craindre un bilan | craindre un bilan | craignent un bilan | craignent que le bilan

[modality-denied]
dément | démentent | a démenti | ont démenti | nie avoir | nient avoir | nie | réfute | réfutent | n'a pas tué | n'ont pas tué

# What follows a denial and is said to be so.
[modality-affirmed]
et fait état | et font état | et recense(nt) | et dénombre(nt) | et évoque(nt) | et parle(nt) | et déplore(nt) | et ne déplore(nt) que | et précise(nt) | mais fait état | mais font état | mais évoque(nt) | mais parle(nt) | mais reconna(ît|issent) | mais confirme(nt) | mais admet | mais admettent | fait seulement état | font seulement état

# «tenter de», «vouloir»: no deed.
[victim-unreal]
tent(e|ent|é|er|ait|ant|ative|atives) de | tent(é|er|ait) d' | vouloir | voul(ait|u|aient) | voulant | projet de | projetait de | accusé(e)(s) de vouloir | menac(é|e|er|ant|ait) de | pour | afin de | prêt(s) à | capable de | si | droit de | permis de | empêcher de | refusé de | interdi(t|re) de | tentative(s) d' | peine(s) de | condamné(e)(s) à | condamnation à | danger de | à

# What makes another event of one told in the pluperfect without a time: «un premier incendie avait fait».
[scope-other]
premier | première | un autre | une autre | d'autres | précédent(e)(s) | précédemment | déjà | même | similaire(s) | semblable(s) | dernier | dernière | ans | mois | année(s) | époque | naguère | autrefois | attentat(s) | guerre | celui de | celle de | plus meurtri(er|ère) | pire

[scope-pluperfect]
avait | avaient | s'était | s'étaient

# A day of the news: what stands beside it is no old story, however the verb is put.
[scope-recent]
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier | aujourd'hui | la veille | dans la nuit | ce matin | ce week-end | heures | dans la matinée | dans la soirée | cette semaine | sur place | sur le coup | lors des commémorations | lors de la commémoration | en marge des commémorations | en marge de la commémoration | lors d'un hommage

# Words after which a pluperfect only reports: «a déclaré que des soldats avaient été tués».
[scope-already]
avait déjà | avaient déjà | était déjà | étaient déjà

[scope-reported]
que | qu'

# Injuries of sport are nobody's victims.
[victim-hurt]
blessé(s|e|es) | brûlé(s|e|es)

[sport]
matches | matchs | supporters | mercato | forfait | match | finale | demi-finale | championnat(s) | tournoi | Ligue 1 | Ligue 2 | Ligue des champions | Coupe du monde | coupe | Roland-Garros | Wimbledon | XV de France | Bleus | ballon | entraîneur | sélectionneur | attaquant | milieu de terrain | défenseur | gardien de but | cheville | ischio-jambiers | ligaments | PSG | OM | OL | joueur(s) | joueuse(s) | équipe de France | Tour de France | peloton | NBA | rugby | football | tennis | Jeux olympiques

[victim-participle-plural]
tué(e)s | assassiné(e)s | abattu(e)s = killed
blessé(e)s = injured

# What no gap between a subject and its predicate crosses.
[victim-stop]
@victim-participle
@victim-noun
@victim-aux-avoir
@victim-aux-être
qui

# What follows is compared with: «la plus meurtrière depuis l'attentat de 2015 (130 morts)».
[scope-comparison]
ans après | an après | année(s) après | ans avant | la plus meurtrière depuis | le plus meurtrier depuis | les plus meurtrières depuis | les plus meurtriers depuis | le plus grave depuis | la plus grave depuis | la pire depuis | le pire depuis | le plus lourd depuis

# Words before a number that make it a year.
[year-before]
en | de | depuis | jusqu'en | fin | début | mi | année | an | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | et

# What tells that more people are meant than those before.
[victim-also]
également | aussi | à leur tour | à son tour

# What joins a deed to the one before it.
[victim-sequel]
avant de | avant d' | avant que | avant qu' | puis

# How those harmed fare.
[victim-condition]
en urgence absolue | en urgence relative | dans un état grave | dans un état critique | dans un état très grave | dans un état désespéré | dans un état sérieux | dans un état jugé grave | dans un état jugé critique | dans un état jugé sérieux | dans un état jugé préoccupant | dans un état jugé stable | dans un état préoccupant | dans un état désespéré | dans un état alarmant | dans un état stable | entre la vie et la mort | en réanimation | en soins intensifs | dans le coma | hospitalisé(e)(s) | en état d'urgence absolue | en état d'urgence relative | en état critique | légèrement touché(e)(s) | pronostic vital engagé = injured

# Whoever does so is alive, and badly hurt.
[victim-fights]
lutte(nt) contre la mort | luttai(t|ent) contre la mort | lutte(nt) toujours contre la mort | lutte(nt) encore contre la mort | oscille(nt) entre la vie et la mort = injured

# How a death that follows on an injury is put.
[victim-not-revived]
n'a pu être | n'ont pu être | n'a pas pu être | n'ont pas pu être | n'avait pu être | n'avaient pu être

# A figure of all, to which no other is added.
[victim-in-all]
au total | en tout

[victim-to-die]
succomber | mourir | décéder | périr | perdre la vie | trouver la mort | rendre l'âme | rendre son dernier souffle

# Who is brought to a hospital.
[victim-taken]
transport(é|ée|és|ées) | achemin(é|ée|és|ées) | transfér(é|ée|és|ées) | évacu(é|ée|és|ées) | condui(t|te|ts|tes) | admi(s|se|ses) | hélipor(té|tée|tés|tées) | hélitreuill(é|ée|és|ées) | pri(s|se|ses) en charge | emmen(é|ée|és|ées) | dirig(é|ée|és|ées) | rapatri(é|ée|és|ées)

# Makes of vehicles and arms, which no nationality is.
[victim-make]
Ehpad | EHPAD | Airbnb | Ikea | Lidl | McDonald | Leclerc | Intermarché | Auchan | Carrefour | Zénith | Samu | SAMU | Crous | Novotel | Ibis | Formule | CHU | Palais | Fort | Château | Pont | Parc | Conseil | Institut | Centre | Tribunal | État | Etat | Super | Grand | Boeing | Airbus | ATR | Embraer | Cessna | Piper | Robinson | Antonov | Tupolev | Iliouchine | Soukhoï | Rafale | Mirage | Mig | Shahed | Iskander | Kalachnikov | Zodiac | Canadair | TGV | TER | Eurostar | Renault | Peugeot | Citroën | Dacia | Mercedes | BMW | Audi | Volkswagen | Toyota | Ford | Fiat | Opel | Clio | Twingo | Golf | Mégane | Hilux | Vespa | Ferrari | Porsche | Tesla

[victim-disease]
maladie | épidémie | virus | fièvre | choléra | rougeole | méningite | paludisme | dengue | infection | bactérie | Ebola

[victim-force]
armée | forces armées | forces de sécurité | gendarmerie | police | marine | régiment | bataillon | brigade | unité | junte | milice

[victim-got-off]
tiré(e)(s) | sorti(e)(s)

[victim-found]
retrouvé(e)(s) | découvert(e)(s) | trouvé(e)(s) | dégagé(e)(s) | sorti(e)(s) | extrait(e)(s) | secouru(e)(s)

# Whom nobody found, and how he was found in the end.
[victim-lost]
disparu(e)(s) | porté(e)(s) disparu(e)(s) | signalé(e)(s) disparu(e)(s) | recherché(e)(s)

[victim-found-dead]
retrouvé(e)(s) mort(e)(s) | découvert(e)(s) mort(e)(s) | trouvé(e)(s) mort(e)(s) | repêché(e)(s) mort(e)(s) | retrouvé(e)(s) sans vie | découvert(e)(s) sans vie | repêché(e)(s) sans vie | retrouvé(e)(s) noyé(e)(s) | retrouvé(e)(s) décédé(e)(s) | retrouvé(e)(s) pendu(e)(s) | retrouvé(e)(s) tué(e)(s) | retrouvé(e)(s) assassiné(e)(s) = killed

[victim-adverb]
aussitôt | immédiatement | rapidement | également | tous | toutes | depuis

[hospital]
CHD | CHIC | CHM | GHR | Inselspital | CHUV | HUG | CHRU | CHC | maternité | polyclinique | dispensaire | hôpital | hôpitaux | CHU | CHR | CH | clinique | clinique(s) | centre hospitalier | urgences | hospitalier | établissement de santé | service de réanimation | réanimation | soins intensifs

# A war, of which a figure of thousands counts more than one deed.
[scope-war]
guerre | conflit | invasion | offensive | insurrection

# Ce qui coordonne deux propositions : «deux soldats ont été tués et un berger est mort».
[victim-coordination]
et | tandis que | tandis qu' | alors que | alors qu'

# De qui est parent celui qui est nommé : personne n'est son propre frère.
[victim-possessive]
son | sa | leur = -

# Noms de n'importe qui, dont un autre nom peut dire davantage.
[victim-generic]
personne(s) | victime(s) | individu(s) | habitant(e)(s) | adulte(s) | patient(e)(s) | suspect(s)

# Ce qui dit d'un chiffre qu'un autre l'a remplacé : «un premier bilan faisait état de».
[victim-superseded]
par rapport aux | par rapport à | en baisse par rapport | premier bilan | premier décompte | précédent décompte | décompte précédent | premières estimations | précédent bilan | bilan précédent | bilan initial | bilan antérieur | dernier bilan en date avant | faisait auparavant état | fait auparavant état | auparavant | avait d'abord | avaient d'abord | d'abord annoncé | d'abord fait état | initialement | dans un premier temps | plus tôt fait état | jusqu'ici de | jusque-là de | un temps estimé à | un temps évalué à | un temps annoncé à | un temps évoqué

# … and right before the other one: «douze morts, contre neuf la veille».
[victim-instead]
et non | et non pas | au lieu de | au lieu des | contre

# Ce qui dit d'un bilan qu'il est plus bas qu'on ne l'avait cru.
[victim-lowered]
ramène à | ramènent à | ramenant à | revu(e)(s) à la baisse | révisé(e)(s) à la baisse | corrigé(e)(s) à la baisse | rectifié(e)(s) à la baisse | revoi(t|ent) à la baisse | révis(e|ent) à la baisse | revoyant à la baisse | révisant à la baisse | revu le bilan à la baisse | révisé le bilan à la baisse | revu son bilan à la baisse | révisé son bilan à la baisse | revoit son bilan à la baisse | révise son bilan à la baisse | revu leur bilan à la baisse | ramené(e)(s) à | ramené le bilan | ramène le bilan | ramènent le bilan | ramenant le bilan | ramené son bilan | ramène son bilan | ramenant son bilan | abaissé(e)(s) à | abaiss(e|ent) le bilan | abaissant le bilan | abaissé le bilan | abaiss(e|é) son bilan | inférieur(e)(s) à celui | inférieur(e)(s) aux | inférieur(e)(s) au bilan | moins lourd que | moins que les | comptabilisé(e)(s) deux fois | compté(e)(s) deux fois | compté(e)(s) par erreur | comptabilisé(e)(s) par erreur | double comptage | doublon(s)

# De ceux-là un bilan compte les morts : «le nombre de victimes».
[victim-counted]
victimes | tués | morts = killed

# Participes qui ne se disent que de gens : ce qui les précède avec un article ou un nombre est quelqu'un.
[victim-certain]
tué(e)(s) | assassiné(e)(s) | égorgé(e)(s) | décapité(e)(s) | abattu(e)(s) par la police | abattu(e)(s) par des | abattu(e)(s) par un | abattu(e)(s) par une | abattu(e)(s) de | abattu(e)(s) d' | abattu(e)(s) à bout portant | abattu(e)(s) en pleine rue | abattu(e)(s) par balle(s) | massacré(e)(s) | lynché(e)(s) | blessé(e)(s) | grièvement blessé(e)(s) | gravement blessé(e)(s) | légèrement blessé(e)(s) | mortellement blessé(e)(s) | poignardé(e)(s) | hospitalisé(e)(s) | décédé(e)(s) | mort(e)(s) | noyé(e)(s) | asphyxié(e)(s) | électrocuté(e)(s) | fauché(e)(s) | renversé(e)(s) | percuté(e)(s) | étranglé(e)(s) | enlevé(e)(s) | kidnappé(e)(s) | pris(e)(s) en otage | retrouvé(e)(s) mort(e)(s) | découvert(e)(s) mort(e)(s) | retrouvé(e)(s) sans vie | porté(e)(s) disparu(e)(s) | intoxiqué(e)(s) | brûlé(e)(s) vi(f|ve|fs|ves) | grièvement brûlé(e)(s) | entre la vie et la mort | dans un état grave | dans un état critique | en urgence absolue

# Ce que le groupe nominal d'une personne ne traverse pas.
[victim-no-noun]
@victim-participle
@victim-noun
@victim-aux-avoir
@victim-aux-être
@victim-person
de | d' | du | des | à | au | aux | en | dans | sur | sous | par | pour | avec | sans | chez | contre | entre | vers | depuis | après | avant | pendant | lors | et | ou | ni | mais | donc | or | car | qui | que | qu' | dont | où | quand | lorsque | comme | si | ne | n' | pas | plus | moins | très | trop | aussi | encore | déjà | le | la | les | l' | un | une | ce | cet | cette | ces | son | sa | ses | leur | leurs | il | elle | ils | elles | on | se | s' | y | été | étant | autre | autres | dernier | dernière | premier | première | fois | an | ans | année | années | mois | semaine | semaines | jour | jours | heure | heures | minutes | personne | personnes | dizaine | dizaines | centaine | centaines | vingtaine | trentaine | quinzaine | millier | milliers | total | bilan | nombre | partie | groupe | série

# Choses auxquelles arrive ce qui arrive aux gens.
[victim-thing]
platane(s) | chêne(s) | sapin(s) | peuplier(s) | tilleul(s) | pin(s) | éolienne(s) | pylône(s) | statue(s) | tradition(s) | langue(s) | idée(s) | espoir(s) | rêve(s) | carrière(s) | documentaire(s) | épisode(s) |secteur(s) | filière(s) | commerce(s) | métier(s) | industrie | hangar(s) | toit(s) | champ(s) | récolte(s) | forêt(s) | troupeau(x) | cheptel | village(s) | ville(s) | quartier(s) | rue(s) | route(s) | pont(s) | gare(s) | école(s) | église(s) | mosquée(s) | hôpital | hôpitaux | usine(s) | magasin(s) | bar(s) | café(s) | restaurant(s) | hôtel(s) | tour(s) | bus | car(s) | autocar(s) | train(s) | tramway(s) | vélo(s) | moto(s) | scooter(s) | bateau(x) | navire(s) | barque(s) | poteau(x) | mur(s) | portail | barrière(s) | glissière | feu(x) | panneau(x) | candélabre | arme(s) | couteau(x) | fusil(s) | balle(s) | obus | roquette(s) | projet(s) | budget | loi | texte(s) | amendement(s) | marché(s) | économie | entreprise(s) | société(s) | image | film(s) | série(s) | record(s) | chevreuil(s) | sanglier(s) | cerf(s) | biche(s) | renard(s) | brebis | agneau(x) | veau(x) | taureau(x) | âne(s) | lapin(s) | poule(s) | canard(s) | oie(s) | dauphin(s) | requin(s) | tigre(s) | lion(s) | éléphant(s) | singe(s) | joueur(s) | défenseur(s) | attaquant(s) | gardien de but | milieu | équipe(s) | ordre(s) | mandat(s) | peine(s) | plan(s) | contrat(s) | commande(s) | accord(s)

# Une première ne cumule rien : «pour la première fois depuis juin».
[scope-first]
depuis le début de la semaine | depuis le début du week-end | depuis le début des inondations | depuis le début des intempéries | depuis le début de l'épisode | depuis le début des pluies | depuis le début de la catastrophe | depuis le début des recherches | depuis le début des opérations | depuis le début de la matinée | depuis le début de la journée | depuis le début de l'incendie | depuis le début de l'éruption | première fois depuis | première depuis | premier depuis | premiers depuis | premières depuis | jamais vu depuis | inédit depuis | inédite depuis

# Whom a coup overthrows, and what runs people over.
[victim-ruler]
président | présidente | chef de l'État | chef de l'Etat | chef d'État | chef d'Etat | dirigeant | dirigeante | premier ministre | première ministre | Premier ministre | roi | dictateur | guide | gouvernement
[victim-vehicle]
voiture | automobile | véhicule | camion | camionnette | bus | autobus | autocar | car | tramway | tram | train | scooter | moto | vélo | trottinette | tracteur | automobiliste | chauffard | conducteur | conductrice | motard | cycliste | cheval | vache | taureau

# Ce qui n'est pas encore blessé : «douze autres incommodées ou blessées».
[victim-slight]
incommodé(e)(s) | choqué(e)(s) | contusionné(e)(s) | commotionné(e)(s) | traumatisé(e)(s)

# Whoever runs into «un» something unheard of runs into a thing.
[victim-collides]
percut(e|ent|ait|aient|a|ant|é|er) | heurt(e|ent|ait|ant|é|er) | renvers(e|ent|ait|ant|er) | fauch(e|ent|ait|ant|er)

# Qui est encore à l'hôpital.
[victim-stays]
reste(nt) | restai(t|ent) | demeure(nt) | demeurai(t|ent) | étai(t|ent) toujours | est toujours | sont toujours | est encore | sont encore
[victim-nursed]
soigné(e)(s) | traité(e)(s) | pris en charge | prise(s) en charge

# Blessé, quand c'est dit de quelqu'un.
[victim-touched]
touché(e)(s) | atteint(e)(s)

# Un nombre de morts que l'on craint.
[victim-feared]
redouté(e)(s) | craint(e)(s) | à craindre | à redouter | possibles

# Ce que l'on mesure à tout ce qui fut «depuis» : le chiffre n'en est pas la somme.
[scope-superlative]
plus lourd(e)(s) | plus meurtri(er|ère|ers|ères) | plus grave(s) | plus sanglant(e)(s) | plus important(e)(s) | plus violent(e)(s) | pire(s) | plus forte | plus puissant(e)(s)

# Qui n'est pas un enfant.
[victim-elder]
père(s) | mère(s) | grand-père | grand-mère | grands-parents | parents | oncle | tante | beau-père | belle-mère | mari | époux | épouse | conjoint(e) | compagnon | compagne | papa | maman | homme(s) | femme(s) | dame | monsieur | trentenaire(s) | quadragénaire(s) | quinquagénaire(s) | sexagénaire(s) | septuagénaire(s) | octogénaire(s) | nonagénaire(s) | retraité(e)(s) | veuf | veuve | chauffeur | conduct(eur|rice) | automobiliste

# Ce dont souffre un blessé.
[victim-injury]
épaule luxée | épaule démise | genou luxé | luxation | entorse | cheville cassée | poignet cassé | clavicule cassée | nez cassé | côtes fêlées | égratignures | ecchymoses | foulure | cheville foulée | volée de plombs | décharge de plombs | plombs | coups de couteau | coup de couteau | éclats | balle dans | balles dans | projectile | coup de machette | coups de machette | fracture(s) | blessure(s) | brûlure(s) | contusion(s) | traumatisme(s) | hématome(s) | plaie(s) | entorse(s) | lésion(s) | commotion | hypothermie | côtes cassées | jambe cassée | bras cassé

# De qui l'on est parent : «le mari de la victime» est une seule personne.
[victim-kin]
mari | femme | épouse | époux | compagnon | compagne | conjoint(e) | fils | fille | frère | sœur | père | mère | grand-père | grand-mère | petit-fils | petite-fille | oncle | tante | neveu | nièce | beau-père | belle-mère | ami(e) | collègue
