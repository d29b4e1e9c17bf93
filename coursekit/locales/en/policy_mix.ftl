title = Policy mix: real services or rules?
claim = Services and rules can each take a district to the high road, but the cheapest way is usually some of both; which matters more depends on how much is copied and on whether services reach those who need them.
assumes = Each further step of services or rules costs more than the last, the mix is kept up, and firms turn to the road that pays more.
leaves-out = Who pays, firms that differ, services that firms would have bought themselves, and rules that become a cartel against customers.
rival = Where support fails, it may be because it is slow or badly made (as its users say), and not because the mix is wrong or too little is spent.
source = Piore (1990) and Brusco (1990) on services; Piore (1990) on rules, such as those against competing in wages (the rule against copying is ours); how they trade off is our model, on the district of “Two roads”.

param-budget = Budget
param-budget-help = What there is to spend; 1 is what full services behind an open door cost, which only the firms that come get.
param-to_services = Share for services
param-to_services-help = Share of the budget that goes to real services; the rest pays for rules against copying.
param-start = On the high road at first
param-start-help = Share of the firms that make quality when the story begins.
param-targeted = Services that go to the firms
param-targeted-help = 0: an open door, for those who come. 1: somebody visits every workshop.
param-reach = Reach of an open door
param-reach-help = Share of the firms that come if services only wait for them.
param-outreach = Extra cost of going to the firms
param-outreach-help = What it adds to the cost of services: 0.5 is half as much again.
param-rules_price = Cost of rules
param-rules_price-help = What it costs to stop all copying.
param-copying = Loss to copiers
param-copying-help = What a quality firm loses if all its neighbours copy and nothing is ruled.
param-premium = What quality earns
param-premium-help = What a pair sold on quality earns more than one sold on price, before the extra cost of quality.

headline-services = Services bought
headline-rules = Rules bought
headline-lead = Lead of the high road at the start
headline-cheapest_cost = Cost of the cheapest mix to the tipping point
headline-cheapest_services = its services
headline-cheapest_rules = its rules
headline-long_run = On the high road in the end
value-services = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-lead = { NUMBER($value, maximumFractionDigits: 3) }
value-cheapest_cost = { UP($value, maximumFractionDigits: 3) }
value-cheapest_services = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-cheapest_rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-long_run = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = { $budget ->
    [0] Without a budget there are no services and no rules
   *[other] A budget of { APART($budget, $cheapest_cost, maximumFractionDigits: 2) }, { $to_services ->
        [0] all of it for rules, buys { APART($rules, 1, style: "percent", maximumFractionDigits: 0) } of full rules{ $rules ->
            [1] , all there are
           *[other] {""}
         }
        [1] all of it for services, buys { APART($services, 1, style: "percent", maximumFractionDigits: 0) } of full services{ $services ->
            [1] , all there are
           *[other] {""}
         }
       *[other] { NUMBER($to_services, style: "percent") } of it for services, buys { APART($services, 1, style: "percent", maximumFractionDigits: 0) } of full services{ $services ->
            [1] , all there are,
           *[other] {""}
         } and { APART($rules, 1, style: "percent", maximumFractionDigits: 0) } of full rules{ $rules ->
            [1] , all there are
           *[other] {""}
         }
     }
 }; with { NUMBER($start, style: "percent") } of the firms on the high road, that road’s lead over the other is then { NUMBER($lead, maximumFractionDigits: 3) }. { $outcome ->
    [not_needed] The district goes to the high road by itself, without any policy.
    [tipped] The mix tips the district: in the end all firms are on the high road.
    [on_the_line] That leaves the district just at its tipping point: it stays where it is{ $services ->
        [1] .
       *[other] , and the least bit more of services would tip it.
     }
    [wrong_mix] The mix does not tip the district; the same money split otherwise between services and rules would take it at least to its tipping point.
    [too_little] The budget is too small: { $targeted ->
        [1] no split of it
       *[other] with the door as open as here, no split of it
     } between services and rules tips the district.
   *[out_of_reach] With the door as open as here, not even full services and full rules would tip this district.
 } { $cheapest_cost ->
    [none] Services alone or rules alone would do no better.
    [0] { $outcome ->
        [not_needed] The cheapest policy is none.
        [on_the_line] Left alone it would stay there as well.
       *[other] Left alone it would stay where it is, and the least bit of services is enough to tip it.
     }
   *[other] { $targeted ->
        [1] The cheapest mix
       *[other] With the door as it is, the cheapest mix
     } that takes it to its tipping point, beyond which it climbs, costs { UP($cheapest_cost, $budget, maximumFractionDigits: 3) }{ $within ->
        [yes] {""}
       *[no] , more than can be set here
     }: { $cheapest_services ->
        [0] no services
       *[other] { APART($cheapest_services, $services, 1, style: "percent", maximumFractionDigits: 0) } of full services
     } and { $cheapest_rules ->
        [0] no rules.
       *[other] { APART($cheapest_rules, $rules, 1, style: "percent", maximumFractionDigits: 0) } of full rules.
     }
 }

preset-rules_left_out = Rules left out
preset-rules_left_out-passage = There is a beginning of services for firms, but on rules almost nothing is done (Source 2, 1998; P03, P06).
preset-half_and_half = Half and half
preset-half_and_half-passage = European districts suggest two fields for public policy: real services, and rules of behaviour (Piore 1990; P01).
preset-services_for_those_who_ask = For those who know how to ask
preset-services_for_those_who_ask-passage = Support reaches the stronger firms, which know their way through offices and politics (Source 2, 1998; P04; Rabellotti 1995; M42).
preset-going_to_the_workshops = Going to the workshops
preset-going_to_the_workshops-passage = The first task: reach vulnerable firms, which do not yet feel that they might need a service (Source 2, 1998; P07).
preset-everybody_copies = Everybody copies
preset-everybody_copies-passage = Competition by price alone breeds copies without novelty (Dei Ottati 1995; Berry 1997; M59).

table-path = The district year by year
table-line = Rules that each level of services needs
table-mixes = The mix bought and the cheapest
column-year = Year
column-share = With the mix bought
column-share_without = Without any
column-services = Services
column-rules = Rules
column-mix = Mix
column-cost = Cost
cell-bought = Bought
cell-cheapest = Cheapest to the tipping point

lab-a = A
figure-mixes = Every possible mix
figure-services = Services (% of full services)
figure-rules = Rules (% of full rules)
figure-tipping = mixes that tip the district
figure-budget = the budget’s limit
figure-cheapest = cheapest mix to the tipping point
figure-bought = mix bought
figure-path = Firms on the high road (%)
figure-years = Years
figure-with = with the mix bought
figure-without = without any policy
