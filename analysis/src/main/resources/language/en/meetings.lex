# Words that tell of meetings, visits, calls, negotiations and summits.

# Nouns = mode.
[meet-noun]
meeting(s) | face-to-face meeting(s) | trilateral meeting(s) | encounter | bilateral meeting(s) | ministerial meeting(s) | emergency meeting(s) | tete a tete | audience = meeting
summit(s) | trilateral summit | bilateral summit | peace conference | international conference | ministerial conference = summit
talks | negotiation(s) | peace talks | peace negotiations | round of talks | rounds of talks | round of negotiations | previous round | earlier round | latest round | discussions | consultations | dialogue | ceasefire talks | trade talks | nuclear talks | accession talks | direct talks | indirect talks = negotiation
visit(s) | state visit(s) | official visit(s) | working visit(s) | surprise visit(s) | trip(s) | tour = visit
phone call(s) | telephone call(s) | phone conversation(s) | telephone conversation(s) | video call(s) | video conference | call = call
[meet-plain]
peace talks | previous round | earlier round | latest round | peace negotiations | peace conference | round of talks | rounds of talks | round of negotiations | ceasefire talks | nuclear talks | accession talks | trade talks | direct talks | indirect talks | bilateral meeting(s) | trilateral meeting(s) | trilateral summit | bilateral summit | ministerial meeting(s) | ministerial conference | state visit(s) | official visit(s)
[meet-diplomatic]
bilateral | trilateral | diplomatic | official | ministerial | presidential | international

# Verbs, by form = mode; transitive ones.
[met-done]
met | received | hosted | welcomed | paid a courtesy call on | paid a courtesy visit to = meeting
[meets]
meets | meet | hosts | host | receives | receive | welcomes = meeting
[will-meet]
meet | host | receive = meeting
[to-meet]
meet | host | receive = meeting

# Verbs of gathering others.
[host-done]
convened | gathered | assembled | summoned | consulted = meeting
# Whom officials meet, though nobody names them.
[meet-object-plural]
them
[meet-group]
campaigners | activists | strikers | students | doctors | nurses | teachers | drivers | pensioners | veterans | parents | fishermen | truckers | dockers | health workers | bishops | tribal elders | trade unionists | employers | investors | creditors | opposition parties | opposition leaders
mayors | governors | lawmakers | local officials | union leaders | business leaders | community leaders | tribal leaders | families | relatives | survivors | residents | farmers | protesters | representatives | ministers | ambassadors | officials | leaders | counterparts | heads of state | heads of government | envoys | negotiators | delegation(s) | senators | generals | army chiefs | security council | his cabinet | her cabinet
[meeting-now]
meeting | hosting | receiving = meeting
# Verbs of talking with somebody.
[talked-done]
spoken = meeting
had lunch | had dinner | had breakfast | dined | lunched = meeting
spoke | talked | negotiated | conferred | sat down | gathered | huddled = meeting
[talks-now]
speak | speaks | talks | negotiates | negotiate = meeting
[talks-to]
speak | talk | negotiate | confer | sit down = meeting
# Verbs of going somewhere to meet.
[went-done]
travelled | traveled | flown | landed | touched down | has left for | left for | headed to | headed for | flew | arrived | visited | went
[goes-now]
travels | flies | heads to | heads for | arrives | visits | is visiting | are visiting
[goes-to]
come | travel | travel on | fly | fly on | visit | go | go on | arrive | head | head on | continue on

# Verbs that make participants of those who do it.
[meet-light]
break off | breaks off | broke off | broken off | suspend | suspends | walk out of | walks out of | walked out of | pulled out of | pull out of
hold | holds | held | holding | attend | attends | attended | attending | join | joins | joined | host | hosts | hosted | hosting | received | receive | receives | lead | leads | led | conclude | concludes | concluded | wrapped up | finished | complete | completed | decline | declined | propose | proposes | proposed | reject | rejected | ended | cancel | cancels | cancelled | canceled | called off | calls off | postpone | postpones | postponed | delay | delays | delayed | scrapped | open | opens | opened | begin | begins | began | start | starts | started | resume | resumes | resumed | conduct | conducted | had | have | has | having | on | in | at | for | during | chair | chairs | chaired | convene | convened | refuse | refuses | refused | accept | accepted | accepts | pay | paid | pays | paying | make | makes | made | making | undertake | undertakes | undertook | embarks on | embarked on | kicks off | kicked off | wraps up | wrap up | wound up | winds up | will make | will pay | arranged

