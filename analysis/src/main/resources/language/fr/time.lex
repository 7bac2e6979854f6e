# Times. Values are TIMEX3's letters and numbers; weekdays count from Monday.
[month]
janvier | janv | jan = 1
février | fevrier | févr | fév | fev = 2
mars = 3
avril | avr = 4
mai = 5
juin = 6
juillet | juil = 7
août | aout = 8
septembre | sept = 9
octobre | oct = 10
novembre | nov = 11
décembre | decembre | déc | dec = 12

[weekday]
lundi | lun = 1
mardi = 2
mercredi | mer = 3
jeudi | jeu = 4
vendredi | ven = 5
samedi | sam = 6
dimanche | dim = 7

[weekday-full]
lundi = 1
mardi = 2
mercredi = 3
jeudi = 4
vendredi = 5
samedi = 6
dimanche = 7

[weekdays]
lundis = 1
mardis = 2
mercredis = 3
jeudis = 4
vendredis = 5
samedis = 6
dimanches = 7

[day-part]
matin | matinée = MO
midi = MI
après-midi | après midi | aprem = AF
soir | soirée = EV
nuit = NI

[this-part]
matin = MO
midi = MI
après-midi | après midi = AF
soir = EV
nuit = NI

[season]
printemps = SP
été = SU
automne = FA
hiver = WI

# Units of durations: «3M» is a quarter.
[time-unit]
seconde(s) = TS
minute(s) = TM
heure(s) = TH
jour(s) | journée(s) = D
semaine(s) = W
quinzaine = 15D
mois = M
trimestre(s) = 3M
semestre(s) = 6M
an(s) | année(s) = Y
décennie(s) = DE
siècle(s) = CE
week-end(s) | week end(s) | weekend(s) = WE

# The same where they cannot be clock times or ages.
[time-unit-day]
jour(s) = D
semaine(s) = W
mois = M
trimestre(s) = 3M
semestre(s) = 6M
an(s) | année(s) = Y
décennie(s) = DE
siècle(s) = CE

# Stretches of the calendar that one can be in.
[time-period]
semaine = W
week-end | week end | weekend = WE
mois = M
trimestre = Q
semestre = H
an | année = Y
décennie = DE
siècle = CE

# Behind a time: which way it lies.
[time-dir]
derni(er|ère)(s) = last
passé(e)(s) = last
prochain(e)(s) = next
à venir = next

# The same as a step of the calendar from the day of publication.
[time-step]
derni(er|ère) = -1
passé(e) = -1
écoulé(e) = -1
prochain(e) = 1
à venir = 1
qui vient = 1

# The same as a step from the day last spoken of.
[time-step-told]
suivant(e) = 1
d'après = 1
précédent(e) = -1
d'avant = -1

[lately]
derni(ers|ères)
prochain(e)s

[one]
un(e) = 1

[first-day]
premier = 1

[clock-half]
du matin = AM
de l'après-midi = PM
du soir = PM

[time-zone]
GMT | UTC | TU = Z
heure locale | heures locales | heure de Paris | heure de Kiev | heure de Moscou = LOCAL

[part-of-period]
début | aube = START
milieu | courant = MID
fin = END

[relative-day]
avant-hier | avant hier = -2
hier = -1
aujourd'hui = 0
demain = 1
après-demain | après demain = 2

# Numbers that name a decade.
[decade]
vingt = 20
trente = 30
quarante = 40
cinquante = 50
soixante = 60
soixante-dix | septante = 70
quatre-vingt(s) | huitante | octante = 80
quatre-vingt-dix | nonante = 90
deux mille = 2000
deux mille dix = 2010
deux mille vingt = 2020

[century]
Ier | 1er = 1
IIe = 2
IIIe = 3
IVe = 4
Ve = 5
VIe = 6
VIIe = 7
VIIIe = 8
IXe = 9
Xe = 10
XIe = 11
XIIe = 12
XIIIe = 13
XIVe = 14
XVe = 15
XVIe = 16
XVIIe = 17
XVIIIe | XVIIIème = 18
XIXe | XIXème = 19
XXe | XXème = 20
XXIe | XXIème = 21

