# Words that tell of attacks, disasters, accidents and unrest. The value is a PLOVER type and a mode; what is named by
# several words stands before its head, so that the longest entry wins.

[event_noun]
israeli strike(s) | russian strike(s) | ukrainian strike(s) | us strike(s) | u.s. strike(s) | american strike(s) | coalition strike(s) | turkish strike(s) | saudi strike(s) | iranian strike(s) | pakistani strike(s) | retaliatory strike(s) | overnight strike(s) | deadly strike(s) | military strike(s) = ASSAULT aerial
bomb explosion(s) | explosion of a bomb | mine explosion(s) | landmine explosion(s) = ASSAULT bombing
airstrike(s) | air strike(s) | strike(s) on | missile strike(s) | drone strike(s) | bombardment(s) | shelling | air raid(s) | missile attack(s) | drone attack(s) | rocket attack(s) | rocket fire | barrage of missiles | barrage of drones | missile barrage = ASSAULT aerial
suicide bombing(s) | car bomb(s) | car bombing(s) | truck bomb | bomb attack(s) | bombing(s) | bomb blast(s) | explosive device(s) | roadside bomb(s) | suicide attack(s) | suicide bomber(s) = ASSAULT bombing
shooting(s) | mass shooting(s) | gunfire | gun fire | drive by | drive by shooting(s) | gunshot(s) | shooting spree | shootout(s) | gunfight(s) | gun battle(s) | gunbattle(s) | firefight(s) | shoot out | shots fired | gun attack = ASSAULT shooting
murder suicide(s) | apparent murder suicide = ASSAULT shooting
stabbing(s) | knife attack(s) | stabbing attack | machete attack = ASSAULT stabbing
car ramming | vehicle attack | ramming attack = ASSAULT vehicle
attack(s) | assault(s) | ambush(es) | raid(s) | terror attack(s) | terrorist attack(s) = ASSAULT attack
massacre(s) | bloodbath | carnage | rampage = ASSAULT massacre
killing(s) | murder(s) | homicide(s) | slaying(s) | assassination(s) | double homicide | triple homicide | manslaughter = ASSAULT killing
assassination attempt(s) | attempted murder = ASSAULT attempt
kidnapping(s) | abduction(s) | hostage taking | hostage crisis | hostage situation = ASSAULT abduction
fighting | clashes with militants = ASSAULT combat
home invasion(s) | armed robber(y|ies) | carjacking(s) = ASSAULT robbery
earthquake(s) | quake(s) | aftershock(s) | tremor(s) = DISASTER earthquake
flood(s) | flooding | floodwaters | flash flood(s) | torrential rain(s) | heavy rain(s) | torrential downpour(s) | heavy downpour(s) | cloudburst(s) | monsoon rain(s) = DISASTER flood
landslide(s) | mudslide(s) = DISASTER landslide
cyclone(s) | hurricane(s) | typhoon(s) | storm(s) | tornado(es) | tropical storm(s) | blizzard(s) | thunderstorm(s) | hailstorm(s) | rainstorm(s) | snowstorm(s) | windstorm(s) | dust storm(s) | sandstorm(s) | twister(s) | gale(s) | high winds | strong winds | fierce winds | violent winds | powerful winds | damaging winds | winds batter(ed) | winds lash(ed) = DISASTER storm
tsunami(s) = DISASTER tsunami
volcanic eruption(s) | eruption(s) = DISASTER eruption
avalanche(s) = DISASTER avalanche
wildfire(s) | forest fire(s) | bushfire(s) | brush fire(s) = DISASTER wildfire
heatwave(s) | heat wave(s) | cold snap = DISASTER heat
outbreak(s) | epidemic(s) = DISASTER epidemic
accident(s) = ACCIDENT accident
crash(es) | car crash(es) | bus crash(es) | train crash(es) | collision(s) | rollover(s) | rollover crash | rollover accident | car accident(s) | bus accident(s) | traffic accident(s) | road accident(s) | motorcycle accident(s) | truck accident(s) | van accident(s) | minibus accident(s) | coach accident(s) | highway accident(s) | pileup | pile up | wreck = ACCIDENT collision
plane crash(es) | helicopter crash(es) | air crash(es) | air disaster | helicopter accident(s) | plane accident(s) | aircraft accident(s) | aviation accident(s) = ACCIDENT aviation
shipwreck(s) | capsizing(s) | sinking(s) | boat accident(s) | boating accident(s) | ferry accident(s) | ferry disaster = ACCIDENT shipwreck
derailment(s) | rail disaster | train accident(s) | rail accident(s) | railway accident(s) | train disaster = ACCIDENT rail
fire(s) | house fire(s) | blaze(s) | inferno = ACCIDENT fire
explosion(s) | blast(s) | gas explosion(s) = ACCIDENT explosion
collapse(s) | building collapse = ACCIDENT collapse
stampede(s) | crowd crush | crowd surge | crush = ACCIDENT stampede
protest(s) | demonstration(s) | protest march(es) = PROTEST demonstration
riot(s) | unrest | clash(es) | looting = PROTEST riot

