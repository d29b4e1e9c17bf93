### Words of the evidence: tables of facts, their pictures and their descriptions.

## All tables
caption = { $title }. Kind of number: { $kinds }.
short = Table: { $title }, { $rows } rows ({ $kinds }).
fold = The table behind it, { $rows } rows
number = { NUMBER($value, maximumFractionDigits: 1) }
as-reported-by = , as reported by { $page }
read-in-a-copy = , read in a copy ({ $page })
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
year-undated = undated
year-decade = { $first }s
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
describe-districts_italy = With its old way of drawing the map of local labour systems, Italy’s statistics office counted { NUMBER($districts_1991_old) } industrial districts in 1991 and { NUMBER($districts_2001_old) } in 2001. With its new way it counted { NUMBER($districts_2001_new) } in 2001 and { NUMBER($districts_2011_new) } in 2011. The number falls in both ways of drawing; the two must not be joined. The labour systems, from which districts are picked, grew fewer too: { NUMBER($labour_systems_1991_old) } in 1991 and { NUMBER($labour_systems_2001_old) } in 2001 with the old way, { NUMBER($labour_systems_2001_new) } in 2001 and { NUMBER($labour_systems_2011_new) } in 2011 with the new. Drawn the new way, the average district grew: { NUMBER($local_units_2001_new) } local units in 2001 and { NUMBER($local_units_2011_new) } in 2011, { NUMBER($persons_employed_2001_new) } persons employed and then { NUMBER($persons_employed_2011_new) }, which makes { NUMBER($persons_employed_in_all_2001_new) } and then { NUMBER($persons_employed_in_all_2011_new) } in all districts together (our product; all trades; in manufacturing { NUMBER($manufacturing_fewer_2011_new) }% fewer, in all else { NUMBER($others_more_2011_new, maximumFractionDigits: 1) }% more), { NUMBER($inhabitants_2001_new) } inhabitants and then { NUMBER($inhabitants_2011_new) }. In 2011 districts were { NUMBER($share_of_systems_2011_new, maximumFractionDigits: 1) }% of local labour systems and held { NUMBER($share_of_units_2011_new, maximumFractionDigits: 1) }% of local units and { NUMBER($share_of_jobs_2011_new, maximumFractionDigits: 1) }% of jobs and, on the page’s word, more than a third (over { NUMBER($share_of_manufacturing_jobs_2011_new, maximumFractionDigits: 1) }%) of manufacturing jobs, in line with ten years before; another page says that the part of manufacturing jobs they take up fell from { NUMBER($share_in_manufacturing_systems_2001_new, maximumFractionDigits: 1) }% in 2001 to { NUMBER($share_in_manufacturing_systems_2011_new, maximumFractionDigits: 1) }% in 2011, which by our reading is a part of the systems that are mainly manufacturing (with the old way, { NUMBER($share_in_manufacturing_systems_2001_old, maximumFractionDigits: 1) }% in 2001, which is { NUMBER($manufacturing_jobs_2001_old) } jobs); of the systems that are mainly manufacturing districts were { NUMBER($share_of_manufacturing_systems_2001_old, maximumFractionDigits: 1) }% in 2001, the old way, and { NUMBER($share_of_manufacturing_systems_2011_new, maximumFractionDigits: 1) }% in 2011, the new; { NUMBER($districts_north_east_2011_new) } were in the north-east, { NUMBER($districts_centre_2011_new) } in the centre, { NUMBER($districts_north_west_2011_new) } in the north-west, { NUMBER($districts_south_2011_new) } in the south and { NUMBER($districts_islands_2011_new) } on the islands (by difference). In 2001, drawn the old way, Lombardy had { NUMBER($districts_lombardy_2001_old) }, Marche { NUMBER($districts_marche_2001_old) }, Veneto { NUMBER($districts_veneto_2001_old) }, Tuscany { NUMBER($districts_tuscany_2001_old) } and Emilia-Romagna { NUMBER($districts_emilia_romagna_2001_old) }. Observed: censuses of ISTAT, read on the pages named in the table.
measure = { $place }: { $unit }
map-old = drawn the old way
map-new = drawn the new way
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
describe-clusters = Map of the { $cases } cases of the course, by country and kind of case, with the road of each. { $groups } Kind and road are coded by us from what the two source articles and the works they cite tell of a case, not always by their word for it; nothing was measured there.
group = { $kind ->
    [district] Industrial districts
    [cluster] Clusters
    [chain] Supply chains
   *[other] Other settings
 }: { $cases }.
