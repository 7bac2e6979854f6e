# Who says so.

[speaker-according]
selon
d'après
aux dires de
à en croire
de l'avis de

[speaker-verb]
annonc(e|ent|é|ait|aient|ant) | affirm(e|ent|é|ait|aient|ant) | déclar(e|ent|é|ait|aient|ant) | indiqu(e|ent|é|ait|aient|ant) | précis(e|ent|é|ait|aient|ant) | rapport(e|ent|é|ait|aient|ant) | assur(e|ent|é|ait|aient|ant) | recens(e|ent|é|ait|aient) | dénombr(e|ent|é|ait|aient) | évoqu(e|ent|é|ait|aient|ant) | estim(e|ent|é|ait|aient) | compt(e|ent|é|ait|aient) | revendiqu(e|ent|é|ait|aient) | avanc(e|ent|é|ait|aient) | parl(e|ent|é|ait|aient) de | fait état de | font état de | a fait état de | ont fait état de | fait savoir | font savoir | confirm(e|ent|é|ait|aient|ant) | dit | disent | a dit | ont dit | déplor(e|ent|é|ait|aient) | révèle | révélé | communiqué | soulign(e|ent|é|ait|aient|ant) | ajout(e|ent|é|ait|aient|ant) | expliqu(e|ent|é|ait|aient|ant) | racont(e|ent|é|ait|aient|ant) | écri(t|vent) | écrit | relat(e|ent|é|ait|aient) | témoign(e|ent|é|ait|aient) | prévenu | détaill(e|ent|é|ait|aient) | signal(e|ent|é|ait|aient) | fait savoir

[speaker-denies]
dément | démentent | démenti | nie | nient | nié | conteste | contestent | contesté | réfute | réfutent | réfuté

[speaker-aux]
a | ont | avait | avaient | vient d' | vient de | viennent de | l'a | l'ont

[speaker-adverb]
également | aussi | toutefois | cependant | par ailleurs | en outre | ensuite | déjà | ainsi | aussitôt | finalement | initialement | pour sa part | de son côté | de leur côté | ultérieurement

[speaker-determiner]
le | la | les | l' | un | une | des | du | plusieurs

# Words at which another clause begins, with its own speaker.
[speaker-turn]
mais | tandis que | tandis qu' | alors que | alors qu' | contre
;

# No figure says itself: «le bilan fait état de».
[speaker-not]
temps | bilan(s) | bilan(s) provisoire(s) | bilan officiel | dernier bilan | nouveau bilan | premier bilan | précédent bilan | derniers chiffres | chiffres | décompte | nombre | total