[event_anaphor]
incident(s) | tragedy | tragedies | disaster(s) | drama | death toll | toll | scene

[event_verb]
bombed | shelled | pounded | struck by a missile | hit by a missile = ASSAULT aerial
opened fire | opening fire | open fire | opens fire | shot | shot and killed | fatally shot | shot dead | shot to death | gunned down | fired shots | shot at | fired at | fired into | fired on | was shot | were shot | gunshot wound(s) = ASSAULT shooting
stabbed | stabbed to death | fatally stabbed | knifed | slashed = ASSAULT stabbing
blew himself up | blew herself up | blew themselves up | detonated = ASSAULT bombing
murdered | assassinated | beheaded | executed | slain = ASSAULT killing
attacked | ambushed = ASSAULT attack
hit(s) a tree | hit(s) tree | struck a tree | hit a wall | hit a utility pole | hit a pole | left the road | ran off the road | jump(ed|s) the curb | hit(s) pedestrians | struck pedestrians | strikes pedestrians | mow(ed|s) down pedestrians | hit by a car | hit by a vehicle | hit by a truck | hit by a bus | hit by a train | struck by a car | struck by a vehicle | struck by a truck | struck by a bus | struck by a train | crashed | plung(ed|es|e) into | plung(ed|es|e) off | plung(ed|es|e) down | slam(med|s) into | plow(ed|s) into | plough(ed|s) into | ram(med|s) into | veer(ed|s) off | skid(ded|s) off | careen(ed|s) off | fell off a cliff | fell into a ravine | fell into a gorge | fell into a deep gorge | fell into a river | fell into a canal | fell into a ditch | fell into a valley | fall(s|ing) into a ravine | fall(s|ing) into a gorge | fall(s|ing) into a deep gorge | fall(s|ing) into a river | fall(s|ing) into gorge | fall(s|ing) into deep gorge | fall(s|ing) into ravine | fall(s|ing) into river | fall(s|ing) into canal | fall(s|ing) into ditch | fall(s|ing) off bridge | fell off a bridge | overturn(ed|s) | collid(ed|es) | ran over = ACCIDENT collision
capsiz(ed|es) | ran aground | sank | went down in rough seas | went down in heavy seas | went down in bad weather = ACCIDENT shipwreck
derail(ed|s) = ACCIDENT rail
explod(ed|es) = ACCIDENT explosion
caught fire | catches fire | burned down | burnt down | went up in flames | gutted by fire = ACCIDENT fire
collaps(ed|es) = ACCIDENT collapse
flooded | inundated = DISASTER flood
protested | rioted = PROTEST demonstration

[event_unreal]
risk of | risk of an | threat of | threat of a | threat of an | plot to | plan to | planned | prevent | preventing | avoid | foiled | thwarted | thwart | feared | fear of | in case of | fight against | drill | warned of | warning of | prepare for | if there is

[aftermath]
jailed | found guilty | years for | years in prison | years behind bars | life in prison | gets life | cleared of | acquitted | trial | on trial | sentenced | sentencing | convicted | conviction | verdict | jury | jurors | pleaded | pleads | plea | appeal | parole | death row | court
vigil | memorial | anniversary | commemorat(e|es|ed|ion|ions) | funeral(s) | tribute(s) | remember(s|ed|ing) | buried | burial | moment of silence | candlelight
years after | year after | months after | years later | a year later | a year ago | years ago
legislation | bill | lawsuit | sues | sued | settlement | book | film | documentary | fundraiser

# What a toll does: a day behind it is that of the figure.
[event_toll_moves]
rose to | risen to | rises to | climbed to | climbs to | increased to | jumped to | grew to | stood at | stands at | reached | reaches

# Verbs of saying: a day beside them is the day of the words, not of the event.
[report_verb]
toll rose | rose to | climbed to | risen to | stood at | sa(id|ys|y|ying) | told | tells | announc(e|es|ed|ing) | report(s|ed|ing|edly) | confirm(s|ed|ing) | stat(es|ed|ing) | according to | releas(e|es|ed|ing) | identif(y|ies|ied|ying) | add(s|ed|ing) | warn(s|ed|ing) | claim(s|ed|ing) | denounc(e|es|ed|ing) | condemn(s|ed|ing) | accus(e|es|ed|ing) | charg(e|es|ed|ing) | arrest(s|ed|ing) | arraign(ed|s) | appear(s|ed|ing)

