# Words of dead, injured and missing people.

# People who may be victims = whom a figure of them counts, and their sex: population:sex, «-» for unknown.
[victim-person]
Briton | Spaniard | Frenchman | Englishman | Irishman | Dutchman | New Zealander | Filipino | Turk | Pole | Swede | Dane | Finn | Scot | Serb | Croat | Kurd | Jew = -:-
youngster | local | elder | seminarian = -:-
doorman | barmaid | barman | engine driver | lorry driver | clubgoer | newsagent | greengrocer | barista | hairdresser | beautician | bellboy | caddie | groundskeeper | handyman | repairman | fishmonger | stallholder | shop assistant | salesman | saleswoman | realtor | estate agent | psychologist | therapist | historian | sculptor | choreographer | designer | programmer | software engineer | analyst | consultant | executive | CEO | chairman | founder | chief executive | superintendent | headteacher | headmaster | teaching assistant | school nurse | crossing guard | bus monitor | engineer | train driver | conductor | stationmaster | dockworker | docker | stevedore | warehouse worker | tailor | butcher | baker | waiter | dancer | scientist | researcher | technician | welder | carpenter | painter | roofer | logger | rancher | jockey | referee | umpire | trainer | librarian | lecturer | academic | chaplain | missionary | pharmacist | dentist | surgeon | veterinarian | broker | banker | accountant | cashier | teller | courier | mail carrier | letter carrier | postman | postal worker | porter | usher | concierge | receptionist | operator | dispatcher | foreman | migrant worker | day laborer | farmworker | farmhand | steelworker | oil worker | lineman | ranger | park ranger | warden | game warden | jailer | bailiff | juror | informant | witness | blogger | influencer | promoter | comedian | guitarist | drummer | director | filmmaker | producer | writer | poet | author | translator | interpreter | stuntman | gunsmith | locksmith | undertaker | orderly | midwife | carer | social worker | caseworker | bank teller | business partner | stable hand | deckhand | oarsman | rower | sailor | yachtsman | windsurfer | kayaker | paraglider | parachutist | skydiver | glider pilot | racing driver | cyclist | e-scooter rider | scooter rider | moped rider | quad biker | steward | stewardess | flight engineer | navigator | stoker | janitor | custodian | sexton | verger | altar boy | choirboy = -:-
person | member | hillwalker | walker | occupant | devotee | worshipper | worshiper | labourer | villager | reveller | companion | teammate | classmate | schoolmate | mourner | guide | sherpa | trekker | vendor | street vendor | trader | merchant | shopkeeper | laborer | labourer | builder | imam | cleric | preacher | bishop | deacon | rabbi | councilman | councilwoman | councillor | councilor | senator | lawmaker | prosecutor | magistrate | staff member | staffer | recruit | trainee | apprentice | evacuee | herder | shepherd | skipper | captain | co-pilot | copilot | flight attendant | pilgrim | festivalgoer | festival-goer | reveler | reveller | clubber | diner | moviegoer | concert-goer | jogger | runner | rider | skater | surfer | diver | bather | holidaymaker | vacationer | backpacker | foreigner | survivor | onlooker | commuter | lorry driver | passer-by | pensioner | shop worker | delivery driver | delivery man | gardener | housekeeper | caregiver | nightclub goer | clubgoer | bar patron | bull rider | grandparent | expatriate | aide | bodyguard | parishioner | settler | gang leader | cartel member | smuggler | trafficker | squatter | guest worker | snowboarder | mountaineer | astronaut | aircrew member | submariner | adult | boss | supervisor | caller | fugitive | thief | felon | convict | protestor | cadet | lifeguard | mechanic | plumber | electrician | janitor | counselor | secretary | nanny | individual | resident | homeowner | tenant | neighbor | neighbour | bystander | passerby | pedestrian | driver | motorist | passenger | motorcyclist | biker | bicyclist | cyclist | customer | patron | shopper | guest | partygoer | concertgoer | churchgoer | worshipper | attendee | spectator | fan | tourist | visitor | traveler | hiker | climber | skier | swimmer | camper | employee | worker | co-worker | coworker | colleague | clerk | manager | owner | bartender | bouncer | cook | chef | barber | contractor | farmer | fisherman | miner | trucker | truck driver | cab driver | taxi driver | bus driver | crew member | crewman | sailor | pilot | teacher | professor | coach | principal | pastor | priest | minister | nun | monk | doctor | nurse | attorney | lawyer | judge | activist | artist | musician | rapper | singer | actor | actress | model | entrepreneur | businessman | lawmaker | politician | official | diplomat | ambassador | mayor | governor | candidate | leader | commander | member | roommate | friend | acquaintance | relative | family member | loved one | sibling | cousin | parent | grandparent | spouse | partner | patient | retiree | senior | pensioner | villager | citizen | national | american | captive | hostage | prisoner | inmate | detainee | veteran | intruder | occupant | participant | lover | rival | gang member | drug dealer | dealer | hunter | cheerleader | athlete | football player | basketball player | player | security officer | babysitter | caretaker | landlord | relative | target | subject | party = -:-
man | male | father | dad | son | brother | husband | uncle | nephew | grandfather | grandson | stepfather | stepson | boyfriend | ex-boyfriend | ex-husband | fiancé | gentleman | guy | brother-in-law | father-in-law | son-in-law | groom | businessman | half-brother | stepbrother | fraternity brother | grandpa | estranged husband = -:m
woman | female | mother | mom | mum | wife | sister | aunt | niece | grandmother | granddaughter | stepmother | stepdaughter | daughter | girlfriend | ex-girlfriend | ex-wife | fiancée | fiancee | lady | sister-in-law | mother-in-law | daughter-in-law | bride | waitress | half-sister | stepsister | mother of two | mother of three | grandma | estranged wife = women:f
child | kid | minor | juvenile | teen | teenager | toddler | infant | baby | newborn | youth | adolescent | preteen | student | high school student | pupil | high schooler | freshman | sophomore | junior | teenage victim | grandchild | stepchild = children:-
boy | teenage boy | teen boy | schoolboy | young boy = children:m
girl | teenage girl | teen girl | schoolgirl | young girl | little girl = children:f
civilian | noncombatant = civilians:-
soldier | troop | serviceman | service member | servicewoman | marine | airman | fighter | paratrooper | commando | conscript | reservist | peacekeeper | officer cadet | militiaman | army officer | army reservist | combatant | guardsman = soldiers:-
police officer | officer | policeman | policewoman | deputy | sheriff's deputy | trooper | state trooper | cop | detective | sergeant | lieutenant | constable | security guard | guard | federal agent | agent | marshal | corrections officer | correctional officer | law enforcement officer = police:-
firefighter | fireman = firefighters:-
rescuer | rescue worker | aid worker | volunteer | paramedic | medic | first responder = rescuers:-
journalist | reporter | photographer | cameraman | editor | newsman = journalists:-
protester | demonstrator | protestor | rioter = protesters:-
migrant | refugee | asylum seeker = migrants:-
gunman | shooter | attacker | assailant | suspect | terrorist | militant | insurgent | rebel | suicide bomber | bomber | hijacker | robber | would-be robber | alleged robber | burglar | killer | perpetrator | murder suspect | shooting suspect | robbery suspect | alleged gunman | jihadist | extremist | hostage-taker | carjacker | home invader | accused shooter = attackers:-
victim | gunshot victim | shooting victim | homicide victim | stabbing victim | murder victim = victims:-

