# Cardinals. «20+9»: the next word may add 1 to 9. «*1000»: multiplies what stands before;
# «1*1000»: may also stand alone.
[number-word]
zéro = 0
un(e) = 1
deux = 2
trois = 3
quatre = 4
cinq = 5
six = 6
sept = 7
huit = 8
neuf = 9
dix = 10
onze = 11
douze = 12
treize = 13
quatorze = 14
quinze = 15
seize = 16
dix-sept = 17
dix-huit = 18
dix-neuf = 19
vingt = 20+9
vingt et un(e) = 21
trente = 30+9
trente et un(e) = 31
quarante = 40+9
quarante et un(e) = 41
cinquante = 50+9
cinquante et un(e) = 51
soixante = 60+19
soixante et un(e) = 61
soixante et onze = 71
septante = 70+9
septante et un(e) = 71
quatre-vingt(s) = 80+19
huitante = 80+9
huitante et un(e) = 81
octante = 80+9
octante et un(e) = 81
nonante = 90+9
nonante et un(e) = 91
cent = 1*100
cents = *100
mille = 1*1000
million(s) = *1000000
milliard(s) = *1000000000
billion(s) = *1000000000000
trillion(s) = *1000000000000000000

# Words that are a number only beside another («un million», «vingt et un»).
[number-not-alone]
un(e)

# After a power of a thousand: «deux millions et demi».
[number-half]
et demi(e)

[number-decimal]
virgule

# A hyphen set apart by a careless hand: «vingt - deux».
[number-link]
-

# Lots of a size, one or several.
[number-lot]
demi-douzaine = 6
huitaine = 8
dizaine = 10
douzaine = 12
quinzaine = 15
vingtaine = 20
trentaine = 30
quarantaine = 40
cinquantaine = 50
soixantaine = 60
centaine = 100
millier = 1000

[number-lots]
dizaines = 10
douzaines = 12
vingtaines = 20
centaines = 100
milliers = 1000
millions = 1000000
milliards = 1000000000

# Between a number and what it counts.
[number-of]
de
d'

# Before a plural lot, part of the number.
[number-some]
des
plusieurs
quelques
de nombreu(x|ses)

[number-vague]
plusieurs = 2
quelques = 2
de nombreu(x|ses) = 2
une poignée = 2

[ordinal-word]
premi(er|ère)(s) = 1
unième = 1
deuxième(s) | second(e)(s) = 2
troisième(s) = 3
quatrième(s) = 4
cinquième(s) = 5
sixième(s) = 6
septième(s) = 7
huitième(s) = 8
neuvième(s) = 9
dixième(s) = 10
onzième(s) = 11
douzième(s) = 12
treizième(s) = 13
quatorzième(s) = 14
quinzième(s) = 15
seizième(s) = 16
dix-septième(s) = 17
dix-huitième(s) = 18
dix-neuvième(s) = 19
vingtième(s) = 20
vingt et unième = 21
trentième(s) = 30
quarantième(s) = 40
cinquantième(s) = 50
soixantième(s) = 60
quatre-vingtième(s) = 80
centième(s) = *100
millième(s) = *1000

[ordinal-suffix]
er
re
e
ère
ème
nd
nde

[number-fraction]
la moitié = 0.5
un tiers | le tiers = 0.3333333333
deux tiers | les deux tiers = 0.6666666667
un quart | le quart = 0.25
trois quarts | les trois quarts = 0.75

[hedge-at-least]
au moins
au minimum
au bas mot
un minimum de
un minimum d'
pas moins de
pas moins d'
plus de
plus d'
largement plus de
au-delà de
minimum
dépass(e|ent|é|ait|aient|ant|er) | franchi(t)(ssent) la barre de(s) | franchi(t)(ssent) le seuil de(s) | passe la barre de(s) | passé la barre de(s)

[hedge-at-least-after]
au moins
au minimum
au bas mot
ou plus
ou davantage
minimum

[hedge-at-most]
jusqu'à
jusque
au plus
au maximum
pas plus de
pas plus d'
un maximum de
un maximum d'

[hedge-at-most-after]
au plus
au maximum
tout au plus
maximum

[hedge-less-than]
moins de
moins d'

[hedge-about]
environ
près de
près d'
quelque
autour de
autour d'
aux alentours de
à peu près
presque
pas loin de
pas loin d'
approximativement
de l'ordre de
de l'ordre d'
aux environs de
quasiment
quasi

[hedge-about-after]
environ
à peu près
approximativement
ou presque

# Words that tell a change: «passe de 7 à 9» is no range.
[number-change]
pass(e|é|er|ait|ent|ant|ée|és|ées|era)
pass(a|èrent)
bilan
rev(u|ue|us|ues|oit|oir|oyant)
réévalu(é|ée|és|ées|e|er|ant)
relev(é|ée|és|ées|er|ant)
ramen(é|ée|és|ées|er|ant)
ramène
abaiss(é|ée|és|ées|e|er|ant)
alourdi(t|r|e|s)
révis(é|ée|és|ées|e|er|ant)
corrig(é|ée|és|ées|e|er|eant)
augment(é|ée|és|ées|e|er|ant)
grimp(é|ée|e|er|ant)
baiss(é|ée|e|er|ant)
diminu(é|ée|e|er|ant)

# Phrases that hold a number's word and are none.
[number-never]
flambant neuf(s)
tout neuf
remis(e)(s) à neuf | remet(tre|tent) à neuf | refait(e)(s) à neuf | refaire à neuf | repeint(e)(s) à neuf | remise(s) à neuf
quelques-un(e)s
