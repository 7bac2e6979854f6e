# Seats that stand for a government or body = whom they stand for, the city where they are.

[metonym]
Kremlin | Duma = RU, Moscow
White House | Capitol Hill | Pentagon | State Department | Oval Office | Trump administration | Biden administration | Foggy Bottom = US, Washington
Elysee | Élysée | Elysee Palace | Élysée Palace | Quai d'Orsay = FR, Paris
Downing Street | Whitehall | Westminster | Foreign Office = GB, London
Bundestag = DE, Berlin
Knesset = IL, Jerusalem
Verkhovna Rada = UA, Kyiv
Zhongnanhai = CN, Beijing
Blue House = KR, Seoul
Berlaymont = actor:european-commission, Brussels

# Names of places that the gazetteer does not give for this language = its name there, country.

[place-alias]
Himachal = Himachal Pradesh, IN
Arunachal = Arunachal Pradesh, IN
Kiev = Kyiv, UA
Kharkov = Kharkiv, UA
Zaporozhye = Zaporizhzhia, UA
Nikolaev = Mykolaiv, UA
Severodonetsk = Sievierodonetsk, UA
Kupyansk = Kupiansk, UA
Izyum = Izium, UA
Slovyansk = Sloviansk, UA
Peking = Beijing, CN
Grozny = Groznyy, RU
Frankfurt = Frankfurt am Main, DE
Ghent = Gent, BE
Bruges = Brugge, BE
Lucerne = Luzern, CH
Zurich = Zürich, CH
Lyons = Lyon, FR
Marseilles = Marseille, FR
Madras = Chennai, IN
Rangoon = Yangon, MM
Saigon = Ho Chi Minh City, VN
Sao Paulo = São Paulo, BR
Rio = Rio de Janeiro, BR
Asuncion = Asunción, PY
NYC = New York, US
# Cities that are one with their county.
Charlotte-Mecklenburg = Charlotte, US
Savannah-Chatham = Savannah, US
Athens-Clarke = Athens, US
Augusta-Richmond = Augusta, US
Macon-Bibb = Macon, US
Lexington-Fayette = Lexington, US
Nashville-Davidson = Nashville, US
L.A. | LA = Los Angeles, US
Washington, D.C. | Washington, DC | D.C. = Washington, US
Saint Paul = St. Paul, US
Philly = Philadelphia, US
Vegas = Las Vegas, US
Tel Aviv-Jaffa = Tel Aviv, IL
Gaza City = Gaza, PS
Kobane = Kobani, SY
Hudaydah = Hodeidah, YE
Taizz = Taiz, YE
al-Fashir = El Fasher, SD
Stepanakert = Xankandi, AZ
Tskhinvali = Ts’khinvali, GE
Quebec City = Québec, CA
Londonderry = Derry, GB
Newcastle = Newcastle upon Tyne, GB

# Seas and regions whose name begins with a common noun = name in the gazetteer, country if any.
sub-Saharan Africa = Sub-Saharan Africa
southern Africa = Southern Africa
south-east Asia = Southeast Asia
eastern Europe = Eastern Europe
western Europe = Western Europe
central Europe = Central Europe
occupied West Bank = West Bank, PS