# The same, several of them.
[victim-people]
Palestinians | Israelis | Americans | Britons | Russians | Ukrainians | Germans | Italians | Spaniards | Frenchmen | Indians | Pakistanis | Afghans | Iraqis | Iranians | Syrians | Turks | Kurds | Egyptians | Libyans | Tunisians | Algerians | Moroccans | Nigerians | Kenyans | Somalis | Ethiopians | Malians | Chadians | Cameroonians | Ghanaians | South Africans | Zimbabweans | Mozambicans | Ugandans | Rwandans | Tanzanians | Koreans | South Koreans | Filipinos | Indonesians | Malaysians | Thais | Nepalis | Bangladeshis | Sri Lankans | Australians | New Zealanders | Canadians | Mexicans | Colombians | Venezuelans | Brazilians | Argentines | Chileans | Peruvians | Ecuadorians | Bolivians | Haitians | Cubans | Guatemalans | Hondurans | Salvadorans | Nicaraguans | Poles | Czechs | Slovaks | Swedes | Norwegians | Danes | Finns | Belgians | Austrians | Greeks | Serbs | Croats | Bosnians | Albanians | Kosovars | Macedonians | Moldovans | Belarusians | Romanians | Bulgarians | Hungarians | Scots | Europeans | Africans | Saudis | Yemenis | Jordanians | Kuwaitis | Georgians | Armenians | Azerbaijanis | Kazakhs | Uzbeks | Tajiks | Uyghurs | Muslims | Christians | Jews | Hindus | Sikhs | Buddhists | Shiites | Sunnis | Alawites | Copts | Yazidis | Hazaras | Gazans = -:-
killers | perpetrators | murder suspects | shooting suspects | robbery suspects | alleged gunmen | hostage-takers = attackers:-
cameramen | newsmen = journalists:-
policewomen | sergeants | lieutenants = police:-
servicewomen | airmen | army reservists | guardsmen = soldiers:-
preteens | freshmen | sophomores | juniors = children:-
moms | mums | aunts | grandmothers | stepmothers | girlfriends | brides | half-sisters | stepsisters | grandmas = women:f
dads | uncles | grandfathers | stepfathers | stepsons | boyfriends | ex-boyfriends | ex-husbands | gentlemen | grooms | half-brothers | stepbrothers | grandpas = -:m
barmaids | barmen | newsagents | greengrocers | beauticians | bellboys | caddies | groundskeepers | handymen | repairmen | fishmongers | saleswomen | realtors | estate agents | psychologists | historians | sculptors | choreographers | software engineers | CEOs | chairmen | founders | chief executives | superintendents | headteachers | headmasters | teaching assistants | school nurses | crossing guards | bus monitors | stationmasters | umpires | letter carriers | concierges | receptionists | foremen | bailiffs | influencers | guitarists | drummers | stuntmen | gunsmiths | locksmiths | undertakers | caseworkers | bank tellers | stable hands | oarsmen | yachtsmen | windsurfers | glider pilots | e-scooter riders | scooter riders | moped riders | quad bikers | stewardesses | flight engineers | navigators | supervisors | callers | fugitives | thieves | felons | convicts | cadets | lifeguards | counselors | secretaries | nannies | coaches | principals | artists | actresses | entrepreneurs | mayors | governors | spouses | partners | cheerleaders | security officers | babysitters | caretakers | landlords | youngsters | holidaymakers | locals | elders | monks | inmates | seminarians = -:-
doormen | engine drivers | baristas | hairdressers | salesmen | shop assistants | stallholders | therapists | designers | programmers | analysts | consultants | executives | seafarers | longshoremen | roughnecks | campers | partiers | concert-goers | attackers' relatives | engineers | train drivers | conductors | dockworkers | dockers | stevedores | warehouse workers | tailors | butchers | bakers | waiters | waitresses | dancers | scientists | researchers | technicians | welders | carpenters | painters | roofers | loggers | ranchers | jockeys | referees | trainers | librarians | lecturers | academics | chaplains | missionaries | pharmacists | dentists | surgeons | veterinarians | brokers | bankers | accountants | cashiers | tellers | couriers | mail carriers | postmen | postal workers | porters | ushers | operators | dispatchers | migrant workers | day laborers | farmworkers | farmhands | steelworkers | oil workers | linemen | rangers | park rangers | wardens | game wardens | jailers | jurors | informants | witnesses | bloggers | promoters | comedians | directors | filmmakers | producers | writers | poets | authors | translators | interpreters | orderlies | midwives | carers | social workers | chefs | cooks | barbers | mechanics | plumbers | electricians | janitors | gardeners | business partners | deckhands | rowers | kayakers | paragliders | parachutists | skydivers | racing drivers | stewards | custodians | shooting victims' friends | truckers | occupants | ironworkers | mineworkers | rail workers | railway workers | road workers | construction workers | factory workers | health workers | relief workers | humanitarian workers | election workers | sanitation workers | utility workers = -:-
adults | hillwalkers | walkers | occupants | devotees | companions | teammates | classmates | schoolmates | mourners | guides | sherpas | trekkers | vendors | street vendors | traders | merchants | shopkeepers | laborers | labourers | builders | imams | clerics | preachers | bishops | deacons | rabbis | councilmen | councilwomen | councillors | councilors | senators | lawmakers | prosecutors | magistrates | staff members | staffers | recruits | trainees | apprentices | evacuees | herders | shepherds | skippers | captains | co-pilots | copilots | flight attendants | pilgrims | festivalgoers | festival-goers | revelers | revellers | clubbers | diners | moviegoers | concert-goers | joggers | runners | riders | skaters | surfers | divers | bathers | holidaymakers | vacationers | backpackers | foreigners | survivors | onlookers | commuters | lorry drivers | passers-by | pensioners | shop workers | delivery drivers | delivery men | gardeners | housekeepers | caregivers | nightclub goers | clubgoers | bar patrons | bull riders | grandparents | expatriates | aides | bodyguards | parishioners | settlers | gang leaders | cartel members | smugglers | traffickers | squatters | guest workers | snowboarders | mountaineers | astronauts | aircrew members | submariners | bosses | persons | people | individuals | residents | homeowners | tenants | neighbors | neighbours | bystanders | passersby | pedestrians | drivers | motorists | passengers | motorcyclists | bikers | bicyclists | cyclists | customers | patrons | shoppers | guests | partygoers | concertgoers | churchgoers | worshippers | attendees | spectators | fans | tourists | visitors | travelers | hikers | climbers | skiers | swimmers | campers | employees | workers | co-workers | coworkers | colleagues | clerks | managers | owners | bartenders | bouncers | contractors | farmers | fishermen | miners | truckers | truck drivers | cab drivers | taxi drivers | bus drivers | crew members | crewmen | sailors | pilots | teachers | professors | pastors | priests | nuns | monks | doctors | nurses | attorneys | lawyers | judges | activists | musicians | rappers | singers | actors | businessmen | lawmakers | politicians | officials | diplomats | ambassadors | candidates | leaders | commanders | members | roommates | friends | acquaintances | relatives | family members | loved ones | siblings | cousins | parents | grandparents | patients | retirees | seniors | elderly people | pensioners | villagers | citizens | nationals | americans | captives | hostages | prisoners | inmates | detainees | veterans | intruders | occupants | participants | lovers | rivals | gang members | drug dealers | dealers | bicyclists | hunters | athletes | football players | basketball players | players | gang members | targets | subjects = -:-
men | males | fathers | sons | brothers | husbands | nephews | grandsons | guys = -:m
women | females | mothers | wives | sisters | nieces | granddaughters | stepdaughters | daughters | ladies = women:f
children | kids | minors | juveniles | teens | teenagers | toddlers | infants | babies | newborns | youths | adolescents | students | high school students | pupils | schoolchildren | young people | high schoolers | teenage victims | grandchildren | stepchildren = children:-
boys | teenage boys | teen boys | schoolboys | young boys = children:m
girls | teenage girls | teen girls | schoolgirls | young girls | little girls = children:f
civilians | noncombatants = civilians:-
soldiers | troops | servicemen | service members | marines | fighters | paratroopers | commandos | conscripts | reservists | peacekeepers | officer cadets | militiamen | army officers | combatants | militants killed = soldiers:-
police officers | officers | policemen | deputies | sheriff's deputies | troopers | state troopers | cops | detectives | constables | security guards | guards | federal agents | agents | marshals | corrections officers | correctional officers | law enforcement officers | police = police:-
firefighters | firemen = firefighters:-
rescuers | rescue workers | aid workers | volunteers | paramedics | medics | first responders = rescuers:-
journalists | reporters | photographers | editors = journalists:-
protesters | demonstrators | protestors | rioters = protesters:-
migrants | refugees | asylum seekers = migrants:-
gunmen | shooters | attackers | assailants | suspects | terrorists | militants | insurgents | rebels | suicide bombers | bombers | hijackers | robbers | would-be robbers | alleged robbers | burglars | jihadists | extremists | carjackers | home invaders = attackers:-
victims | gunshot victims | shooting victims | homicide victims | stabbing victims | murder victims = victims:-

