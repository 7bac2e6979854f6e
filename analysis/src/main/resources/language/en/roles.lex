# Titles and roles that stand before or after a person's name, and heads of organisations' names.

# Forms of address and ranks: a capitalised word after one of them is a person.
[title]
Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Miss | Dr | Dr. | Prof | Prof. | Sir | Dame | Lord | Lady | Madam = address
Gen. | Gen | General | Lt. | Lieutenant | Lieut. | Col. | Colonel | Maj. | Major | Capt. | Captain | Cmdr. | Commander | Adm. | Admiral | Sgt. | Sgt | Sergeant | Cpl. | Corporal | Pvt. | Private | Officer | Detective | Det. | Deputy | Sheriff | Chief | Trooper | Inspector | Supt. | Superintendent | Constable | Marshal | Brig. | Brigadier | Staff Sgt. | Cpl | Lt | Lt. Col. | Lt. Gen. | Maj. Gen. | Brig. Gen. | Det. Sgt. = rank
Sen. | Senator | Rep. | Congressman | Congresswoman | Gov. | Governor | Rev. | Reverend | Pastor | Hon. | Judge | Justice | Mayor | Councilman | Councilwoman | Councilor | Coroner | Attorney | Prosecutor | Ambassador | President | Prime Minister | Chancellor | Secretary | Minister | Vice President | Premier | Speaker = office
Pope | King | Queen | Prince | Princess | Emir | Sultan | Sheikh | Ayatollah | Imam | Rabbi | Cardinal | Bishop | Archbishop | Father | Brother | Sister | Duke | Duchess | Earl | Baron = nobility

# What people are: value is the key by which a role without a name is led back to the person who holds it.
[role]
president | head of state | acting president | interim president | counterpart = president
prime minister | premier | chancellor | head of government | acting prime minister | interim prime minister = premier
vice president | vice-president = vice-president
deputy prime minister | vice premier | vice-premier = vice-premier
foreign minister | foreign secretary | secretary of state | top diplomat | foreign affairs minister | chief diplomat | external affairs minister | foreign policy chief = foreign
defence minister | defense minister | defence secretary | defense secretary | secretary of defense | army secretary | secretary of the army = defence
interior minister | home secretary = interior
finance minister | treasury secretary | economy minister | trade minister | chancellor of the exchequer = finance
minister | secretary | trade representative | deputy minister | deputy foreign minister = minister
envoy | special envoy | negotiator | chief negotiator | lead negotiator | mediator | special representative = envoy
ambassador | diplomat | consul = diplomat
spokesman | spokeswoman | spokesperson | press secretary = spokesperson
secretary general | secretary-general = secretary-general
national security adviser | national security advisor = security-adviser
adviser | advisor | aide | chief of staff = adviser
governor | regional governor = governor
mayor | deputy mayor = mayor
prosecutor | district attorney | attorney general | county attorney = prosecutor
senator | congressman | congresswoman | lawmaker | member of parliament | MP | deputy | representative = deputy
army chief | chief of the general staff | military chief = chief-of-staff
police chief | sheriff | fire chief | chief deputy | coroner | medical examiner | superintendent | captain | lieutenant | sergeant | detective | officer | trooper | chief = police
candidate | intelligence chief | spy chief | CIA director | junta chief | junta leader | opposition leader | leader | chief executive | director | chairman | chairwoman | head | founder | boss | commissioner | general | commander | king | prince | crown prince | pope | patriarch | archbishop | grand imam = leader
lawyer | attorney | judge | journalist | reporter | researcher | historian | economist | writer | author | actor | actress | singer | coach | manager | player | striker | midfielder | neighbour | neighbor | resident | witness | analyst | expert | doctor | pastor | teacher | student | father | mother | brother | sister | wife | husband | uncle | aunt | cousin | grandmother | grandfather | boyfriend | girlfriend | suspect | victim | gunman | owner = profession
[counterpart]
counterpart | counterparts = same

