# Titles and roles that stand before or after a person's name, and heads of organisations' names.

# Forms of address and ranks: a capitalised word after one of them is a person.
[title]
Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Miss | Dr | Dr. | Prof | Prof. | Sir | Dame | Lord | Lady | Madam = address
Gen. | Gen | General | Lt. | Lieutenant | Lieut. | Col. | Colonel | Maj. | Major | Capt. | Captain | Cmdr. | Commander | Adm. | Admiral | Sgt. | Sgt | Sergeant | Cpl. | Corporal | Pvt. | Private | Officer | Detective | Det. | Deputy | Sheriff | Chief | Trooper | Inspector | Supt. | Superintendent | Constable | Marshal | Brig. | Brigadier | Staff Sgt. | Cpl | Lt | Lt. Col. | Lt. Gen. | Maj. Gen. | Brig. Gen. | Det. Sgt. = rank
Sen. | Senator | Rep. | Congressman | Congresswoman | Gov. | Governor | Rev. | Reverend | Pastor | Hon. | Judge | Justice | Mayor | Councilman | Councilwoman | Councilor | Coroner | Attorney | Prosecutor | Ambassador | President | Prime Minister | Chancellor | Secretary | Minister | Vice President | Premier | Speaker = office
Pope | King | Queen | Prince | Princess | Emir | Sultan | Sheikh | Ayatollah | Imam | Rabbi | Cardinal | Bishop | Archbishop | Father | Brother | Sister | Duke | Duchess | Earl | Baron = nobility

# What people are: value is the key by which a role without a name is led back to the person who holds it.
[role]
president | head of state | acting president | interim president | counterpart = president
prime minister | premier | chancellor | head of government | acting prime minister | interim prime minister = premier
vice president | vice-president = vice-president
deputy prime minister = vice-premier
foreign minister | foreign secretary | secretary of state | top diplomat | foreign affairs minister = foreign
defence minister | defense minister | defence secretary | defense secretary | secretary of defense | army secretary | secretary of the army = defence
interior minister | home secretary = interior
finance minister | treasury secretary | chancellor of the exchequer | economy minister = finance
minister | secretary | deputy minister | deputy foreign minister = minister
envoy | special envoy | negotiator | chief negotiator | lead negotiator | mediator | special representative = envoy
ambassador | diplomat | consul = diplomat
spokesman | spokeswoman | spokesperson | press secretary = spokesperson
secretary general | secretary-general = secretary-general
national security adviser | national security advisor = security-adviser
adviser | advisor | aide | chief of staff = adviser
governor | regional governor = governor
mayor | deputy mayor = mayor
prosecutor | district attorney | attorney general | county attorney = prosecutor
senator | congressman | congresswoman | lawmaker | member of parliament | MP | deputy | representative = deputy
army chief | chief of the general staff | military chief = chief-of-staff
police chief | sheriff | fire chief | chief deputy | coroner | medical examiner | superintendent | captain | lieutenant | sergeant | detective | officer | trooper | chief = police
candidate | opposition leader | leader | chief executive | director | chairman | chairwoman | head | founder | boss | commissioner | general | commander | king | prince | crown prince | pope = leader
lawyer | attorney | judge | journalist | reporter | researcher | historian | economist | writer | author | actor | actress | singer | coach | manager | player | striker | midfielder | neighbour | neighbor | resident | witness | analyst | expert | doctor | pastor | teacher | student | father | mother | brother | sister | wife | husband | uncle | aunt | cousin | grandmother | grandfather | boyfriend | girlfriend | suspect | victim | gunman | owner = profession
[counterpart]
counterpart | counterparts = same

# Heads of states' delegations: with a nationality they stand for the state.
[delegates]
delegation(s) | negotiator(s) | envoy(s) | representative(s) | diplomat(s) | official(s) | leader(s) | authorities | side(s) | camp(s) | government(s) | minister(s) | foreign minister(s) | defence minister(s) | defense minister(s) | president(s) | presidency | prime minister(s) | ambassador(s) | counterpart(s) | lawmakers | delegates | team(s) | mediator(s) | army | military | forces | administration | foreign ministry | defence ministry | defense ministry | troops = delegates

# Nouns that, capitalised, head or end an organisation's name.
[org-head]
University | College | School | High School | Elementary School | Middle School | Academy | Institute | Hospital | Medical Center | Clinic | Church | Temple | Mosque | Foundation | Association | Federation | Union | League | Party | Movement | Front | Coalition | Alliance | Committee | Council | Commission | Court | Board | Bureau | Agency | Authority | Administration | Department | Ministry | Office | Police Department | Police | Sheriff's Office | Sheriff's Department | Fire Department | Guard | Army | Navy | Brigade | Regiment | Battalion | Corps | Bank | Group | Company | Corporation | Corp | Inc | Ltd | Organization | Organisation | Network | News | Times | Post | Tribune | Journal | Gazette | Herald | Press | Society | Service | Center | Centre | Museum | Theatre | Theater | Club | Fund | Parliament | Senate | Congress | Assembly | Observatory = head