# Notation: see the calendar of holidays.
[holiday]
Noël = 12-25
Nouvel An | jour de l'An | Jour de l'an = 01-01
Saint-Sylvestre | réveillon du Nouvel An | réveillon du jour de l'An = 12-31
réveillon de Noël | veille de Noël = 12-24
Épiphanie | fête des Rois = 01-06
Chandeleur = 02-02
Saint-Valentin = 02-14
Mardi gras | mardi gras = easter-47
mercredi des Cendres | Mercredi des cendres = easter-46
carême = easter-46*46
dimanche des Rameaux | Rameaux = easter-7
jeudi saint = easter-3
vendredi saint = easter-2
Pâques | dimanche de Pâques = easter+0
lundi de Pâques = easter+1
Ascension | jeudi de l'Ascension = easter+39
Pentecôte | dimanche de Pentecôte | fête de Pentecôte | fête de la Pentecôte = easter+49
lundi de Pentecôte = easter+50
Fête-Dieu = easter+60
Pâque orthodoxe | Pâques orthodoxes = orthodox+0
Noël orthodoxe = 01-07
1er-Mai | Premier-Mai | fête du Travail = 05-01
8-Mai = 05-08
fête de la musique | Fête de la musique = 06-21
14-Juillet | Quatorze-Juillet | fête nationale = 07-14
Assomption | 15-Août = 08-15
Toussaint = 11-01
fête des Morts = 11-02
11-Novembre | Armistice = 11-11
Saint-Nicolas = 12-06
Saint-Jean = 06-24
fête des mères | Fête des mères = nth:5:7:-1
fête des pères | Fête des pères = nth:6:7:3
Halloween = 10-31
Thanksgiving = nth:11:4:4
Black Friday = nth:11:4:4
ramadan = hijri:9:1*30
Aïd el-Fitr | Aïd al-Fitr | Aïd-el-Fitr = hijri:10:1
Aïd el-Kébir | Aïd al-Adha | Aïd el-Adha = hijri:12:10
Achoura = hijri:1:10
Mouloud | Mawlid = hijri:3:12
Rosh Hashana | Roch Hachana = hebrew:1:1*2
Yom Kippour | Kippour = hebrew:1:10
Hanoukka | Hanouka = hebrew:3:25*8
Pessah | Pessa'h | Pâque juive = hebrew:8:15*8
Souccot = hebrew:1:15*7
Nouvel An chinois | Nouvel An lunaire = chinese:1:1
Têt = chinese:1:1
Norouz | Nowrouz = 03-20
Journée internationale des droits des femmes = 03-08

[holiday-lower]
ramadan = hijri:9:1*30
carême = easter-46*46
mardi gras = easter-47
jeudi saint = easter-3
fête nationale = 07-14
fête de la musique = 06-21
fête des mères = nth:5:7:-1
fête des pères = nth:6:7:3
lundi de Pâques = easter+1
lundi de Pentecôte = easter+50
dimanche de Pâques = easter+0
réveillon de Noël | veille de Noël = 12-24
réveillon du Nouvel An | réveillon du jour de l'An = 12-31
jour de l'An = 01-01
journée internationale des droits des femmes = 03-08

# What is called after a saint or a feast.
[holiday-named]
hôpital | clinique | CHU | institut | hospice | rue | place | avenue | boulevard | quai | cours | square | pont | gare | port | fort | stade | salle | quartier | cité | résidence | église | chapelle | cathédrale | basilique | abbaye | paroisse | école | lycée | collège | île de | île de l' | île d'

[holiday-noun]
fête
jour
journée
fêtes
jours

# ---- what stands between two times ----

[time-until]
à
au
aux
jusqu'à
jusqu'au
jusqu'a
a

[time-and]
et

[time-between]
entre

[time-dash]
-
–
—

[time-clock-link]
à

# ---- what may follow a year that stands alone ----

[after-year]
à
au
aux
de
du
des
d'
en
dans
par
pour
sur
sous
avec
sans
entre
vers
chez
contre
depuis
après
avant
pendant
le
la
les
l'
un
une
ce
cet
cette
ces
son
sa
ses
leur
leurs
il
elle
ils
elles
on
nous
qui
que
qu'
dont
où
et
ou
mais
comme
lorsque
lorsqu'
quand
a
ont
avait
avaient
est
sont
était
étaient
sera
fut
furent
s'
se
n'
ne
y
déjà
puis
soit
selon
grâce
afin
aussi
ainsi
alors
contre
face
notamment
lors