# Heads of states' delegations: with a nationality they stand for the state.
[delegates]
mission = delegates
delegation(s) | negotiators | envoys | representatives | diplomats | officials | leaders | authorities | side | government(s) | ministers | deputy ministers | advisers | security advisers | national security advisers | spy chiefs | intelligence chiefs | army chiefs | generals | officers | senators | trade ministers | finance ministers | interior ministers | foreign ministers | defence ministers | defense ministers | presidents | presidency | prime ministers | ambassadors | counterparts | lawmakers | delegates | team(s) | mediators | army | military | forces | administration | junta | foreign ministry | defence ministry | defense ministry | troops = delegates

# Nouns that, capitalised, head or end an organisation's name.
[org-head]
University | College | School | High School | Elementary School | Middle School | Academy | Institute | Hospital | Medical Center | Clinic | Church | Temple | Mosque | Foundation | Association | Federation | Union | League | Party | Movement | Front | Coalition | Alliance | Committee | Council | Commission | Court | Board | Bureau | Agency | Authority | Administration | Department | Ministry | Office | Police Department | Police | Sheriff's Office | Sheriff's Department | Fire Department | Guard | Army | Navy | Brigade | Regiment | Battalion | Corps | Bank | Group | Company | Corporation | Corp | Inc | Ltd | Organization | Organisation | Network | News | Times | Post | Tribune | Journal | Gazette | Herald | Press | Society | Service | Center | Centre | Museum | Theatre | Theater | Club | Fund | Parliament | Senate | Congress | Assembly | Observatory | Geological Survey = head

# Words beside which a name that no list knows is that of a body or a company: "carmaker X", "the X teachers' union".
[body-before]
carmaker | automaker | airline | airlines | retailer | miner | chipmaker | drugmaker | brewer | insurer | lender | steelmaker | planemaker | shipbuilder | startup | start-up | conglomerate | union | unions | trade union | labour union | labor union | company | employers' group | umbrella group | militia | rebel group | armed group | management of | workers at | employees of | bosses at
[body-after]
union | unions | trade union | party | rebels | rebel group | militia | coalition | management | federation | workers' union | alliance | executives | bosses | strikers

# Who acts for a body or a company: "the management of X".
[body-voice]
management | executives | bosses | mission | team
@delegates

# Words that introduce a place.
[place-before]
in | at | near | from | to | into | towards | toward | around | outside | outside of | north of | south of | east of | west of | northeast of | northwest of | southeast of | southwest of | off | across | throughout | inside | via | between | through | downtown | sw | nw | se | ne | southern | northern | eastern | western | central | south | north | east | west | southeast | southwest | northeast | northwest | southwestern | southeastern | northwestern | northeastern | nearby | suburban | the city of | the town of | the village of = place
# Nouns whose complement is a place: «the city of X».
[place-noun]
city | town | village | suburb | port | capital | region | province | district | county | state | island | valley | camp | outskirts | mayor | residents | people | part | parts | governor | streets = noun
[division-noun]
region | oblast | province | governorate | state | prefecture | county = division
# After a capitalised name these make it a street or a building, no city.
[street]
streets | avenues | roads | boulevards | drives | highways | street | st | avenue | ave | boulevard | blvd | road | rd | drive | dr | lane | ln | court | ct | place | pl | way | highway | hwy | parkway | pkwy | square | terrace | circle | bridge | hall | hotel | inn | tower | park | mall | plaza | apartments | stadium | arena | motel | lodge | creek | river | lake | building | house | trail | turnpike | expressway | freeway | thruway | tollway | causeway | beltway | interstate | route | pike | loop | alley | row = street

# Streets told of together: "near Vienna and 16th avenues".
[streets]
streets | avenues | roads | boulevards | drives | lanes | courts | highways | streets north | streets south | avenues north | avenues south
# A capitalised name that ends in one of these is that of a house or a housing estate.
[venue]
club | nightclub | lounge | bar | grill | tavern | pub | saloon | diner | café | cafe | homes | houses | manor | villas | estates | townhomes | condominiums | campground | camp | cemetery | casino | mart | market