[victim-adjective]
ski | mountain | tour | fishing | hunting | diving | climbing | pizza | pizza delivery | delivery | store | convenience store | liquor store | grocery store | grocery | gas station | bank | business | taxi | cab | tow truck | school | restaurant | hotel | motel | bar | nightclub | club | kitchen | factory | farm | construction | security | mail | postal | city | county | state | federal | park | football | basketball | soccer | baseball | track | band | music | math | science | gym | elementary school | middle school | university | community college | medical | nursing | law | graduate | exchange | foreign | drug | gang | family | church | hospital | airport | railway | train | oil | gas | coal | gold | utility | highway | transit | subway | rideshare | fast-food | retail | warehouse | plant | ranch | dairy | jewelry | pawn | jail | prison | court | popular | well-known | veteran | promising | aspiring | respected | missing | wanted | heavily armed | drunk | drunken | speeding | trapped | lifeless | frail | disabled | blind | deaf | British | French | German |young | younger | older | elderly | old | other | adult | local | innocent | unidentified | unarmed | armed | off-duty | male | female | black | white | hispanic | latino | asian | african-american | american | pregnant | teenage | teenaged | teen | wounded | injured | fellow | former | married | homeless | beloved | estranged | unnamed | middle-aged | retired | intended | second | third | fourth | fifth | first | deceased | masked | lone | suspected | alleged | accused | high school | college | good | surviving | additional | more | separate | different | small | little | minor | juvenile | single | eldest | youngest | oldest | only | critically injured | dead | bystander | gunshot | shooting | sole

