# News agencies as French media credit them, and the words that lead to a credit.
[agency]
AFP | Agence France Presse = AFP
Reuters | Thomson Reuters = Reuters
AP | Associated Press = AP
TASS | ITAR TASS = TASS
RIA Novosti | Ria Novosti = RIA Novosti
Interfax = Interfax
Interfax Ukraine = Interfax-Ukraine
Ukrinform = Ukrinform
Unian = UNIAN
dpa | DPA = dpa
EFE = EFE
ANSA = ANSA
AGI = AGI
Xinhua | Chine Nouvelle = Xinhua
Kyodo = Kyodo
Yonhap = Yonhap
Belga = Belga
ATS | Keystone ATS = Keystone-ATS
APA = APA
PA Media = PA Media
Bloomberg = Bloomberg
Anadolu | Agence Anadolu = Anadolu
MAP = MAP
APS = APS
TAP = TAP
Lusa = Lusa
La Presse Canadienne | Presse canadienne = La Presse Canadienne
PTI = PTI
UPI = UPI

[credit_lead]
avec
source(s)
par
crédit
copyright
