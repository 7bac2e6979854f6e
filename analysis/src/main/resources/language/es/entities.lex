# What governments do: with these words, a capital is its government.

[actor-verb]
acus(a|an|ó|aron) | afirm(a|an|ó|aron) | anunci(a|an|ó|aron|ará) | denunci(a|an|ó|aron) | declar(a|an|ó|aron) | desmiente | desmintió | exig(e|en|ió) | rechaz(a|an|ó|aron) | acept(a|an|ó|aron) | pid(e|en|ió) | asegur(a|an|ó|aron) | conden(a|an|ó|aron) | amenaz(a|an|ó) | prometió | promete | apoya | propon(e|en) | propuso | env(ía|ían|ió|iará) | negoci(a|an|ó) | reaccion(a|ó) | respond(e|ió|erá) | reivindic(a|ó) | reconoc(e|ió|erá) | impon(e|drá) | impuso | sancion(a|ó) | busca | buscan | quiere | quieren | insist(e|en|ió) | celebr(a|ó) | se reún(e|en) | se prepara | acuerda | acordó | advi(erte|rtió) | convoc(a|ó) | expuls(a|ó) | suspend(e|ió) | firm(a|an|ó|aron|ará) | ratific(a|ó) | niega | negó | dice | dijo | habla de | informó | señaló | aseguraba
[actor-aux]
ha | han | había | habían | habrá
[actor-done]
acusado | afirmado | anunciado | denunciado | declarado | desmentido | dicho | exigido | rechazado | aceptado | pedido | asegurado | condenado | amenazado | prometido | propuesto | enviado | reaccionado | respondido | reconocido | impuesto | sancionado | confirmado | informado | decidido | firmado | ratificado | negado | convocado | expulsado | suspendido | adoptado | aprobado
# Words before a government.
[actor-before]
según | contra | por parte de | de parte de | en nombre de
[actor-noun-of]
decisión | posición | apoyo | exigencias | propuesta | respuesta | aliado | aliados | acusaciones | política | diplomacia | rechazo | presión | presiones | amenazas | sanciones | gobierno | Gobierno | autoridades | tropas | fuerzas | negociadores
