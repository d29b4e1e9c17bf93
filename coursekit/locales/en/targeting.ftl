title = Targeting: whom does support reach?
claim = Free support that is open to all may still go mostly to the larger firms, which hear of it and find the door open; where the door favours nobody, more places change that less than going out to those who do not know.
assumes = Whoever knows of the programme wants a place, size is all that matters at the door, and a visit tells a firm all it needs.
leaves-out = What a place costs the firm, contacts and politics other than through size, the quality of the support, failures, and gains that spread to firms without a place.
rival = The larger firms may be chosen because they make more of it: raise “Larger firms gain more” and compare jobs gained per place before you judge.
source = Rabellotti (1995), Brown and Domínguez (1997) and Saraví (1998b), as told by Saraví (1998), on who used the support; the arithmetic is ours.

param-access = Doors open to size
param-access-help = 0: all who know have the same chance. 1: while places are few, twice the size, twice the chance. Below 0: the smaller, the likelier. Where there is a place for all who know, it changes nothing.
param-awareness = Knowing goes with size
param-awareness-help = 0: small firms know as often as large ones. Higher: the larger, the likelier to know. Below 0: the smaller.
param-known = Middle firm knows
param-known-help = Chance that a firm of middling size knows of the programme at the start.
param-places = Places a year
param-places-help = As a share of all firms: 0.01 is one firm in a hundred.
param-outreach = Visits
param-outreach-help = Share of the firms that do not know which somebody visits and tells in a year, large or small.
param-years = Years
param-years-help = How long the programme runs.
param-gain = Growth from a place
param-gain-help = How much a place makes the middle firm grow.
param-returns = Larger firms gain more
param-returns-help = 0: a place brings all the same percentage growth. Above 0: the larger grow more by it; below 0, less. No place more than doubles a firm.
param-spread = Unlike sizes
param-spread-help = Spread of the logarithm of size. At 1, a tenth of the firms has more than 29 jobs and a tenth fewer than 2.2.
param-firms = Firms
param-firms-help = All firms the programme is meant for.

headline-concentration = Concentration index of places
headline-smaller_half = Smaller half: part of the places given
headline-aware_half = Smaller half: know in the end
headline-reached_half = Smaller half: ever had a place
headline-reached = Firms that ever had a place
headline-shift = Log size of those supported, above the mean
headline-scarce_shift = The same, if all knew and places were few
headline-unfilled = Places that found nobody
headline-growth = Growth of jobs by support
headline-growth_per_place = Jobs gained per place
headline-gini_change = Change in Gini of sizes
value-smaller_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-aware_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-reached_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-reached = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-unfilled = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-concentration = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-shift = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-scarce_shift = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-growth = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-growth_per_place = { NUMBER($value, maximumFractionDigits: 1) }

describe = { NUMBER($offered) ->
    [one] One of the { $firms } firms
   *[other] { $offered } of the { $firms } firms
 } can have a place each year, for { $years ->
    [one] one year
   *[other] { $years } years
 }; at first a middling firm knows of it with a chance of { NUMBER($known, style: "percent", maximumFractionDigits: 0) }{ NUMBER($outreach) ->
    [0] , and nobody goes out to tell the firms that do not know
   *[other] , and { NUMBER($outreach, style: "percent", maximumFractionDigits: 0) } of the firms that do not know are visited each year
 }. { $smaller_half ->
    [none] No firm knew, so no place was given.
   *[other] The smaller half of the firms had { $smaller_half ->
        [0] none
       *[other] { APART($smaller_half, 1, style: "percent", maximumFractionDigits: 0) }
     } of the places given; in the end { $aware_half ->
        [0] none
       *[other] { APART($aware_half, 1, style: "percent", maximumFractionDigits: 0) }
     } of that half know and { $reached_half ->
        [0] none
       *[other] { APART($reached_half, 1, style: "percent", maximumFractionDigits: 0) }
     } have ever had a place. { $outcome ->
        [unfilled] { APART($unfilled, 1, style: "percent", maximumFractionDigits: 0) } of the places found nobody who knew; of those given the concentration index is
        [larger] Support leans to the larger firms: the concentration index is
        [smaller] Support leans to the smaller firms: the concentration index is
       *[even] Support leans, over all sizes, neither to large nor to small: the concentration index is
     } { APART($concentration, 0.1, -0.1, minimumFractionDigits: 2, maximumFractionDigits: 2) }{ $outcome ->
        [even] , no further than 0.1 from 0.
       *[other] .
     } { $growth ->
        [0] It makes no jobs.
       *[other] Jobs grow by { NUMBER($growth, style: "percent", maximumFractionDigits: 1) } through it, { NUMBER($growth_per_place, maximumFractionDigits: 1) } to a place.
     }
 }

preset-strong_doors = Doors that know whom they open to
preset-strong_doors-passage = Support flows through offices and contacts that firms of standing know how to enter (Saraví 1998; P04, M42).
preset-one_firm_in_a_hundred = One firm in a hundred
preset-one_firm_in_a_hundred-passage = The city of León announces 40 firms in a quality programme (2019); officials, as the press has it, count 3,982 in the trade there (undated). About one in a hundred, on a single programme (P03, M42).
preset-need_of_the_need = No need felt
preset-need_of_the_need-passage = In the weakest firms not even the need to need anything has come up (Saraví 1998; P07).
preset-go_to_the_workshops = Go to the workshops
preset-go_to_the_workshops-passage = The first task of local institutions, as the author sees it: to carry what they offer further, to the most vulnerable firms (Saraví 1998; P07).
preset-more_money_only = More money, same doors
preset-more_money_only-passage = The answer that comes to mind first: five times the places, and nobody goes out (our counter-case to P07).

table-sizes = Sizes of all, of those who know, of those supported
table-curve = The concentration curve
table-fifths = By fifths of the firms
table-years = Year by year
column-jobs = Jobs before
column-all_firms = All firms (density)
column-aware = Who know (density)
column-supported = Places (density)
column-closed_form = Formula (density)
column-firms_share = Share of firms, smallest first
column-support_share = Share of places
column-fifth = Fifth (1 smallest)
column-aware_at_first = Know at first
column-aware_at_last = Know in the end
column-reached = Ever reached
column-places_share = Share of places
column-growth = Growth of jobs
column-year = Year
column-aware_share = Firms that know
column-places_given = Places given
column-smaller_half = To the smaller half

lab-a = A
figure-fifths = Fifths of the firms, by size
figure-share = Share of firms (%)
figure-smallest = smallest
figure-largest = largest
figure-told = told since
figure-knew = knew at first
figure-reached = ever had a place
figure-jobs = Jobs before the programme (number)
figure-density = How common
figure-all = all firms
figure-supported = places
figure-formula = formula: all know,
    few places
figure-firms = Firms, smallest first (%)
figure-places = Share of the places (%)
figure-even = size makes no difference
figure-curve = places
figure-half = smaller half