[victim-other]
other(s)
more
additional
another

[victim-one]
one | a | an

# Past participles: what has become of the person.
[victim-participle]
kept in for observation | admitted to hospital | admitted to a hospital | admitted to the hospital | hit by a car | hit by a train | hit by a truck | hit by a bus | hit by a van | hit by a lorry | hit by a vehicle | struck by a car | struck by a train | struck by a truck | struck by a bus | struck by a vehicle | struck by lightning | run over | run down | knocked down | trampled | mauled | bitten | attacked by a shark | bitten by a shark = injured
martyred | mortally hurt | mortally injured | deceased | electrocuted | suffocated | crushed | buried alive | brought dead | killed outright | confirmed killed | hit and fatally injured | run over and fatally injured | beaten dead | fatally hit | fatally crushed | fatally burned = killed
cut by | hit by shrapnel | hit by flying debris | treated for smoke inhalation | treated for injuries | treated for minor injuries | left paralyzed | left in a coma = injured
killed | shot, killed | shot & killed | fatally shot | shot and killed | shot to death | shot dead | gunned down | shot and fatally wounded | fatally wounded | fatally injured | fatally stabbed | fatally struck | mortally wounded | stabbed to death | beaten to death | burned to death | strangled | strangled to death | murdered | slain | assassinated | executed | massacred | beheaded | lynched | feared dead | feared killed | feared drowned | found dead | found shot to death | found slain | found shot and killed | found murdered | found fatally shot | found deceased | pronounced dead | pronounced deceased | declared dead | confirmed dead | discovered dead | reported dead | presumed dead | electrocuted | drowned | stabbed and killed | struck and killed | hit and killed | run over and killed | accidentally shot and killed | shot and mortally wounded | shot execution style | shot execution-style | killed instantly | mowed down | crushed to death | trampled to death | burned alive | burnt to death | hacked to death | bludgeoned to death | mauled to death | run over and killed | suffocated | asphyxiated | beaten and killed | found lifeless | brought out dead | pulled out dead | taken out dead | recovered dead | beheaded | hanged | swept to their deaths | blown to pieces | shot dead by mistake | fatally gunned down | ambushed and killed | attacked and killed = killed
injured | wounded | hurt | shot and wounded | shot and injured | shot and critically wounded | shot and critically injured | shot and seriously wounded | shot and seriously injured | critically injured | critically wounded | seriously injured | seriously wounded | severely injured | severely wounded | badly injured | slightly hurt | slightly wounded | lightly injured | lightly hurt | lightly wounded | badly hurt | badly wounded | seriously hurt | slightly injured | slightly wounded | gravely wounded | gravely injured | non-fatally shot | paralyzed | burned | maimed | grazed | grazed by a bullet | stabbed and wounded | critically hurt | expected to survive | expected to recover | expected to be ok | expected to be okay | being treated | receiving treatment | treated for | overcome by smoke = injured
missing | unaccounted for | reported missing = missing
shot | stabbed | struck by gunshots | hit by gunshots | struck by a gunshot | hit by a gunshot | struck by shots | hit by shots | struck by bullet fragments | struck by stray bullets | hit by stray bullets | wounded by a stray bullet | shot once | shot twice | knifed | shot several times | shot multiple times | struck by gunfire | struck by a bullet | struck by bullets | struck by a stray bullet | hit by gunfire | hit by a bullet | hit by bullets | hit by a stray bullet | wounded by gunfire | struck by stray gunfire | shot in the head | shot and robbed | caught in the crossfire | caught in crossfire | slashed | struck in the | hit in the | struck multiple times | struck twice | accidentally shot | found shot | found with a gunshot wound | found with gunshot wounds | found suffering from a gunshot wound | found suffering from gunshot wounds | hospitalized | airlifted | flown to | taken to a hospital | taken to the hospital | taken to hospital | rushed to a hospital | rushed to the hospital | transported to a hospital | transported to the hospital | transported to hospital | transported to a local hospital | taken to a local hospital | taken to local hospitals | taken to area hospitals | transported to area hospitals | taken to hospitals | hospitalised = hit

# What «is» or «remains» needs before it.
[victim-condition]
treated at a | treated at the | treated in | treated by | treated on | treated at = injured
critical but stable | serious but stable | critically ill | critical after | critical following | stable after | stable following | serious after | serious following | listed in critical condition | listed in serious condition | listed in stable condition | listed in good condition | listed in fair condition | in critical condition | in serious condition | in stable condition | in critical but stable condition | in good condition | in fair condition | in guarded condition | in grave condition | in surgery | reported in stable condition | in a critical condition | in a serious condition | in a stable condition | treated and released | treated at the scene | treated on the scene | listed as critical | listed as stable | upgraded to serious condition | upgraded to stable condition | fighting for his life | fighting for her life | fighting for their lives | clinging to life | on life support | in intensive care | in a coma | in hospital | in the hospital | in a hospital | recovering = injured

[victim-to-death-verb]
shot | shoots | shoot | shooting | stabbed | stabs | stabbing | beat | beats | beating | burned | burning | crushed | crushing | trampled | trampling | strangling | strangled | hacked | hacking | bludgeoned | bludgeoning | mauled | mauling

# Participles that headlines put right behind a noun or a number.
[victim-state]
dead | deceased | brain dead = killed
alive = -

# What «dead» is only the name of: «Fox and Dead River roads».
[dead-name]
sea | river | lake | creek | end | heat | weight | zone | reckoning

