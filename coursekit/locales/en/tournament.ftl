title = Tournament: rivals in a tier, partners across tiers
claim = A prize for the better of two suppliers makes both work hard and kills help between them; a prize for what they reach together brings help back and costs effort. Half of each is neither.
assumes = Two suppliers who are alike, normal luck, a mark set at what is expected of both, one order to win, and a fixed payment besides that settles who keeps the joint gain.
leaves-out = More than two suppliers, harming each other, what each sees of the other’s effort, and orders to come.
rival = Rivals may help each other because they expect to meet again and again, or because their buyer teaches both, whatever the prize (see the models of kept faith and of kaizen).
source = Lazear and Rosen (1981) for the contest, to which the help is our addition; Richardson (1993) on the spur of a second source, Asanuma (1989) on what they learn, Sako (1996) and Dyer and Nobeoka (2000) on associations in which they help.

param-joint = Paid for the joint result
param-joint-help = Part of the prize that both share if together they reach what is expected of them. The rest goes to the better one.
param-prize = Prize
param-prize-help = What there is to win in all, in units of what a unit of output is worth.
param-luck = Luck
param-luck-help = How much chance adds to or takes from each supplier’s result.
param-help_value = What help is worth
param-help_value-help = What a unit of help adds to the other’s result. A unit of effort adds 1 to one’s own.
param-effort_cost = Cost of effort
param-effort_cost-help = How fast effort, or help, gets harder.
param-buyer_power = The buyer’s power
param-buyer_power-help = Part of the joint gain, or loss, that falls to the buyer. A fixed payment besides the prize sees to it, so it changes who gets it, not what is done.

headline-effort = Effort of each supplier
headline-help = Help to the other
headline-result = Expected result of each
headline-gain = Joint gain
headline-supplier_gain = What each supplier keeps of it
headline-pull = Pull of the prize if the winner takes all

describe = { $outcome ->
    [unsettled] With a prize of { NUMBER($prize, maximumFractionDigits: 1) } and luck of only { NUMBER($luck, maximumFractionDigits: 1) }, no even contest lasts: while the other stays at an effort of { APART($even_effort, $better_effort, maximumFractionDigits: 2) } and a help of { APART($even_help, $better_help, maximumFractionDigits: 2) }, a supplier does better with an effort of about { APART($better_effort, $even_effort, maximumFractionDigits: 2) } and a help of about { APART($better_help, $even_help, maximumFractionDigits: 2) }, and then the other does best to change too.
    [partners] Both help: with { NUMBER($joint, style: "percent", maximumFractionDigits: 0) } of a prize of { NUMBER($prize, maximumFractionDigits: 1) } paid for the joint result and luck of { NUMBER($luck, maximumFractionDigits: 1) }, effort is { NUMBER($effort, maximumFractionDigits: 3) } and help { NUMBER($help, maximumFractionDigits: 3) }, so that each is expected to reach { NUMBER($result, maximumFractionDigits: 3) }.
   *[rivals] Nobody helps: with { $joint ->
        [0] none
       *[other] { NUMBER($joint, style: "percent", maximumFractionDigits: 0) }
     } of a prize of { NUMBER($prize, maximumFractionDigits: 1) } paid for the joint result and luck of { NUMBER($luck, maximumFractionDigits: 1) }, effort is { NUMBER($effort, maximumFractionDigits: 3) }, and each is expected to reach { NUMBER($result, maximumFractionDigits: 3) }. { NUMBER($help_value) ->
        [0] Help is worth nothing here, so nobody gives any however they are paid.
       *[other] { $helped ->
            [lasts] Help would begin when more than two thirds are paid jointly.
           *[unsure] Help begins to pay when more than two thirds are paid jointly, but not every such contest lasts.
         }
     }
 } { $outcome ->
    [unsettled] If the winner took all, the prize would pull with { NUMBER($pull, maximumFractionDigits: 2) } (cost of effort { NUMBER($effort_cost, maximumFractionDigits: 1) }; a unit of help is worth { NUMBER($help_value, maximumFractionDigits: 1) }; { $buyer_power ->
        [0] none
       *[other] { NUMBER($buyer_power, style: "percent", maximumFractionDigits: 0) }
     } of the gain or loss would fall to the buyer).
   *[other] A unit of help is worth { NUMBER($help_value, maximumFractionDigits: 1) } of effort; { $sign ->
        [loss] both sides together lose { NUMBER($loss, maximumFractionDigits: 3) }, of which each supplier bears { NUMBER($supplier_loss, maximumFractionDigits: 3) }.
       *[gain] the joint gain is { NUMBER($gain, maximumFractionDigits: 3) }, of which each supplier keeps { NUMBER($supplier_gain, maximumFractionDigits: 3) }.
     }
 }

preset-two_sources_one_order = Two sources, one order
preset-two_sources_one_order-passage = Firms of one tier compete hard to keep their place, each the measure of the other (Source 1, 1997–99, on the keiretsu; K14; Richardson 1993; Asanuma 1989).
preset-suppliers_association = A suppliers’ association
preset-suppliers_association-passage = Associations sponsored by the lead firm let rivals learn side by side (K12; Sako 1996; Dyer and Nobeoka 2000).
preset-cooperative = Two or three as one
preset-cooperative-passage = Rivalry softens where two or three small firms form a cooperative and complete each other’s work (Source 1, 1997–99; K09, K14).
preset-half_and_half = A bit of each
preset-half_and_half-passage = The authors describe vertical cooperation and horizontal rivalry side by side (K14); this asks what comes of mixing both in one prize.
preset-luck_decides = Luck decides
preset-luck_decides-passage = Where the buyer can hardly tell good work from good luck, winning rewards luck (our reading of H11 and H16: formal checks, renewal on results).

table-choices = One supplier’s choice
table-schemes = What each way of paying brings
column-effort = Effort
column-pay = Expected pay
column-cost = Cost
column-net = Pay less cost
column-joint = Paid jointly (share)
column-help = Help
column-result = Expected result
column-settled = Lasts (1 yes, 0 no)

lab-a = A
figure-one = One choice (units of output)
figure-both = Both (units of output)
figure-who = Gain kept (output)
figure-mine = My effort, with the help that suits it (units)
figure-pay = expected pay
figure-cost = cost
figure-best = my best
figure-rival = the other
figure-joint = Paid jointly (%)
figure-effort = effort
figure-help = help
figure-result = result
figure-here = here
figure-unsettled =
    No even
    contest lasts
figure-buyer = buyer
figure-supplier = each
