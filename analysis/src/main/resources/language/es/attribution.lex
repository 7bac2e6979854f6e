# Who says so.

[speaker-according]
según
de acuerdo con
a decir de
en palabras de
conforme a

[speaker-verb]
dij(o|eron) | dic(e|en) | ha dicho | han dicho | decía | anunci(a|an|ó|aron|ado) | afirm(a|an|ó|aron|ado) | declar(a|an|ó|aron|ado) | inform(a|an|ó|aron|ado) | señal(a|an|ó|aron|ado) | indic(a|an|ó|aron|ado) | precis(a|an|ó|aron|ado) | asegur(a|an|ó|aron|ado) | report(a|an|ó|aron|ado) | confirm(a|an|ó|aron|ado) | detall(a|an|ó|aron|ado) | explic(a|an|ó|aron|ado) | estim(a|an|ó|aron|ado) | apunt(a|an|ó|aron) | comunic(a|an|ó|aron|ado) | manifest(ó|aron|ado) | sostien(e|en) | sostuv(o|ieron) | agreg(ó|aron) | añad(e|en|ió|ieron) | cifr(an|ó|aron) | contabiliz(a|an|ó|aron) | habl(a|an|ó|aron) de | denunci(a|an|ó|aron|ado) | reivindic(a|an|ó|aron|ado) | revel(a|an|ó|aron|ado) | dio cuenta de | dieron cuenta de

[speaker-denies]
desm(iente|ienten|intió|intieron|entido) | nieg(a|an) | neg(ó|aron|ado) | rechaz(a|an|ó|aron)

[speaker-aux]
ha | han | había | habían | lo ha | lo han

[speaker-determiner]
el | la | los | las | un | una | unos | unas | varios | varias

# Words at which another clause begins, with its own speaker.
[speaker-turn]
pero | mientras que | mientras | aunque | sin embargo
;
