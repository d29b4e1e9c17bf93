### Words of the evidence: tables of facts, their pictures and their descriptions.

## All tables
caption = { $title }. Kind of number: { $kinds }.
short = Table: { $title }, { $rows } rows ({ $kinds }).
fold = The table behind it, { $rows } rows
number = { NUMBER($value, maximumFractionDigits: 1) }
as-reported-by = , as reported by { $page }
page = page { $number }
nothing = nothing more in our sources
from = ({ $source }; { $kind }.)
column-what = What
column-census = Census
column-map = Map
column-value = Value
column-kind = Kind of number
column-source = Source
column-country = Country
column-year = Year
column-income = GDP per head, international dollars
column-case = Case
column-placed = Country, trade, kind of case, road
column-road = Road
column-traits = What the source says, in our words
column-facts = What is known from elsewhere
column-trait = Trait
column-looks = Do the statistics look at it?
column-why = Why we say so

## Industrial districts of Italy
title-districts_italy = Industrial districts in Italy, by census
describe-districts_italy = With its old way of drawing the map of local labour systems, Italy’s statistics office counted { NUMBER($districts_1991_old) } industrial districts in 1991 and { NUMBER($districts_2001_old) } in 2001. With its new way it counted { NUMBER($districts_2001_new) } in 2001 and { NUMBER($districts_2011_new) } in 2011. The number falls on both maps; the two must not be joined, because they are drawn differently. On the new map the average district grew: { NUMBER($local_units_2001_new) } local units in 2001 and { NUMBER($local_units_2011_new) } in 2011, { NUMBER($persons_employed_2001_new) } persons employed and then { NUMBER($persons_employed_2011_new) }, { NUMBER($inhabitants_2001_new) } inhabitants and then { NUMBER($inhabitants_2011_new) }. In 2011 districts were { NUMBER($share_of_systems_2011_new, maximumFractionDigits: 1) }% of local labour systems and held { NUMBER($share_of_units_2011_new, maximumFractionDigits: 1) }% of local units and { NUMBER($share_of_jobs_2011_new, maximumFractionDigits: 1) }% of jobs; { NUMBER($districts_north_east_2011_new) } were in the north-east, { NUMBER($districts_centre_2011_new) } in the centre, { NUMBER($districts_north_west_2011_new) } in the north-west, { NUMBER($districts_south_2011_new) } in the south and { NUMBER($districts_islands_2011_new) } on the islands (by difference). In 2001, on the old map, Lombardy had { NUMBER($districts_lombardy_2001_old) }, Marche { NUMBER($districts_marche_2001_old) }, Veneto { NUMBER($districts_veneto_2001_old) }, Tuscany { NUMBER($districts_tuscany_2001_old) } and Emilia-Romagna { NUMBER($districts_emilia_romagna_2001_old) }. Observed: censuses of ISTAT, read on the pages named in the table.
measure = { $place }: { $unit }
map-old = old map
map-new = new map
figure-census = Census
figure-districts = Industrial districts in Italy

## Background
title-background = GDP per head in three countries, 1952 and 2007
describe-background = GDP per head, in international dollars at purchasing power parity and without inflation. Mexico: { NUMBER($mexico_1952) } in 1952 and { NUMBER($mexico_2007) } in 2007. Italy: { NUMBER($italy_1952) } and { NUMBER($italy_2007) }. Japan: { NUMBER($japan_1952) } and { NUMBER($japan_2007) }. In 1952 Japan stands a little below Mexico; in 2007 it stands above Italy. Two years of three countries say nothing of cooperation between firms. Reported in a source: Gapminder, as in the Python package gapminder 0.1.
figure-year = Year
figure-income = GDP per head (international dollars)
figure-end = { $country } { NUMBER($value, maximumFractionDigits: 0) }

## The cases
title-clusters = The cases of the course
describe-clusters = Map of the { $cases } cases of the course, by country and kind of case, with the road each is said to take. { $groups } Kind and road are coded by us from the two source articles and the works they cite: they say how a text describes a case, not what was measured there.
group = { $kind ->
    [district] Industrial districts
    [cluster] Clusters
    [chain] Supply chains
   *[other] Other settings
 }: { $cases }.
case = { $name } ({ $country }, { $road })

## Five traits
title-five_traits = The textbook’s five traits and what the statistics look at
describe-five_traits = Of the { $traits } traits by which the textbook knows an industrial district, the rule of Italy’s statistics looks at { $looked_at }: { $told } Coded by us: the traits from Rabellotti (1995) as Source 1 tells them, the rule from ISTAT (2015).
trait = ({ $number }) { $trait }: { $looks ->
    [yes] yes
   *[no] no
 }. { $why }
looks-yes = yes
looks-no = no
