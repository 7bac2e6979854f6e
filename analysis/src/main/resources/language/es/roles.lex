# Titles and roles that stand before or after a person's name, and heads of organisations' names.

[title]
señor | señora | señorita | don | doña | Sr. | Sra. | Dr. | Dra. | doctor | doctora | profesor | profesora | monseñor = address
general | coronel | capitán | comandante | teniente | sargento | cabo | mayor | almirante | vicealmirante | brigadier | comisario | inspector | inspectora = rank
papa | rey | reina | príncipe | princesa | emir | sultán | jeque | ayatolá | cardenal | obispo | arzobispo | sor | fray | duque | duquesa | conde | condesa = nobility
pastor | reverendo = cleric

# What people are: value is the key by which a role without a name is led back to the person who holds it.
[role]
presidente | presidenta | mandatario | mandataria | jefe de Estado | jefa de Estado | presidente de la República = president
primer ministro | primera ministra | canciller alemán | jefe del Gobierno | jefe de Gobierno | jefa del Gobierno | presidente del Gobierno | presidenta del Gobierno = premier
vicepresidente | vicepresidenta = vice-president
ministro de Exteriores | ministra de Exteriores | ministro de Asuntos Exteriores | ministro de Relaciones Exteriores | canciller | jefe de la diplomacia | secretario de Estado = foreign
ministro de Defensa | ministra de Defensa | secretario de Defensa = defence
ministro del Interior | ministra del Interior | ministro de Interior = interior
ministro de Economía | ministra de Economía | ministro de Hacienda | ministra de Hacienda = finance
ministro | ministra | viceministro | viceministra | consejero | consejera = minister
enviado especial | enviada especial | enviado | emisario | negociador | mediador | representante especial = envoy
embajador | embajadora | cónsul | diplomático = diplomat
portavoz | vocero | vocera = spokesperson
secretario general | secretaria general = secretary-general
asesor | asesora = adviser
gobernador | gobernadora = governor
alcalde | alcaldesa | intendente = mayor
delegado del Gobierno | delegada del Gobierno | subdelegado = prefect
fiscal | fiscal general | procurador | procuradora = prosecutor
senador | senadora | diputado | diputada | eurodiputado | eurodiputada | congresista = deputy
jefe del Estado Mayor | jefe del Ejército = chief-of-staff
líder | dirigente | jefe | jefa | director | directora | director general | cofundador | fundador | candidato | candidata | opositor | opositora | líder opositor = leader
abogado | abogada | juez | jueza | periodista | escritor | escritora | actor | actriz | cantante | investigador | investigadora | analista | experto | experta | médico | médica | policía | bombero | vecino | vecina | testigo | superviviente | sobreviviente | entrenador | futbolista | hijo | hija | esposo | esposa | viuda = profession

[counterpart]
homólogo | homóloga | homólogos = same

# Heads of states' delegations: with a nationality they stand for the state.
[delegates]
delegación | delegaciones | negociadores | emisarios | representantes | diplomáticos | dirigentes | autoridades | gobierno | gobiernos | ministros | presidentes | jefes de Estado | ejército | ejércitos | mediadores | presidencia = delegates

# Common nouns that head an organisation's name.
[org-head]
partido | movimiento | frente | liga | unión | federación | confederación | asociación | fundación | instituto | universidad | escuela | colegio | hospital | clínica | banco | grupo | sociedad | compañía | empresa | agencia | oficina | consejo | comité | comisión | corte | tribunal | fiscalía | asamblea | parlamento | senado | cámara | congreso | ministerio | secretaría | dirección | alcaldía | gobernación | ayuntamiento | policía | guardia | ejército | armada | brigada | regimiento | batallón | sindicato | ONG | organización | observatorio | centro | museo | teatro | club | red | coalición | alianza | autoridad | programa | fondo | cruz | bolsa | cadena | radio | diario | periódico | revista | defensoría | junta | servicio | unidad | protección civil = head