# Words that introduce a place.
[place-before]
in | at | near | from | to | into | towards | toward | around | outside | outside of | north of | south of | east of | west of | northeast of | northwest of | southeast of | southwest of | off | across | throughout | inside | via | between | through | downtown | southern | northern | eastern | western | central | south | north | east | west | southeast | southwest | northeast | northwest | southwestern | southeastern | northwestern | northeastern | nearby | suburban | the city of | the town of | the village of = place
# Nouns whose complement is a place: «the city of X».
[place-noun]
city | town | village | suburb | port | capital | region | province | district | county | state | island | valley | camp | outskirts | mayor | residents | people | part | parts | governor | streets = noun
[division-noun]
region | oblast | province | governorate | state | prefecture | county = division
# After a capitalised name these make it a street or a building, no city.
[street]
street | st | avenue | ave | boulevard | blvd | road | rd | drive | dr | lane | ln | court | ct | place | pl | way | highway | hwy | parkway | pkwy | square | terrace | circle | bridge | hall | hotel | inn | tower | park | mall | plaza | apartments | high | elementary | middle | university | college | hospital | stadium | arena | airport | church | school | center | creek | river | lake | building | house | trail | turnpike | expressway | freeway | interstate | route | pike | loop | alley | row = street

# Names of places that are ordinary words, given names or surnames more often: only with a word before that introduces a place, or with
# the state or country behind it.
[place-weak]
Nice | Tours | Bath | Reading | Mobile | Normal | Liberal | Hope | Paradise | Enterprise | Independence | Commerce | Industry | Defiance | Surprise | Police | Of | Van | Batman | Man | Same | Date | Split | Most | Bar | Sale | Ham | Buy | Lens | Sens | Orange | Union | Liberty | Justice | Freedom | Home | Friendship | Harmony | Eden | Eagle | Deer Park | Sunrise | Sunset | Sun | Moon | Star | Central | Center | Centre | West | East | North | South | Eastern | Western | Northern | Southern | Capital | Federal | District | Grand | Lake | River | Forest | Park | Hill | Hills | Valley | Mountain | Beach | Bay | Cape | Port | Rock | Stone | Wood | Woods | Field | Fields | Spring | Springs | Summer | Winter | Florence | Charlotte | Sydney | Lincoln | Jackson | Austin | Madison | Carson | Clinton | Franklin | Jefferson | Marion | Washington | Monroe | Hamilton | Wilson | Johnson | Davis | Taylor | Tyler | Anderson | Henderson | Nelson | Montgomery | Troy | Logan | Carter | Harrison | Kent | Kerry | Chester | Warren | Wayne | Allen | Bryan | Bradford | Stanley | Sterling | Victoria | Regina | Aurora | Virginia | Georgia | Carolina | Chad | Jordan | Israel | Kenya | India | China | America | Austin | Dallas | Houston | Denver | Eugene | Gary | Evans | Hayward | Garland | Irving | Arlington | Burnett | Gray | Grant | Graham | Gordon | Douglas | Bruce | Lee | Scott | Reed | Young | King | Queen | Prince | Bush | Obama | Trump | Brown | Green | White | Black | Blue | Golden | Diamond | Crystal | Pearl | Rose | Lawrence | Laurel | Augusta | Angelica | Ada | Alma | Opal | Ruby | Elizabeth | Helena | Elgin | Elmira | Bell | Bowie | Boyd | Brady | Brandon | Cameron | Camden | Chase | Clay | Cody | Coleman | Cooper | Crosby | Curtis | Dayton | Decatur | Drew | Dublin | Easton | Elliott | Ellis | Fisher | Ford | Foster | Gardner | Grover | Hammond | Hampton | Harper | Hart | Harvey | Holland | Howard | Hudson | Hughes | Hunter | Kelly | Kennedy | Kirkland | Lamar | Lewis | Lowell | Malone | Marshall | Martin | Mason | Maxwell | Miller | Mitchell | Morgan | Morris | Moss | Murphy | Norman | Parker | Perry | Porter | Price | Quincy | Randolph | Ray | Richmond | Roberts | Robinson | Rogers | Roy | Russell | Salem | Shannon | Shelby | Sheridan | Sherman | Sidney | Simpson | Spencer | Stewart | Stuart | Sullivan | Tucker | Turner | Vernon | Wallace | Walton | Watson | Webb | Webster | Wells | Wheeler | Whitney | Winston | Woodward | Wright | York | Friday | Saturday | Sunday | Monday | March | May | April | June | August | Authorities | Officers | Mission | Media | Mission | Media | Temple | Palm | Carol | Post | Call | Early | Given | Best | Long | Battle | Love | Day | Price | Loving | Blessing | Success | Why | Story | Social Circle | Plain | Fountain | Bend | Globe | Gas | Ball | Start | Ace | Cool | Gun | Kill | Dead | Shooting | Victim | Victims | Mother | Father | Suspect | Hospital | Grace | Many | Other | Blanket = weak
