# Words of dead, injured and missing people.

# People who may be victims = whom a figure of them counts, and their sex: population:sex, «-» for unknown.
[victim-person]
persona(s) | adult(o|a|os|as) | gente | habitante(s) | vecin(o|a|os|as) | resident(e|es) | ciudadan(o|a|os|as) | ocupante(s) | cliente(s) | aldean(o|a|os|as) | pobladores | poblador | lugareñ(o|os) | fiel(es) | peregrin(o|a|os|as) | feligres(es|) | espectador(a|es|) | asistente(s) | aficionad(o|a|os|as) | hincha(s) | participante(s) | miembro(s) | integrante(s) | familiar(es) | pariente(s) | rehén | rehenes | partidari(o|a|os|as) | simpatizante(s) | militante(s) | activista(s) | opositor(a|es|) | dirigente(s) | líder(es) | alcalde(s) | alcaldesa | diputad(o|a|os|as) | senador(a|es|) | candidat(o|a|os|as) | concejal(es) | ministr(o|a|os|as) | gobernador(a|es|) | diplomátic(o|a|os|as) | embajador(a|es|) | emplead(o|a|os|as) | trabajador(a|es|as|) | obrer(o|a|os|as) | operari(o|a|os|as) | jornaler(o|a|os|as) | mineros | minero | agricultor(es|) | campesin(o|a|os|as) | ganader(o|os) | pescador(es|) | mariner(o|os) | tripulante(s) | marino(s) | comerciante(s) | conductor(a|es|as|) | chofer | chófer | choferes | camioner(o|os) | taxista(s) | motorista(s) | motociclista(s) | ciclista(s) | peat(ón|ones|ona) | transeúnte(s) | testigo(s) | compañer(o|a|os|as) | amig(o|a|os|as) | pasajer(o|a|os|as) | viajer(o|a|os|as) | piloto(s) | copiloto | azafata(s) | esquiador(a|es|) | montañer(o|a|os|as) | alpinista(s) | senderista(s) | excursionista(s) | cazador(es|) | bañista(s) | turista(s) | veraneante(s) | campista(s) | docente(s) | maestr(o|a|os|as) | profesor(a|es|as|) | estudiante(s) | universitari(o|a|os|as) | abogad(o|a|os|as) | juez | jueza | jueces | fiscal(es) | sacerdote(s) | cura(s) | religios(o|a|os|as) | obispo | imán | cantante(s) | músico(s) | actor | actriz | artista(s) | futbolista(s) | jugador(a|es|) | deportista(s) | empresari(o|a|os|as) | jubilad(o|a|os|as) | pensionista(s) | ancian(o|a|os|as) | octogenari(o|a|os|as) | septuagenari(o|a|os|as) | sexagenari(o|a|os|as) | nonagenari(o|a|os|as) | enferm(o|a|os|as) | paciente(s) | residentes | indigente(s) | mendigo(s) | líder(es) social(es) | defensor(a|es|) de derechos humanos | indígena(s) | comunero(s) | particular(es) | individuo(s) | sujeto(s) | funcionari(o|a|os|as) | víctimas civiles = -:-
hombre(s) | varón | varones | señor(es|) | padre(s) | hijo | hermano(s) | marido(s) | esposo | novio | abuelo | tío | primo | sobrino | nieto | suegro | yerno | cuñado | exmarido | exnovio | compañero sentimental | muchacho(s) = -:m
mujer(es) | señora(s) | madre(s) | hija | hermana(s) | esposa | novia | abuela | tía | prima | sobrina | nieta | suegra | nuera | cuñada | exmujer | exnovia | expareja | embarazada(s) | monja(s) | muchacha(s) = women:f
niñ(o|os|as y niños|os y niñas) | menor(es) | menor(es) de edad | bebé(s) | recién nacid(o|a|os|as) | lactante(s) | escolar(es) | alumn(o|a|os|as) | colegial(es) | adolescente(s) | joven | jóvenes | chic(o|os) | crío(s) | hijos | nietos | infante(s) = children:-
niño = children:m
niña(s) | chica(s) | hijas = children:f
civil(es) = civilians:-
soldado(s) | militar(es) | combatiente(s) | oficial(es) | suboficial(es) | general(es) | coronel(es) | teniente(s) | capitán | capitanes | comandante(s) | cabo(s) | sargento(s) | legionario(s) | paracaidista(s) | infante(s) de marina | recluta(s) | reservista(s) | miliciano(s) | mercenario(s) | paramilitar(es) | casco(s) azul(es) | uniformado(s) | efectivo(s) = soldiers:-
policía(s) | agente(s) | agente(s) de policía | agente(s) de la Policía | guardia(s) civil(es) | guardia(s) | guardia(s) de seguridad | vigilante(s) | carabinero(s) | gendarme(s) | patrullero(s) | miembro(s) de las fuerzas de seguridad | policía(s) nacional(es) | policía(s) local(es) | mosso(s) | ertzaina(s) | funcionario(s) de prisiones | custodio(s) = police:-
bombero(s) = firefighters:-
rescatista(s) | socorrista(s) | voluntari(o|a|os|as) | cooperante(s) | trabajador(es) humanitario(s) | brigadista(s) = rescuers:-
médic(o|a|os|as) | enfermer(o|a|os|as) | sanitari(o|a|os|as) | paramédico(s) | doctor(a|es|) = medics:-
periodista(s) | reporter(o|a|os|as) | fotógraf(o|a|os|as) | camarógrafo(s) | corresponsal(es) | comunicador(a|es|) | locutor(a|es|) = journalists:-
manifestante(s) | huelguista(s) = protesters:-
migrante(s) | inmigrante(s) | refugiad(o|a|os|as) | desplazad(o|a|os|as) | náufrago(s) | solicitante(s) de asilo | subsaharian(o|a|os|as) = migrants:-
atacante(s) | agresor(a|es|) | asaltante(s) | terrorista(s) | yihadista(s) | insurgente(s) | rebelde(s) | guerriller(o|a|os|as) | pistoler(o|os) | sicario(s) | tirador(es|) | secuestrador(es|) | ladr(ón|ones) | delincuente(s) | pandiller(o|os) | presunto(s) delincuente(s) | presunto(s) sicario(s) | presunto(s) criminal(es) | criminal(es) | suicida(s) | narcotraficante(s) | disidente(s) = attackers:-
pres(o|a|os|as) | reclus(o|a|os|as) | intern(o|a|os|as) | detenid(o|a|os|as) | privad(o|a|os|as) de libertad = prisoners:-

