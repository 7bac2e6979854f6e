# Times. Values are TIMEX3's letters and numbers; weekdays count from Monday.
[month]
enero | ene = 1
febrero | feb = 2
marzo | mar = 3
abril | abr = 4
mayo | may = 5
junio | jun = 6
julio | jul = 7
agosto | ago = 8
septiembre | setiembre | sept | sep | set = 9
octubre | oct = 10
noviembre | nov = 11
diciembre | dic = 12

[month-name]
enero = 1
febrero = 2
marzo = 3
abril = 4
mayo = 5
junio = 6
julio = 7
agosto = 8
septiembre | setiembre = 9
octubre = 10
noviembre = 11
diciembre = 12

[weekday]
lunes = 1
martes = 2
miércoles | miercoles = 3
jueves = 4
viernes = 5
sábado | sabado = 6
domingo = 7

[weekdays]
lunes = 1
martes = 2
miércoles = 3
jueves = 4
viernes = 5
sábados = 6
domingos = 7

# «Madrugada» are the hours after midnight, of the day that they open.
[day-part]
mañana | madrugada | alba | amanecer = MO
mediodía = MI
tarde | atardecer = AF
noche = NI

[season]
primavera = SP
verano = SU
otoño = FA
invierno = WI

# Units of durations: «3M» is a quarter.
[time-unit]
segundo(s) = TS
minuto(s) = TM
hora(s) = TH
día(s) | jornada(s) = D
semana(s) = W
quincena(s) = 15D
mes(es) = M
trimestre(s) = 3M
semestre(s) = 6M
año(s) = Y
década(s) | decenio(s) = DE
siglo(s) = CE
fin(es) de semana = WE

# The same where they cannot be clock times.
[time-unit-day]
día(s) | jornada(s) = D
semana(s) = W
quincena(s) = 15D
mes(es) = M
trimestre(s) = 3M
semestre(s) = 6M
año(s) = Y
década(s) = DE
siglo(s) = CE

[time-unit-hour]
hora(s) = TH
minuto(s) = TM

# Units that «un» or «una» before makes a length of.
[time-unit-one]
segundo = TS
minuto = TM
hora = TH
semana = W
quincena = 15D
mes = M
trimestre = 3M
semestre = 6M
año = Y
década = DE
siglo = CE
día | jornada = D

# Plural units that stand for an untold number.
[time-units]
segundos = TS
minutos = TM
horas = TH
días = D
semanas = W
meses = M
años = Y
décadas = DE
siglos = CE

# Stretches of the calendar that one can be in.
[time-period]
semana = W
fin de semana = WE
mes = M
trimestre = Q
semestre = H
año | curso = Y
década = DE
siglo = CE

[weekend]
fin de semana = WE

[year-unit]
año = Y

# Before or behind a time: which way it lies.
[time-dir]
pasad(o|a|os|as) = last
últim(o|a|os|as) = last
próxim(o|a|os|as) = next
venider(o|a|os|as) = next
que viene = next
entrante(s) = next

# The same as a step of the calendar from the day of publication.
[time-step]
pasad(o|a) = -1
últim(o|a) = -1
anterior = -1
próxim(o|a) = 1
venider(o|a) = 1
que viene = 1
entrante = 1

# The same as a step from the day last spoken of.
[time-step-told]
siguiente = 1
posterior = 1
previ(o|a) = -1

[lately]
últim(os|as)
pasad(os|as)
próxim(os|as)

[firsts]
primer(os|as)

[one]
un(o|a|) = 1

[first-day]
primero = 1

[clock-half]
de la mañana | de la madrugada | a m = AM
de la tarde | de la noche | p m = PM

[time-zone]
GMT | UTC = Z
hora local | horas locales | hora de Madrid | hora de Kiev | hora de Moscú | hora peninsular = LOCAL

[part-of-period]
principio(s) | inicio(s) | comienzo(s) = START
mediados = MID
final(es) | fines = END

[period-end]
fin = END

[relative-day]
antes de ayer | anteayer | antier = -2
ayer = -1
hoy = 0
mañana = 1
pasado mañana = 2

[two-days-off]
dos días después = 2
dos días antes = -2

# Numbers that name a decade.
[decade]
veinte = 20
treinta = 30
cuarenta = 40
cincuenta = 50
sesenta = 60
setenta = 70
ochenta = 80
noventa = 90

[century]
I = 1
II = 2
III = 3
IV = 4
V = 5
VI = 6
VII = 7
VIII = 8
IX = 9
X = 10
XI = 11
XII = 12
XIII = 13
XIV = 14
XV = 15
XVI = 16
XVII = 17
XVIII = 18
XIX = 19
XX = 20
XXI = 21

