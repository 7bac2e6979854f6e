# Who says so.

[speaker-according]
according to
in the words of

[speaker-verb]
said | says | say | reported | reports | announced | announces | confirmed | confirms | told | stated | states | claimed | claims | put | puts | estimated | estimates | counted | tweeted | wrote | added | acknowledged

[speaker-denies]
denied | denies | deny | disputed | disputes | rejected | rejects

[speaker-aux]
has | have | had | also | later

[speaker-determiner]
the | a | an | some

# Words at which another clause begins, with its own speaker.
[speaker-turn]
but | while | whereas
;
