title = Make or buy: how far is the work divided?
claim = Small firms can share out the stages of a product as far as trust lets them; a market that changes, unless it hits all at once, favours the district, whose firms share specialists, and a steady mass market one big plant.
assumes = Every stage costs the same to hand over, demand swings normally, and each side picks its best capacity.
leaves-out = How large the market is, who pays when a hand-over fails, how trust comes about, and waiting in line for a shared specialist.
rival = Firms may keep the work at home because contracts cannot be enforced or the market is small, not because they distrust each other or prize their independence.
source = Becker and Murphy (1992) on work divided as far as coordinating it allows, Stigler (1951) for what is left out, the extent of the market, Williamson (1985) on hand-overs, Eppen (1979) on sharing risk.

param-trust = Trust
param-trust-help = Share of hand-overs between firms that trust makes safe.
param-specialisation = Gain from specialising
param-specialisation-help = What dividing the work without end would save.
param-handover_loss = Loss at a hand-over
param-handover_loss-help = What passing work to another firm loses when there is no trust at all.
param-autonomy = Worth of autonomy
param-autonomy-help = What it is worth to an owner to keep one more stage in the family.
param-volatility = Changing demand
param-volatility-help = How much a firm’s orders swing around their mean.
param-correlation = Swings in common
param-correlation-help = Share of the swings that hits all firms at once.
param-sharing = Firms sharing a specialist
param-sharing-help = How many firms use the same specialist and so even out its orders.
param-mass_discount = Mass-production discount
param-mass_discount-help = What one big plant saves by making a standard product.
param-idle_cost = Cost of idle capacity
param-idle_cost-help = Cost of each unit that could be made but is not wanted.
param-lost_sale = Cost of a lost sale
param-lost_sale-help = Cost of each unit wanted that cannot be made.

headline-best_stages = Cheapest number of stages
headline-ideal_stages = Ideal, if stages need not be whole (below 1: undivided)
headline-district_cost = Unit cost, district
headline-plant_cost = Unit cost, big plant
headline-advantage = The district’s advantage
headline-break_even_trust = Break-even trust
value-ideal_stages = { NUMBER($value, maximumFractionDigits: 2) }
value-break_even_trust = { UP($value, 1, maximumFractionDigits: 2) }

describe = The district does best with { NUMBER($best_stages) ->
    [one] one stage, each workshop doing all of the work,
    [20] 20 stages, the longest chain the model looks at,
   *[other] { $best_stages } stages,
 }{ $as_cheap ->
    [none] {""}
    [20] {" "}though with { $best_stages ->
        [one] any number up to{" "}
       *[other] {""}
     }20, the longest chain the model looks at, it costs the same,
   *[other] {" "}though with { $as_cheap } it costs the same,
 } at a unit cost of { APART($district_cost, $plant_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) }; the big plant’s is { APART($plant_cost, $district_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) }. { $outcome ->
    [district] The district is cheaper by { NUMBER($advantage, maximumFractionDigits: 3) }.
    [tie] Both cost the same.
   *[plant] The district is not cheaper: its advantage is { NUMBER($advantage, maximumFractionDigits: 3) }.
 } { $break_even_trust ->
    [none] No amount of trust alone would turn this verdict, with chains of up to 20 stages.
    [1] With chains of up to 20 stages, only if trust were 1 would the district cost as little as the plant; it now stands at { NUMBER($trust, maximumFractionDigits: 2) }.
   *[other] The district is cheaper if trust is above { UP($break_even_trust, $trust, 1, maximumFractionDigits: 2) }; it now stands at { APART($trust, $break_even_trust, maximumFractionDigits: 2) }.
 }

preset-thick_ties = Thick ties, changing demand
preset-thick_ties-passage = Kinship, neighbourhood and shared rules hold opportunism down (Source 1, 1997–99, on districts; C20–C22), while customers keep changing their minds.
preset-family_keeps_all = The firm as family patrimony
preset-family_keeps_all-passage = Owners prize self-sufficiency and do as much of the work as they can in the family so as to depend on nobody (Brown and Domínguez 1997; Saraví 1997; M03, M20).
preset-price_only_market = A market of prices only
preset-price_only_market-passage = Where rivals compete by price alone, imitation is feared and information stops flowing (Dei Ottati 1995; Berry 1997; M51, M54).
preset-steady_mass_demand = Steady mass demand
preset-steady_mass_demand-passage = The world before the divide: standard goods, steady markets and large plants (Piore and Sabel 1984).
preset-same_shoe_same_season = The same shoe in the same season
preset-same_shoe_same_season-passage = Firms that look alike add up their efforts but cannot even out each other’s orders (Eppen 1979; M10).

table-costs = Unit cost by number of stages
column-stages = Stages
column-district = District
column-plant = Big plant
column-mismatch = Idle or short
column-specialisation_gain = Specialising
column-handover = Hand-overs

lab-a = A
figure-stages = Stages done by different firms
figure-cost = Unit cost (undivided, steady market = 1)
figure-plant = Big plant
figure-district = District
figure-best = Cheapest
figure-adds = Added to unit cost (same unit)