case = { $name } ({ $country }, { $road })

## Five traits
title-five_traits = The textbook’s five traits and what the statistics look at
describe-five_traits = Of the { $traits } traits by which the textbook knows an industrial district, the rule of Italy’s statistics looks at { $looked_at }: { $told } Coded by us: the traits from Source 1, the rule from ISTAT (2015).
trait = ({ $number }) { $trait }: { $looks ->
    [yes] yes
   *[no] no
 }. { $why }
looks-yes = yes
looks-no = no

## Trust
title-trust = Trust in people in general, by country
describe-trust = Per cent who say that most people can be trusted, in the World Values Survey, taken for its wave of 2005–2009, for all { NUMBER($countries) } countries of the page: { $told }. The average the page gives is { NUMBER($wvs_mean, maximumFractionDigits: 1) }; the plain mean of its rows is { NUMBER($plain, maximumFractionDigits: 1) }. A list the OECD printed in 2016, credited to the same survey under its map: Denmark { NUMBER($oecd_denmark, maximumFractionDigits: 1) }, Mexico { NUMBER($oecd_mexico, maximumFractionDigits: 1) }, Brazil { NUMBER($oecd_brazil, maximumFractionDigits: 1) }; the two must not be joined. Italy, home of the model district, is a little above the average and Taiwan a little below. A country’s answer to one question says nothing of Emilia-Romagna or of Guanajuato. Reported in a source: the World Values Survey, read on the pages named in the table.
trust-told = { $country } { NUMBER($value, maximumFractionDigits: 1) }
survey-wvs = World Values Survey, 2005–2009
survey-oecd = a list of the OECD, 2016
figure-trust = Per cent who trust people in general
figure-country = Country
figure-mean = average as the page gives it, { NUMBER($value, maximumFractionDigits: 1) }
column-survey = Survey
column-trust = Per cent who trust