# Names of places that are ordinary words, given names or surnames more often: only with a word before that introduces a place, or with
# the state or country behind it.
[place-weak]
Nice | Tours | Bath | Reading | Mobile | Normal | Liberal | Hope | Paradise | Enterprise | Independence | Commerce | Industry | Defiance | Surprise | Police | Of | Van | Batman | Man | Same | Date | Split | Most | Bar | Sale | Ham | Buy | Lens | Sens | Orange | Union | Liberty | Justice | Freedom | Home | Friendship | Harmony | Eden | Eagle | Deer Park | Sunrise | Sunset | Sun | Moon | Star | Central | Center | Centre | West | East | North | South | Eastern | Western | Northern | Southern | Capital | Federal | District | Grand | Lake | River | Forest | Park | Hill | Hills | Valley | Mountain | Beach | Bay | Cape | Port | Rock | Stone | Wood | Woods | Field | Fields | Spring | Springs | Summer | Winter | Florence | Sydney | Lincoln | Jackson | Madison | Carson | Clinton | Franklin | Jefferson | Marion | Monroe | Hamilton | Wilson | Johnson | Davis | Taylor | Tyler | Anderson | Henderson | Nelson | Montgomery | Troy | Logan | Carter | Harrison | Kent | Kerry | Chester | Warren | Wayne | Allen | Bryan | Bradford | Stanley | Sterling | Victoria | Regina | Aurora | Virginia | Georgia | Carolina | Chad | Jordan | Israel | Kenya | India | China | America | Eugene | Gary | Evans | Hayward | Garland | Irving | Burnett | Gray | Grant | Graham | Gordon | Douglas | Bruce | Lee | Scott | Reed | Young | King | Queen | Prince | Bush | Obama | Trump | Brown | Green | White | Black | Blue | Golden | Diamond | Crystal | Pearl | Rose | Lawrence | Laurel | Augusta | Angelica | Ada | Alma | Opal | Ruby | Elizabeth | Helena | Elgin | Elmira | Bell | Bowie | Boyd | Brady | Brandon | Cameron | Camden | Chase | Clay | Cody | Coleman | Cooper | Crosby | Curtis | Dayton | Decatur | Drew | Dublin | Easton | Elliott | Ellis | Fisher | Ford | Foster | Gardner | Grover | Hammond | Hampton | Harper | Hart | Harvey | Holland | Howard | Hudson | Hughes | Hunter | Kelly | Kennedy | Kirkland | Lamar | Lewis | Lowell | Malone | Marshall | Martin | Mason | Maxwell | Miller | Mitchell | Morgan | Morris | Moss | Murphy | Norman | Parker | Perry | Porter | Price | Quincy | Randolph | Ray | Richmond | Roberts | Robinson | Rogers | Roy | Russell | Salem | Shannon | Shelby | Sheridan | Sherman | Sidney | Simpson | Spencer | Stewart | Stuart | Sullivan | Tucker | Turner | Vernon | Wallace | Walton | Watson | Webb | Webster | Wells | Wheeler | Whitney | Winston | Woodward | Wright | York | Friday | Saturday | Sunday | Monday | March | May | April | June | August | Authorities | Officers | Mission | Media | Mission | Media | Temple | Palm | Carol | Post | Call | Early | Given | Best | Long | Battle | Love | Day | Price | Loving | Blessing | Success | Why | Story | Social Circle | Plain | Fountain | Bend | Globe | Gas | Ball | Start | Ace | Cool | Gun | Kill | Dead | Shooting | Victim | Victims | Mother | Father | Suspect | Hospital | Grace | Many | Other | Blanket = weak

[article]
the | a | an
[of]
of | of the
[and]
and | or | as well as
[article-one]
the | a | an | this
# Words that say where something happens: a country behind them is no actor.
[locative]
in | at | inside | into | across | throughout | near | around | outside | outside of
# Capitalised words that are part of no person's name.
[not-name]
january | february | april | june | july | august | september | october | november | december | monday | tuesday | wednesday | thursday | friday | saturday | sunday | said | says | told | who | was | were | is | has | had | and | the | in | on | at | of | for | with | after | from | dies | died | killed | shot | man | woman | boy | girl | people | county | counties | township | twp | parkway | boulevard | avenue | highway | expressway

