title = Supply pyramid: who stands under whom?
claim = The same tiers can be a pyramid or a net. Where nobody sells past the next tier, more buyers for each supplier do not lower what is lost when one firm stops; they spread it thinly over many.
assumes = Every firm counts the same, sales are fixed shares, and nobody replaces a buyer that stops.
leaves-out = Other lead firms, what is sold, prices and power, distance, and how ties are made and broken.
rival = Tiers may be in the eye of the beholder: drawn from data, the network of one such maker departs widely from simple models (Kito et al. 2014).
source = Ballon (1996), as cited, for the tiers; against them, the networks found by Kito et al. (2014) and Matous and Todo (2015). Arora and Brintrup (2021) take the tier as one measure of a place in such a network.

param-buyers = Buyers of each supplier
param-buyers-help = How many firms each supplier of the second and third tier sells to. First-tier firms sell to the lead firm.
param-loyalty = Leaning on the main buyer
param-loyalty-help = 0: sales are split evenly among the buyers. Near 1: nearly all goes to the main one.
param-skipping = Suppliers that skip a tier
param-skipping-help = Share of suppliers that have one of their buyers further up than the next tier. Without effect if each has one buyer only.
param-first_tier = First tier
param-first_tier-help = Suppliers of the lead firm.
param-second_tier = Second tier
param-second_tier-help = Suppliers of the first tier.
param-third_tier = Third tier
param-third_tier-help = Suppliers of the second tier.

headline-firms = Firms in all
headline-dependence = Sales that go to the main buyer
headline-fan_out = Direct suppliers of a first-tier firm
headline-overlap = First-tier firms above a third-tier firm
headline-reach = Firms under a first-tier firm
headline-loss_each = What each of them loses if it stops
headline-hard_hit = Lose more than half if the one in the picture stops
headline-steps = Sales from the third tier to the top, by the shortest way
value-dependence = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-fan_out = { NUMBER($value, maximumFractionDigits: 1) }
value-overlap = { NUMBER($value, maximumFractionDigits: 2) }
value-reach = { NUMBER($value, maximumFractionDigits: 0) }
value-loss_each = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-steps = { NUMBER($value, maximumFractionDigits: 2) }

describe = When a first-tier firm stops, on average { NUMBER($reach, maximumFractionDigits: 0) } firms below it lose sales, and each of them { NUMBER($loss_each, style: "percent", maximumFractionDigits: 1) ->
    [1] all
   *[other] on average { NUMBER($loss_each, style: "percent", maximumFractionDigits: 1) }
 } of its own. When the one in the picture stops, { NUMBER($touched) ->
    [0] none does.
   *[other] { NUMBER($touched) } do, and { NUMBER($hard_hit) ->
        [0] none of them loses
        [one] one of them loses
       *[other] { $hard_hit } of them lose
     } more than half.
 }
    Under one lead firm stand { $first_tier } first-tier, { $second_tier } second-tier and { $third_tier } third-tier firms. { $outcome ->
    [tree] Each supplier has one buyer, so the tiers are a true pyramid and every firm has one way up, of { NUMBER($steps, maximumFractionDigits: 2) } sales from the third tier.
    [leaning] Below the first tier each supplier has { $buyers } buyers but makes { NUMBER($dependence, style: "percent", maximumFractionDigits: 0) } of its sales to the main one. A third-tier firm stands under { NUMBER($overlap, maximumFractionDigits: 1) } first-tier firms on average and is { NUMBER($steps, maximumFractionDigits: 2) } sales from the top by its shortest way.
   *[shared] Below the first tier each supplier has { $buyers } buyers, none of which takes more than half of its sales. A third-tier firm stands under { NUMBER($overlap, maximumFractionDigits: 1) } first-tier firms on average and is { NUMBER($steps, maximumFractionDigits: 2) } sales from the top by its shortest way.
 }{ $outcome ->
    [tree] {""}
   *[other] { NUMBER($skipping) ->
        [0] {""}
        [1] {" "}The suppliers with several buyers all sell further up, too, than the tier next to theirs.
       *[other] {" "}Of the suppliers with several buyers, about { NUMBER($skipping, style: "percent", maximumFractionDigits: 0) } also sell further up than the tier next to theirs.
     }
 }

preset-one_buyer_each = One buyer each
preset-one_buyer_each-passage = One maker, some 200 suppliers of whole systems, 5,000 makers of parts and 40,000 small firms: a pyramid as reported without a date (Ballon 1996, as cited; K04, K10). The same author puts micro firms at 25 per cent of plants in Japan, and small firms at 7.9 in the United States and 0.9 in Germany, in the early 1990s: as cited, and not comparable (K11).
preset-favourite_buyer = A favourite buyer
preset-favourite_buyer-passage = The authors describe lopsided ties, in which firms above have a say in the inner life of those below (Source 1, 1997–99; K15): other buyers exist, but one weighs most.
preset-shared_suppliers = Suppliers shared by many
preset-shared_suppliers-passage = Drawn from data, a large maker’s network departs from simple models (Kito et al. 2014), and the borders between its tiers become unclear (Arora and Brintrup 2021; the caveat to K04).
preset-buying_past_the_middle = Buying past the middle
preset-buying_past_the_middle-passage = Pressed on cost, makers of the 2000s went round the firms in the middle and bought from makers of parts directly (Matous and Todo 2015, set against K06 and K07).

table-tiers = Tier by tier
table-firms = Every firm
table-links = Who sells to whom
column-tier = Tier
column-firms = Firms
column-buyers = Buyers of a firm
column-suppliers = Suppliers of a firm (mean)
column-most_suppliers = Most suppliers of a firm
column-steps = Fewest sales up to the lead firm
column-first_above = First-tier firms above
column-touched = Firms that lose sales (share)
column-lost = Sales lost (share)
column-firm = Firm
column-level = Tier (0 = lead firm)
column-supplier = Supplier
column-buyer = Buyer
column-share = Share of its sales
cell-lead = Lead firm
cell-first = First tier
cell-second = Second tier
cell-third = Third tier

lab-a = A
figure-unhurt = a firm that loses nothing
figure-some = loses up to half
figure-most = loses more than half
figure-stopped = the firm that stops, and who sells to it
figure-routes = one supplier’s ways up
figure-when = When one firm stops
figure-share = Of each tier (%)
figure-touched = firms losing sales
figure-lost = sales lost
