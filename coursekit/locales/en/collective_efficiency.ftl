title = Collective efficiency: joint action without an authority
claim = Part of a district’s advantage comes by itself from being many; the other part has to be organised, and it may or may not be.
assumes = Members are all alike, decide at the same time without agreeing, and know the price, the gain and how many payments are needed.
leaves-out = Members who differ, promises and sanctions, agreements naming who pays, and crowding as a district grows.
rival = The consortium may exist because a government or one large firm pays for it, not because enough members expect each other to. In Brazil’s Sinos Valley cooperation two by two grew, and what was planned for all failed (Schmitz 1999).
source = Schmitz (1995) for the two parts, Marshall (1920) for the one that comes by itself, Olson (1965) for the one that must be organised.

param-members = Members
param-members-help = Firms that may pay into the consortium.
param-needed = Payments needed
param-needed-help = With fewer payments than this the consortium does nothing.
param-cost_ratio = Price of joining
param-cost_ratio-help = One payment, as a share of what a working consortium is worth to each member.
param-saving = Saving when it works
param-saving-help = Cut in every member’s unit cost.
param-firms = Firms in the district
param-firms-help = Those that count for the part that comes by itself; the number of members is set on its own.
param-external = External economies
param-external-help = Fall in unit cost, in per cent, when the district has one per cent more firms.

headline-tipping_point = Tipping point
headline-paying_share = Share that pays, at best
headline-works = Chance it works
headline-external_part = External part (log points)
headline-joint_part = Joint part (log points)
headline-unit_cost = Unit cost (a lone firm = 1)
value-works = { APART($value, 1, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [organised] { $tipping_point ->
        [none] No tipping point stands in the way:
       *[other] If more than { UP($tipping_point, maximumFractionDigits: 3) } of the members are expected to pay, payments last; with fewer than { DOWN($tipping_point, maximumFractionDigits: 3) }, they dry up. Past that point
     } a share of { APART($paying_share, $tipping_point, 1, maximumFractionDigits: 3) } pays, and the consortium works with a chance of { APART($works, 1, style: "percent", maximumFractionDigits: 1) }.
   *[empty] Only the empty consortium lasts: whatever share of the members is expected to pay, a payment is worth no more than it costs.
 } { $tipping_point ->
    [none] Of a member’s gain,
   *[other] If payments last, of a member’s gain
 } { NUMBER($external_part, maximumFractionDigits: 3) ->
    [0] nothing comes by itself
   *[other] { NUMBER($external_part, maximumFractionDigits: 3) } log points come by themselves
 } and { NUMBER($joint_part, maximumFractionDigits: 3) ->
    [0] nothing
   *[other] { NUMBER($joint_part, maximumFractionDigits: 3) }
 } from joint action, so unit cost is { NUMBER($unit_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) } of a lone firm’s.

preset-small_club = A small club
preset-small_club-passage = Two or three small firms join so as to reach what none could reach alone (Source 1, 1997–99, on service cooperatives; K09).
preset-large_association = A large association
preset-large_association-passage = Most trade associations offer little beyond a marketplace (Source 1, 1997–99; M05); that they have many members is our assumption.
preset-dear_to_join = Dear to join
preset-dear_to_join-passage = Joint work is felt as undermining independence, which raises its price (Brown and Domínguez 1997; Saraví 1998b; M21).
preset-all_hands = Everyone is needed
preset-all_hands-passage = Complementary tasks: one missing hand stops the whole (Milgrom and Roberts 1990; M10).

table-pivotal = Chance that one payment decides
table-equilibria = Shares that can last
table-parts = The two parts
column-share = Share that pays
column-pivotal = Chance it decides
column-cost_ratio = Price of joining
column-stable = Lasting (1 yes, 0 no)
column-works = Chance it works
column-part = Part
column-log_points = Log points
column-share_of_total = Share of total
cell-external = External
cell-joint = Joint

lab-a = A
figure-share = Share of members expected to pay, 0 to 1
figure-chance = Chance, 0 to 1 (arrows: where payments go)
figure-price = price of joining
figure-decides = one payment decides
figure-tips = tipping point
figure-lasts = lasts
figure-parts = Part of collective efficiency
figure-gain = Gain (log points of cost)