# What is done after an event, or because of it: a day beside it is not the event's.
[event_wake]
visited | toured | will visit | is to visit | due to visit | expected to visit | paid tribute | pays tribute | laid flowers | laid wreaths | mourned | buried | was buried | were buried | reopened | reopens | returned to work
updated | posted | published | arrested | was arrested | were arrested | charged | charged with | indicted | arraigned | appeared | appears | adult court | juvenile court | district court | superior court | circuit court | municipal court | county court | federal court | in court | booked | booked into | turned himself in | turned herself in | surrendered | surrendered to | picked up | taken into custody | captured | arrest warrant | murder warrant | sentenced | convicted | pleaded | grand jury | charges | hearing | vigil | funeral | balloon release | gathered
from wounds | from injuries | of wounds | of injuries | from gunshot wounds sustained | taken off life support | removed from life support

[place_preposition]
in | at | near | on | outside | around | off | from | of | inside | across | north of | south of | east of | west of | outside of

# Before a trigger, these tell that another event is meant than the one told so far.
[event_other]
linked to a | linked to the | linked to another | connected to a | connected to the | tied to a | tied to the | related to a | related to the | another | a second | a third | a separate | separate | unrelated | an unrelated | an earlier | earlier | previous | a previous | a similar | similar | other | several other | recent | a recent | past | last year's | two other | three other

# Before a trigger, these tell that it has nothing to do with the event told so far.
[event_unlinked]
no link | no known link | no apparent link | no connection | no known connection | not connected | not linked | not related | unrelated to | not appear to be connected | not appear to be linked | not appear to be related | not appear connected | not appear linked | not appear related | not believed to be connected | not believed to be linked | not believed to be related | not thought to be connected | not thought to be linked | nothing to link | nothing to suggest | nothing to do with | not being linked

# Behind a place's name these tell where an institution or a person belongs, not where something happened.
[attributed_to_place]
to visit the injured | to visit the wounded | to visit survivors | to meet survivors | to comfort survivors
border | city limits | ems | paramedics | memorial hospital | area medical center | regional hospital | regional medical center | community hospital | general hospital | high school student | high school football | hospital(s) | area hospital | children's hospital | medical center | trauma center | police | sheriff | deputies | man | men | woman | women | boy | girl | teen | teens | teenager | couple | family | student(s) | resident(s) | native | mayor | times | post | news | tribune | herald | university hospital | district attorney | prosecutors | detectives | officers | authorities | military | navy | army | marine(s) | soldier(s) | officials

# Before a place's name these tell where somebody was brought, lives or comes from, not where something happened.
[attributed_from_place]
hospital(s) in | hospital(s) at | medical center in | medical center at | trauma center in | burn center in | clinic in | jail in | prison in | morgue in | courthouse in | in court in | a court in | district court in | superior court in | federal court in | county court in | criminal court in | municipal court in
rescue coordination centre in | rescue coordination center in | coordination centre in | coordination center in
meeting in | news conference in | press conference in | headquarters in
helicopter to | ambulance to | taken to | taken by ambulance to | transported to | rushed to | flown to | airlifted to | air lifted to | transferred to | referred to | shifted to | driven to | brought to | moved to | fled to | drove to | went to | traveled to | travelled to | returned to | sent to
back from | returning from | on the way from | on its way from | on their way from | heading to | bound for | en route to | en route from | on its way to | on their way to
native of | natives of | resident of | residents of | originally from | hails from | hailed from | moved from | comes from | came from | man from | woman from | couple from | family from | teen from | of nearby
lives in | lived in | living in | born in | raised in | grew up in | resides in | resided in | arrested in | captured in | apprehended in | found hiding in | buried in | works in | worked in | based in | headquartered in | similar to | as far as | miles from | miles north of | miles south of | miles east of | miles west of | miles northeast of | miles northwest of | miles southeast of | miles southwest of | minutes from | miles outside | miles outside of

# Before a place's name these tell that something happened close to it, not quite there.
[near_place]
suburban | suburb of | suburbs of | a suburb of | just outside | just outside of | outskirts of | miles north of | miles south of | miles east of | miles west of | miles northeast of | miles northwest of | miles southeast of | miles southwest of | miles from | miles outside | miles outside of | kilometers north of | kilometers south of | kilometers east of | kilometers west of | kilometers from | kilometres north of | kilometres south of | kilometres east of | kilometres west of | kilometres from | km north of | km south of | km east of | km west of | km from | north of | south of | east of | west of | northeast of | northwest of | southeast of | southwest of