# Notation: see the calendar of holidays.
[holiday]
Navidad = 12-25
Nochebuena = 12-24
Nochevieja | Fin de Año = 12-31
Año Nuevo | día de Año Nuevo = 01-01
Reyes Magos | día de Reyes | noche de Reyes | Epifanía = 01-06
Candelaria = 02-02
San Valentín = 02-14
Miércoles de Ceniza = easter-46
Cuaresma = easter-46*46
Domingo de Ramos = easter-7
Semana Santa = easter-7*8
Jueves Santo = easter-3
Viernes Santo = easter-2
Sábado Santo | Sábado de Gloria = easter-1
Domingo de Resurrección | Domingo de Pascua | Pascua = easter+0
Lunes de Pascua = easter+1
Pentecostés = easter+49
Corpus Christi = easter+60
noche de San Juan = 06-23
día de San Juan = 06-24
día de Santiago = 07-25
día de la Asunción = 08-15
Día de la Hispanidad | Día de la Raza | Fiesta Nacional = 10-12
Todos los Santos = 11-01
Día de Muertos | Día de los Muertos | Día de los Difuntos = 11-02
Día de la Constitución = 12-06
Inmaculada | Inmaculada Concepción = 12-08
Santos Inocentes | Día de los Inocentes = 12-28
Día del Trabajo | Día del Trabajador | Día de los Trabajadores | Primero de Mayo = 05-01
Día Internacional de la Mujer = 03-08
Diada = 09-11
Sanfermines = 07-07*8
Halloween = 10-31
Acción de Gracias | Día de Acción de Gracias = nth:11:4:4
Ramadán = hijri:9:1*30
Eid al Fitr | Eid al-Fitr = hijri:10:1
Eid al Adha | Eid al-Adha | Fiesta del Cordero = hijri:12:10
Rosh Hashaná | Rosh Hashana = hebrew:1:1*2
Yom Kipur | Yom Kippur = hebrew:1:10
Janucá = hebrew:3:25*8
Pésaj = hebrew:8:15*8
Año Nuevo chino | Año Nuevo lunar = chinese:1:1
Noruz | Nouruz = 03-20

[holiday-lower]
ramadán = hijri:9:1*30
navidad = 12-25
nochebuena = 12-24
nochevieja = 12-31
cuaresma = easter-46*46

# ---- what stands between two times ----

[time-until]
a
al
hasta
hasta el
y el

[time-and]
y

[time-between]
entre

[time-dash]
-
–
—

[time-clock-link]
a las
a la
sobre las
hacia las

# Between a length of time and the day that it is counted from.
[time-count-from]
después de = 1
antes de = -1

# ---- what may follow a year that stands alone ----

[after-year]
a
al
de
del
en
por
para
con
sin
sobre
entre
contra
desde
hasta
tras
ante
durante
el
la
los
las
un
una
este
esta
su
sus
se
que
quien
donde
y
e
o
u
ni
pero
como
cuando
aunque
mientras
ha
han
había
habían
es
son
fue
fueron
era
eran
será
no
ya
según
también
murió
murieron
dejó
causó

# ---- tense ----

[tense-past]
ha
han
he
hemos
hubo
había
habían
fue
fueron
era
eran
estaba
estaban
tuvo
tuvieron
hizo
hicieron
dijo
dijeron
dio
vio
pudo
puso
quiso
vino
supo
produjo
produjeron
tenía
tenían
nacid(o|a|os|as)
ocurrid(o|a|os|as)
registrad(o|a|os|as)
desde

[tense-future]
será
serán
va a
van a
irá
irán
dará
darán
habrá
habrán
estará
estarán
prevé
prevén
previst(o|a|os|as)
programad(o|a|os|as)
convocad(o|a|os|as)
aplazad(o|a|os|as)
pospuest(o|a|os|as)
planead(o|a|os|as)
fijad(o|a|os|as)
debe
deben
deberá
deberán
podrá
podrán
podría
podrían
espera
esperan
próxim(o|a|os|as)

# Words that only look like verbs by their ending.
[tense-none]
Irán
aún
policía
quizá
compañía

[tense-be]
está
están
es
son

[ending-past]
ó
aron
ieron
eron
aban
aba

[ending-future]
ará
erá
irá
drá
arán
erán
irán
drán
brá
brán

[ending-participle]
ado
ada
ados
adas
ido
ida
idos
idas

# ---- ages and lengths ----

# Before «de N años» these make it a length of time; without them it is somebody's age.
[lasting]
condena(s)
condenado
condenada
pena(s)
plazo
periodo
período
prisión
cárcel
mandato
tregua
contrato
espera
experiencia
guerra
conflicto
plan
más
menos
cerca
alrededor
después
antes
a cabo
término
máximo
mínimo
duración
ausencia
retraso
sentencia
cadena
programa
acuerdo
proceso
ciclo
dictadura
huelga
exilio
carrera
moratoria
prórroga
partir
al cabo
dentro
lapso
luego
cese
alto el fuego

# Behind «N años» these do the same.
[lasted]
de prisión
de cárcel
de guerra
de conflicto
de espera
de negociaciones
de gobierno
de mandato
de trabajo
de experiencia
de exilio
de combates
de condena
de pena
de carrera
de servicio

# Whose age is told in months.
[infant]
bebé(s)
niñ(o|a|os|as)
menor
hij(o|a)
recién nacid(o|a)
lactante

# Adjectives and adverbs of repetition.
[repeated]
diariamente | a diario = P1D
semanal(es) | semanalmente = P1W
quincenal(es) = P15D
mensual(es) | mensualmente = P1M
trimestral(es) = P3M
semestral(es) = P6M
anual(es) | anualmente = P1Y

[present]
ahora
actualmente
en la actualidad
por el momento
de momento
por ahora
hoy en día
en estos momentos
en este momento
hasta el momento
hasta ahora
actual(es)

[past]
recientemente
anteriormente
previamente
antaño
hace poco
hace mucho
hace mucho tiempo
hace tiempo
en el pasado
últimamente

[future]
pronto
próximamente
en breve
en el futuro
posteriormente
más adelante

# Terms of office and the like.
[term]
quinquenio = P5Y
sexenio = P6Y
bienio = P2Y
trienio = P3Y

# What stands in the brackets behind a dateline.
[agency-tag]
EFE
AFP
AP
Reuters
DPA
EP
Europa Press
Télam
Xinhua
Notimex
ANSA

[counted-time]
horas
minutos