# Words before or after the noun that change nothing.
[victim-adjective]
joven | jóvenes | pequeñ(o|a|os|as) | viej(o|a|os|as) | otr(o|a|os|as) | antigu(o|a|os|as) | nuev(o|a|os|as) | conocid(o|a|os|as) | alt(o|os) | presunt(o|a|os|as) | supuest(o|a|os|as) | jóvenes y | inocente(s) | últim(o|a|os|as) | primer(o|a|os|as|)

[victim-other]
otr(o|a|os|as)
más
adicionales

[victim-one]
un(o|a|)

# A figure of none.
[victim-none]
ningún | ningun(o|a) | sin | no hubo | no hay | no ha habido | no se registraron | no se reportaron | no causó | no dejó | no se produjeron | no ha causado | sin causar | sin dejar | sin que hubiera | tampoco hubo | cero | no provocó | ni

# Past participles: what has become of the person.
[victim-participle]
asesinad(o|a|os|as) | abatid(o|a|os|as) | ejecutad(o|a|os|as) | masacrad(o|a|os|as) | degollad(o|a|os|as) | decapitad(o|a|os|as) | linchad(o|a|os|as) | acribillad(o|a|os|as) | ultimad(o|a|os|as) | fallecid(o|a|os|as) | ahogad(o|a|os|as) | asfixiad(o|a|os|as) | calcinad(o|a|os|as) | carbonizad(o|a|os|as) | electrocutad(o|a|os|as) | sepultad(o|a|os|as) | muert(o|a|os|as) a tiros | muert(o|a|os|as) a balazos | muert(o|a|os|as) a puñaladas | hallad(o|a|os|as) muert(o|a|os|as) | encontrad(o|a|os|as) muert(o|a|os|as) | hallad(o|a|os|as) sin vida | encontrad(o|a|os|as) sin vida | herid(o|a|os|as) de muerte | heridos mortalmente | dad(o|a|os|as) de baja | neutralizad(o|a|os|as) | eliminad(o|a|os|as) | muert(o|a|os|as) = killed
herid(o|a|os|as) | gravemente herid(o|a|os|as) | herid(o|a|os|as) de gravedad | herid(o|a|os|as) grave(s) | herid(o|a|os|as) leve(s) | levemente herid(o|a|os|as) | lesionad(o|a|os|as) | hospitalizad(o|a|os|as) | ingresad(o|a|os|as) | intoxicad(o|a|os|as) | quemad(o|a|os|as) | contusionad(o|a|os|as) | mutilad(o|a|os|as) | golpead(o|a|os|as) | lastimad(o|a|os|as) | trasladad(o|a|os|as) al hospital | trasladad(o|a|os|as) a hospitales | trasladad(o|a|os|as) a un hospital = injured
desaparecid(o|a|os|as) | dad(o|a|os|as) por desaparecid(o|a|os|as) | en paradero desconocido | sin ser localizad(o|a|os|as) | sin localizar = missing
apuñalad(o|a|os|as) | atropellad(o|a|os|as) | tirotead(o|a|os|as) | balead(o|a|os|as) | alcanzad(o|a|os|as) por disparos | arrollad(o|a|os|as) = hit