# Verbs with the victims as object.
[victim-verb]
kill | kill(s|ed|ing) | behead(s|ed|ing) | decapitat(es|ed|ing) | suffocat(es|ed|ing) | murder(s|ed|ing) | shot and killed | shot, killed | shoots, kills | shoots and kills | shooting and killing | fatally shot | fatally shoot(s) | fatally shooting | shot dead | shot to death | fatally stabb(ed|ing) | fatally wound(s|ed|ing) | fatally injur(es|ed|ing) | mortally wound(s|ed|ing) | mortally injur(es|ed|ing) | shot and fatally wounded | shot and mortally wounded | stabbed and killed | struck and killed | hit and killed | ran over and killed | beat and killed | gunned down | gunning down | guns down | assassinat(ed|es|ing) | execut(ed|ing|es) | massacr(ed|es|ing) | slew | slay(s) | slaying | strangl(ed|es|ing) | claimed the li(fe|ves) of | claims the li(fe|ves) of | claiming the li(fe|ves) of | took the li(fe|ves) of | takes the li(fe|ves) of | taking the li(fe|ves) of | cost the li(fe|ves) of | stabbed to death | beat to death | caused the death of | caused the deaths of | resulted in the death of | resulted in the deaths of | resulting in the death of | left behind = killed
injur(e|es|ed|ing) | wound | wound(s|ed|ing) | hurt(s) | hurting | critically injur(ed|es|ing) | critically wound(ed|s|ing) | seriously injur(ed|es|ing) | seriously wound(ed|s|ing) | shot and wounded | shooting and wounding | shot and injured | hospitaliz(ed|es|ing) | maim(ed|s|ing) | sent to the hospital = injured
shot | shoots | shooting | stabb(ed|ing) | stabs | struck | strik(es|ing) | hit(s) | hitting | graz(ed|es|ing) | slash(ed|es|ing) | knif(ed|ing) = hit

[victim-left]
left | leaves | leaving | leave | send(s) | sent | sending

[victim-left-state]
dead | fatally wounded | deceased = killed
injured | wounded | hurt | hospitalized | critically injured | critically wounded | seriously injured | seriously wounded | paralyzed | in critical condition | in the hospital | with injuries | with gunshot wounds | with a gunshot wound | to the hospital | to hospital | to hospitals | fighting for his life | fighting for her life | fighting for life | fighting for their lives | recovering = injured
missing = missing
shot | stabbed = hit

# Verbs with the victims as subject.
[victim-dies]
suffocate(d|s) | asphyxiate(d|s) | choked to death | froze to death | starved to death | bled to death | was electrocuted | were electrocuted | was asphyxiated | were asphyxiated = killed
embraced martyrdom | embrace martyrdom | attained martyrdom | die(s|d) | dying | perish(ed|es) | drown(ed|s) | lost his life | lost her life | lost their lives | lose their lives | succumb(ed|s) | bled to death | burned to death | is dead | are dead | is deceased | are deceased | was deceased | was dead | were dead | is now dead | are now dead | is brain dead | is now brain dead | declared brain dead | taken off life support | was taken off life support | passed away | passes away | pass away | has passed away | was pronounced | did not survive | didn't survive | has died | have died | had died | later died | dies | lost his or her life | fell to his death | fell to her death | fell to their deaths | plunged to his death | plunged to her death | plunged to their deaths | took their own lives | died by suicide = killed
is recovering | are recovering | was recovering | were recovering | remains hospitalized | remain hospitalized | remained in critical condition | remains in critical condition | remain in critical condition | remains in the hospital | remains in serious condition | is in critical condition | is in stable condition = injured

# What one suffers.
[victim-cannot]
could not | couldn't | cannot | were not able to | was not able to | did not manage to | failed to

# Of whose kin or name a text speaks: «the mother of a man killed in».
[victim-kinship]
family | families | relatives | friends | parents | mother | father | widow | wife | brother | sister | son | daughter | identity | identities | name | names | murder | killing | friend | colleagues | neighbors | girlfriend | boyfriend | attorney | lawyer | lawyers | death | vigil

# What else was done to somebody who was harmed: «was extricated and airlifted».
[victim-treatment]
extricated | rescued | treated | stabilized | arrested | pulled out | robbed | beaten | attacked | assaulted | ambushed | ejected | thrown | pinned | trapped | surrounded | chased | dragged | carjacked | kidnapped | abducted | found | handcuffed | disarmed | subdued | cornered | evacuated | intubated | sedated

[body-part]
head | face | neck | chest | back | stomach | abdomen | torso | shoulder | shoulders | arm | arms | forearm | elbow | wrist | hand | hands | finger | hip | groin | pelvis | leg | legs | thigh | thighs | knee | knees | calf | ankle | foot | feet | toe | side | upper body | lower body | buttocks | buttock | eye | jaw | cheek | ear | mouth | throat | rib | ribs | heart | lung | spine | upper back | lower back | left | right

# What the dead and the living of one shooting have in common.
[victim-wound]
gunshot | gunshot wound(s) | bullet wound(s) | wound(s) | stab wound(s) | knife wound(s) | trauma | bullet fragment(s)

[victim-injury]
scrape(s) | cut(s) | bruise(s) | laceration(s) | concussion(s) | broken bone(s) | broken leg | broken arm | smoke inhalation | hypothermia | frostbite | stab wound(s) | shrapnel wound(s) | head injur(y|ies) | hand injur(y|ies) | leg injur(y|ies) | arm injur(y|ies) | foot injur(y|ies) | neck injur(y|ies) | back injur(y|ies) | eye injur(y|ies) | facial injur(y|ies) | burn injur(y|ies) | bullet fragment(s) | shrapnel | grazing wound(s) | injury | injuries | wound(s) | gunshot wound(s) | gunshot | burns | fracture(s) | trauma | graze wound | bullet wound(s)

# Deeds and deaths named by a noun, with the victim after it.
[victim-deed]
murder(s) of | killing(s) of | slaying(s) of | assassination of | homicide(s) of | shooting death(s) of | fatal shooting(s) of | deadly shooting(s) of | execution of | fatal stabbing of | stabbing death of | murdering | massacre of | shooting deaths of | double murder of | double homicide of = killed
wounding of = injured
shooting of | stabbing of = hit

[victim-noun]
death(s) | fatality | fatalities | dead = killed
injur(y|ies) | wounded | injured = injured
missing = missing

[victim-none]
no | zero | without

[victim-nobody]
no one | nobody | no-one | none | no people

