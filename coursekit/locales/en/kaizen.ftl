title = Kaizen: small improvements that travel
claim = Small improvements change less as long as each stays where it was found; where they travel among a buyer’s suppliers, each find counts more than once.
assumes = Suppliers are alike, an improvement fits all of them, and taking one over is free and takes no time.
leaves-out = The cost of finding, teaching and copying, improvements that run out, quality, and why a supplier would show a rival what it found.
rival = Costs may fall because volume grows and workers learn by doing, with nothing travelling at all (Wright 1936).
source = Sako (1996) and Dyer and Nobeoka (2000) on how know-how spreads among a manufacturer’s suppliers.

param-travels = How readily improvements travel
param-travels-help = Chance that another supplier takes over what one has found.
param-suppliers = Suppliers of the buyer
param-suppliers-help = Those among which improvements can travel.
param-chance = Chance to find one
param-chance-help = Chance that a supplier finds an improvement in a month.
param-size = Size of an improvement
param-size-help = What one of them takes off unit cost.
param-months = Months
param-months-help = How long it goes on.

headline-expected_log = Expected logarithm of unit cost
headline-expected_cost = Expected unit cost (start = 1)
headline-alone_cost = If nothing travelled
headline-simulated_cost = Unit cost in this draw, mean
headline-multiplier = Improvements for each one found
headline-gap = Gap between dearest and cheapest supplier

describe = { $outcome ->
    [still] Nothing lowers unit cost, so it stays at 1 with or without neighbours.
    [taken_over] Each find counts { NUMBER($multiplier, maximumFractionDigits: 2) } times, so a supplier is expected to owe more to the others than to itself.
   *[own] Each find counts { APART($multiplier, 1, maximumFractionDigits: 2) ->
        [1] once
       *[other] { APART($multiplier, 1, maximumFractionDigits: 2) } times
     }{ $suppliers ->
        [1] .
       *[other] , so a supplier is expected to owe the others no more than itself.
     }
 } { $chance ->
    [0] With { NUMBER($suppliers) ->
        [one] one supplier that never finds an improvement
       *[other] { $suppliers } suppliers that never find an improvement
     }
   *[other] With { NUMBER($suppliers) ->
        [one] one supplier that finds
       *[other] { $suppliers } suppliers that each find
     } { $size ->
        [0] an improvement that is worth nothing
       *[other] an improvement of { NUMBER($size, style: "percent", maximumFractionDigits: 1) }
     } with a chance of { NUMBER($chance, style: "percent", maximumFractionDigits: 0) } a month, and { NUMBER($suppliers) ->
        [one] nobody to take it over
       *[other] { $travels ->
            [0] no other that takes it over
           *[other] { $suppliers ->
                [2] the other
               *[other] each of the others
             } taking it over with a chance of { NUMBER($travels, style: "percent", maximumFractionDigits: 0) }
         }
     }
 }, the unit cost to be expected after { $months } months is { NUMBER($expected_cost, maximumFractionDigits: 3) ->
    [0] next to nothing of
    [1] just
   *[other] { APART($expected_cost, $alone_cost, maximumFractionDigits: 3) } of
 } the first one (its logarithm is expected to be { NUMBER($expected_log, maximumFractionDigits: 3) }); if nothing travelled, { APART($alone_cost, $expected_cost, maximumFractionDigits: 3) }. In this draw it is { NUMBER($simulated_cost, maximumFractionDigits: 3) ->
    [0] next to nothing
   *[other] { NUMBER($simulated_cost, maximumFractionDigits: 3) }
 }{ $suppliers ->
    [1] .
   *[other] {" "}on average, with { NUMBER($gap, maximumFractionDigits: 3) ->
        [0] { NUMBER($simulated_cost, maximumFractionDigits: 3) ->
            [0] next to no difference
           *[other] no difference
         }
       *[other] { NUMBER($gap, maximumFractionDigits: 3) }
     } between the dearest supplier and the cheapest.
 }

preset-to_and_fro = People and machines to and fro
preset-to_and_fro-passage = Improvement is said to go round with people, know-how and machines that move back and forth between firms (Source 1, 1997–99, on the keiretsu; K18).
preset-each_on_its_own = Each on its own
preset-each_on_its_own-passage = A chain that only the market holds together, made of efforts each apart from the others (Source 1, 1997–99, on chains in Mexico; H14).
preset-news_in_part = News passed on in part
preset-news_in_part-passage = Even plants of one group are said to pass on only part of what they know (Source 1, 1997–99; H15).
preset-cooperative_of_three = A cooperative of three
preset-cooperative_of_three-passage = Two or three very small firms join, and their rivalry softens as they come to complete each other (Source 1, 1997–99; K09, K14).
preset-large_association = A large association
preset-large_association-passage = A manufacturer gathers its suppliers in a club and teaches them to learn from each other (Sako 1996; Dyer and Nobeoka 2000; K12).

table-costs = Unit cost, month by month
table-improvements = Every improvement
table-suppliers = Supplier by supplier
column-month = Month
column-mean = Mean, this draw
column-lowest = Lowest
column-highest = Highest
column-expected = Expected
column-alone = If nothing travelled
column-supplier = Supplier
column-finder = Found by
column-found = Found
column-taken_over = Taken over
column-cost = Unit cost at the end

lab-a = A
figure-month = Month
figure-supplier = Supplier (number)
figure-found = finds an improvement
figure-taken = takes it over from another (line)
figure-cost = Unit cost (start = 1)
figure-each = each supplier
figure-alone = if nothing travelled
figure-expected = expected
