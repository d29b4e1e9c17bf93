title = Trade opening: who is left, and does the middle empty?
claim = When import prices fall, the better placed invest and grow, while many small firms cut pay and then close; whether the rest drift apart depends on who gets credit.
assumes = Larger firms are more productive, everybody sells at the import price, every firm gets by before the opening (the smallest pay what they bring in), and one that can no longer earn what it used to pay first cuts wages and hours and then closes.
leaves-out = New firms, exports, the exchange rate, wages that answer to unemployment, what cheaper goods are worth to those who buy them, and firms that change their trade.
rival = Firms may drift apart without any opening: where credit follows size, success feeds on itself. Set the fall in import prices to 0 and look. A falling exchange rate or a better product may also have saved those that lasted.
source = Melitz (2003) for who survives, Simon and Bonini (1958) for growth in proportion to size, here the case of credit that does not follow it, Wolfson (1994) and Esteban and Ray (1994) for polarisation; the story is told by Saraví (1998).

param-opening = Fall in import prices
param-opening-help = By how much imports end up cheaper than they were.
param-credit = Firms with credit
param-credit-help = Share of the firms still there that get credit in a year, to the nearest whole firm, and invest it.
param-access = Credit follows size
param-access-help = 0: all have the same chance. 1: twice the size, twice the weight in the draw. 2: four times.
param-squeeze = Cut in pay before closing
param-squeeze-help = How far a firm in trouble can cut what a job pays, by wage or by hours.
param-pace = Years the fall takes
param-pace-help = 1 is overnight; more years leave time to invest.
param-gain = Gain from investing
param-gain-help = What one investment adds to productivity.
param-spread = Unlike sizes
param-spread-help = Spread of the logarithm of size before the opening. With a bell and 1.2, a tenth of the firms has more than 46 jobs and a tenth fewer than 2.2.
param-shape = Shape of the sizes
param-shape-help = A bell of log sizes, or many of the smallest and a long tail.
option-shape-lognormal = Bell (lognormal)
option-shape-pareto = Long tail (Pareto)
param-firms = Firms at the start
param-firms-help = How many are followed.

headline-survivors = Firms still there
headline-micro_survivors = Of those with up to 10 jobs
headline-larger_survivors = Of the larger ones
headline-squeezed = Survivors that pay less
headline-micro_pay = Pay in firms that began micro
headline-jobs_left = Jobs left (start = 1)
headline-gini_start = Gini of sizes, start
headline-gini_end = Gini of sizes, end
headline-gini_all = Gini, closed firms as 0
headline-wolfson_start = Polarisation, start
headline-wolfson_end = Polarisation, end
value-survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-micro_survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-larger_survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-squeezed = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-micro_pay = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-jobs_left = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_start = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_end = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_all = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-wolfson_start = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-wolfson_end = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

