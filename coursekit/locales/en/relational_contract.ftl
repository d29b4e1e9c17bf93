title = Relational contract: trust ripens by proof
claim = Trust that rests on proof needs time: a contract that ends too soon pays for audits for ever. And what no court enforces is done only as far as both have a future to lose.
assumes = The buyer learns from every delivery, audited or not; both sides see a broken promise at once and never deal again.
leaves-out = Suppliers who choose when to cheat, audits by outsiders, whose certificate goes along to the next buyer, audits that teach or insult, and bargaining over who gains.
rival = Long relations may last because the parts fit no other buyer or the buyer is the stronger, not because trust has ripened. Even of investment that fits one buyer only, Miwa and Ramseyer (2000) found less in Japan’s car trade than most accounts have.
source = Baker, Gibbons and Murphy (2002) and Levin (2003) for effort left to a promise, Axelrod (1984) for kept faith; learning by counting good and bad deliveries is Bayes’s rule.

param-contract = Length of a contract
param-contract-help = Deliveries until it ends and a stranger comes.
param-audit_cost = Price of an audit
param-audit_cost-help = As a share of what a defect that slips through costs.
param-quality = True quality
param-quality-help = Share of deliveries without a defect. The buyer does not know it.
param-patience = Patience
param-patience-help = What the next round is worth today: less where it is far off or may never come.
param-outside = What others offer
param-outside-help = What a firm gets in each later round with somebody else once faith is broken. Kept faith is worth 3 a round; breaking it, 5 once.
param-prior_good = Good deliveries taken for granted
param-prior_good-help = How many good deliveries the buyer’s first belief in a stranger is worth.
param-prior_bad = Bad deliveries feared
param-prior_bad-help = How many bad deliveries the buyer’s first belief in a stranger is worth.
param-value = Worth of a success
param-value-help = What the buyer gains when the supplier’s effort succeeds.
param-honour = Honour
param-honour-help = Standing that a firm loses, once, in the eyes of others by breaking faith.

headline-audits_stop = Good deliveries until audits stop
headline-audited = Deliveries audited
headline-cost = Cost of a delivery (a defect let through = 1)
headline-effort = Effort left to a promise
headline-full_patience = Patience for full effort
headline-critical_patience = Patience for kept faith
value-audited = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-full_patience = { UP($value, maximumFractionDigits: 2) }
value-critical_patience = { UP($value, maximumFractionDigits: 2) }

describe = { $outcome ->
    [at_once] Even with a stranger an audit is worth no more than its price, so the first delivery comes without one.
    [ripens] A supplier that never fails is trusted after { NUMBER($audits_stop) ->
        [one] one good delivery
       *[other] { $audits_stop } good deliveries
     }, and its contract has { $contract }, so with such a supplier trust has time to ripen.
   *[suspicion] Even a supplier that never fails would need { NUMBER($audits_stop) ->
        [one] one good delivery
       *[other] { $audits_stop } good deliveries
     } to be trusted, and its contract ends after { NUMBER($contract) ->
        [one] one
       *[other] { $contract }
     }: every one is audited before a stranger comes.
 } A patience of { APART($patience, $full_patience, $critical_patience, maximumFractionDigits: 2) } lets { $effort ->
    [0] no effort
   *[other] an effort of { APART($effort, $value, maximumFractionDigits: 2) }
 } rest on a promise; all that both could wish, { APART($value, $effort, maximumFractionDigits: 2) }, takes { UP($full_patience, $patience, maximumFractionDigits: 2) }. { $critical_patience ->
    [none] With { NUMBER($outside, maximumFractionDigits: 2) } to be had elsewhere { $honour ->
        [0] and no honour
       *[other] and { NUMBER($honour, maximumFractionDigits: 1) } of honour
     } at stake, no patience is enough to keep faith.
    [0] With { NUMBER($outside, maximumFractionDigits: 2) } to be had elsewhere { $honour ->
        [0] and no honour
       *[other] and { NUMBER($honour, maximumFractionDigits: 1) } of honour
     } at stake, breaking faith never tempts, whatever the patience.
   *[other] With { NUMBER($outside, maximumFractionDigits: 2) } to be had elsewhere { $honour ->
        [0] and no honour
       *[other] and { NUMBER($honour, maximumFractionDigits: 1) } of honour
     } at stake, faith is kept from a patience of { UP($critical_patience, $patience, 1, maximumFractionDigits: 2) } on: here it is { $faith ->
        [kept] kept.
       *[broken] broken.
     }
 }
    With an audit at { NUMBER($audit_cost, style: "percent", maximumFractionDigits: 0) } of what a defect costs and { NUMBER($quality, style: "percent", maximumFractionDigits: 0) } of deliveries good, { APART($audited, 1, style: "percent", maximumFractionDigits: 0) ->
        [0] none is audited
       *[other] { APART($audited, 1, style: "percent", maximumFractionDigits: 0) } are audited on average
     }, and a delivery costs { NUMBER($cost, maximumFractionDigits: 3) ->
        [0] nothing
       *[other] { NUMBER($cost, maximumFractionDigits: 3) }
     } in audits and defects.

preset-long_relation = A long relation
preset-long_relation-passage = Trust is said to ripen with time, through dealings that went well, news readily shared and conduct one can foresee (Source 1, 1997–99, on the keiretsu; K20).
preset-short_contracts = Short contracts
preset-short_contracts-passage = Contracts are short and renewed only on results (Source 1, 1997–99, on chains in Mexico; H16).
preset-manuals_and_audits = Manuals and audits
preset-manuals_and_audits-passage = Ties run by impersonal papers, with manuals and audits that never end, are read as distrust in writing (Source 1, 1997–99, citing Bueno et al. 1996; H12, H13).
preset-others_at_the_door = Others at the door
preset-others_at_the_door-passage = Opening to imports gave shops other sellers to turn to, and the makers’ power over them weakened (Woodruff 1998; M50).
preset-honour_at_stake = Honour at stake
preset-honour_at_stake-passage = In the authors’ reading, the eyes of others turn faith kept into personal prestige (Source 1, 1997–99, on the keiretsu; K22).

table-deliveries = The history told, delivery by delivery
table-audits = Chance of an audit within a contract
table-efforts = Effort left to a promise
table-faith = Patience for kept faith
column-delivery = Delivery
column-contract = Contract
column-doubt = Doubt before it
column-audited = Audited (1 yes, 0 no)
column-defect = Defect (1 yes, 0 no)
column-audit_chance = Chance of an audit
column-patience = Patience
column-effort = Effort
column-outside = What others offer
column-critical_patience = Patience needed

lab-a = A
figure-delivery = Delivery
figure-doubt = Chance of a defect, as believed (0 to 1)
figure-stranger = a new
    stranger
figure-price = price of an audit
figure-audited = audited
figure-trusted = trusted
figure-defect = has a defect
figure-patience = Patience (0 to 1)
figure-effort = Effort (0 to 1)
figure-carries = a promise carries
figure-here = here
figure-outside = Others’ offer (per round)
figure-needed = patience needed
figure-kept = here: kept
figure-broken = here: broken
figure-needed-axis = Patience (0 to 1)
