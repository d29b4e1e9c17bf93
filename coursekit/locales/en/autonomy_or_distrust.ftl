title = Autonomy or distrust? Telling two owners apart
claim = An owner who prizes independence and one who distrusts others may give out exactly the same share of the work; only a policy that changes one of the two reasons more than the other tells them apart.
assumes = Both owners want to lower their costs, gain the same from dividing the work, and differ only in why handing it over is costly to them.
leaves-out = Chance and mistakes in what is observed, numbers of stages that must be whole, owners who foresee the policy, and a wish for independence that grows out of distrust.
rival = Owners may keep the work for a third reason that neither policy touches: a market too small to divide the work for, or no specialist within reach.
source = Our experiment on the readings of Brown and Domínguez (1997) and Saraví (1998b); Williamson (1985) on hand-overs.

param-given_out = Work given out before
param-given_out-help = Share of the work that both owners are seen to give to other firms.
param-first_autonomy = First owner: part due to autonomy
param-first_autonomy-help = How much of the cost of handing work over is lost independence; the rest is distrust.
param-second_autonomy = Second owner: part due to autonomy
param-second_autonomy-help = The same for the second owner.
param-guarantee = Policy against distrust
param-guarantee-help = Share of the losses at hand-overs that a court or a guarantee makes good.
param-respect = Policy for autonomy
param-respect-help = Share of the independence that an arrangement leaves with owners who give work out.
param-specialisation = Gain from specialising
param-specialisation-help = What dividing the work without end would save.

headline-handing_cost = Cost of one more hand-over
headline-first_after = First owner gives out, after
headline-second_after = Second owner gives out, after
headline-gap = Difference after the policy
headline-first_read = First owner’s autonomy, read back
headline-second_read = Second owner’s autonomy, read back
value-handing_cost = { NUMBER($value, maximumFractionDigits: 4) }
value-first_after = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-second_after = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-gap = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-first_read = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-second_read = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = { $given_out ->
    [0] Neither owner gives out any work, which only tells that one more hand-over costs each of them { NUMBER($handing_cost, maximumFractionDigits: 4) } of unit cost or more; say that it costs just that
   *[other] Both owners give out { NUMBER($given_out, style: "percent") } of the work, so one more hand-over costs each of them { NUMBER($handing_cost, maximumFractionDigits: 4) } of unit cost
 }; for the first { $first_autonomy ->
    [0] none
   *[other] { NUMBER($first_autonomy, style: "percent") }
 } of that is lost independence, for the second { $second_autonomy ->
    [0] none.
   *[other] { NUMBER($second_autonomy, style: "percent") }.
 } { $outcome ->
    [no_policy] Without a policy both look the same, and nothing that can be seen tells them apart.
    [told_apart] A policy { $guarantee ->
        [0] {""}
       *[other] makes good { NUMBER($guarantee, style: "percent") } of the losses from distrust{ $respect ->
            [0] {""}
           *[other] {" "}and{" "}
         }
     }{ $respect ->
        [0] {""}
       *[other] spares owners { NUMBER($respect, style: "percent") } of the independence they would lose
     }: now the first gives out { APART($first_after, $second_after, style: "percent", maximumFractionDigits: 1) } and the second { APART($second_after, $first_after, style: "percent", maximumFractionDigits: 1) }. From the change one can read back that autonomy is { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) ->
        [0] none
       *[other] { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) }
     } of the first owner’s reasons and { NUMBER($second_read, style: "percent", maximumFractionDigits: 0) ->
        [0] none
       *[other] { NUMBER($second_read, style: "percent", maximumFractionDigits: 0) }
     } of the second’s.
    [same_motives] The policy ({ $guarantee ->
        [0] loss of independence down by { NUMBER($respect, style: "percent") }, distrust as before
       *[other] distrust down by { NUMBER($guarantee, style: "percent") }, loss of independence { $respect ->
            [0] as before
           *[other] by { NUMBER($respect, style: "percent") }
         }
     }) leaves both giving out { NUMBER($first_after, style: "percent", maximumFractionDigits: 1) }{ $first_read ->
        [none] . As it shrinks both motives alike, owners of any motives would still look the same.
       *[other] , because their motives are the same: autonomy is { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) ->
            [0] none
           *[other] { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) }
         } of their reasons.
     }
   *[both_parts_alike] The policy shrinks distrust and the loss of independence alike, by { NUMBER($guarantee, style: "percent") }: both owners now give out { NUMBER($second_after, style: "percent", maximumFractionDigits: 1) }, and still nobody can tell them apart.
 }

preset-nobody_does_anything = Nobody does anything
preset-nobody_does_anything-passage = Self-sufficiency and lack of trust are both offered as reasons why owners keep the work at home (Brown and Domínguez 1997; Saraví 1998b; M20, M25).
preset-a_court_that_works = A court that works
preset-a_court_that_works-passage = Our experiment, which nobody has made: somebody can enforce a deal between workshops, and their wish for independence stays as it was.
preset-the_name_stays_in_the_family = The name stays in the family
preset-the_name_stays_in_the_family-passage = Owners associate where their independence stays whole or even grows (Source 1, 1997–99; M09).
preset-a_package_of_both = A package of both
preset-a_package_of_both-passage = Programmes bring many kinds of help at the same time (Casalet 1995; M32, M34): good for firms perhaps, but it says nothing about their motives.
preset-mixed_motives = Mixed motives
preset-mixed_motives-passage = Culture and institutions need not exclude each other; each may explain a part (Source 1, 1997–99; B12).

table-owners = The two owners
table-line = All owners who look the same
column-owner = Owner
column-distrust = Distrust
column-autonomy = Autonomy
column-given_out = Given out
column-distrust_after = Distrust, after
column-autonomy_after = Autonomy, after
column-given_out_after = Given out, after
column-autonomy_part = Part due to autonomy
cell-first = First
cell-second = Second

lab-a = A
figure-plane = Why a hand-over is costly
figure-distrust = From distrust (share of unit cost)
figure-autonomy = From independence (same unit)
figure-shares = Work given to other firms
figure-part = Part of the cost that is autonomy (%)
figure-before = before (white):
    all look alike
figure-after = after the policy
figure-first = first owner
figure-second = second owner