## Sizes of establishments
title-firm_sizes = Establishments, persons at work and output by size in Mexico
describe-firm_sizes = Nearly all establishments in Mexico are micro, and the few in a thousand that are large have more than a quarter of all who work. All sectors, 2023, private and parastatal only: micro (up to 10 persons), { NUMBER($all_2023_micro_establishments_share, maximumFractionDigits: 1) }% of establishments and { NUMBER($all_2023_micro_jobs_share, maximumFractionDigits: 1) }% of persons at work, { NUMBER($all_2023_micro_unpaid_share, maximumFractionDigits: 0) }% of whom have no wage; small and medium (11 to 250), { NUMBER($all_2023_sme_establishments_share, maximumFractionDigits: 1) }% and { NUMBER($all_2023_sme_jobs_share, maximumFractionDigits: 1) }%; large (more than 250), { NUMBER($all_2023_large_establishments_share, maximumFractionDigits: 1) }% and { NUMBER($all_2023_large_jobs_share, maximumFractionDigits: 1) }%. Manufacturing, 2008: micro, { NUMBER($manufacturing_2008_micro_establishments_share, maximumFractionDigits: 1) }% of establishments and { NUMBER($manufacturing_2008_micro_jobs_share, maximumFractionDigits: 1) }% of persons at work; small, { NUMBER($manufacturing_2008_small_establishments_share, maximumFractionDigits: 1) }% of establishments; medium, { NUMBER($manufacturing_2008_medium_establishments_share, maximumFractionDigits: 1) }% and { NUMBER($manufacturing_2008_medium_output_share, maximumFractionDigits: 1) }% of gross output; large, { NUMBER($manufacturing_2008_large_establishments_share, maximumFractionDigits: 1) }%, { NUMBER($manufacturing_2008_large_jobs_share, maximumFractionDigits: 1) }% of persons at work and { NUMBER($manufacturing_2008_large_output_share, maximumFractionDigits: 1) }% of gross output. The other shares are not given on the page. Manufacturing had { NUMBER($manufacturing_2003_every_establishments, maximumFractionDigits: 0) } establishments in 2003 and { NUMBER($manufacturing_2008_every_establishments, maximumFractionDigits: 0) } in 2008, with { NUMBER($manufacturing_2008_every_persons_employed, maximumFractionDigits: 0) } persons employed. All sectors, census of 2019: micro { NUMBER($all_2019_micro_establishments_share, maximumFractionDigits: 1) }%, small and medium { NUMBER($all_2019_sme_establishments_share, maximumFractionDigits: 1) }%, large { NUMBER($all_2019_large_establishments_share, maximumFractionDigits: 1) }% of establishments; the small and medium had { NUMBER($all_2019_sme_jobs_share, maximumFractionDigits: 1) }% of persons at work and { NUMBER($all_2019_sme_value_added_share, maximumFractionDigits: 1) }% of value added. Observed: economic censuses of INEGI, read on the pages named in the table. Reported in a source, about 2001: { NUMBER($all_2001_every_establishments, maximumFractionDigits: 0) } establishments, { NUMBER($all_2001_msme_establishments_share, maximumFractionDigits: 1) }% of them micro, small or medium, with { NUMBER($all_2001_msme_jobs_share, maximumFractionDigits: 1) }% of jobs and { NUMBER($all_2001_msme_gdp_share, maximumFractionDigits: 1) }% of gross domestic product; { NUMBER($all_2001_large_exporters, maximumFractionDigits: 0) } large firms and { NUMBER($all_2001_maquiladoras, maximumFractionDigits: 0) } maquiladoras made { NUMBER($all_2001_exporters_exports_share, maximumFractionDigits: 1) }% of exports. An establishment is not a firm, and the classes of size were not always the same.
measure-of-size = { $scope }, { $size }: { $unit }
figure-size = Size of establishment
figure-share = Per cent
figure-not-given = ?
figure-census-of = { $scope ->
    [all] All sectors, { $year }
   *[other] Manufacturing, { $year } (?: not given)
 }
share-establishments = of establishments
share-jobs = of persons at work
share-output = of gross output

