# Cardinals. «20+9»: the next word may add 1 to 9. «*1000»: multiplies what stands before;
# «1*1000»: may also stand alone.
[number-word]
zero = 0
a | an = 1
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19
twenty = 20+9
thirty = 30+9
forty | fourty = 40+9
fifty = 50+9
sixty = 60+9
seventy = 70+9
eighty = 80+9
ninety = 90+9
hundred = *100
thousand = *1000
million | mln | mil = *1000000
billion | bn = *1000000000
trillion | tn | trn = *1000000000000
half a million = 500000
half a billion = 500000000
half a dozen = 6
half-dozen = 6
a couple of = 2

[number-not-alone]
a | an

# Words that only begin a number.
[number-first]
a | an

# A spoken number of three digits: «one twenty two».
[number-spoken]
one
two
three
four
five
six
seven
eight
nine

[number-and]
and

[number-half]
and a half

[number-decimal]
point

[number-link]
-

[number-lot]
dozen | dozen of = 12
score = 20

[number-lots]
tens = 10
dozens = 10
scores = 20
hundreds = 100
thousands = 1000
millions = 1000000
billions = 1000000000

[number-of]
of

[number-some]
several
many

[number-vague]
several = 2
multiple = 2
numerous = 2
a few = 2
many = 2
a handful of = 2

[ordinal-word]
first = 1
second = 2
third = 3
fourth = 4
fifth = 5
sixth = 6
seventh = 7
eighth = 8
ninth = 9
tenth = 10
eleventh = 11
twelfth = 12
thirteenth = 13
fourteenth = 14
fifteenth = 15
sixteenth = 16
seventeenth = 17
eighteenth = 18
nineteenth = 19
twentieth = 20
thirtieth = 30
fortieth = 40
fiftieth = 50
sixtieth = 60
seventieth = 70
eightieth = 80
ninetieth = 90
hundredth = *100
thousandth = *1000

[ordinal-suffix]
st
nd
rd
th

[number-fraction]
half = 0.5
half of = 0.5
a third of | one third of = 0.3333333333
two thirds of = 0.6666666667
a quarter of = 0.25
three quarters of = 0.75

[hedge-at-least]
tops | topped | topping
exceeds | exceeded | exceeding
surpasses | surpassed | surpassing
at least
no fewer than
no less than
not less than
not fewer than
more than
over
upwards of
upward of
a minimum of
well over
in excess of

[hedge-at-least-after]
at least
or more
or so more
at a minimum

[hedge-at-most]
as many as
up to
at most
no more than
not more than
a maximum of

[hedge-at-most-after]
at most

[hedge-less-than]
fewer than
less than
under

[hedge-about]
about
around
some
nearly
almost
approximately
approx
roughly
close to
near
an estimated
estimated

[hedge-about-after]
or so

[number-change]
rose
risen
rise(s)
rising
climb(ed|s|ing)
jump(ed|s|ing)
increas(e|ed|es|ing)
grew
grown
went
up
down
drop(ped|s|ping)
fell
fallen
lower(ed|s|ing)
revis(e|ed|es|ing)
updat(e|ed|es|ing)
chang(e|ed|es|ing)

# Phrases that hold a number's word and are none.
[number-never]
no one
no-one
one another
this one
that one
the one
one's
each one
someone
one-on-one