# Words that introduce a place.
[place-before]
a | en | hacia | desde | cerca de | a las afueras de | en las afueras de | alrededor de | frente a | al norte de | al sur de | al este de | al oeste de | al noreste de | al noroeste de | al sureste de | al suroeste de | hasta | junto a | fuera de | vía = place
# Nouns whose complement is a place: «la ciudad de X».
[place-noun]
ciudad | ciudades | pueblo | pueblos | municipio | municipios | localidad | localidades | villa | aldea | aldeas | barrio | barrios | distrito | distritos | puerto | capital | área metropolitana | región | regiones | óblast | provincia | provincias | departamento | condado | cantón | estado | Estado | isla | islas | archipiélago | península | valle | comarca | parroquia | comuna | gobernación | playa | alcalde | alcaldesa | gobernador | habitantes | vecinos | sur | norte | este | oeste | centro | noreste | noroeste | sureste | suroeste | costa | costas | franja | frente = noun
# Nouns that lead a first-order division: «la región de Jersón».
[division-noun]
región | óblast | provincia | gobernación | estado | Estado | departamento | cantón | comunidad = division
[street]
calle | avenida | bulevar | plaza | paseo | puente | camino | metro | torre | estadio | parque | jardín | vuelo = street

# Names of places that are ordinary words, given names or surnames more often: only with a word before that introduces a place.
[place-weak]
Mercedes | Dolores | Victoria | Cruz | Colón | Guerrero | Morelos | Hidalgo | León | Martínez | Lorca | Paz | Luna | Rivas | Navarro | Reyes | Torres | Flores | Ríos | Sierra | Campos | Mora | Silva | Vega | Castro | Franco | Salinas | Lincoln | Clinton | Jackson | Libertad | Concordia | Unión | Progreso | Independencia | Esperanza | Trinidad | Encarnación | Concepción | Consuelo | Pilar | San Martín = weak

[article]
el | la | los | las | un | una
[contracted-article]
al | del
# Between a name and what it is part of: «la ciudad de X», «X, en el este de Ucrania».
[of]
de | del | de la | de los | de las
[and]
y | e | o | así como
[article-one]
el | la | un | una | este | esta | cada
# Words that say where something happens: a country behind them is no actor.
[locative]
en | a | desde | fuera de | por toda | por todo | hacia | dentro de | a través de
# Capitalised words that are part of no person's name.
[not-name]
enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes | miércoles | jueves | viernes | sábado | domingo

# Words that are towns somewhere, and hardly ever meant.
[not-place]
Navidad | Unión | República | Nación | Libertad | Progreso | Concordia | El | La | Los | Las | Un | Una | Dos | Tres | Pero | Según | Para | Por | Con | Sin | Marzo | Mayo | Abril | Agosto | Junio | Julio | Domingo | Sábado | Lunes | Martes | Miércoles | Jueves | Viernes | Mundo | País | Policía | Ejército | Gobierno | Estado | Mercado | Villa | Norte | Sur | Este | Oeste | Centro | Capital | Federal | Hasta | Tres | Cuatro | Siete | Todo | Todos | Otro | Otros | Sol | Casa | Alto | Bajo | Medio | Nueva | Nuevo | Ocho | Once | Doce | Varios | Ha | Al | Del | En | Es | Ya | No | Si | Se | Su | Lo | Le | Que | Hoy | Así | Tras | Vida | Luz | Salud | Justicia | Familia | Mar | Río | Santa | Santo | San | Grande | Este | Defensa | Tribuna | Bar | Marina | Nacional | Local | Civil | Municipal | General | Popular | Regional | Provincial | Protección

# «la capital ucraniana»: the town itself.
[capital-noun]
capital

# Countries whose people newspapers of this language name by the family name first.
[family-first]
China = CN
Hong Kong = HK
Camboya = KH
Corea del Norte = KP
Corea del Sur = KR
Taiwán = TW
Vietnam = VN