# Between a person and the place of residence.
[residence_of]
of | from

# What ends the names of institutions and of parts of a place, and no person's: "the North Side of Chicago".
[residence_no_name]
side | coast | bank | shore | end | edge | district | county | province | region | republic | state | town | city | village | port | area | part | section | suburb | borough | ward | outskirts | neighborhood | neighbourhood | university | college | school | academy | institute | church | diocese | archdiocese | cathedral | court | council | board | bureau | department | ministry | office | bank | museum | hospital | medical center | center | centre | club | union | federation | league | association | society | chamber | college | courthouse | capital | north | south | east | west | northeast | northwest | southeast | southwest | kingdom | emirate | strait | gulf | sea | bay | isle | islands | mayor | bishop | archbishop | duke | prince | princess | king | queen | governor | president | minister | general | battle | bridge | heights | square | avenue | street | road | police

# Right before a clock time they still name when something happened: "shortly before midnight on Friday".
[event_around]
just before | shortly before | moments before | minutes before | right before | sometime before | soon before

# "since 2019" tells no event's day; "two days after the earthquake" counts it back from today, "the day after" by one day.
[event_since]
since | since the | until | until the | by | before
# Before a clock time, and no more than that: "before 2 a.m. Friday".
[event_before_clock]
before
[event_after]
after | after the | after a | after an | following the | since the
[event_day_after]
day after | day following

# Whoever is asked to stop strikes is told of none of them.
[event_stop]
halt | halting | cease | stop | stopping | suspend | suspending | suspension | pause | pausing | end to | an end

# Behind these a sentence speaks of another event, which the one that it tells of is held against.
[event_compared]
since the one | since one | than the one | since those | than those | like the one | similar to the one | since that of

# What had been before the event of the day.
[event_already]
had already | had previously | have already

# What flies in from afar, and what it does: «missiles slammed into a market», "drones struck a depot".
[event_weapon]
missile(s) | ballistic missile(s) | cruise missile(s) | drone(s) | rocket(s) | shell(s) | artillery | glide bomb(s) | bomb(s) | mortar(s) | warplane(s) | fighter jet(s) | airstrike(s) = ASSAULT aerial

[event_weapon_hits]
hit(s) | hitting | struck | strike | strikes | striking | slam(med|s) into | smash(ed|es) into | crash(ed|es) into | pound(ed|s) | rain(ed|s) down | rain(ed|s) on | land(ed|s) on | fell on | explod(ed|es) in | explod(ed|es) near | target(ed|s)

[event_strike]
strike | strikes = ASSAULT aerial

# An event that is told of as following on another: with «after», what stands behind is the other.
[event_coming]
came | comes | come

# Behind a place these are those who look into what happens there.
[authority_of_place]
police | police department | police chief | police officer(s) | officers | detectives | firefighters | fire department | metro police | metropolitan police | city police | bureau of police | division of police | bureau of fire | division of fire | department of public safety | public safety officers | police dept | police dept.

# Words that announce, among the first sentences, that several events of one kind follow: each with its day and its
# town, and with its own victims.
[round-up]
deadly weekend | violent weekend | bloody weekend | tragic weekend | deadly holiday weekend | weekend of violence | black weekend
separate shootings | separate crashes | separate drownings | separate fires | separate stabbings | separate avalanches | separate accidents | separate collisions | separate attacks
two shootings | two crashes | two drownings | two fires | two stabbings | two avalanches | two accidents | two collisions | two attacks
three shootings | three crashes | three drownings | three fires | three stabbings | three avalanches | three accidents | three collisions | three attacks
four shootings | four crashes | four drownings | four fires | four stabbings | four avalanches | four accidents | four collisions | four attacks
several shootings | several crashes | several drownings | several fires | several stabbings | several avalanches | several accidents | several collisions | several attacks
multiple shootings | multiple crashes | multiple drownings | multiple fires | multiple stabbings | multiple avalanches | multiple accidents | multiple collisions | multiple attacks
unrelated shootings | unrelated crashes | unrelated drownings | unrelated fires | unrelated stabbings | unrelated avalanches | unrelated accidents | unrelated collisions | unrelated attacks
string of shootings | string of crashes | string of drownings | string of fires | string of stabbings | string of avalanches | string of accidents | string of collisions | string of attacks
series of shootings | series of crashes | series of drownings | series of fires | series of stabbings | series of avalanches | series of accidents | series of collisions | series of attacks
spate of shootings | spate of crashes | spate of drownings | spate of fires | spate of stabbings | spate of avalanches | spate of accidents | spate of collisions | spate of attacks