# Pronouns that act: one person, or those who met.
[meet-pronoun]
he | she | him | her = singular
they | them = plural
the delegation | that delegation = delegation
the latter = last
# Both of those who met.
[meet-both]
the two men | the two women | the two leaders | the two presidents | the two prime ministers | the two ministers | the two diplomats | the two officials | the two sides | the two countries | the two powers | the two allies | the two neighbours | the two neighbors | both leaders | both presidents | both sides | both men | both countries | both nations | both governments | the two governments | the two nations | the pair | the leaders | the ministers | both ministers | the rivals | the two rivals | the two generals | the three leaders | the three presidents | the three ministers
[meet-possessive]
his | her | its = singular
their = plural
[meet-genitive]
's | ’s | ' | ’
# What for.
[meet-purpose]
to | in order to
# Before or behind a noun: a meeting besides that which was told of last, of the same.
[meet-again]
another | new | next | previous | second | third | fourth | further | last | first | fresh | follow-up | earlier | final
# The place of the meeting told of last.
[meet-same-place]
in the same city | in the same town | at the same venue
# Leads back to the place told of before.
[meet-there]
where
# It does not take place: before the noun or verb.
[meet-denied]
no | no plans for | no plans to | denied that | denies that | denied having | denies having | denied any | denies any | denied a | never | did not | didn't | has not | have not | had not | does not plan to | do not plan to | not planning to | has no intention of | had no intention of | not
# Words before a day that the meeting is not on, and before one that it was first to be on.
[meet-since]
since
[meet-first]
originally | initially | earlier
# Where the article has told already.
[meet-on-site]
the scene | the site | the area | the affected area | the stricken area | the disaster zone
# What stands before one of these is of another matter than what stands behind.
[meet-apart]
ahead of | before | after | following
# What a town does that a meeting is held in.
[meet-host]
hosts | hosted | will host | is to host | is due to host | is set to host | to host | is hosting | has hosted | was to host
# Those who speak and those whom they met.
[meet-we]
we
# Leads to the day that holds instead: "will not be held on Monday but on Friday".
[meet-instead]
but | but rather | but instead
# Between a visit and the talks that it is for.
[meet-visit-purpose]
for | for a | for an
# Before a noun whose meeting has been told of.
[meet-definite]
the | this | these | those
# A further meeting, besides those told of before.
[meet-also]
before
also | separately | later | then | additionally
# Houses whose names are no towns'.
[meet-named]
castle | manor | villa | palace | house | camp
# An opening clause that shares its subject with what follows.
[meet-opening]
during | after | before | in a | in an | at a | at an | following | on a visit
# At the place told of before.
[meet-clitic]
there
# Where one leaves for.
[meet-goal]
for | to
# Auxiliaries of an active past.
[meet-have]
has | have | had | having
# Behind those who stand beside a meeting: "with X mediating".
[meet-beside]
mediating | staying away | absent | acting as guarantors | acting as guarantor | as guarantors | as guarantor | acting as hosts | acting as facilitators | as facilitators | acting as observers | as mediator | as mediators | acting as mediator | acting as mediators | as observers | as an observer | looking on
# One travels for oneself.
[meet-leisure]
vacation | vacationing | holiday | holidays | golf | golfing | Thanksgiving | honeymoon | pilgrimage | ski trip | beach house
# It goes on after all.
[meet-resumed]
will resume | are to resume | is to resume | resumed | resume | will take place | will be held
# The meeting told of beside is at the same place.
[meet-sidelines]
on the sidelines | on sidelines | on the fringes | on the margins | at the margins
# What those who stand for a state come from.
[meet-from]
from | of