# Of verbs with «haber» and no object; one form for all.
[victim-participle-haber]
muerto | fallecido | perecido | sucumbido | perdido la vida | perdido sus vidas | perdido su vida | muerto ahogados = killed
desaparecido = missing
resultado herid(o|a|os|as) | resultado lesionad(o|a|os|as) | sufrido heridas | sufrido lesiones = injured

[victim-aux-haber]
ha | han | había | habían | habría | habrían | hayan | haya | haber | habiendo | hubiera | hubieran

# Forms of «ser», «resultar», «quedar» before a participle.
[victim-aux-ser]
fue | fueron | es | son | era | eran | sería | serían | sea | sean | siendo | ser | será | serán | ha sido | han sido | había sido | habían sido | habría sido | habrían sido | resultó | resultaron | resulta | resultan | resultaba | resultaban | ha resultado | han resultado | habría resultado | habrían resultado | resultar | resultando | quedó | quedaron | queda | quedan | permanece | permanecen | está | están | sigue | siguen | continúa | continúan | estaba | estaban | haber sido | seguían | murió | terminó | cayó | cayeron

# Participles that say nothing of things, so that any noun before them is a person.
[victim-participle-strong]
asesinad(o|a|os|as) | fallecid(o|a|os|as) | muert(o|a|os|as) | ahogad(o|a|os|as) | degollad(o|a|os|as) = killed
herid(o|a|os|as) | gravemente herid(o|a|os|as) | herid(o|a|os|as) de gravedad | lesionad(o|a|os|as) = injured

# Nouns that name victims by their fate.
[victim-noun]
muert(o|a|os|as) | muertes | fallecid(o|a|os|as) | fallecimientos | víctima(s) mortal(es) | víctima(s) fatal(es) | deceso(s) | cadáver(es) | bajas mortales | vidas humanas | asesinatos | asesinad(o|os) | muert(o|os) y desaparecidos = killed
herid(o|a|os) | herid(o|a|os) grave(s) | herid(o|a|os) leve(s) | herid(o|os) de gravedad | lesionad(o|a|os|as) | quemados | intoxicados | heridas de diversa consideración = injured
desaparecid(o|a|os|as) | personas desaparecidas = missing

