# Words of dead, injured and missing people.

# People who may be victims = whom a figure of them counts, and their sex: population:sex, «-» for unknown.
[victim-person]
person(s) | people | individual(s) | resident(s) | homeowner(s) | tenant(s) | neighbo(u)r(s) | bystander(s) | passerby | passersby | pedestrian(s) | driver(s) | motorist(s) | passenger(s) | motorcyclist(s) | biker(s) | bicyclist(s) | cyclist(s) | customer(s) | patron(s) | shopper(s) | guest(s) | partygoer(s) | concertgoer(s) | churchgoer(s) | worshipper(s) | attendee(s) | spectator(s) | fan(s) | tourist(s) | visitor(s) | traveler(s) | hiker(s) | climber(s) | skier(s) | swimmer(s) | camper(s) | employee(s) | worker(s) | co-worker(s) | coworker(s) | colleague(s) | clerk(s) | manager(s) | owner(s) | bartender(s) | bouncer(s) | cook | chef | barber | contractor(s) | farmer(s) | fisherman | fishermen | miner(s) | trucker(s) | truck driver(s) | cab driver(s) | taxi driver(s) | bus driver(s) | crew member(s) | crewman | crewmen | sailor(s) | pilot(s) | teacher(s) | professor(s) | coach | principal | pastor(s) | priest(s) | minister | nun(s) | monk(s) | doctor(s) | nurse(s) | attorney(s) | lawyer(s) | judge(s) | activist(s) | artist | musician(s) | rapper(s) | singer(s) | actor(s) | actress | model | entrepreneur | businessman | businessmen | lawmaker(s) | politician(s) | official(s) | diplomat(s) | ambassador(s) | mayor | governor | candidate(s) | leader(s) | commander(s) | member(s) | roommate(s) | friend(s) | acquaintance(s) | relative(s) | family member(s) | loved one(s) | sibling(s) | cousin(s) | parent(s) | grandparent(s) | twin(s) | spouse | partner | patient(s) | retiree(s) | senior(s) | elderly people | pensioner(s) | villager(s) | citizen(s) | national(s) | american(s) | captive(s) | hostage(s) | prisoner(s) | inmate(s) | detainee(s) | veteran(s) | intruder(s) | occupant(s) | participant(s) | lover(s) | rival(s) | gang member(s) | drug dealer(s) | dealer(s) | bicyclists | victim(s) | gunshot victim(s) | shooting victim(s) | homicide victim(s) | stabbing victim(s) | male victim(s) | target(s) | subject(s) | party = -:-
man | men | male(s) | father(s) | dad | son(s) | brother(s) | husband(s) | uncle | nephew(s) | grandfather | grandson(s) | stepfather | stepson | boyfriend | ex-boyfriend | ex-husband | fiancé | gentleman | guy(s) | brother-in-law | father-in-law | son-in-law | groom | businessman | half-brother | stepbrother | fraternity brother | grandpa | estranged husband = -:m
woman | women | female(s) | mother(s) | mom | mum | wife | wives | sister(s) | aunt | niece(s) | grandmother | granddaughter(s) | stepmother | stepdaughter(s) | daughter(s) | girlfriend | ex-girlfriend | ex-wife | fiancée | fiancee | lady | ladies | sister-in-law | mother-in-law | daughter-in-law | bride | waitress | half-sister | stepsister | mother of two | mother of three | grandma | estranged wife = women:f
child | children | kid(s) | minor(s) | juvenile(s) | teen(s) | teenager(s) | toddler(s) | infant(s) | baby | babies | newborn(s) | youth(s) | adolescent(s) | preteen | student(s) | high school student(s) | pupil(s) | schoolchildren | young people | high schooler(s) | freshman | sophomore | junior | teenage victim(s) | grandchild | grandchildren | stepchildren | stepchild = children:-
boy(s) | teenage boy(s) | teen boy(s) | schoolboy(s) | young boy(s) = children:m
girl(s) | teenage girl(s) | teen girl(s) | schoolgirl(s) | young girl(s) | little girl(s) = children:f
civilian(s) | noncombatant(s) = civilians:-
soldier(s) | troop(s) | serviceman | servicemen | service member(s) | servicewoman | marine(s) | airman | fighter(s) | paratrooper(s) | commando(s) | conscript(s) | reservist(s) | peacekeeper(s) | officer cadet(s) | militiaman | militiamen | army officer(s) | army reservist | combatant(s) | guardsman | militants killed = soldiers:-
police officer(s) | officer(s) | policeman | policemen | policewoman | deputy | deputies | sheriff's deputy | sheriff's deputies | trooper(s) | state trooper(s) | cop(s) | detective(s) | sergeant | lieutenant | constable(s) | security guard(s) | guard(s) | federal agent(s) | agent(s) | marshal(s) | corrections officer(s) | correctional officer(s) | law enforcement officer(s) | police = police:-
firefighter(s) | fireman | firemen = firefighters:-
rescuer(s) | rescue worker(s) | aid worker(s) | volunteer(s) | paramedic(s) | medic(s) | first responder(s) = rescuers:-
journalist(s) | reporter(s) | photographer(s) | cameraman | editor(s) | newsman = journalists:-
protester(s) | demonstrator(s) | protestor(s) | rioter(s) = protesters:-
migrant(s) | refugee(s) | asylum seeker(s) = migrants:-
gunman | gunmen | shooter(s) | attacker(s) | assailant(s) | suspect(s) | terrorist(s) | militant(s) | insurgent(s) | rebel(s) | suicide bomber(s) | bomber(s) | hijacker(s) | robber(s) | would-be robber(s) | alleged robber(s) | burglar(s) | killer | perpetrator | murder suspect | shooting suspect | robbery suspect | alleged gunman | jihadist(s) | extremist(s) | hostage-taker | carjacker(s) | home invader(s) | accused shooter = attackers:-
couple(s) = couple:-

