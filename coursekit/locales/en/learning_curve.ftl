title = World plant, small volume
claim = The same technology costs more where little is made with it; small volume and poor training make each other worse, a licence adds its fee, and a plant that only follows the best technology never quite reaches it.
assumes = Each doubling of volume cuts the variable cost by the same share, the fixed sum is the same in both plants, and the best technology grows at a steady rate.
leaves-out = Time as such, what other plants learn and pass on, quality, and any cost of lagging behind in technology.
rival = The plant may be dear because its inputs or its power are, or because its owners abroad set its prices, and not because it makes little.
source = Wright (1936) for the curve, there over all that was ever made and here over the volumes of two plants; Nelson and Phelps (1966) and Cohen and Levinthal (1990) on catching up.

param-volume = Volume of the local plant
param-volume-help = What it makes, as a share of what the world plant makes.
param-progress_ratio = Cost left after each doubling
param-progress_ratio-help = Share of the variable cost that is left when volume doubles. 0.8 is an “80 per cent curve”; 1 means nothing is learnt by doing.
param-royalty = Royalty
param-royalty-help = Licence fee on each unit; the world plant’s unit cost is 1.
param-training_gap = Training gap
param-training_gap-help = By what share badly trained workers raise the variable cost.
param-import_price = Price of imports
param-import_price-help = 1 is the world plant’s cost; freight and tariffs make it more.
param-fixed = Fixed part of the cost
param-fixed-help = Share of the world plant’s cost that is one sum, whatever the volume.
param-absorption = Speed of catching up
param-absorption-help = Yearly rate at which the distance to the best technology closes: at 0.1, by 9.5% in a year if the best stands still. It is set here by itself, whatever the training.
param-frontier_growth = Growth of the best technology
param-frontier_growth-help = Steady rate at which the best technology in the world grows: at 0.1, 10.5% in a year.

headline-local_cost = Unit cost, local plant
headline-volume_factor = Variable cost, for want of volume (times)
headline-variable_factor = and of training (times)
headline-together = Added only by the two together
headline-break_even_volume = Break-even volume
headline-long_run_level = Technology in the long run (best = 1)
value-local_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-volume_factor = { NUMBER($value, maximumFractionDigits: 2) }
value-variable_factor = { NUMBER($value, maximumFractionDigits: 2) }
value-together = { NUMBER($value, maximumFractionDigits: 2) }
value-break_even_volume = { UP($value, style: "percent", maximumFractionDigits: 1) }
value-long_run_level = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = The local plant makes { NUMBER($volume, style: "percent") } of what the world plant makes, and a unit costs it { APART($local_cost, 1, $import_price, maximumFractionDigits: 2) ->
    [1] just as much
   *[other] { APART($local_cost, 1, $import_price, maximumFractionDigits: 2) } times as much
 }; imports arrive at { $import_price ->
    [1] the world plant’s cost
   *[other] { APART($import_price, $local_cost, maximumFractionDigits: 2) } times the world plant’s cost
 }, so the local plant { $outcome ->
    [competes] can compete with them.
   *[dearer] is dearer than they are.
 } { NUMBER($break_even_volume, style: "percent", maximumFractionDigits: 1) ->
    [none] Not even 100 times the world plant’s volume would make it as cheap as imports.
    [0] At any volume that can be set here it would be no dearer than imports.
   *[other] It would be no dearer than imports from { UP($break_even_volume, $volume, style: "percent", maximumFractionDigits: 1) } of the world plant’s volume on{ $even_there ->
        [yes] .
       *[no] , more than can be set here.
     }
 } In the long run its technology, at first { NUMBER($level_at_first, style: "percent") } of the best, { $way ->
    [rises] rises to { APART($long_run_level, $level_at_first, style: "percent", maximumFractionDigits: 1) }.
    [falls] falls to { APART($long_run_level, $level_at_first, style: "percent", maximumFractionDigits: 1) }.
   *[stays] stays there.
 }
    { APART($volume_factor, 1, maximumFractionDigits: 2) ->
    [1] Its volume leaves its variable cost as it is in the world plant, and { $training_gap ->
        [0] there is no training gap
       *[other] its training gap multiplies it by { NUMBER($variable_factor, maximumFractionDigits: 2) }
     }
   *[other] For want of volume its variable cost is the world plant’s multiplied by { APART($volume_factor, 1, $variable_factor, maximumFractionDigits: 2) }, and { $training_gap ->
        [0] there is no training gap
       *[other] with its training gap by { APART($variable_factor, $volume_factor, maximumFractionDigits: 2) }: together the two add { NUMBER($together, maximumFractionDigits: 2) } beyond what each adds alone
     }
 }; { $royalty ->
    [0] it pays no royalty.
   *[other] the royalty adds its { NUMBER($royalty, maximumFractionDigits: 2) } and no more.
 }

preset-one_tenth_of_the_volume = One tenth of the volume, nothing else
preset-one_tenth_of_the_volume-passage = Plants that make little, next to what the world buys, stay at the edge of economies of scale (Source 1, 1997–99; H07).
preset-perverse_combination = The perverse combination
preset-perverse_combination-passage = Little output, paid licences and badly trained workers come together and make the chain work badly (Source 1, 1997–99; H08); whether each makes the others worse is what we ask.
preset-behind_a_tariff = Behind a tariff
preset-behind_a_tariff-passage = Under protection small producers supplied local and regional markets (Martínez 1995; A08).
preset-trained_and_larger = Trained and larger
preset-trained_and_larger-passage = What reaching world quality in little time would take, and few plants had (our reading of H03 and H06).
preset-nothing_learnt_by_doing = Nothing learnt by doing
preset-nothing_learnt_by_doing-passage = Technology handed down from head office to plants that only carry it out does not bring the drive expected of it (Source 1, 1997–99; H05).

table-curve = Unit cost by volume
table-handicaps = What each handicap adds
table-catching_up = Technology, year by year
column-volume = Volume (world plant = 1)
column-local = Local plant
column-volume_only = Without royalty and training gap
column-imports = Imports
column-handicap = Handicap
column-adds = Adds to unit cost
column-year = Year
column-level = Technology (best = 1)
column-long_run = In the long run
cell-volume = Small volume
cell-royalty = Royalty
cell-training = Poor training
cell-together = Volume × training

lab-a = A
figure-cost = Unit cost (world plant = 1)
figure-volume = Volume (% of the world plant’s)
figure-world = world plant
figure-imports = imports
figure-volume-only = without royalty
    or training gap
figure-local = at any volume
figure-even = break-even
figure-here = the local plant
figure-adds = Added to unit cost (world plant = 1)
figure-lag = Technology (% of the best)
figure-years = Years
figure-level = at first
figure-rest = in the long run
