title = Fear or involvement?
claim = Where jobs are hard to find, the fear of losing one keeps people working for a low wage; where they are easy to find, a firm does better to win its workers over, pay them well and train them for several jobs.
assumes = Workers weigh the wage against the risk of being caught and fired; a fair wage wins their involvement; the firm takes the cheaper road.
leaves-out = That firing makes jobs shorter and fear dearer, that the roads all firms take move unemployment, and unions, rights and dignity, which appear in no profit.
rival = Owners may choose fear because hardly anybody represents the workers or because customers pay for nothing else, whatever the unemployment; and they may keep prior obligations that no wage measures.
source = Shapiro and Stiglitz (1984) on the wage that keeps discipline, Akerlof (1982) on the fair wage, Pyke and Sengenberger (1992) on the two roads.

param-unemployment = Unemployment
param-unemployment-help = Share of workers without a job.
param-protection = Income without a job
param-protection-help = What a worker out of work lives on in a year: benefit, family, odd jobs.
param-premium = What quality earns
param-premium-help = What the better work of involved people earns the firm in a year, per worker.
param-volatility = Changing demand
param-volatility-help = How much the firm’s orders swing around their mean from one year to the next.
param-firing_cost = Cost of hiring or laying off
param-firing_cost-help = What each worker taken on or sent away as orders swing costs the firm. Replacing those whose jobs end anyway costs nothing here.
param-training = Training for several jobs
param-training-help = What it costs a year to keep a worker able to change tasks.
param-detection = Supervision
param-detection-help = How many times in a year of slacking one would be caught, and fired, on average.
param-effort = Hardship of the work
param-effort-help = What working hard costs the worker in a year.
param-separation = Jobs that end anyway
param-separation-help = Share of jobs that end in a year for other reasons.

headline-low_wage = Wage that fear requires
headline-fear = of which, the price of fear
headline-turnover_cost = Hiring and laying off, a year
headline-low_cost = Cost of a worker a year, low road
headline-high_cost = Cost of a worker a year, high road
headline-tipping_unemployment = Unemployment at which the roads cost the same
value-low_wage = { NUMBER($value, maximumFractionDigits: 2) }
value-fear = { NUMBER($value, maximumFractionDigits: 2) }
value-turnover_cost = { NUMBER($value, maximumFractionDigits: 3) }
value-low_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-high_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-tipping_unemployment = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [low] { $tie ->
        [yes] Both cost the same, and a firm takes the high road only where that costs less: it takes the low road.
       *[no] The firm takes the low road.
     }
   *[other] The firm takes the high road.
 } { $tipping_unemployment ->
    [none] The high road would be the cheaper at any unemployment.
   *[other] Both roads cost the same at { APART($tipping_unemployment, $unemployment, style: "percent", maximumFractionDigits: 1) } unemployment{ $within ->
        [yes] {""}
       *[no] , more than can be set here
     }: { $tipping_unemployment ->
        [1] with less, involvement is cheaper.
       *[other] with more than that fear is cheaper, with less, involvement.
     }
 }
    { $outcome ->
    [no_fear] With no unemployment whoever is fired has another job at once, so no wage keeps people from slacking; hiring and laying off as orders swing would { $turnover_cost ->
        [0] cost nothing.
       *[other] come on top, at { NUMBER($turnover_cost, maximumFractionDigits: 3) } a worker and year.
     }
   *[other] With { APART($unemployment, $tipping_unemployment, style: "percent", maximumFractionDigits: 1) } unemployment a wage of { NUMBER($low_wage, maximumFractionDigits: 2) } keeps people from slacking, and { NUMBER($fear, maximumFractionDigits: 2) } of it is the price of fear; hiring and laying off as orders swing { $turnover_cost ->
        [0] costs nothing
       *[other] adds { NUMBER($turnover_cost, maximumFractionDigits: 3) } a year
     }, so that a worker costs { APART($low_cost, $high_cost, maximumFractionDigits: 2) } on the low road.
 } On the high road a worker costs { APART($high_cost, $low_cost, maximumFractionDigits: 2) } a year: the fair wage of 1 and { NUMBER($training, maximumFractionDigits: 2) ->
    [0] nothing
   *[other] { NUMBER($training, maximumFractionDigits: 2) }
 } for training{ NUMBER($premium, maximumFractionDigits: 2) ->
    [0] ; better quality earns nothing.
   *[other] , less the { NUMBER($premium, maximumFractionDigits: 2) } that better quality earns.
 }

preset-slump = A slump
preset-slump-passage = After crisis and opening owners gave up paternalist ways (Source 2, 1998) and came to rely on low pay and the threat of unemployment (Bensusán, García and von Bülow 1997, as told there; L09). The rate is the lab’s; Mexico’s was far lower.
preset-boom = A boom
preset-boom-passage = Our contrast to L09: where everyone finds another job, threats do not work.
preset-protection_withdrawn = Protection withdrawn
preset-protection_withdrawn-passage = Liberalisation put an end to the slow recognition of some labour rights (Wilson 1994; L08).
preset-hire_and_fire = Hire and fire
preset-hire_and_fire-passage = People are taken on and sent away as orders come and go, and only the owner’s will sets a limit (Source 2, 1998; L10, L11).
preset-quality_that_pays = Quality that pays
preset-quality_that_pays-passage = Changing markets that ask for quality make skill, several trades and involvement worth having (Piore and Sabel 1984; L02).

table-roads = Cost of a worker by unemployment
table-parts = What the costs are made of
column-unemployment = Unemployment
column-low_cost = Low road
column-high_cost = High road
column-road = Road
column-part = Part
column-amount = Amount
cell-low = Low road
cell-high = High road
cell-protection = income without a job
cell-hardship = hardship
cell-fear = price of fear
cell-turnover = hiring and laying off
cell-pay = fair wage
cell-training = training
cell-premium = less: quality

lab-a = A
figure-cost = Cost of a worker (fair wage = 1)
figure-unemployment = Unemployment (%)
figure-high = high road
figure-low = low road
figure-taken = road taken
figure-tips = they cost the same
figure-here = now
figure-parts = What it is made of (fair wage = 1)
figure-sum = cost in all
figure-endless = more than 2