# What the words around a meeting say of how real it is; before the noun or verb.
[meet-status-before]
break off | breaks off | broke off | has broken off | have broken off | walked out of | pulled out of = cancelled
refuse to | refuses to | refused to | refusing to | declines to | declined to | rejects | rejected | rule out | rules out | ruled out | boycott | boycotted | snubbed | turned down | will not | won't | refused a | refuses a | no plans to = refused
propose | proposes | proposed | proposing | call for | calls for | called for | calling for | offer | offers | offered | offered to | ready for | ready to | open to | willing to | hopes to | hope to | hopes for | wants to | want to | would like to | urged | seeks | seeking | demands | demanded | suggested | invites | invited | could | may | might | possible | potential | proposal for | prospect of = proposed
to (attend|hold|host|join|open|resume|convene|chair) | will | will (attend|hold|host|join|open|begin|start|resume|chair|convene|lead|make|pay|have|continue|take part in) | is to | are to | due to | is due to | are due to | set to | is set to | are set to | plans to | plan to | planning to | expected to | is expected to | are expected to | scheduled to | agreed to | going to | about to | ahead of | before | upcoming | planned | next | prepare for | preparing for | scheduled | later = planned
cancel | cancels | cancelled | canceled | call off | called off | calls off | has called off | has cancelled | has canceled | scrap | scraps | scrapped | cancellation of | was to have | were to have = cancelled
postpone | postpones | postponed | delay | delays | delayed | postponement of = postponed
after | following | during | at the end of | in | since | at a | at the | from | had | held | has held | have held | concluded | ended | collapse of | failure of = held
attends | attend | opens | open | begin | begins | start | starts | hold | holds | resume | resumes | continues | continue | attending | holding = ongoing
# … and behind it.
[meet-status-after]
is not planned | are not planned | is not on the agenda | are not on the agenda | is not on the cards | is off the table | are off the table | not being considered = refused
fell through | will no longer take place | will not go ahead | would not go ahead | did not go ahead = cancelled
will go ahead | would go ahead = planned
was dropped | were dropped | was cancelled | was canceled | were cancelled | were canceled | has been cancelled | have been cancelled | has been canceled | cancelled | canceled | called off | scrapped | will not take place | did not take place | suspended | collapsed before = cancelled
was postponed | were postponed | has been postponed | have been postponed | postponed | delayed | pushed back | rescheduled | put off | moved to | bumped to = postponed
refused | rejected | ruled out | turned down = refused
could take place | may take place | might take place | could be held | proposed | suggested | would be possible | only if | only when | only after = proposed
will take place | will be held | will begin | will start | will open | will resume | is scheduled | are scheduled | scheduled for | scheduled | planned | planned for | set for | due | due to | is expected | are expected | expected to | to be held | are to resume | is to take place | are to take place | is due to | are due to | slated for | would take place | would be held = planned
opens | opened | is under way | are under way | is underway | are underway | begins | began | starts | started | continue | continues | resumed | resume | is taking place | are taking place | ongoing = ongoing
collapsed | broke down | stalled | took place | was held | were held | ended | concluded | lasted | broke up | had been held | were overshadowed | failed | produced | yielded = held

[call-mark]
by phone | by telephone | over the phone | on the phone | by video | by video link | via video | via video link | telephone | phone | in a call | virtually

[meet-with]
of | by | from | and | as well as | his | her | its | their
@meet-with-strong
[meet-with-strong]
with | between | among | alongside | involving | including | to | attended by | bringing together | gathering
@meet-chaired
# Those who preside take part.
[meet-chaired]
co-hosted by | hosted by | co-chaired by | chaired by | jointly chaired by | led by
[meet-between]
between | among
[meet-stop]
on | over | about | for | to | which | that | who | whose | where | but | because | as | while | when | since | after | before | during | according to | against | despite | aimed | aiming | regarding | concerning | amid | in order | if | whether | under | ahead of | following | brokered | mediated | said | says | told
[meet-topic]
on | about | against | according to | aimed | aiming | regarding | concerning | amid | despite | while | but | because | brokered | mediated
[meet-absent]
in the absence of | without their | without its | without his | without her | without | excluding | except for | except
[not-subject]
of | by | with | against | for | to | from | in | at | between | on | according to | about | over | without
[meet-aux]
is | are | was | were | has | have | had | will | would | should | could | may | might | must | be | been | being

[meet-not]
match | matches | game | premier league | champions league | nations league | league game | championship | world cup | cup final | cup tie | cup match | africa cup | asian cup | tournament | striker | midfielder | quarterback | season opener | medal | football club | coach | coaches | players | semi-final | semifinal | quarter-final | football | rugby | basketball | tennis | soccer | baseball | hockey | playoff | playoffs | interview | parole | school board | city council | town hall | PTA | church
[interview]
interview with | in an interview

# Verbs of asking: a day before them is the day of the asking.
[meet-ask]
asked | asks | urged | urges | invited | ordered | proposed | promised | decided | agreed | refused | warned | called | told

# Words before the place of a meeting.
[meet-where]
@locative
to
# First parts of double adjectives of nationality.
[nationality-prefix]
Franco = FR
Anglo = GB
Sino = CN
Russo = RU
Italo = IT
Germano = DE
Indo = IN
Greco = GR
Turco = TR
US | U.S. = US
Euro = actor:europe
Ukrainian = UA
Egyptian = EG
Japan = JP
Arab = actor:arab-states

# What an office is for: "envoy for the Sahel".
[meet-remit]
for | to