# ---- tense ----

[tense-past]
mort d'un | mort d'une | mort de deux | se noi(e|ent) | se tue(nt) | meur(t|ent) | décèd(e|ent) | péri(t|ssent) | succomb(e|ent) | perd la vie | perdent la vie | trouve la mort | trouvent la mort
arrivé(e)(s)
après un premier | après une première | après un échange | après un entretien | après une rencontre | après une réunion | à l'issue d'un | à l'issue d'une | à l'issue de | au terme d'un | au terme d'une | au lendemain d'un | au lendemain d'une
tenu(e)(s)
tué(e)(s) | abattu(e)(s) | assassiné(e)(s) | poignardé(e)(s) | décédé(e)(s) | disparu(e)(s)
a
venu(e)(s)
mis d'accord | mises d'accord
ont
ai
as
avons
avez
avait
avaient
eu
fut
furent
eut
eurent
fit
firent
dit
prit
mit
vint
devint
mourut
naquit
vit
perdit
était
étaient
né(e)(s)
déjà
survenu(e)(s)
commis(e)(es)
aurait
auraient
depuis
est mort(e) | sont mort(e)s

# They open an adverbial that is set before its clause: «Au cours du week-end, un incendie a …».
[tense-fronted]
dans | en | au | à | lors | durant | pendant | vers | peu | tôt | tard | dès | courant

[tense-had]
avait été | avaient été | était initialement | étaient initialement

# Phrases in the past that tell of what is to come.
[tense-ahead]
a convié | ont convié | a invité | ont invité | a donné rendez-vous | ont donné rendez-vous

[tense-future]
convenu(e)(s) d' | convenu(e)(s) de | nous retrouver | nous revoir | nous réunir | nous rencontrer
à se rendre | de se rendre | à se retrouver | à se réunir | à se revoir | de se revoir | de se retrouver
report(é|ée|és|ées) à | report(é|ée|és|ées) au | repouss(é|ée|és|ées) à | repouss(é|ée|és|ées) au | décal(é|ée|és|ées) à | décal(é|ée|és|ées) au | avanc(é|ée|és|ées) à | avanc(é|ée|és|ées) au | ajourn(é|ée|és|ées) à | ajourn(é|ée|és|ées) au | renvoy(é|ée|és|ées) à | renvoy(é|ée|és|ées) au
sera
seront
va
vont
doit
doivent
devra
devront
devrait
devraient
pourra
pourront
pourrait
pourraient
prévu(e)(s)
prévoit
prévoient
attendu(e)(s)
programmé(e)(s)
fixé(e)(s)
planifié(e)(s)
convoqué(e)(s)
reporté(e)(s)
repoussé(e)(s)
rendez-vous
prochain(e)(s)
jusqu'à
jusqu'au
d'ici
aura
auront
va avoir
fera
feront
ira
iront
dira
diront
verra
verront
espère
espèrent
souhaite
souhaitent

# What was to be may lie on either side of the text's day: «la rencontre, qui devait se tenir vendredi, est repoussée».
# Before a participle of [tense-future] of which it makes a past: «a convoqué».
[tense-have]
a | ont | avait | avaient

[tense-open]
devait | devaient | aurait dû | auraient dû

# Words that only look like verbs by their ending.
[tense-none]
environs
opéra
caméra
extra
front
affront
fait
lait
trait
extrait
souhait
retrait
portrait
attrait
forfait
parfait
relais
jamais
mais
Marseillais

[tense-be]
est
sont
s'est
suis
sommes

[ending-past]
ait
aient
èrent
irent
urent

[ending-future]
era
eront
ira
iront
dra
dront
vra
vront
urra
urront
rait
raient
rai
rons
rez

[ending-participle]
é
ée
és
ées
i
ie
is
ies
u
ue
us
ues
ort
orte
orts
ortes

# ---- ages ----

