# What governments do: with these words, a capital is its government.
[actor-verb]
accuses | accused | says | said | announces | announced | denies | denied | demands | demanded | refuses | refused | rejects | rejected | accepts | accepted | agrees | agreed | asks | asked | calls | called | claims | claimed | condemns | condemned | threatens | threatened | vows | vowed | backs | backed | supports | supported | proposes | proposed | sends | sent | supplies | supplied | negotiates | reacts | reacted | responds | responded | retaliates | retaliated | recognises | recognizes | recognised | recognized | imposes | imposed | sanctions | seeks | sought | tries | tried | wants | wanted | hopes | hoped | insists | insisted | maintains | maintained | warns | warned | orders | ordered | summons | summoned | expels | expelled | suspends | suspended | signs | signed | ratifies | ratified | considers | considered | grants | granted | presents | presented | decides | decided | launches | launched | confirms | confirmed | urges | urged | insisted | wants | plans | planned | offers | offered | views | viewed | sees | fears | feared | expects | expected | blames | blamed | welcomes | welcomed | argues | argued | opposes | opposed | signalled | signaled | pledged | pledges
[actor-do]
accuse | say | announce | demand | refuse | reject | accept | agree | ask | call | condemn | support | back | propose | send | supply | negotiate | react | respond | retaliate | recognise | recognize | impose | seek | sign | ratify | present | decide | launch | confirm | meet | talk | discuss | resume | provide | continue | deploy | join | hold | attend | participate
[actor-modal]
will | would | should | must | may | might | can | could | has to | have to | plans to | plan to | wants to | want to | refuses to | refuse to | is ready to | are ready to | intends to | intend to
[actor-aux]
has | have | had
[actor-before]
according to | with | against | pressure on | pressed | urged | told | asked | accused | blamed | by
[actor-noun-of]
decision | position | support | demand | demands | proposal | proposals | response | allies | ally | accusation | accusations | policy | invasion | offensive | war | aggression | forces | troops | army | military | government | officials | negotiators | envoy | envoys | delegation | plan | interests | ambitions | strategy | sanctions | commitment | aid | influence | claim | claims | refusal | ambassador | foreign minister | top diplomat | concerns | insistence | request | behest | invitation | initiative | statement | nuclear programme | nuclear program | weapons | missiles
[travel]
flight | flights | train | trains | route | road | line | distance | highway | link | match | game | trip | bus | tunnel | travelling | traveling | left | bound | leave | leaves | leaving | depart | departs | departed | departing | head | heads | headed | heading | set off | sets off | embark | embarked | flew | fly | flies | sailed | ticket | tickets