# After a name these tell of a school or the like, which is mostly in the place that it is named after.
[institution]
hospitals | clinic | health | med | trauma | methodist | high | hs | recreation center | community center | elementary | middle | university | college | hospital | airport | church | school | medical | community | regional | memorial
# After a name these make it a place: «Allentown police», «a Memphis man».
[place-after]
pd | isd | police chief | police | man | woman | boy | girl | teen | teenager | couple | family | father | mother | shooting | stabbing | killing | homicide | murder | crash | fire | explosion | attack | resident | residents | officer | officers | authorities | sheriff | mayor | city council | neighborhood | neighbourhood | apartment | apartments | home | house | nightclub | bar | restaurant | suburb | suburbs | area | native | business | firefighters | detectives | investigators | prosecutors | officials | court | judge | district | school | schools | student | students | store | park | toddler | child | infant | police department | bureau of police | division of police | department | metro | street | bank | gas station | apartment complex | convenience store | grocery store | supermarket | motel | warehouse | mobile home
# «Rankin County»: a second-order division, named by what stands before the noun.
[county]
County | Counties | Co | Co. = County
Parish = Parish
# "Clay Township": a municipality, named likewise.
[township]
Township | Twp | Twp. = Township
# "Maharashtra's Beed district": smaller divisions, where what holds them is named beside.
[district]
district = district
regency = regency
# Words that are towns somewhere, and hardly ever meant.
[not-place]
Quad | We Are | Tuesday | Wednesday | Thursday = no
Male | Female | Man | Teen | Victim | Natural Resources | Parkway | Skip | Shoulder | Chest | Central High | High | Eastern | Western | Northern | Southern | Southwest | Southeast | Northwest | Northeast | South-West | South-East | North-West | North-East | Southside | Northside | Eastside | Westside | Downtown | Uptown | Midtown | University | Home | Star | Toyota | Smith | Fisher | Rice | Michael | Rodriguez | Garcia | Lopez | Martinez | Hernandez | Gonzalez | East | West | North | South | School | Hospital | Church | Street | Avenue | Road | Drive | Police | Officer | Chief | Sheriff | County | City | Town | State | Center | Central | House | News | Channel | Of | Best | Call | Post | Story | Why | Early | Media | Noble | Christmas | Easter | Halloween | Interstate | Highway | Route | Fort | Mount | Saint | Santa | San | Los | Las | El | La | Le | De | Van | Of | Metro | Federal | Rifle | Wright | Manning | Mary | John | Joe | James | David | Daniel | Thomas | Robert | William | George | Henry | Charles | Edward | Joseph | Samuel | Paul | Peter | Philip | Anna | Maria | Martha | Jane | Alice | Laura | Lucy | Vance | Obama | Bush | Trump | Clinton | Reagan | Kennedy | God | Jesus | Congress | Senate | March | May | August | Ford | Chevrolet | Honda | Dodge | Glock | Smith and Wesson | Facebook | Google | Twitter | Apple | Amazon | Army | Navy | Union | Republic | America | Americas

# "the Ukrainian capital": the town itself.
[capital-noun]
capital

# Words behind which a name that nothing is known of is that of a village, and those before which they lead to no place.
[village-before]
in | near | outside of | just outside | north of | south of | east of | west of | in nearby | town of | village of | hamlet of | community of | city of | suburb of | settlement of
[village-not]
believe | believes | believed | interested | involved | confidence | trust | faith | invest | invested | stake | shares

# Parts of a city: «the Oakwood neighborhood», «the South Side neighborhood of Oakwood».
[quarter-after]
neighborhood | neighbourhood | section | district | housing project | projects | housing complex
[quarter-before]
neighborhood of | neighbourhood of | section of | South Side | North Side | West Side | East Side | Southwest Side | Northwest Side | Southeast Side | Northeast Side | Far South Side | Near West Side | Near North Side
[article-indefinite]
a | an
[possessive]
's | ’s | Side | same

# Behind these a single surname may follow a country's possessive.
[genitive]
's | ’s
[met-whom]
met | meet | meets | meeting | met with | meet with | meets with | meeting with | talks with | spoke with | spoke to | hosted | hosts | hosting | telephoned | phoned | counterpart | and

# Behind these a name is that of a street.
[address-before]
block of | blocks of | corner of | intersection of | hundred block of

# Countries whose people newspapers of this language name by the first of their names: the family's, or their own in Ethiopia.
[family-first]
Ethiopia = ET
China = CN
Hong Kong = HK
Cambodia = KH
North Korea = KP
South Korea = KR
Taiwan = TW
Vietnam = VN

# Behind a surname: which of a family.
[generation]
Jr | Jr. | Sr | Sr. | junior | senior