# Verbs with the victims as object.
[victim-verb]
mat(a|an|ó|aron|aba|aban|ando|ado|ar) | asesin(a|an|ó|aron|ando|ado|ar) | ejecut(ó|aron|ando|ado) a | masacr(ó|aron|ando|ado) | acribill(ó|aron|ando|ado|a|an) | abat(e|en|ió|ieron|iendo|ido) | degoll(ó|aron|ando|ado) | ultim(ó|aron|ado) | linch(ó|aron|ado) = killed
cost(ó|aron|ado|ando) la vida | cuesta la vida | se cobr(ó|aron) la vida de | se ha cobrado la vida de | cobrándose la vida de | cobr(ó|aron) la vida de | cobrado la vida de | acab(ó|aron|ado|ando) con la vida de | acab(a|an) con la vida de | quit(ó|aron|ado) la vida | segó la vida de | segaron la vida de | arrebat(ó|aron|ado) la vida | caus(ó|aron|ado|ando|a|an) la muerte | provoc(ó|aron|ado|ando|a|an) la muerte | dej(ó|aron|ado|ando|a) sin vida | dio muerte | dieron muerte | dado muerte | dando muerte | ocasion(ó|aron|ado|ando) la muerte = killed
hir(ió|ieron|iendo) | herido | hier(e|en) | hería | lesion(ó|aron|ando|ado|a) | intoxic(ó|aron|ado) = injured
apuñal(a|an|ó|aron|ado|ando) | atropell(a|an|ó|aron|ado|ando) | arroll(a|an|ó|aron|ado|ando) | tirote(a|an|ó|aron|ado|ando) | bale(a|an|ó|aron|ado|ando) = hit

# Verbs with the victims as subject, in finite tenses; they stand before it or behind it.
[victim-dies]
muer(e|en) | mur(ió|ieron|iera|ieran|iesen|iendo) | moría | morían | fallec(e|en|ió|ieron|iera|ieran|ía|ían) | perec(e|en|ió|ieron) | sucumb(e|en|ió|ieron) | pierd(e|en) la vida | perd(ió|ieron|iendo) la vida | perdían la vida | perdieron sus vidas | se ahog(a|an|ó|aron) | muere ahogad(o|a) | se mat(a|an|ó|aron) | se suicid(a|ó|aron) | dej(ó|aron) de existir = killed
resulta(n|) herid(o|a|os|as) | result(ó|aron) herid(o|a|os|as) | result(ó|aron) con heridas | result(ó|aron) lesionad(o|a|os|as) | sufr(ió|ieron|e|en) heridas | sufr(ió|ieron|e|en) lesiones | sufr(ió|ieron|e|en) quemaduras = injured
desaparec(ió|ieron) = missing

# Deeds and deaths named by a noun, with the victim after it.
[victim-deed]
asesinato(s) | homicidio(s) | ejecución | linchamiento | masacre | feminicidio(s) = killed
[victim-death]
muerte(s) | fallecimiento(s) | deceso(s) = killed

# A deed in which a death was violent: what a mere «muerte de» needs about it.
[violence]
asesinad(o|a|os|as) | matar | mató | mataron | asesinato(s) | asesinos | asesino | homicidio(s) | feminicidio(s) | tiroteo(s) | tiros | disparo(s) | disparó | dispararon | balazo(s) | bala(s) | balacera | apuñalad(o|a) | puñalada(s) | cuchillo | ataque(s) | atacó | atacaron | atentado(s) | explosión | explosiones | bombardeo(s) | misil(es) | dron(es) | accidente(s) | atropellad(o|a|os) | atropello | colisión | choque(s) | siniestro | naufragio(s) | ahogad(o|a|os) | incendio(s) | violencia | agresión | pelea | riña | policía(s) | investigación | investiga | detención | detenid(o|os) | terremoto | sismo | seísmo | tormenta | huracán | ciclón | inundación | inundaciones | riada | dana | avalancha | deslizamiento | alud | combate(s) | guerra | emboscada | derrumbe | colapso | caída | descarrilamiento | derrumbó | volcó

# Things whose number is no number of victims, though a verb of death follows.
[not-victims]
oveja(s) | animal(es) | vaca(s) | caballo(s) | res(es) | ave(s) | gallina(s) | pollo(s) | cerdo(s) | perro(s) | gato(s) | peces | pájaro(s) | cabeza(s) de ganado | árbol(es) | edificio(s) | casa(s) | vivienda(s) | vehículo(s) | coche(s) | auto(s) | carro(s) | camión | camiones | autobús | autobuses | avión | aviones | dron(es) | misil(es) | helicóptero(s) | empleo(s) | proyecto(s) | especie(s) | euros | dólares | pesos | metros | kilómetros | años | días | horas | minutos | meses | semanas | veces | puntos | por ciento | % | localidad(es) | municipio(s)

# --- what a figure counts ---

