# Cardinals. «20+9»: the next word may add 1 to 9. «*1000»: multiplies what stands before;
# «1*1000»: may also stand alone.
[number-word]
cero = 0
un(o|a|) = 1
dos = 2
tres = 3
cuatro = 4
cinco = 5
seis = 6
siete = 7
ocho = 8
nueve = 9
diez = 10
once = 11
doce = 12
trece = 13
catorce = 14
quince = 15
dieciséis | dieciseis | diez y seis = 16
diecisiete | diez y siete = 17
dieciocho | diez y ocho = 18
diecinueve | diez y nueve = 19
veinte = 20+9
veintiún | veintiun(o|a) = 21
veintidós | veintidos = 22
veintitrés | veintitres = 23
veinticuatro = 24
veinticinco = 25
veintiséis | veintiseis = 26
veintisiete = 27
veintiocho = 28
veintinueve = 29
treinta = 30+9
treinta y un(o|a|) = 31
cuarenta = 40+9
cuarenta y un(o|a|) = 41
cincuenta = 50+9
cincuenta y un(o|a|) = 51
sesenta = 60+9
sesenta y un(o|a|) = 61
setenta = 70+9
setenta y un(o|a|) = 71
ochenta = 80+9
ochenta y un(o|a|) = 81
noventa = 90+9
noventa y un(o|a|) = 91
cien = 100
ciento = 100+99
doscient(os|as) = 200+99
trescient(os|as) = 300+99
cuatrocient(os|as) = 400+99
quinient(os|as) = 500+99
seiscient(os|as) = 600+99
setecient(os|as) = 700+99
ochocient(os|as) = 800+99
novecient(os|as) = 900+99
mil = 1*1000
millón | millones | mlls = *1000000
millardo(s) = *1000000000
billón | billones = *1000000000000
trillón | trillones = *1000000000000000000
# Half a lot: «medio centenar»; the hedge that it is, is a rule's.
media docena = 6
medio centenar = 50
medio millar = 500
medio millón = 500000

# Words that are a number only beside another («un millón»).
[number-not-alone]
un(o|a|)

# After a power of a thousand: «dos millones y medio».
[number-half]
y medi(o|a)

[number-decimal]
coma
punto

# Between tens and ones: «treinta y cinco».
[number-link]
y
-

# Lots of a size, one or several.
[number-lot]
decena = 10
docena = 12
quincena de = 15
veintena = 20
treintena = 30
cuarentena de = 40
cincuentena = 50
centenar | centena = 100
millar = 1000

[number-lots]
decenas = 10
docenas = 12
veintenas = 20
cientos = 100
centenares | centenas = 100
miles | millares = 1000
millones = 1000000

# Between a number and what it counts.
[number-of]
de

# Before a plural lot, part of the number.
[number-some]
vari(os|as)
algun(os|as)
unos cuantos
unas cuantas
muchos
muchas

[number-vague]
vari(os|as) = 2
algun(os|as) = 2
un par de = 2
un puñado de = 2
numeros(os|as) = 2
múltiples = 2
unos cuantos | unas cuantas = 2
much(os|as) = 2

[ordinal-word]
primer(o|a|os|as|) = 1
segund(o|a) = 2
tercer(o|a|os|as|) = 3
cuart(o|a) = 4
quint(o|a) = 5
sext(o|a) = 6
séptim(o|a) | sétim(o|a) = 7
octav(o|a) = 8
noven(o|a) = 9
décim(o|a) = 10
undécim(o|a) | decimoprimer(o|a|) = 11
duodécim(o|a) | decimosegund(o|a) = 12
decimotercer(o|a|) = 13
decimocuart(o|a) = 14
decimoquint(o|a) = 15
decimosext(o|a) = 16
decimoséptim(o|a) = 17
decimoctav(o|a) = 18
decimonoven(o|a) = 19
vigésim(o|a) = 20
trigésim(o|a) = 30
cuadragésim(o|a) = 40
quincuagésim(o|a) = 50
centésim(o|a) = *100
milésim(o|a) = *1000

[ordinal-suffix]
º
ª
er
ero
era
do
da
ro
ra
to
ta

[number-fraction]
la mitad = 0.5
un tercio = 0.3333333333
dos tercios | las dos terceras partes = 0.6666666667
un cuarto | una cuarta parte | la cuarta parte = 0.25
tres cuartos | tres cuartas partes | las tres cuartas partes = 0.75
una tercera parte | la tercera parte = 0.3333333333

[hedge-at-least]
al menos
por lo menos
cuando menos
como mínimo
un mínimo de
no menos de
más de
por encima de
poco más de
algo más de
ya suman
mínimo

[hedge-at-least-after]
al menos
por lo menos
como mínimo
cuando menos
o más

[hedge-at-most]
hasta
como máximo
un máximo de
no más de
a lo sumo

[hedge-at-most-after]
como máximo
a lo sumo
como mucho

[hedge-less-than]
menos de
por debajo de

[hedge-about]
unos
unas
cerca de
casi
alrededor de
aproximadamente
en torno a
prácticamente
más o menos
del orden de
cercan(o|a|os|as) a
próxim(o|a|os|as) a

[hedge-about-after]
aproximadamente
más o menos
o así

# Words that tell a change: «pasa de 7 a 9» is no range.
[number-change]
pas(a|ó|an|aron|ado|ando|ar|aba|ará)
sub(e|ió|en|ieron|ido|iendo|ir)
aument(a|ó|an|aron|ado|ando|ar)
elev(a|ó|an|aron|ado|ando|ar)
ascend(ió|ieron|ido|iendo|er)
asciende
baj(a|ó|an|aron|ado|ando|ar)
redu(ce|jo|cen|jeron|cido|ciendo|cir)
rebaj(a|ó|an|aron|ado|ando|ar)
revis(a|ó|ado|ada|ando|ar)
correg(ido|ida|ir)
corrig(e|ió|iendo)
actualiz(a|ó|ado|ada|ando|ar)
increment(a|ó|ado|ando|ar)
balance
cifra

# Phrases that hold a number's word and are none.
[number-never]
un(o|a) de cada
cada un(o|a)
un(o|a) y otr(o|a)
la una
a la una
los unos
