# News agencies as English-language media credit them, and the words that lead to a credit.
[agency]
AFP | Agence France Presse = AFP
Reuters | Thomson Reuters = Reuters
AP | Associated Press | The Associated Press = AP
TASS | ITAR TASS = TASS
RIA Novosti = RIA Novosti
Interfax = Interfax
Interfax Ukraine = Interfax-Ukraine
Ukrinform = Ukrinform
Unian = UNIAN
dpa | DPA = dpa
EFE = EFE
ANSA = ANSA
Xinhua = Xinhua
Kyodo | Kyodo News = Kyodo
Yonhap = Yonhap
Belga = Belga
PA Media | Press Association = PA Media
AAP | Australian Associated Press = AAP
Canadian Press | The Canadian Press = The Canadian Press
Bloomberg | Bloomberg News = Bloomberg
Anadolu | Anadolu Agency = Anadolu
PTI | Press Trust of India = PTI
ANI = ANI
UPI | United Press International = UPI
Bay City News = Bay City News
City News Service = City News Service

[credit_lead]
with
source(s)
by
via
credit
copyright
from