[victim-adjective]
young | younger | older | elderly | old | other | adult | local | innocent | unidentified | unarmed | armed | off-duty | male | female | black | white | hispanic | latino | asian | african-american | american | pregnant | teenage | teenaged | teen | wounded | injured | fellow | former | married | homeless | beloved | estranged | unnamed | middle-aged | retired | intended | second | third | fourth | fifth | first | deceased | masked | lone | suspected | alleged | accused | high school | college | good | surviving | additional | more | separate | different | small | little | minor | juvenile | single | eldest | youngest | oldest | only | critically injured | dead | bystander | gunshot | shooting | sole

[victim-other]
other(s)
more
additional
another

[victim-one]
one | a | an

# Past participles: what has become of the person.
[victim-participle]
killed | fatally shot | shot and killed | shot to death | shot dead | gunned down | shot and fatally wounded | fatally wounded | fatally injured | fatally stabbed | fatally struck | mortally wounded | stabbed to death | beaten to death | burned to death | strangled | strangled to death | murdered | slain | assassinated | executed | massacred | beheaded | lynched | found dead | found shot to death | found slain | found shot and killed | found murdered | found fatally shot | found deceased | pronounced dead | pronounced deceased | declared dead | confirmed dead | discovered dead | reported dead | presumed dead | electrocuted | drowned | stabbed and killed | struck and killed | hit and killed | run over and killed | accidentally shot and killed | shot and mortally wounded | shot execution style | shot execution-style | killed instantly | mowed down | fatally gunned down | ambushed and killed | attacked and killed = killed
injured | wounded | hurt | hospitalized | shot and wounded | shot and injured | shot and critically wounded | shot and critically injured | shot and seriously wounded | shot and seriously injured | critically injured | critically wounded | seriously injured | seriously wounded | severely injured | severely wounded | badly injured | badly hurt | badly wounded | seriously hurt | slightly injured | slightly wounded | gravely wounded | gravely injured | non-fatally shot | treated and released | paralyzed | burned | maimed | grazed | grazed by a bullet | airlifted | flown to | taken to a hospital | taken to the hospital | taken to hospital | rushed to a hospital | rushed to the hospital | transported to a hospital | transported to the hospital | transported to hospital | transported to a local hospital | taken to a local hospital | taken to local hospitals | taken to area hospitals | transported to area hospitals | taken to hospitals | hospitalised | stabbed and wounded | being treated | critically hurt | listed in critical condition | listed in serious condition | listed in stable condition | listed in good condition | listed in fair condition | expected to survive | expected to recover | expected to be ok | expected to be okay | in critical condition | in serious condition | in stable condition | in critical but stable condition | in good condition | in fair condition | in guarded condition | in grave condition | in surgery | reported in stable condition = injured
missing | unaccounted for | reported missing = missing
shot | stabbed | shot several times | shot multiple times | struck by gunfire | struck by a bullet | struck by bullets | struck by a stray bullet | hit by gunfire | hit by a bullet | hit by bullets | hit by a stray bullet | wounded by gunfire | struck by stray gunfire | shot in the head | shot and robbed | caught in the crossfire | caught in crossfire | slashed | struck in the | hit in the | struck multiple times | struck twice | accidentally shot | found shot | found with a gunshot wound | found with gunshot wounds | found suffering from a gunshot wound | found suffering from gunshot wounds = hit