[scope-cumulative]
the war has | the conflict has | the civil war | world war | genocide | the pandemic has | covid-19 has | the epidemic has | so far this year | this year | since the start of | since the beginning of | since the war began | since the invasion | road toll | toll for the weekend | separate shootings | unrelated shootings | separate incidents | unrelated incidents | separate attacks | unrelated attacks | across the city | weekend shootings | weekend violence | overnight shootings | citywide | city-wide | shootings across | shootings throughout | in shootings | in several shootings | in a series of shootings | per year | each year | every year | annually | every day | per day | each day | in recent months | in recent weeks | in recent years | in the past year | in the past week | over the past year | over the past few years | over the past couple of years | over the past decade | over the years | in the past few years | over the past few months | in the past decade | over the last year | over the last decade | over the past month | in the last year | in the past month | in the last month | year to date | to date | on average | over the weekend in chicago | statistics | death toll since

[scope-since]
since

[scope-long]
january | february | march | april | may | june | july | august | september | october | november | december | year(s) | months | decade | start | beginning | war | invasion | independence

[scope-day]
monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | night | morning | weekend | dawn

# What is told of long ago, though the sentence names a day of the news: «the trial opens on Monday».
[scope-old]
jailed for | jailed over | gets life for | given life for | found guilty of | pleads guilty | pleaded guilty to | on trial for | trial opens | convicted of | life sentence | sentenced to | cold case | re-sentenced | parole | commuted

[scope-historic]
last year | years ago | year ago | months ago | month ago | years earlier | years before earlier | months earlier | previous shooting | previously shot | decades ago | anniversary | deadliest mass shooting | in an unrelated | unrelated shooting | unrelated incident | in a separate incident | separate shooting | separate incident | another shooting | a similar | was convicted of killing | was convicted of | pleaded guilty | sentenced for | acquitted

[scope-recent]
monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | today | tonight | last night | overnight | this morning | a.m. | p.m. | early morning

[modality-feared]
may have | might have | could have | feared | fears | expected to rise | likely to rise | could rise | might be | may be | could be | would have | if

[modality-denied]
denied | denies | deny | did not kill | didn't kill | did not shoot

# What no deed is: «threatened to kill», «trying to».
[victim-unreal]
could have | could easily have | easily have | would have | might have | to | would | could | might | may | will | attempted | attempt to | threatened to | tried to | not | never | if | nearly | almost | should | going to | plotted to | conspiracy to | want to | wanted to | didn't | wouldn't | license to | time | time to

[violence]
pulled from the water | pulled from water | pulled from the river | pulled from a river | pulled from the sea | pulled from the lake | pulled from a lake | pulled from the pool | pulled from a pool | pulled unconscious | pulled from the surf | rip current | swept away | swept out to sea | swept off | wildfire(s) | bushfire(s) | forest fire | floodwaters | flooding | typhoon | landslides | crush | eruption | erupted | volcano | quake | tremor | heatwave | heat wave | derailment | capsizing | shipwreck | rockfall | fell from | fell into | fell off | falling from | falling into | fallen from | shootout | gun battle | drive-by | manslaughter | slain | homicide investigation | knifed | bled | lightning | electrocuted | suffocated | masonry | shark | mauled | mudslide | tsunami | cyclone | heatstroke | hypothermia | carbon monoxide | smoke inhalation | cave-in | wreckage | wreck | ambush | raid | shelling | rocket | grenade | mine |crash | attack | bomb | kill(s|ing) | blaze | motorway | shot | hurt | wounded | injured | avalanche | landslide | sank | sinking | capsized | rubble | overturned | derailed | plunged | ferry | trampled | stampede |  shooting(s) | gun | gunman | gunfire | gunshot(s) | stabb(ed|ing) | knife | attack(s|ed) | explosion(s) | bomb(ing|ings|s) | blast(s) | crash(es|ed) | collision | accident(s) | fire | killed | murder(s|ed) | homicide(s) | police | suspect(s) | victim(s) | wound(s) | injur(y|ies) | struck | hit | drowned | drowning | earthquake | flood(s) | storm | hurricane | tornado | collapse(d) | bullet(s) | violence | assault(ed) | investigat(e|ed|ing|ors|ion) | scene | officer(s) | strike(s) | missile(s) | airstrike(s) | war | fighting | clashes | slaying | suicide | overdose

[not-victims]
dog(s) | cat(s) | horse(s) | cow(s) | animal(s) | bird(s) | deer | bear(s) | sheep | pig(s) | car(s) | vehicle(s) | home(s) | house(s) | building(s) | shot(s) | round(s) | bullet(s) | gun(s) | time(s) | year(s) | month(s) | day(s) | hour(s) | minute(s) | percent | block(s) | street(s) | bill(s) | window(s) | video(s) | film(s) | photo(s) | scene(s) | aircraft | plane(s) | drone(s) | tree(s) | job(s) | point(s) | goal(s) | three-pointer(s) | free throw(s) | rebound(s) | bogey(s) | birdie(s) | under par | over par | fish | duck(s) | rabbit(s) | hog(s) | coyote(s) | elephant(s) | lion(s) | tiger(s) | chicken(s) | goat(s) | livestock | km | kmh | kph | mph | kilometer(s) | kilometre(s) | mile(s) | knots | degrees | celsius | fahrenheit | meter(s) | metre(s) | feet | foot | inches | inch | dollars | euros | pounds | tonnes | tons

# What a figure behind "hit" measures, so that it counts nobody.
[victim-measured]
wind(s) | gust(s) | temperature(s) | inflation | unemployment | price(s) | oil | toll | tally | total | count | figure | number(s) | speed(s) | magnitude | humidity | cases | sales | profit(s) | debt | magnitudes | levels | level | heat | mercury | rain | rainfall | snowfall

[victim-hurt]
injured | wounded | hurt | burned | burnt

[sport]
goal(s) | equaliser | equalizer | goalkeeper | striker | midfielder | half-time | halftime | first half | second half | penalty | offside | hat-trick | kick-off | kickoff | stoppage time | points clear | clean sheet | relegation | league | innings | inning(s) | wicket(s) | batsman | quarterback | touchdown(s) | field goal | playoff(s) | rebounds | free throws | three-pointer(s) | championship | tournament | semi-final | semifinal | quarter-final | scoreboard | knockout | nfl | nba | mlb | nhl

