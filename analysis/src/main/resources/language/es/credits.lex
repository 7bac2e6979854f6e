# News agencies as Spanish-language media credit them, and the words that lead to a credit.
[agency]
EFE | Agencia EFE = EFE
Europa Press | EP = Europa Press
AFP | Agence France Presse = AFP
Reuters = Reuters
AP | Associated Press = AP
DPA = dpa
ANSA = ANSA
Xinhua = Xinhua
TASS = TASS
Télam = Télam
Notimex = Notimex
Colprensa = Colprensa
Andina = Andina
Servimedia = Servimedia

[credit_lead]
con información de
con
por
fuente
agencias