[scope-cumulative]
desde el inicio | desde el comienzo | desde el principio | desde el estallido | desde la invasión | desde el 1 de enero | desde que comenzó | desde que empezó | desde que estalló | al día | al mes | al año | cada día | cada año | cada mes | cada semana | en las últimas semanas | en los últimos meses | en los últimos años | en el último año | en lo que va de año | en lo que va del año | en lo que va de | este año | a lo largo del año | de media | en promedio | en total desde | el año pasado | en un año | en dos años | en tres meses | en seis meses

[scope-since]
desde

# A time after «desde» that makes a running total of it: longer than one event.
[scope-long]
enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | año(s) | meses | siglo | verano | invierno | otoño | primavera | inicio | comienzo | principio | invasión | ofensiva | guerra | conflicto | estallido

[scope-day]
lunes | martes | miércoles | jueves | viernes | sábado | domingo | ayer | anoche | madrugada | noche | fin de semana | víspera

[scope-historic]
hace un año | hace dos años | hace tres años | hace diez años | años después | un año después | años más tarde | aniversario | conmemor(a|an|ó|aron|ación|ar|ado) | homenaje a las víctimas | en homenaje | juicio | juzgad(o|a|os|as) | juzga(r|n|) | conden(ó|ado|ada|ados|an|a) por | conden(ó|ado|ada|ados|a) a | condenado por | declarad(o|a|os) culpable(s) | culpable de | acusad(o|a|os|as) de | cadena perpetua | tribunal | en aquella época | en la guerra civil | durante la segunda guerra mundial | el siglo pasado

# --- how firmly ---

[modality-conditional]
habrí(a|an) | serí(a|an)

[modality-feared]
podrí(a|an) | podrían superar | tem(e|en|ía|ían) | se teme | se temía | temor a | temor de | se cree que | pued(e|en) haber | puede superar | pueden superar | amenaz(a|an) con | correr riesgo | podría haber | podrían haber

[modality-denied]
desm(iente|ienten|intió|intieron) | ha desmentido | han desmentido | neg(ó|aron) | nieg(a|an) | ha negado | rechaz(ó|aron) haber | no mat(ó|aron) | no murió | no murieron

# «intentar», «querer»: no deed.
[victim-unreal]
intent(a|an|ó|aron|ar|ando|ado) | intento de | tentativa de | quer(ía|ían|er) | quiso | quiere | quieren | plan para | planeaba | planeaban | pretendía | pretendían | acusad(o|a|os) de querer | amenaz(a|ó|aron|ado|ando) con | para | a fin de | capaz de | si | derecho a | impedir | evitar | prohib(e|ido) | pena de | condenad(o|a|os|as) a | peligro de

[scope-pluperfect]
había | habían

# A day of the news: what stands beside it is no old story, however the verb is put.
[scope-recent]
lunes | martes | miércoles | jueves | viernes | sábado | domingo | ayer | hoy | anoche | anteayer | la víspera | esta mañana | esta tarde | esta noche | la madrugada | este fin de semana | horas | esta semana | esta madrugada

# Words after which a pluperfect only reports: «declaró que tres soldados habían muerto».
[scope-reported]
que

# Injuries of sport are nobody's victims.
[sport]
partido | final | semifinal | campeonato(s) | torneo | Liga | LaLiga | Champions | Copa | Mundial | Eurocopa | entrenador | seleccionador | delantero | centrocampista | portero | tobillo | ligamento(s) | isquiotibiales | gol | goles | Real Madrid | Barça | Atlético | NBA | ATP | tenis | fútbol

# What no gap between a subject and its predicate crosses.
[victim-stop]
@victim-participle
@victim-noun
@victim-aux-haber
@victim-aux-ser
@victim-dies
que
quien
quienes

# What follows is compared with: «el más mortífero desde el atentado de 2015 (130 muertos)».
[scope-comparison]
el más mortífero desde | la más mortífera desde | el más letal desde | la más letal desde | el más grave desde | la más grave desde | el peor desde | la peor desde | el más sangriento desde | la más sangrienta desde | los peores desde | las peores desde

# What tells that more people are meant than those before.
[victim-also]
también | asimismo | además

# What joins a deed to the one before it.
[victim-sequel]
antes de | y luego | y después

# A war, of which a figure of thousands counts more than one deed.
[scope-war]
guerra | conflicto | invasión | ofensiva

# Lo que coordina dos oraciones.
[victim-coordination]
y | mientras que | mientras
