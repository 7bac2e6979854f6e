# Times. Values are TIMEX3's letters and numbers; weekdays count from Monday.
[month]
january | jan = 1
february | feb = 2
march | mar = 3
april | apr = 4
may = 5
june | jun = 6
july | jul = 7
august | aug = 8
september | sept | sep = 9
october | oct = 10
november | nov = 11
december | dec = 12

# Names that are nothing but months.
[month-name]
january = 1
february = 2
april = 4
june = 6
july = 7
august = 8
september = 9
october = 10
november = 11
december = 12

[weekday]
monday | mon = 1
tuesday | tues | tue = 2
wednesday | weds | wed = 3
thursday | thurs | thur | thu = 4
friday | fri = 5
saturday | sat = 6
sunday | sun = 7

[weekday-full]
monday = 1
tuesday = 2
wednesday = 3
thursday = 4
friday = 5
saturday = 6
sunday = 7

[weekdays]
mondays = 1
tuesdays = 2
wednesdays = 3
thursdays = 4
fridays = 5
saturdays = 6
sundays = 7

[day-part]
morning = MO
midday = MI
afternoon = AF
evening = EV
night = NI

[day-parts]
mornings | morning = MO
afternoons | afternoon = AF
evenings | evening = EV
nights | night = NI

[season]
spring = SP
summer = SU
autumn | fall = FA
winter = WI

[season-name]
summer = SU
autumn = FA
winter = WI

[time-unit]
second(s) = TS
minute(s) | min | mins = TM
hour(s) | hr | hrs = TH
day(s) = D
week(s) = W
fortnight(s) = 2W
month(s) = M
quarter(s) = 3M
year(s) = Y
decade(s) = DE
centur(y|ies) = CE
weekend(s) = WE
night(s) = NI

# Units that a date can be counted in.
[time-unit-day]
day(s) = D
week(s) = W
fortnight(s) = 2W
month(s) = M
year(s) = Y
decade(s) = DE
centur(y|ies) = CE

[time-unit-hour]
second(s) = TS
minute(s) = TM
hour(s) = TH

# Plural units that stand for an untold number.
[time-units]
seconds = TS
minutes = TM
hours = TH
days = D
weeks = W
months = M
years = Y
decades = DE
centuries = CE

# Units that «a» before makes a length of, and rates are told by.
[time-unit-one]
second = TS
minute = TM
hour | hr = TH
day = D
week = W
fortnight = 2W
month = M
quarter = 3M
year = Y
decade = DE
century = CE

# In «two-year» and its kin.
[time-unit-joined]
second = TS
minute = TM
hour = TH
day = D
week = W
month = M
quarter = 3M
year = Y
decade = DE
century = CE

# Stretches of the calendar that one can be in.
[time-period]
week = W
weekend = WE
month = M
quarter = Q
year | calendar year | fiscal year = Y
decade = DE
century = CE

[time-dir]
last = last
next = next
past = last
coming = next
this past = last
this coming = next

# A step of the calendar from the day of publication.
[time-step]
last = -1
previous = -1
next = 1
coming = 1

# A step from the day last spoken of.
[time-step-told]
following = 1
previous = -1
preceding = -1

[lately]
last
past
next
coming
final
first

# Before a span of the past that lasts to this day.
[past-span]
past
last
next
coming

[one]
a(n) = 1

[relative-day]
yesterday = -1
today = 0
tomorrow = 1

[early]
early | earlier = START
mid = MID
late | later = END
the beginning of | the start of | the early part of = START
beginning of | start of = START
the middle of | mid = MID
middle of = MID
the end of | the close of = END
end of = END

[until-word]
to
through
thru
until
till

[clock-half]
a.m | a.m. | am = AM
p.m | p.m. | pm = PM
in the morning = AM
in the afternoon = PM
in the evening = PM
at night = PM

[time-zone]
GMT | UTC = Z
EST = -05:00
EDT = -04:00
CST = -06:00
CDT = -05:00
MST = -07:00
MDT = -06:00
PST = -08:00
PDT = -07:00
BST = +01:00
CET = +01:00
CEST = +02:00
local time | local | ET | Eastern | Eastern time | Central time | Pacific time | Eastern Standard Time | Eastern Daylight Time = LOCAL

[century-word]
nineteen = 1900
twenty = 2000
eighteen = 1800

