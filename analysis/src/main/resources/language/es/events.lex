# Words that tell of attacks, disasters, accidents and unrest. The value is a PLOVER type and a mode; what is named by
# several words stands before its head, so that the longest entry wins.

[event_noun]
bombardeo(s) | ataque(s) aéreo(s) | ataque(s) con drones | ataque(s) de drones | ataque(s) con misiles | ataque(s) de misiles | ataque(s) ruso(s) | ataque(s) israelí(es) | incursión aérea | lluvia de misiles | lluvia de drones | oleada de drones | oleada de misiles | oleada de ataques | lanzamiento de cohetes | fuego de artillería = ASSAULT aerial
atentado(s) suicida(s) | atentado(s) con bomba | atentado(s) con coche bomba | coche(s) bomba | carro(s) bomba | camión bomba | artefacto explosivo | artefactos explosivos | paquete bomba | moto bomba = ASSAULT bombing
tiroteo(s) | balacera(s) | ataque(s) armado(s) | ataque a tiros | ataque a balazos | matanza a tiros | disparos = ASSAULT shooting
ataque(s) con cuchillo | apuñalamiento(s) | ataque con arma blanca = ASSAULT stabbing
atropello masivo | atropello múltiple = ASSAULT vehicle
ataque(s) | asalto(s) | emboscada(s) | incursión | incursiones | ofensiva relámpago = ASSAULT attack
atentado(s) | ataque(s) terrorista(s) | atentado(s) terrorista(s) = ASSAULT attack
masacre(s) | matanza(s) = ASSAULT massacre
asesinato(s) | homicidio(s) | feminicidio(s) | crimen | doble crimen | doble homicidio | magnicidio = ASSAULT killing
intento de asesinato | tentativa de asesinato | tentativa de homicidio | intento de homicidio = ASSAULT attempt
secuestro(s) | toma de rehenes | rapto(s) = ASSAULT abduction
combates | enfrentamiento(s) armado(s) | escaramuza(s) = ASSAULT combat
agresión | agresiones = ASSAULT attack
terremoto(s) | sismo(s) | seísmo(s) | temblor | réplica(s) sísmica(s) | movimiento telúrico = DISASTER earthquake
inundación | inundaciones | riada(s) | crecida(s) | lluvias torrenciales | fuertes lluvias | gota fría | dana | desbordamiento = DISASTER flood
deslizamiento(s) de tierra | deslave(s) | alud(es) de tierra | corrimiento(s) de tierra | avalancha de lodo | huaico(s) | derrumbe(s) de tierra = DISASTER landslide
ciclón | ciclones | huracán | huracanes | tifón | tifones | tormenta(s) | tormenta tropical | tornado(s) | temporal(es) | borrasca | vendaval = DISASTER storm
tsunami(s) | maremoto(s) = DISASTER tsunami
erupción | erupciones | erupción volcánica = DISASTER eruption
avalancha de nieve | alud de nieve | alud | aludes = DISASTER avalanche
incendio(s) forestal(es) = DISASTER wildfire
ola(s) de calor | ola de frío = DISASTER heat
epidemia(s) | brote epidémico = DISASTER epidemic
accidente(s) | accidente(s) de tráfico | accidente(s) de tránsito | accidente de autobús | choque(s) | choque frontal | colisión | colisiones | siniestro vial | atropello = ACCIDENT collision
accidente(s) aéreo(s) | accidente de avión | accidente de avioneta | accidente de helicóptero | siniestro aéreo = ACCIDENT aviation
naufragio(s) | hundimiento de una embarcación | hundimiento de una patera = ACCIDENT shipwreck
descarrilamiento(s) | accidente(s) ferroviario(s) | accidente de tren = ACCIDENT rail
incendio(s) | fuego = ACCIDENT fire
explosión | explosiones | deflagración = ACCIDENT explosion
derrumbe(s) | derrumbamiento | colapso del edificio | colapso de un edificio | desplome | colapso de un puente | colapso del puente = ACCIDENT collapse
estampida(s) | avalancha humana = ACCIDENT stampede
intoxicación | ahogamiento = ACCIDENT other
manifestación | manifestaciones | protesta(s) | marcha de protesta | concentración | movilización | movilizaciones = PROTEST demonstration
disturbio(s) | motín | enfrentamientos | altercado(s) | choques = PROTEST riot

# Nouns that say no more than that something bad happened: they take up an event that is told, and make none of their own.
[event_anaphor]
tragedia(s) | drama | catástrofe(s) | suceso(s) | hecho(s) | incidente(s) | siniestro | balance | desastre