# Participles that headlines put right behind a noun or a number.
[victim-state]
dead | deceased = killed
alive = -

# Verbs with the victims as object.
[victim-verb]
kill(s|ed|ing) | murder(s|ed|ing) | shot and killed | shoots and kills | shooting and killing | fatally shot | fatally shoot(s) | fatally shooting | shot dead | shot to death | fatally stabb(ed|ing) | fatally wound(s|ed|ing) | gunned down | gunning down | guns down | assassinat(ed|es|ing) | execut(ed|ing|es) | massacr(ed|es|ing) | slew | slay(s) | slaying | strangl(ed|es|ing) | claimed the li(fe|ves) of | claims the li(fe|ves) of | claiming the li(fe|ves) of | took the li(fe|ves) of | takes the li(fe|ves) of | taking the li(fe|ves) of | cost the li(fe|ves) of | stabbed to death | beat to death | caused the death of | caused the deaths of | resulted in the death of | resulted in the deaths of | resulting in the death of | left behind = killed
injur(e|es|ed|ing) | wound(s|ed|ing) | hurt(s) | hurting | critically injur(ed|es|ing) | critically wound(ed|s|ing) | seriously injur(ed|es|ing) | seriously wound(ed|s|ing) | shot and wounded | shooting and wounding | shot and injured | hospitaliz(ed|es|ing) | maim(ed|s|ing) | sent to the hospital = injured
shot | shoots | shooting | stabb(ed|ing) | stabs | struck | hit = hit

[victim-left]
left | leaves | leaving | leave | send(s) | sent | sending

[victim-left-state]
dead | fatally wounded | deceased = killed
injured | wounded | hurt | hospitalized | critically injured | critically wounded | seriously injured | seriously wounded | paralyzed | in critical condition | in the hospital | with injuries | with gunshot wounds | with a gunshot wound | to the hospital | to hospital | to hospitals | fighting for his life | fighting for her life | recovering = injured
missing = missing
shot | stabbed = hit

# Verbs with the victims as subject.
[victim-dies]
die(s|d) | dying | perish(ed|es) | drown(ed|s) | lost his life | lost her life | lost their lives | lose their lives | succumb(ed|s) | bled to death | burned to death | is dead | are dead | was dead | were dead | is now dead | are now dead | has died | have died | had died | later died | dies = killed
suffered | suffers | sustained | sustains | is recovering | are recovering | was recovering | were recovering | remains hospitalized | remain hospitalized | survived | remained in critical condition | remains in critical condition | remain in critical condition | remains in the hospital | remains in serious condition | is in critical condition | is in stable condition = injured

# What one suffers.
[victim-injury]
injury | injuries | wound(s) | gunshot wound(s) | gunshot | burns | fracture(s) | trauma | graze wound | bullet wound(s)