# Before «de N ans» these make it a length of time; without them it is somebody's age.
[lasting]
écopé
écope
écopent
écoper
purgé
purger
purge
bout
cours
espace
terme
issue
moins
accord
accords
absence
attente
bail
baux
campagne
captivité
carrière
conflit
contrat
convention
crédit
cycle
crise
cure
délai
dictature
durée
détention
échéance
emprisonnement
expérience
exil
formation
gel
guerre
garantie
hausse
horizon
interdiction
interruption
mandat
mandats
mission
moratoire
partenariat
pause
peine
peines
période
plan
plus
préavis
prêt
prison
programme
projet
préparation
règne
réclusion
report
répit
retard
séjour
siège
stage
suspension
sursis
trêve
tournée
travaux
voyage
vacances

# Behind «N ans» these do the same.
[lasted]
de prison
d'emprisonnement
de réclusion
de détention
de travaux forcés
de prison
ferme
fermes
avec sursis
de guerre
de captivité
d'absence
de carrière
de vie
de service
de pouvoir
de règne
de mandat
de négociations
de travail
de recherche
de mariage
d'existence
de présence
de conflit
de combats
de bons

# Plural units that stand for an untold number.
[time-units]
secondes = TS
minutes = TM
heures = TH
jours | journées = D
semaines = W
mois = M
années = Y
décennies = DE
siècles = CE

# Adjectives and adverbs of repetition.
[repeated]
quotidiennement = P1D
hebdomadaire(s) = P1W
mensuel(s) | mensuelle(s) | mensuellement = P1M
trimestriel(s) | trimestrielle(s) = P3M
semestriel(s) | semestrielle(s) = P6M
annuel(s) | annuelle(s) | annuellement = P1Y
bimensuel(s) | bimensuelle(s) = P15D

[present]
maintenant
actuellement
désormais
dorénavant
à présent
à l'heure actuelle
pour l'instant
pour le moment
en ce moment
à ce jour
de nos jours
à ce stade
actuel(s)
actuelle(s)

[past]
récemment
dernièrement
auparavant
autrefois
jadis
naguère
précédemment
antérieurement
il y a peu
il y a longtemps
il y a peu de temps
à l'époque
par le passé
dans le passé
tout récemment

[future]
bientôt
prochainement
ultérieurement
à l'avenir
sous peu
d'ici peu
dans un avenir proche

# Terms of office and the like.
[term]
quinquennat = P5Y
septennat = P7Y

[month-name]
janvier = 1
février = 2
mars = 3
avril = 4
mai = 5
juin = 6
juillet = 7
août = 8
septembre = 9
octobre = 10
novembre = 11
décembre = 12

[mid]
mi = MID

[weekend]
week-end | week end | weekend = WE

[relative-day-long]
ce jour = 0

[two-days-off]
surlendemain = 2
avant-veille = -2

[time-unit-hour]
heure(s) = TH
minute(s) = TM

# Units that «un» or «une» before makes a length of.
[time-unit-one]
seconde = TS
minute = TM
heure = TH
semaine = W
mois = M
trimestre = 3M
semestre = 6M
an | année = Y
décennie = DE
siècle = CE
jour | journée = D

[year-unit]
an = Y

[day-part-any]
matin(s) = MO
soir(s) = EV
nuit(s) = NI
après-midi = AF

[spring]
printemps = SP

[untold]
des = X

# Participles that «été» may stand before.
[ending-participle-word]
été

# Whose age is told in months.
[infant]
bébé
bébés
enfant
fille
fillette
fils
garçon
garçonnet
nourrisson
nouveau-né

# What stands in the brackets behind a dateline.
[agency-tag]
AFP
AP
Reuters
Xinhua
EFE
ANSA
dpa
TASS
UPI
ATS
Keystone-ATS
Belga
APA
APS
MAP
TAP
ANP
AIB
PANA
AIP
Anadolu
Kyodo
Yonhap
awp
Interfax
Ukrinform
La Presse Canadienne

[hour-unit]
h | heure(s) = TH

[firsts]
premi(ers|ères)

# Things of a year, which may stand before it.
[yearly]
budget
campagne
édition
exercice
millésime
programme
rentrée
récolte
saison
salon
session

[afternoon]
après-midi | après midi = AF

# What a number behind a weekday may count.
[counted-time]
heures
minutes

# Between a length of time and the day that it is counted from.
[time-count-from]
après = 1
avant = -1
