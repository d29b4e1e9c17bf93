title = Who pays for skill?
claim = A firm that trains loses part of the gain to neighbours who hire its workers away, so training that would pay the district may pay no firm; a common fund or a rule against poaching can close the gap.
assumes = A skill is worth the same in every firm of the district, every trained worker is hired away with the same chance, and firms look only at their own gain.
leaves-out = How the fund is paid, the worker, who could pay by a lower wage while she learns or share in the gain, skills that serve one firm only, and what rules cost those who would have moved.
rival = Firms may not train because their machines need no skill, or because banks will not lend for it, and not because they fear losing the worker.
source = Piore (1990) on services and rules (the rule against poaching is ours); Acemoglu and Pischke (1999) on why firms train at all.

param-cost = Cost of training
param-cost-help = How many years of what the skill yields it costs to train a worker.
param-poaching = Poaching
param-poaching-help = Chance that a trained worker is hired away in a year, if no rule prevents it.
param-patience = Patience
param-patience-help = What a gain of next year is worth today: at 0.9, ten per cent less.
param-services = Common fund
param-services-help = Share of the cost of training that all pay together.
param-rules = Rules against poaching
param-rules-help = Share of the poaching that agreed rules prevent.

headline-firm_value = Worth to the firm (years of yield)
headline-district_value = Worth to the district
headline-firm_cost = The firm pays
headline-to_neighbours = Part that goes to neighbours
headline-services_needed = Common fund needed
headline-poaching_limit = Poaching must be below
value-firm_value = { NUMBER($value, maximumFractionDigits: 2) }
value-district_value = { NUMBER($value, maximumFractionDigits: 2) }
value-firm_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-to_neighbours = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-services_needed = { UP($value, style: "percent", maximumFractionDigits: 0) }
value-poaching_limit = { DOWN($value, style: "percent", maximumFractionDigits: 0) }

describe = Training a worker costs { $cost ->
    [one] { NUMBER($cost, maximumFractionDigits: 1) } year
   *[other] { NUMBER($cost, maximumFractionDigits: 1) } years
 } of what the skill yields, of which the firm pays { APART($firm_cost, $firm_value, maximumFractionDigits: 2) }. With { $poaching ->
    [0] none of the trained hired away in a year
   *[other] { NUMBER($poaching, style: "percent") } of the trained hired away in a year and rules stopping { $rules ->
        [0] none
       *[other] { NUMBER($rules, style: "percent") }
     } of that
 }, a trained worker is worth { APART($firm_value, $firm_cost, maximumFractionDigits: 2) } to the firm and { APART($district_value, $cost, maximumFractionDigits: 2) } to the district: { $to_neighbours ->
    [0] none
   *[other] { APART($to_neighbours, 1, style: "percent", maximumFractionDigits: 0) }
 } of the worth goes to neighbours. { $outcome ->
    [trains_alone] The firm trains, and would do so without fund or rules.
    [policy_trains] The firm trains, and would not do so without fund or rules.
    [gap] The district would gain, but the firm does not train: it takes a common fund that pays { $fund_tie ->
        [yes] more than { NUMBER($services_needed, style: "percent", maximumFractionDigits: 0) }
       *[no] at least { UP($services_needed, $services, 1, style: "percent", maximumFractionDigits: 0) }
     } of the cost{ $poaching_limit ->
        [none] .
       *[other] , or poaching that the rules leave below { DOWN($poaching_limit, 0, style: "percent", maximumFractionDigits: 0) }.
     }
    [overdone] The firm trains, and would not if the fund did not pay so much: the skill costs the district { $tie ->
        [yes] just what it yields.
       *[no] more than it yields.
     }
   *[not_worth] The firm does not train, and the district would not gain if it did: the skill costs { $tie ->
        [yes] just what it yields.
       *[no] more than it yields.
     }
 }

preset-each_for_himself = Each for himself
preset-each_for_himself-passage = With no institutions nearby the better placed get ahead and most are left to manage alone (Source 2, 1998; R04).
preset-a_common_fund = A common fund
preset-a_common_fund-passage = In successful districts associations, unions and local governments raise local skills together (Perulli 1992; L03).
preset-an_agreement_not_to_poach = An agreement not to poach
preset-an_agreement_not_to_poach-passage = Rules made by a community limit how its members use one another (Piore 1990; P05).
preset-a_bit_of_both = A bit of both
preset-a_bit_of_both-passage = Real services and rules are two fields of public policy (Piore 1990; P01); a bit of each is our mixture.
preset-schooling_nobody_uses = Schooling too dear
preset-schooling_nobody_uses-passage = Plant directors complain that well-meant programmes do not feel what lost production costs (Source 1, 1997–99; H25). That a fund pays too much is ours.

table-stream = One trained worker, year by year
table-thresholds = Highest cost at which training pays
column-year = Year
column-stays = Still with the firm (chance)
column-to_firm = Yield for the firm
column-to_neighbours = Yield for neighbours
column-poaching = Poaching
column-firm_pays = Pays the firm up to
column-district_gains = Pays the district up to

lab-a = A
figure-stream = What a trained worker yields (first year = 1)
figure-year = Year after training
figure-kept = for the firm that paid
figure-gone = for its neighbours
figure-plane = Cost of training (years of yield)
figure-poaching = Hired away in a year (%)
figure-trains = below it, firms train
figure-nobody = worth it, but no firm trains
figure-district = worth it up to here
figure-before = without fund or rules
figure-now = now