# Notation: see the calendar of holidays.
[holiday]
New Year's Day = 01-01
New Year's = 01-01
New Year's Eve = 12-31
Martin Luther King Jr. Day | Martin Luther King Day | MLK Day = nth:1:1:3
Groundhog Day = 02-02
Valentine's Day = 02-14
Presidents Day | Presidents' Day = nth:2:1:3
St. Patrick's Day | Saint Patrick's Day = 03-17
Mardi Gras | Shrove Tuesday = easter-47
Ash Wednesday = easter-46
Palm Sunday = easter-7
Maundy Thursday | Holy Thursday = easter-3
Good Friday = easter-2
Easter Sunday | Easter = easter+0
Easter Monday = easter+1
Ascension Day = easter+39
Pentecost | Whit Sunday = easter+49
Orthodox Easter = orthodox+0
Orthodox Christmas = 01-07
April Fools' Day | April Fool's Day = 04-01
Earth Day = 04-22
May Day = 05-01
Mother's Day = nth:5:7:2
Memorial Day = nth:5:1:-1
Victoria Day = nth:5:1:-1
Father's Day = nth:6:7:3
Juneteenth = 06-19
Canada Day = 07-01
Independence Day = 07-04
Bastille Day = 07-14
Labor Day | Labour Day = nth:9:1:1
Columbus Day | Indigenous Peoples' Day = nth:10:1:2
Halloween = 10-31
All Saints' Day = 11-01
Guy Fawkes Night | Bonfire Night = 11-05
Veterans Day | Armistice Day | Remembrance Day = 11-11
Remembrance Sunday = nth:11:7:2
Thanksgiving | Thanksgiving Day = nth:11:4:4
Black Friday = nth:11:5:4
Christmas Eve = 12-24
Christmas | Christmas Day = 12-25
Boxing Day = 12-26
Australia Day = 01-26
Anzac Day = 04-25
Ramadan = hijri:9:1*30
Eid al-Fitr | Eid ul-Fitr = hijri:10:1
Eid al-Adha | Eid ul-Adha = hijri:12:10
Ashura = hijri:1:10
Rosh Hashanah | Rosh Hashana = hebrew:1:1*2
Yom Kippur = hebrew:1:10
Sukkot = hebrew:1:15*7
Hanukkah | Chanukah = hebrew:3:25*8
Passover = hebrew:8:15*8
Chinese New Year | Lunar New Year = chinese:1:1
Tet = chinese:1:1
Nowruz = 03-20
International Women's Day = 03-08

# ---- what stands between two times ----

[time-until]
to
through
thru
until
till
to the
through the
until the

[time-and]
and
and the

[time-between]
between

[time-dash]
-
–
—

[time-clock-link]
at
on
,
, at
at around
at about
around
about
, around
, at around
, at about

# ---- what may follow a year that stands alone ----

[after-year]
a
after
against
ago
although
among
an
and
are
as
at
be
because
before
between
but
by
can
could
did
do
does
during
for
from
had
has
have
he
her
his
however
if
in
into
is
it
its
may
more
no
not
of
on
or
over
said
she
should
since
so
such
than
that
the
their
then
there
they
this
through
to
told
under
until
up
was
we
were
when
where
which
while
who
will
with
within
without
would
's

# What numbers from 1900 to 2100 may also count.
[counted]
block(s) | people
persons
men
women
children
soldiers
troops
students
workers
employees
officers
residents
homes
houses
jobs
votes
points
dollars
euros
pounds
miles
feet
meters
metres
yards
acres
square
kilometers
kilometres
calories
troops
refugees
migrants
delegates
members
fans
cases
deaths
bodies
victims
tons
tonnes
others
more
mg
km
kg
hours
days
years
percent
copies
shares
units
pages
times

# ---- tense ----

[tense-past]
was
were
had
has
have
did
said
told
went
came
took
made
got
gave
found
left
held
met
won
lost
began
fell
rose
broke
shot
hit
led
sent
spoke
struck
swept
thought
threw
wrote
became
saw
knew
felt
brought
bought
built
caught
drove
fought
fled
flew
grew
heard
kept
laid
paid
ran
sold
stood
stole
drew
sank
sought
withdrew
hurt
put
since
ago
dead
slain
shook
blew
burst
tore
sat
wore
rode
hung
dug
slid
spun
swung
sprang
burnt
bled
slew
woke
froze
shrank
taught
understood
undertook
crept
dealt
forbade
leapt
lit
meant
mistook
overcame
overtook
rang
sang
showed
slept
sped
spent
sprung
strove
swam
swore
underwent
upheld