# Deeds and deaths named by a noun, with the victim after it.
[victim-deed]
murder(s) of | killing(s) of | slaying(s) of | assassination of | homicide(s) of | shooting death(s) of | fatal shooting(s) of | deadly shooting(s) of | execution of | fatal stabbing of | stabbing death of | murdering | massacre of | death(s) of | shooting deaths of | double murder of | double homicide of = killed
wounding of = injured
shooting of | stabbing of = hit

[victim-noun]
death(s) | fatality | fatalities | bod(y|ies) | dead | lives = killed
injur(y|ies) | wounded | injured = injured
missing = missing

[victim-none]
no | zero | without

[victim-nobody]
no one | nobody | no one else | no-one | none | no people

[scope-cumulative]
so far this year | this year | since the start of | since the beginning of | since the war began | since the invasion | a year | per year | each year | every year | annually | every day | per day | a day | each day | in recent months | in recent weeks | in recent years | in the past year | in the past week | over the past year | over the past month | in the last year | in the past month | in the last month | year to date | to date | on average | nationwide | citywide | year's | of the year | homicides this | homicide of 2 | over the weekend in chicago | statistics | death toll since

[scope-since]
since

[scope-long]
january | february | march | april | may | june | july | august | september | october | november | december | year(s) | months | decade | start | beginning | war | invasion | independence

[scope-day]
monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | night | morning | weekend | dawn

[scope-historic]
last year | years ago | year ago | months ago | month ago | years earlier | years before | a year earlier | months earlier | previous shooting | previously shot | decades ago | anniversary | the deadliest since | the worst since | deadliest mass shooting | in an unrelated | unrelated shooting | unrelated incident | in a separate incident | separate shooting | separate incident | another shooting | a similar | was convicted of killing | was convicted of | pleaded guilty | sentenced for | acquitted

[scope-recent]
monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | today | tonight | last night | overnight | this morning | a.m. | p.m. | early morning

[modality-feared]
may have | might have | could have | feared | fears | expected to rise | likely to rise | could rise | might be | may be | could be | would have | if

[modality-denied]
denied | denies | deny | did not kill | didn't kill | did not shoot

# What no deed is: «threatened to kill», «trying to».
[victim-unreal]
to | would | could | might | may | will | attempted | attempt to | threatened to | tried to | not | never | if | nearly | almost | should | going to | plotted to | conspiracy to | want to | wanted to | didn't | wouldn't | license to | time | time to

[violence]
shot | shooting(s) | gun | gunman | gunfire | gunshot(s) | stabb(ed|ing) | knife | attack(s|ed) | explosion(s) | bomb(ing|ings|s) | blast(s) | crash(es|ed) | collision | accident(s) | fire | killed | murder(s|ed) | homicide(s) | police | suspect(s) | victim(s) | wound(s) | injur(y|ies) | struck | hit | drowned | drowning | earthquake | flood(s) | storm | hurricane | tornado | collapse(d) | bullet(s) | violence | assault(ed) | investigat(e|ed|ing|ors|ion) | scene | officer(s) | strike(s) | missile(s) | airstrike(s) | war | fighting | clashes | slaying | suicide | overdose

[not-victims]
dog(s) | cat(s) | horse(s) | cow(s) | animal(s) | bird(s) | deer | bear(s) | sheep | pig(s) | car(s) | vehicle(s) | home(s) | house(s) | building(s) | shot(s) | round(s) | bullet(s) | gun(s) | time(s) | year(s) | month(s) | day(s) | hour(s) | minute(s) | percent | block(s) | street(s) | bill(s) | window(s) | video(s) | film(s) | photo(s) | scene(s) | aircraft | plane(s) | drone(s) | tree(s) | job(s)

[sport]
touchdown | quarterback | playoff(s) | season | game | inning | goalkeeper | championship | tournament | nfl | nba | mlb | nhl

# Pronouns = sex.
[victim-pronoun]
he | him = m
she | her = f
