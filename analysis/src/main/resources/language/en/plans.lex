# Words that tell of plans and proposals.
[plan-noun]
truce document | peace document | ceasefire document | truce paper | truce offer | peace offer | ceasefire offer | truce initiative | ceasefire initiative | plan(s) | peace plan(s) | ceasefire plan(s) | cease-fire plan(s) | recovery plan(s) | reconstruction plan(s) | action plan(s) | draft plan | proposal(s) | peace proposal(s) | ceasefire proposal(s) | truce proposal(s) | roadmap | road map | blueprint | framework | draft agreement | draft deal | draft resolution | compromise text | draft text | non-paper | working paper | peace initiative | counter-proposal(s) | counterproposal(s)
# Another version of a plan told of before.
[plan-version]
earlier version | previous version | original version | first version | new version | revised version | latest version | earlier draft | original draft | first draft | second draft | third draft | new draft | latest draft | amended version | second version | initial draft | revised draft | earlier text | original text | revised text
[plan-point]
point(s) | article(s) | clause(s) | step(s) | principle(s) | phase(s) | stage(s) | pillar(s) | measure(s) | part | track(s) | priorities | recommendations
# What leads to a number of points: "rests on four pillars".
[plan-of]
of | with | in | on | has | have | had | contains | containing | comprises | comprising | includes | including | lists | listing | around | into | sets out | lays out
[plan-public]
unveiled | presented | published | made public | proposed | submitted | released | announced | revealed | put forward | outlined | tabled | drafted | leaked | laid out | set out | floated | handed | sent | delivered | championed | answered with | countered with | responded with | replied with
unveils | presents | publishes | proposes | submits | releases | announces | reveals | puts forward | outlines | tables | lays out | floats | champions
@plan-later
# … in days to come.
[plan-later]
will unveil | will present | will publish | will propose | will submit | will announce | will outline | will put forward | to unveil | to present | to submit | to outline | to put forward
# What others do with a plan that is not theirs.
[plan-response]
studies | rejects | rejected | accepts | accepted | weighs | considers | backs | backed | mulls | eyes | welcomes | welcomed | reviews | slams | endorses | endorsed | receives | received | awaits | dismisses | dismissed | opposes | opposed | examines | studied
# Who made it stands behind.
[plan-agent]
by
[plan-revised]
cut | reduced | trimmed | whittled | pared | shortened | expanded | narrowed
