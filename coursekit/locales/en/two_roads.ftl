title = Two roads: price or quality?
claim = Which road pays a firm depends on which road its neighbours take, so that the same district may settle on price or on quality; help that lasts long enough can carry it across, and then it stays there without help.
assumes = Firms turn, little by little, to the road that pays more today; all are alike; two roads are all there is.
leaves-out = Credit, firms that close, customers, and what cheap imports take away from the means to change roads.
rival = The district may have changed because one large buyer came, or because wages and unemployment did, and not because firms draw one another.
source = Dei Ottati (1995) and Pyke and Sengenberger (1992) on the two roads, Piore (1990) on services and rules (the rule against copying is ours), Granovetter (1978) and Young (1998) on tipping points.

param-start = On the high road at first
param-start-help = Share of the firms that make quality when the story begins.
param-services = Real services
param-services-help = Share of the extra cost of quality that testing, training or marketing services take over while they last.
param-duration = Services last
param-duration-help = Years after which the services are withdrawn.
param-rules = Rules against copying
param-rules-help = Share of the copying that agreed rules prevent; they stay.
param-premium = What quality earns
param-premium-help = What a pair sold on quality earns more than one sold on price, before the extra cost of quality.
param-import_shock = Imports squeeze the price road
param-import_shock-help = What cheap imports take away from firms that sell on price.
param-learning = Learning from neighbours
param-learning-help = What a quality firm gains if all its neighbours make quality too.
param-copying = Loss to copiers
param-copying-help = What a quality firm loses if all its neighbours copy and nothing is ruled.
param-erosion = Price war
param-erosion-help = What a firm that sells on price loses if all its neighbours do so too.

headline-tipping_with = Tipping point with services
headline-tipping_without = Tipping point without services
headline-slope = Pull of the neighbours
headline-share_served = On the high road when services end
headline-final_share = On the high road after 40 years
headline-years_needed = Years of services needed (0: none, or however few)
value-tipping_with = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-tipping_without = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-slope = { NUMBER($value, maximumFractionDigits: 2) }
value-share_served = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-final_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-years_needed = { UP($value, maximumFractionDigits: 1) }

describe = At first { NUMBER($start, style: "percent") } of the firms are on the high road; { $services ->
    [0] there are no services
   *[other] { $duration ->
        [0] services that pay { NUMBER($services, style: "percent") } of the extra cost of quality are promised but never come
        [one] services pay { NUMBER($services, style: "percent") } of the extra cost of quality for one year
       *[other] services pay { NUMBER($services, style: "percent") } of the extra cost of quality for { $duration } years
     }
 }, and { $rules ->
    [0] no rules stop the copying.
   *[other] rules stop { NUMBER($rules, style: "percent") } of the copying.
 } { $outcome ->
    [high_anyway] The district heads{ $slow ->
        [no] , however slowly,
       *[yes] {""}
     } for the high road, as it would without any services.
    [tipped] The district tips: when services end { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } are on the high road, beyond the tipping point at { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, and the rest follow without help{ $slow ->
        [no] , however slowly.
       *[yes] .
     } { $years_needed ->
        [0] Any services, for however short a time, would have been enough.
       *[other] { UP($years_needed, $duration, minimumFractionDigits: 1, maximumFractionDigits: 1) } years of services would have been enough.
     }
    [too_early] { $duration ->
        [0] Without help the district, with { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } on the high road and so short of the tipping point at { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, slides{ $slow ->
            [yes] , however slowly,
           *[no] {""}
         } to the low road.
       *[other] Help ends too early: with { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } on the high road, short of the tipping point at { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, the district slides back{ $slow ->
            [yes] , however slowly.
           *[no] .
         }
     } It would have taken { UP($years_needed, $duration, minimumFractionDigits: 1, maximumFractionDigits: 1) } years of services{ $years_there ->
        [yes] .
       *[no] , longer than can be set here.
     }
    [held_up] Without help the district slides{ $slow ->
        [yes] , however slowly,
       *[no] {""}
     } to the low road; with services that never end { APART($held, 1, style: "percent", maximumFractionDigits: 1) } of the firms would come to rest on the high one, but no number of years would make it last without them.
    [coexist] In the end, without services, firms on both roads live side by side, and neither road drives out the other.
    [stays] Without services both roads pay the same there, so the district stays where it is.
   *[low] The district slides{ $slow ->
        [yes] , however slowly,
       *[no] {""}
     } to the low road{ $services ->
        [0] .
       *[other] ; services like these cannot stop it, however long they last.
     }
 } After 40 years { APART($final_share, 1, style: "percent", maximumFractionDigits: 0) ->
    [0] none
   *[other] { APART($final_share, 1, style: "percent", maximumFractionDigits: 0) }
 } of the firms are on the high road. The pull of the neighbours is { NUMBER($slope, maximumFractionDigits: 2) } (above 0, each firm makes its road better for the next; below 0, worse).

preset-support_that_ends_early = Support that ends early
preset-support_that_ends_early-passage = For cooperation and trust to last, a frame of institutions is vital (Hirst and Zeitlin 1997; P08). Here the help stops after five years.
preset-rules_against_copying = Rules against copying
preset-rules_against_copying-passage = Agreed rules limit how members of a community may live off one another, here by copying (Piore 1990; P05).
preset-only_prices_count = Only prices count
preset-only_prices_count-passage = Where firms compete by price alone, quality falls, help dries up and everyone copies (Dei Ottati 1995; Berry 1997; M59).
preset-imports_squeeze_the_price_road = Imports squeeze the price road
preset-imports_squeeze_the_price_road-passage = Opening hit the makers of cheap goods hardest (Martínez Vázquez 1995; M56). In the source they then tried to survive rather than to modernise (M57): the means to change roads are left out here.
preset-both_roads_side_by_side = Both roads side by side
preset-both_roads_side_by_side-passage = Firms that convert and grow live beside workshops that struggle on (Source 2, 1998; R06).

table-path = The district year by year
table-landscape = What the high road earns more
table-rests = Shares at which nothing moves
column-year = Year
column-share = Share on the high road
column-served = Services (1 yes, 0 no)
column-lead_with = Lead of the high road, with services
column-lead_without = without services
column-height_with = Height of the ground, with services
column-height_without = without services (height)
column-services = Services (1 yes, 0 no)
column-rest = Share on the high road
column-stable = Lasting (1 yes, 0 no)

lab-a = A
figure-with = While services last: the district rolls downhill
figure-without = After they end
figure-share = Firms on the high road (%)
figure-begins = district before
figure-ends = district after
figure-tips = tipping point
figure-lasts = balance that lasts
figure-years = Years
figure-path = Firms on the high road (%)
figure-tipping-line = tipping point without services
figure-served = with services
figure-alone = without