# Pronouns = sex.
[victim-pronoun]
he | him = m
she | her = f

# Behind «her» these tell that it is no possessive.
[victim-after-her]
brain dead | and | in | into | to | at | with | on | before | after | as | by | from | for | when | while | several | multiple | twice | once | three | two | four | many | dead | during | outside | inside | near | through | until | or | but | because | since | over

# Singular nouns that a headline uses without an article.
[victim-headline]
uncle | nephew | grandson | stepson | stepfather | ex-husband | ex-boyfriend | fiancé | brother-in-law | father-in-law | man | male | father | dad | son | husband | boyfriend | grandfather | brother = -:m
aunt | niece | granddaughter | stepdaughter | stepmother | ex-wife | ex-girlfriend | fiancée | sister-in-law | mother-in-law | woman | female | mother | mom | wife | girlfriend | grandmother | daughter | sister = women:f
boy | teen boy | teenage boy = children:m
girl | teen girl | teenage girl = children:f
child | teen | teenager | toddler | infant | baby | juvenile | student = children:-
person | resident | bystander | pedestrian | driver | passenger | motorcyclist | cyclist | clerk | employee | worker | customer | hunter | pastor | teacher | homeowner | neighbor | friend | rapper | soldier | marine | inmate | activist = -:-
victim | gunshot victim | shooting victim = victims:-
officer | police officer | cop | deputy | trooper | state trooper | sheriff's deputy | security guard | detective = police:-
gunman | shooter | suspect | attacker | intruder | robber | burglar | murder suspect | shooting suspect = attackers:-

# Words that part a subject from a predicate that is not its own.
[victim-bar]
among | that | they | who | which | when | after | while | because | as | if | said | says | say | told | tells | claims | claimed | reported | reports | we | i | whose | but | whom | where | accused | charged | arrested | wanted | suspected | then | so

# What headlines may write with a capital and what is no part of a name.
[small-word]
in | on | at | by | near | during | outside | inside | while | from | of | for | when | with | as | off | over | and | or | to | after | before

# What gives a person his name: «was identified as».
[victim-naming]
identified as | named as | named | known as | identified him as | identified her as | identified the victim as | identified the man as | identified the woman as | identified the boy as | identified the girl as | identified the teen as | identified the deceased as | identified the suspect as | identified the shooter as | was | is | as

# What no gap between a subject and its predicate crosses.
[victim-stop]
@victim-participle
@victim-dies
@victim-bar
was | were | is | are | has | have | had | be

[victim-killed-verb]
died | dies | passed away | passes away | has passed away | have passed away | has died | has since died | have died | had died | later died | was pronounced dead | is dead | was declared dead | succumbed = killed

# How many victims a deed has by its name.
[victim-multiple]
double = 2
triple = 3
quadruple = 4
quintuple = 5

[victim-multiple-deed]
shooting | stabbing = hit
homicide | murder | killing | slaying | fatality = killed

[victim-multiple-take]
took | taking | rushed | airlifted | transported | flew

[hospital]
hospitalized | hospitalised | hospital(s) | medical center(s) | med center | trauma center(s) | trauma | clinic | emergency room | health center | healthcare | medical | infirmary | ER | ICU

[victim-death]
death(s) of | loss of = killed

# What follows is compared with: «the deadliest since the 2015 attack that killed 130».
[scope-comparison]
just hours after | just days after | only days after | just weeks after | only weeks after | just months after | only months after | a year after | one year after | years after | years before | the deadliest since | the worst since | deadliest attack since | worst attack since | deadliest since | worst since

# Words before a number that make it a year.
[year-before]
in | since | of | from | until | after | before | january | february | march | april | may | june | july | august | september | october | november | december | ,

# What one does to oneself = the sex of who does it.
[victim-reflexive]
himself = m
herself = f
self = -

# What tells that more people are meant than those before.
[victim-also]
also

# What joins a deed to the one before it.
[victim-sequel]
before | then | and then

# Words that are no name, though a capital opens a sentence with them.
[victim-no-name]
i | we | it | he | she | they | you | there | here | all | both | each | some | many | most | several | others | another | none | everyone | everybody | someone | somebody | nobody | anyone | those | these | this | that | who | whoever | what | which | his | her | their | its | my | our | your | a | an | the | no | one | also | after | upon | while | when | before | during | despite | since | because | although | though | however | meanwhile | later | earlier | then | now | today | tonight | yesterday | if | as | and | but | or | so | yet | still | shots | bullets | police | officials | authorities | investigators | detectives | witnesses | doctors | fortunately | luckily | sadly | tragically | once | until | without | among | including | being | currently | reportedly | apparently | two | three | four | five | six | seven | eight | nine | ten

# Verbs of one alone.
[victim-singular]
has | is | was | remains | dies

# Behind «since 2014» this leads to one event of that time.
[scope-when]
when

# A war, of which a figure of thousands counts more than one deed.
[scope-war]
war | conflict | invasion | offensive | insurgency

# Deeds that before a noun say of what kind it is: «a shooting suspect».
[victim-deed-noun]
shooting | stabbing | killing | slaying | strike | hit

# What coordinates two clauses: «two soldiers were killed and a shepherd was killed».
[victim-coordination]
and | while | whereas

# Nouns for anybody, of whom another noun may say more: «the man, a driver».
[victim-generic]
person | individual | adult | resident | victim | gunshot victim | shooting victim | suspect | subject | patient

# Whose the kin is = the sex of whose it is.
[victim-possessive]
his = m
her = f
's | their = -

# What says of a figure that another has taken its place: «they had earlier said that four died».
[victim-superseded]
original story | previous story | earlier story | original report | earlier said | previously said | initially said | originally said | first said | had said | earlier reported | previously reported | initially reported | originally reported | first reported | earlier reports | initial reports | early reports | first reports | earlier put | initially put | previously put | earlier estimate | earlier estimates | revised down from | down from | up from | earlier given as | earlier believed | initially believed | originally believed | initially thought | originally thought | previously thought