[tense-had]
had been

[tense-ahead]
has invited | have invited | has summoned | have summoned | agreed to | pledged to | promised to

[tense-future]
to appear | to reappear
pushed back to | pushed back until | pushed back by | put off until | put off to | moved forward to | moved back to | brought forward to
postponed to | postponed until | postponed by | rescheduled for | rescheduled to | delayed until | delayed to | adjourned until | adjourned to
will
would
shall
won't
wouldn't
'll
i'll
you'll
he'll
she'll
it'll
we'll
they'll
to be
going to
plan to
plans to
planned for
planning to
scheduled
expected
expects
due
set to
set for
slated
is to
are to
upcoming
may
might
could
should
must
let's
until
by monday | by tuesday | by wednesday | by thursday | by friday | by saturday | by sunday | by january | by february | by march | by april | by may | by june | by july | by august | by september | by october | by november | by december | by next | by the end | by early | by late | by mid | by this | by tomorrow | by then
tentatively
hopes to
tomorrow
next
opens
begins
starts
meets
resumes
convenes
takes effect
upcoming

[tense-none]
hundred
hundreds
need
indeed
speed
seed
feed
red
bed
bleed
breed
exceed
proceed
succeed
united
shed
wed
naked
sacred
embed
biped
armed
wounded
based
so-called

# What begins an adverbial that stands before its clause: "At about 2 a.m. Sunday, a car …".
[tense-fronted]
in
on
at
during
between
from
around
about
early
late
just
shortly
moments
over

[tense-infinitive]
be
been

[ending-past]
ed

[clock-half-short]
a.m | a.m. | am = AM
p.m | p.m. | pm = PM

[day-parts-plural]
mornings = MO
afternoons = AF
evenings = EV
nights = NI

[weekend]
weekend = WE

[after-that]
after = 1
before = -1

[untold]
a couple of = X
a number of = X
many = X

[lead-untold]
long = X

[recent]
recent

[decade]
twenties = 20
thirties = 30
forties = 40
fifties = 50
sixties = 60
seventies = 70
eighties = 80
nineties = 90

[repeated]
daily = P1D
weekly = P1W
monthly = P1M
quarterly = P3M
yearly | annual | annually = P1Y
nightly = P1D
hourly = PT1H

[present]
now
currently
presently
nowadays
these days
right now
current

[past]
recently
previously
formerly
the past
lately
not long ago
long ago
the recent past

[future]
soon
the future
the near future
shortly

# Spans in one word.
[span-long]
daylong = P1D
weeklong = P1W
monthlong = P1M
yearlong = P1Y
hourlong = PT1H

# Between the number of a length of time and its unit.
[span-kind]
straight
consecutive
successive
full
whole
more
additional
long
further
calendar
business
working
trading

# Before «in 20 years» that are over: "the deadliest in 20 years".
[superlative]
first
only
most
least
time
best
worst
biggest
largest
smallest
highest
lowest
longest
shortest
deadliest
bloodiest
hottest
coldest
wettest
driest
strongest
weakest
fastest
slowest
steepest
sharpest
heaviest
closest
busiest
greatest
oldest
latest
second
third
fourth
fifth

# What is counted by the day or the year.
[rated]
barrel(s)
ton(s) | tonne(s)
gallon(s)
liter(s) | litre(s)
hour(s)
minute(s)
day(s)
passenger(s)
visitor(s)
people
person
patients
customers
case(s)
call(s)
flight(s)
car(s)
vehicle(s)
unit(s)
cup(s)
dose(s)
meal(s)
dollar(s)
euro(s)
pound(s)
cent(s)
pence
water
oil
crude

[few]
few
several
couple of
many

# What stands in the brackets behind a dateline.
[agency-tag]
AFP
AP
Reuters
Xinhua
EFE
ANSA
dpa
TASS
UPI
ATS
Belga

# Parts of the calendar that «in the» before points at as a whole.
[year-part]
month = M
quarter = Q
year = Y

[span-unit]
day = D
week = W
month = M
quarter = 3M
year = Y
decade = DE
century = CE

# Between a length of time and the day that it is counted from.
[time-count-from]
from = 1
after = 1
before = -1