[event_verb]
la tierra tembl(ó|aba) | tembló la tierra = DISASTER earthquake
bombarde(a|an|ó|aron|ado|ada|ados|adas|aba|aban|ando|ar) = ASSAULT aerial
abr(ió|ieron|e|en|ir|iendo) fuego | abierto fuego | dispar(ó|aron) contra | dispar(a|an) contra | tirote(ó|aron|ado|ada|ados|a|an) | acribill(ó|aron|ado|ada|ados|a|an) | muert(o|a|os|as) a tiros | asesinad(o|a|os|as) a tiros | asesinad(o|a|os|as) a balazos = ASSAULT shooting
apuñal(a|an|ó|aron|ado|ada|ados|ando) | acuchill(a|ó|ado|ada|ados) = ASSAULT stabbing
se inmoló | se hizo estallar | hizo detonar | detonó un = ASSAULT bombing
asesin(a|an|ó|aron|ado|ada|ados|adas) = ASSAULT killing
atac(a|an|ó|aron|ado|ada|ados|adas|ando) = ASSAULT attack
se estrell(a|ó|aron|ado) | estrellarse = ACCIDENT aviation
naufrag(a|ó|aron|ado|ar) | zozobr(a|ó|ado|ar) | se hund(e|ió) frente a | volcó frente a = ACCIDENT shipwreck
descarril(a|ó|ado|ar|aron) = ACCIDENT rail
explot(a|ó|ado|aron) | estall(a|ó|ado) una bomba = ACCIDENT explosion
se derrumb(a|ó|aron|ado) | se desplom(a|ó|aron|ado) | se vin(o|ieron) abajo = ACCIDENT collapse
chocó contra | chocaron | al chocar | al colisionar | al volcar | colision(a|ó|aron|ado) | se despeñ(a|ó) | volcó | cayó a un barranco | cayó por un barranco | atropell(a|ó|ado|ada|ados) = ACCIDENT collision
inund(a|ó|aron|ado|ada|ados) = DISASTER flood
se manifest(ó|aron|an) | protest(an|aron) = PROTEST demonstration

# After these the event named next is not told as having happened.
[event_unreal]
riesgo de | peligro de | amenaza de | amenazas de | plan de | planes de | lucha contra | combatir | contra los | contra las | prevenir | prevención de | evitar | frustr(ó|ado|aron) | frustrado un | impedir | tem(e|en|or) | temor a | alerta por | simulacro de | en caso de | ante un posible | posible | posibles | preparaba | planeaba | planear | proyecto de

# What makes of an event the background of another story.
[aftermath]
juicio | juzgad(o|a|os) | juzgar | tribunal | condenad(o|a|os) a | condena | sentencia | cadena perpetua | veredicto | recurso | apelación
homenaje(s) | conmemor(a|an|ó|aron|ación|ar) | aniversario(s) | memoria | funeral(es) | entierr(o|os) | enterrad(o|a|os|as) | ceremonia(s) | minuto de silencio | luto nacional | exequias
años después | un año después | meses después | años más tarde | hace un año | un año más tarde
ley | proyecto de ley | reforma | libro | película | documental | exposición | serie | novela | relato

# Verbs of saying: a day beside them is the day of the words, not of the event.
[report_verb]
dij(o|eron) | dic(e|en) | anunci(a|an|ó|aron|ado) | afirm(a|an|ó|aron|ado) | declar(a|an|ó|aron|ado) | inform(a|an|ó|aron|ado) | señal(a|an|ó|aron|ado) | indic(a|an|ó|aron|ado) | precis(a|an|ó|aron|ado) | asegur(a|an|ó|aron|ado) | report(a|an|ó|aron|ado) | confirm(a|an|ó|aron|ado) | detall(a|an|ó|aron|ado) | explic(a|an|ó|aron|ado) | estim(a|an|ó|aron|ado) | manifestó | agregó | añadi(ó|eron) | según | denunci(a|an|ó|aron|ado) | conden(ó|aron|a|an) | reivindic(a|an|ó|aron|ado) | reconoc(e|ió|ieron) | revel(a|an|ó|aron|ado) | coment(ó|aron) | prometió | lament(ó|aron|a) | comunic(ó|aron|ado)

# What holds the clause of an event together with its time and place.
[place_preposition]
en | a | de | del | hacia | desde | cerca de | junto a | frente a | ante | entre | por | sobre | al norte de | al sur de | al este de | al oeste de | alrededor de | en el centro de | en las afueras de | en el sur de | en el norte de | en el este de | en el oeste de | frente a las costas de

# Before a trigger, these tell that another event is meant than the one told so far.
[event_other]
otr(o|a|os|as) | un segundo | una segunda | un tercer | una tercera | anterior(es) | reciente(s) | últim(o|a|os|as) | similar(es) | parecid(o|a|os|as) | nuev(o|a|os|as)

# What is fired in an attack from the air.
[event_missile]
drones | misiles | cohetes | bombas | proyectiles = ASSAULT aerial

# Where vehicles fall.
[event_fall]
barranco | abismo | precipicio | río | acantilado = ACCIDENT collision

# Behind these a sentence speaks of another event, which the one that it tells of is held against.
[event_compared]
desde el de | desde la de | que el de | que la de | desde el que | desde la que | como el de | como la de

# What had been before the event of the day.
[event_already]
ya había | ya habían

# An event that is told of as following on another: with «after», what stands behind is the other.
[event_coming]
ocurre | ocurren | se produce | se producen | llega | llegan
