# Who says so.

[speaker-according]
according to
in the words of

[speaker-verb]
said | says | say | reported | reports | announced | announces | confirmed | confirms | told | stated | states | claimed | claims | put | puts | estimated | estimates | counted | tweeted | wrote | added | acknowledged

[speaker-denies]
denied | denies | deny | disputed | disputes | rejected | rejects

[speaker-says]
said | says | added | reported | announced | wrote | tweeted | told | estimated

[speaker-aux]
has | have | had

[speaker-adverb]
also | later | earlier | then | initially | previously | separately

[speaker-determiner]
the | a | an | some

# Words at which another clause begins, with its own speaker.
[speaker-turn]
but | while | whereas
;

# A verb's clause follows, and no speaker.
[speaker-modal]
could | would | will | may | might | must | should | can