describe = { NUMBER($opening) ->
    [0] Imports keep their price
   *[other] Imports become { NUMBER($opening, style: "percent") } cheaper { $pace ->
        [one] overnight
       *[other] over { $pace } years
     }
 }; { NUMBER($credit) ->
    [0] no firm gets credit
   *[other] { NUMBER($credit, style: "percent") } of the firms still there, to the nearest whole firm, get credit each year{ NUMBER($access) ->
        [0] , large or small alike
       *[other] {""}
     }
 }. { $outcome ->
    [none_left] After 20 years no firm is left.
   *[other] After 20 years { APART($survivors, 0.1, 1, style: "percent", maximumFractionDigits: 0) } of the { $firms } firms are still there{ $micro_survivors ->
        [none] {""}
       *[other] {" "}({ $micro_survivors ->
            [0] none
           *[other] { APART($micro_survivors, 1, style: "percent", maximumFractionDigits: 0) }
         } of those that had up to 10 jobs{ $larger_survivors ->
            [none] {""}
           *[other] , { $larger_survivors ->
                [0] none
               *[other] { APART($larger_survivors, 1, style: "percent", maximumFractionDigits: 0) }
             } of the larger ones
         })
     }; { $squeezed ->
        [0] none
       *[other] { APART($squeezed, 1, style: "percent", maximumFractionDigits: 0) }
     } of the survivors pay less than before, and jobs stand at { NUMBER($jobs_left, minimumFractionDigits: 2, maximumFractionDigits: 2) } of what they were. { $toll ->
        [hardly] At least 97 in 100 firms are there and pay what they used to.{" "}
        [few_left] That is fewer than one in ten.{" "}
       *[other] {""}
     }{ $drift ->
        [one] Only one firm is left, so there is nobody to drift apart from;
        [same] The survivors do not drift apart: their own polarisation stays at { NUMBER($apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
        [apart] The survivors drift apart into a lower and an upper half: their own polarisation goes from { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
        [little] The survivors drift apart a little, by less than a twentieth: their own polarisation goes from { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
       *[not] The survivors do not drift apart: their own polarisation goes from { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
     }{ $drift ->
        [one] {""}
       *[other] { NUMBER($survivors) ->
            [1] ,
           *[other] {" "}(all firms began at { NUMBER($wolfson_start, minimumFractionDigits: 2, maximumFractionDigits: 2) }),
         } and
     } the Gini index goes from { NUMBER($gini_start, minimumFractionDigits: 2, maximumFractionDigits: 2) } for all at the start to { NUMBER($gini_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } for those left{ $survivors ->
        [1] .
       *[other] , or to { NUMBER($gini_all, minimumFractionDigits: 2, maximumFractionDigits: 2) } with the closed firms counted as nothing.
     }
 }

preset-every_man_for_himself = Every firm for itself
preset-every_man_for_himself-passage = An abrupt opening and support that reaches the better placed: some gain ground, most are pushed to the edge (Saraví 1998; M50, R04, R06).
preset-low_road = Labour pays for it
preset-low_road-passage = No credit, and pay that gives way: labour becomes what firms adjust first (Saraví 1998; L06, L09–L11).
preset-credit_for_all = Credit for all alike
preset-credit_for_all-passage = The task the author sets for local institutions: to reach the weakest firms too (Saraví 1998; P07).
preset-time_to_adjust = Time to adjust
preset-time_to_adjust-passage = What the abrupt end of protection did not leave (Source 1, 1997–99; M50): the same credit for all, and 15 years in place of 4.

table-classes = What became of each size
table-years = Year by year
table-paths = The first 120 firms
table-measures = Four measures of sizes
column-size_class = Size before
column-firms = Firms before
column-full_pay = Pay in full
column-squeezed = Pay less
column-closed = Closed
column-invested = Ever invested
column-jobs_start = Jobs before
column-jobs_end = Jobs at the end
column-pay_end = Pay of a job left
column-year = Year
column-import_price = Import price
column-alive = Firms still there
column-in_trouble = Firms paying less
column-jobs = Jobs (start = 1)
column-pay = Mean pay
column-smallest_tenth = A tenth is below (jobs)
column-largest_tenth = A tenth is above (jobs)
column-break_even_jobs = Cuts pay below (jobs; if it paid the usual)
column-closing_jobs = Closes below (jobs; if it paid the usual)
column-gini = Gini
column-wolfson = Wolfson
column-firm = Firm
column-jobs_of_firm = Jobs
column-state = State
column-measure = Measure
column-start = Start
column-end = End
cell-micro = micro, to 10
cell-small = small, to 50
cell-medium = medium, to 250
cell-large = large
cell-full_pay = pays in full
cell-squeezed = pays less
cell-closed = closed
cell-gini = Gini
cell-theil = Theil
cell-wolfson = Wolfson (polarisation)
cell-esteban_ray = Esteban and Ray (polarisation, in doublings)

lab-a = A
figure-year = Years since the opening began
figure-jobs = Jobs of a firm (number)
figure-full = pays in full
figure-squeezed = pays less
figure-shut = closes here
figure-covers = on top:
    covers costs
figure-closes = below: closes,
    if it paid in full
figure-share = Firms, by size before (%)
figure-work = Jobs, % of all there were
figure-after = filled: at the end
figure-then = outline: before