# What says of a toll that it is lower than it was held to be.
[victim-lowered]
revised down | revised downward | revised downwards | lowered | lowers | lowering | down from | counted twice | double counted | reduced | revises down | revised its death toll down | fewer than the | fewer than previously | fewer than initially | lower than previously | lower than initially | lower than the

# Participles that tell of people alone: what stands before them with «a» or a number is somebody, whatever the noun.
[victim-certain]
killed | martyred | shot dead | shot to death | fatally shot | fatally stabbed | fatally wounded | fatally injured | gunned down | stabbed to death | beaten to death | shot and killed | shot and wounded | shot and injured | murdered | slain | wounded | injured | hurt | shot | stabbed | hospitalized | hospitalised | found dead | found shot | found stabbed | pronounced dead | declared dead | in critical condition | in serious condition | in stable condition | in intensive care | seriously injured | seriously wounded | seriously hurt | critically injured | critically wounded | critically hurt | badly hurt | badly injured | badly wounded | slightly injured | slightly hurt | abducted | kidnapped | taken hostage | assassinated | beheaded | lynched | electrocuted | drowned | trampled to death | crushed to death | mauled to death | struck and killed | hit and killed | knocked down | run over

# Verbs with people alone as objects.
[victim-certain-verb]
killed | killing | kills | killed off duty | murdered | murdering | wounded | wounding | wounds | injured | injuring | injures | shot dead | shot and killed | shot and wounded | fatally shot | fatally stabbed | fatally shooting | fatally stabbing | gunned down | gunning down | stabbed to death | stabbed | stabbing | assassinated | assassinating | beheaded | hospitalizing | seriously injuring | critically injuring | seriously wounding | critically wounding

# Words that no noun phrase of a person goes across.
[victim-no-noun]
@victim-participle
@victim-verb
@victim-bar
@victim-person
@victim-people
of | in | on | at | by | for | with | from | to | into | near | after | before | during | over | under | through | between | against | about | than | until | since | and | or | nor | not | no | is | was | were | are | be | been | being | has | had | have | having | do | does | did | will | would | could | should | may | might | must | can | also | then | there | here | just | even | still | already | later | earlier | ago | it | its | his | her | their | the | a | an | this | these | those | other | others | more | few | lot | number | dozen | dozens | total | couple | group | further | around | across | along | behind | outside | inside | off | out | up | down | away | back | left | opened | fired | died | dies | dead | alive | including | followed | where | all | both | each | every | most | some | many | several | times | time | people | only | apparently | reportedly | year | month | week | day | hour | old | years | months | weeks | days | hours

# Things that meet what people meet: «an order was executed», «a bill was killed».
[victim-thing]
documentary | documentaries | sitcom(s) | soap(s) | statue(s) | sculpture(s) | portrait(s) | trailer(s) | scene(s) | advert(s) | feature(s) | pilot episode | windmill(s) | turbine(s) | tower(s) | investor(s) | exporter(s) | crop(s) | harvest(s) | vineyard(s) | sales | profits | earnings | feelings | brand(s) | pipeline(s) | cable(s) | tanker(s) | ferry | ferries | jet(s) | helicopter(s) | tank(s) | convoy(s) | depot(s) | refinery | refineries |defender(s) | midfielder(s) | striker(s) | forward(s) | goalkeeper(s) | starter(s) | pitcher(s) | linebacker(s) | receiver(s) | lineup | squad(s) |unit(s) | machete(s) | axe(s) | hammer(s) | sword(s) | blade(s) | bat(s) | crowbar(s) | stick(s) | screwdriver(s) | razor(s) | blow(s) | vehicle(s) | share(s) | stock(s) | index | indexes | chance(s) | hope(s) | dream(s) | career(s) | side(s) | effort(s) |warrant(s) | order(s) | bill(s) | proposal(s) | plan(s) | deal(s) | amendment(s) | project(s) | measure(s) | motion(s) | program(s) | idea(s) | law(s) | process | career(s) | mood | business(es) | store(s) | shop(s) | economy | economies | team(s) | reputation(s) | company | companies | firm(s) | bank(s) | industry | market(s) | bus(es) | truck(s) | van(s) | train(s) | bike(s) | bicycle(s) | motorcycle(s) | boat(s) | ship(s) | door(s) | wall(s) | fence(s) | roof(s) | sign(s) | pole(s) | weapon(s) | rifle(s) | pistol(s) | handgun(s) | shotgun(s) | knife | knives | casing(s) | shell(s) | missile(s) | rocket(s) | arrow(s) | flare(s) | movie(s) | series | episode(s) | ad(s) | commercial(s) | clip(s) | footage | picture(s) | puppy | puppies | kitten(s) | calf | calves | pet(s) | whale(s) | shark(s) | wolf | wolves | fox(es) | moose | elk | bison | bull(s) | lamb(s) | pony | ponies | mule(s) | donkey(s) | parrot(s) | swan(s) | goose | geese | eagle(s) | owl(s) | snake(s) | alligator(s) | crocodile(s) | apartment(s) | room(s) | school(s) | church(es) | village(s) | town(s) | city | cities | area(s) | neighborhood(s) | intersection(s) | call(s) | report(s) | case(s) | incident(s) | attack(s) | shooting(s) | stabbing(s) | crash(es) | death(s) | murder(s) | killing(s) | injury | injuries | wound(s) | bullet wound(s) | gunshot(s) | hospital(s) | ambulance(s) | body | bodies 

# What happens for the first time counts nothing up.
[scope-first]
first time since | first since | first such attack since | first attack since | not seen since | unseen since

# What bears a number that counts nobody.
[numbered-thing]
Route | Highway | Interstate | Freeway | Exit | Unit | Apartment | Room | Suite | Building | Block | Flight | Bus | Train | Engine | Ladder | Precinct | District | Ward | Zone | Section | Level | Gate | Terminal | Pier | Platform | Runway | Car | Truck | Lot | Tower | Phase | Chapter | Division | Company | Squad | Channel