## States of Mexico
title-mexican_states = How far apart the states of Mexico are in product per head
describe-mexican_states = Sigma, the standard deviation of the logarithm of product per head, over the states of Mexico. All { NUMBER($states) }: { NUMBER($all_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1940, { NUMBER($all_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1950, { NUMBER($all_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1960, { NUMBER($all_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1970, { NUMBER($all_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1980, { NUMBER($all_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1990, { NUMBER($all_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 2000. Without Campeche and Tabasco, whose numbers are oil’s in some years: { NUMBER($no_oil_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1940, { NUMBER($no_oil_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1950, { NUMBER($no_oil_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1960, { NUMBER($no_oil_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1970, { NUMBER($no_oil_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1980, { NUMBER($no_oil_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1990, { NUMBER($no_oil_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 2000. Without Baja California, Baja California Sur and Quintana Roo, in 1940 territories with few people: { NUMBER($no_territories_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1940, { NUMBER($no_territories_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1950, { NUMBER($no_territories_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1960, { NUMBER($no_territories_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1970, { NUMBER($no_territories_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1980, { NUMBER($no_territories_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 1990, { NUMBER($no_territories_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } in 2000. When they stopped coming closer depends on these few. With all states sigma falls until 1960 and then moves little. Without Campeche and Tabasco (Chiapas, which pumped oil in 1980 too, stays in) it falls once more after 1970. Without the three territories it is lowest in { $no_territories_lowest } and rises on the whole. The slope of growth on starting level, both in logarithms, below 0 where the poorer grew faster, over twenty years each: from 1940 to 1960 { NUMBER($slope_all_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } with all states and { NUMBER($slope_no_oil_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } without Campeche and Tabasco; from 1960 to 1980 { NUMBER($slope_all_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } and { NUMBER($slope_no_oil_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) }; from 1980 to 2000 { NUMBER($slope_all_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } and { NUMBER($slope_no_oil_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) }. One number every ten years cannot date a break: the crisis of 1982, the opening from 1986 and the oil cycle fall together. Each state counts once, and a state is not a district. Observed: Rey and Sastré Gutiérrez (2010), as libpysal ships their data; sigma and slopes are computed from it here.
states-all = all { NUMBER($states) } states
states-no-oil = without Campeche and Tabasco: { NUMBER($states) } states
states-no-territories = without three territories of 1940: { NUMBER($states) } states
sigma = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
figure-sigma = Sigma of product per head
column-sigma-all = Sigma, all states
column-sigma-no-oil = Sigma without Campeche and Tabasco
column-sigma-no-territories = Sigma without three territories of 1940

## Keiretsu
title-keiretsu = A pyramid of suppliers, and small plants in three countries, as cited
describe-keiretsu = Under one manufacturer, { NUMBER($tier_1) } suppliers in the first tier, { NUMBER($tier_2) } in the second and { NUMBER($tier_3) } small and medium firms below: round numbers for one maker; a network drawn later from data departs from simple models. The tiers are drawn on a scale on which each step is ten times the one before. Per cent of manufacturing plants that are micro or small firms, in the early 1990s: Japan { NUMBER($share_japan, maximumFractionDigits: 1) }, United States { NUMBER($share_usa, maximumFractionDigits: 1) }, Germany { NUMBER($share_germany, maximumFractionDigits: 1) }; each country counts other firms, so these three are not to be compared. Reported in a source: Ballon (1996), as told by Source 1.
column-place = Place
figure-suppliers = Suppliers (each step: ten times as many)
figure-tier = Tier
figure-small = Small plants, per cent of all
figure-not-comparable = as cited, not comparable

## Lorenz curves of jobs
title-lorenz = Persons at work by establishments in Mexico, from the smallest up
describe-lorenz = All establishments in line, from the smallest, and the persons at work they add up to. All sectors, 2023, private and parastatal only: the micro, { NUMBER($all_2023_micro_establishments, maximumFractionDigits: 1) }% of establishments, have { NUMBER($all_2023_micro_jobs, maximumFractionDigits: 1) }% of persons at work; with the small and medium, which is all but the large, it is { NUMBER($all_2023_sme_establishments, maximumFractionDigits: 1) }% of establishments and { NUMBER($all_2023_sme_jobs, maximumFractionDigits: 1) }% of persons at work. The Gini index is at least { NUMBER($gini_all_2023, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Manufacturing, 2008: the micro, { NUMBER($manufacturing_2008_micro_establishments, maximumFractionDigits: 1) }% of establishments, have { NUMBER($manufacturing_2008_micro_jobs, maximumFractionDigits: 1) }% of persons at work; with the small and medium { NUMBER($manufacturing_2008_sme_establishments, maximumFractionDigits: 1) }% and { NUMBER($manufacturing_2008_sme_jobs, maximumFractionDigits: 1) }%. The Gini index is at least { NUMBER($gini_manufacturing_2008, minimumFractionDigits: 2, maximumFractionDigits: 2) }. The rest, to 100%, is the large. At least, because within a class all are drawn as if alike. The two curves must not be read as one changing into the other: one is of all sectors, the other of manufacturing. Observed: economic censuses of INEGI, read on the pages named in the table; shares added up and Gini computed from them here.
lorenz-equal = if all were equal
lorenz-curve = { $scope }, { $year }: Gini at least { NUMBER($gini, minimumFractionDigits: 2, maximumFractionDigits: 2) }
lorenz-row = { $scope }: { $classes }
figure-smallest-first = Per cent of establishments, smallest first
figure-their-jobs = Per cent of persons at work
column-upto = Classes up to
column-of-establishments = Per cent of establishments
column-of-jobs = Per cent of persons at work

## Recoded institutions
title-recoded = Your coding and ours
describe-recoded = { $coded ->
    [0] No row coded yet. Code some of the { $rows } institutions in the form above and run this cell again; the picture then shows a line for every tie, and the table who coded it.
   *[other] You have coded { $coded } of { $rows } institutions: { $cells } decisions, yes or no. You and we decide alike in { $alike } of them ({ NUMBER($share, style: "percent", maximumFractionDigits: 0) }). By chance, with as many yeses as each of us gives, it would be { NUMBER($by_chance, style: "percent", maximumFractionDigits: 0) }. { $kappa ->
        [none] Cohen’s kappa cannot be computed, because chance alone would make us agree on all.
       *[other] Cohen’s kappa is { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
     } Coded from texts: by you and by us.
 }
recoded-difference = { $name }: { $yours ->
    [none] {""}
   *[other] only you say { $yours }{ $ours ->
        [none] .
       *[other] .{" "}
     }
 }{ $ours ->
    [none] {""}
   *[other] { $yours ->
        [none] only
       *[other] Only
     } we say { $ours }.
 }
recoded-none = nothing
recoded-not-yet = not coded yet
recoded-inferred = { " (inferred)" }
recoded-ties-both = both of us ({ $ties })
recoded-ties-you = only you ({ $ties })
recoded-ties-we = only we ({ $ties })
column-institution = Institution
column-both-say = Both say
column-you-alone = Only you say
column-we-alone = Only we say

## Institutions
title-institutions = Institutions that the two articles name, and what they do for small firms
describe-institutions = { NUMBER($institutions) } institutions as two articles name them, two of them only in passing, which the lab leaves out; { NUMBER($counted) } of them exist and are counted: { NUMBER($of_mexico_national) } national and { NUMBER($of_mexico_local) } local or regional ones of Mexico, { NUMBER($of_japan) } of Japan, { NUMBER($of_italy) } of Italy, { NUMBER($of_elsewhere) } of Germany, France and Brazil. How many offer each of { NUMBER($functions) } functions, in that order. { $told } 0 means that we marked nobody for it from either article. Coded by us from two articles, partly by inference; they tell more of some countries than of others.
coverage-of = { $function }: { $mexico_national }, { $mexico_local }, { $japan }, { $italy }, { $elsewhere }.
group-mexico-national = Mexico, national
group-mexico-local = Mexico, local
group-japan = Japan
group-italy = Italy
group-elsewhere = Elsewhere
column-where = Country and level
column-status = In the texts
column-functions = Functions

## Reach of a programme
title-programme_reach = Firms announced for one programme among the shoe firms of a city
describe-programme_reach = One dot for each of the { NUMBER($firms) } footwear firms that officials count in León (undated); { NUMBER($reached) } of them are filled: as many as one quality programme of the chamber and the city was announced to serve in 2019. That is { NUMBER($share, style: "percent", maximumFractionDigits: 0) }. The two numbers have different dates and the programme is one of several, so this is a picture of an order of size and not a measure of all support. Which firms they were, large or small, neither page says. Reported in a source, on the pages named in the table.
reach-firms = footwear firms ({ NUMBER($firms) })
reach-reached = announced for the programme ({ NUMBER($reached) })

## Ten findings
title-ten_findings = Ten findings and which thesis would have expected each
describe-ten_findings = { NUMBER($findings) } findings, and for each what somebody who held only one thesis would have to say to it. { $told } In sum, { NUMBER($universalism_fits) } fit universalism, { NUMBER($universalism_against) } speak against it and on { NUMBER($universalism_silent) } it is silent; for particularism the counts are { NUMBER($particularism_fits) }, { NUMBER($particularism_against) } and { NUMBER($particularism_silent) }, for relativism { NUMBER($relativism_fits) }, { NUMBER($relativism_against) } and { NUMBER($relativism_silent) }, and for a reading by markets and prices { NUMBER($economic_fits) }, { NUMBER($economic_against) } and { NUMBER($economic_silent) }. Coded by us from the works named in the table: both the choice of the findings and the coding may be disputed.
finding = { $place }: universalism { $universalism_said ->
    [fits] fits
    [against] against
   *[silent] silent
 }, particularism { $particularism_said ->
    [fits] fits
    [against] against
   *[silent] silent
 }, relativism { $relativism_said ->
    [fits] fits
    [against] against
   *[silent] silent
 }, markets and prices { $economic_said ->
    [fits] fits
    [against] against
   *[silent] silent
 }.
answer-fits = fits
answer-against = against
answer-silent = silent
column-finding = What was found, in our words
column-universalism = Universalism
column-particularism = Particularism
column-relativism = Relativism
column-economic = Markets and prices

## Map of the states
title-states-map = States of Mexico, from the highest number to the lowest
describe-states-map = Map of the { $states } states of Mexico in { $shades ->
    [1] one shade, as all have the same number
    [5] five shades, the darker the higher the number given
   *[other] { $shades } shades, the darker the higher the number given
 }. From the highest to the lowest: { $told }.{ $links ->
    [0] {""}
    [one] {" "}{ $links } line joins the pair of states that touch.
   *[other] {" "}{ $links } lines join the pairs of states that touch.
 } The numbers are computed here from observed ones: product per head in Rey and Sastré Gutiérrez (2010), as libpysal ships their data.
map-class = { NUMBER($low, maximumSignificantDigits: 3) } to { NUMBER($high, maximumSignificantDigits: 3) } ({ $states } states)
map-state = { $name } { NUMBER($value, maximumSignificantDigits: 3) }
map-number = { NUMBER($value, maximumSignificantDigits: 3) }
column-state = State

## Chain lengths
title-chain_lengths = How long the chain behind a dollar’s worth of goods made in the United States is, 2021
describe-chain_lengths = Output that one dollar of goods made in the United States in 2021 sets in motion along the whole chain of suppliers, at home or abroad, and in brackets the part of an industry’s output that it spends on goods of its own trade. Motor vehicles and parts { NUMBER($vehicles_multiplier, maximumFractionDigits: 2) } ({ NUMBER($vehicles_own, minimumFractionDigits: 1) }%), food, beverages and tobacco { NUMBER($food_multiplier, maximumFractionDigits: 2) } ({ NUMBER($food_own, minimumFractionDigits: 1) }%), textile mills { NUMBER($textiles_multiplier, maximumFractionDigits: 2) } ({ NUMBER($textiles_own, minimumFractionDigits: 1) }%), apparel, leather and shoes { NUMBER($apparel_multiplier, maximumFractionDigits: 2) } ({ NUMBER($apparel_own, minimumFractionDigits: 1) }%), furniture { NUMBER($furniture_multiplier, maximumFractionDigits: 2) } ({ NUMBER($furniture_own, minimumFractionDigits: 1) }%), machinery { NUMBER($machinery_multiplier, maximumFractionDigits: 2) } ({ NUMBER($machinery_own, minimumFractionDigits: 1) }%), computers and electronics { NUMBER($computers_multiplier, maximumFractionDigits: 2) } ({ NUMBER($computers_own, minimumFractionDigits: 1) }%). 1.00 would be an industry that buys from nobody. These are seven of the 71, chosen by us: trades of the course’s cases, with food, machinery and computers to set beside them. What an industry buys is divided by its own output and counted at the price it pays, with what traders, carriers and taxes take, so all numbers are somewhat high; what it buys abroad counts as if it were made as in the United States. How much of a chain lies abroad does not show. It is another country, and it counts purchases, not contracts. Observed: supply and use tables of the US Bureau of Economic Analysis, 71 industries, as quantecon-book-networks 1.6 ships them; computed by us.
chain = { NUMBER($value, maximumFractionDigits: 2) }
figure-chain = the whole chain
figure-own = spent on goods of its own trade
figure-multiplier = Dollars of output for one dollar sold
figure-industry = Industry

## Exporters
title-exporters = Who exported from Mexico, about 2001
describe-exporters = About 2001, { NUMBER($large_exporters, maximumFractionDigits: 0) } large firms and { NUMBER($maquiladoras, maximumFractionDigits: 0) } maquiladoras, { NUMBER($few, maximumFractionDigits: 0) } in all, made { NUMBER($exporters_exports_share, maximumFractionDigits: 1) }% of Mexico’s exports. The country had about { NUMBER($every_establishments, maximumFractionDigits: 0) } establishments: set against these, they are { NUMBER($share, maximumFractionDigits: 2) }%; a large firm has several, so the true share is higher. Micro, small and medium ones were { NUMBER($msme_establishments_share, maximumFractionDigits: 1) }% of establishments, with { NUMBER($msme_jobs_share, maximumFractionDigits: 1) }% of jobs and { NUMBER($msme_gdp_share, maximumFractionDigits: 1) }% of gross domestic product. The rounding on the page is loose, and an exporter’s suppliers are not counted as exporters. Reported in a source: a presentation of CIPI, read on the page named in the table.
few = { NUMBER($value, maximumFractionDigits: 2) }%
figure-of-exports = of exports
figure-of-establishments = set against establishments
figure-few = large exporters and maquiladoras
figure-the-rest = all others

## What was found and counted since
title-meetings = Firms that met, by lot: a trial in China
title-japan_since = Japan’s networks since
title-consulting = Consultants, by lot: trials in Mexico and Colombia
title-cluster_policies = Two policies for clusters, in France and in Brazil
title-sinos_since = The shoes of Rio Grande do Sul, where the Sinos Valley lies, since
title-vehicles = Light vehicles made in Mexico and exported
title-new_rules = From NAFTA to USMCA (T-MEC), and the investment that came
title-shoes_since = Mexico’s footwear since
describe-meetings = { $told } Reported in a source: the abstracts of the study and of its project. It cannot say what would happen where buyers hardly buy more when prices fall, nor in a town where everybody sells the same.
describe-japan_since = { $told } Reported in a source: abstracts. They cannot say whether the ties that carried the damage were of one company’s pyramid.
describe-consulting = { $told } Reported in a source: abstracts, a registry of trials, a draft and two magazines. They cannot say what a district would do: each firm was helped, or not, by itself or in a small group made for the trial.
describe-cluster_policies = { $told } Reported in a source: abstracts. France and Brazil had unlike policies, so the pair does not tell whether the place or the design made the difference; neither was given by lot.
describe-sinos_since = { $told } Reported in a source. The state is larger than the valley, and dollars are not pairs.
describe-vehicles = { $told } The number of 2001 is reported by SEMA, those up to 2015 by the carmakers’ association; those from 2017 on are observed, by INEGI’s register. No page has the whole series, what counts as a vehicle differs a little between the two, and nothing is drawn for years that were not found.
describe-new_rules = { $told } Reported in a source. A rule says what is asked, not what is done; and announced investment says nothing of small suppliers.
describe-shoes_since = { $told } Reported in a source by the chamber or in a decree, as the press gives them; observed, the establishments of the census. Of San Mateo Atenco nothing was found.
since = { NUMBER($value, maximumFractionDigits: 2) }
since-number = { $label }: { NUMBER($value, maximumFractionDigits: 2) } { $unit } ({ $year }).
since-finding = { $label }.
no-number = no number
millions = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
figure-made = made
figure-exported = exported
figure-millions = Million vehicles
