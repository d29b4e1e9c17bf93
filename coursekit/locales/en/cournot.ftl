title = When is a secret worth sharing?
claim = In a market that buys little more when prices fall, a cheaper way to produce helps no producer once all of them know it: the buyers keep the saving. With enough rivals outside sharing does no harm; keeping the trick still pays better.
assumes = Firms make the same product, know each other’s costs and choose how much to make; all have the same cost before the trick.
leaves-out = Quality and fashion, favours that are returned, rivals with other costs, firms that open, close or make agreements.
rival = Thin cooperation may come from distrust or from a missing broker rather than from demand. And evidence points both ways: in Guadalajara firms cooperated more after trade opened, and with a favourable market recovered (Rabellotti 1999); in Brazil’s Sinos Valley pairs of buyer and supplier did so too, and profits fell (Schmitz 1999).
source = Berry (1997) for the claim, Cournot (1838) for the market; Singh and Vives (1984) on how other kinds of competition differ.

param-firms = Firms in the district
param-firms-help = All alike; one of them has found a cheaper way to produce, the trick.
param-rivals = Rivals outside
param-rivals-help = Firms elsewhere that sell to the same buyers and never learn the trick.
param-elasticity = How much buyers respond to price
param-elasticity-help = By about how many per cent they buy more when the price falls by one per cent. Below 1 is a bounded market, above 1 a wide one.
param-cut = What the trick saves
param-cut-help = Cut in the unit cost of every firm that uses it.
param-told = Neighbours told
param-told-help = Share of the district’s other firms that learn the trick, to the nearest whole firm. 0: kept secret. 1: shared with all.

headline-kept = Finder’s profit if kept secret
headline-shared = Finder’s profit if all know
headline-now = Finder’s profit now
headline-price_change = Price
headline-buyers_gain = Buyers’ gain (of their spending)
headline-total_gain = Everybody’s gain together
headline-rivals_needed = Outside rivals from which sharing does not hurt
value-kept = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-shared = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-now = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-price_change = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-buyers_gain = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-total_gain = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [no_equilibrium] No price can last with { $rivals ->
        [0] { $firms } firms
        [one] { $firms } firms, one outside rival
       *[other] { $firms } firms, { $rivals } outside rivals
     } and buyers who take only about { NUMBER($elasticity, maximumFractionDigits: 2) }% more when the price falls by 1%: whatever they make, at least one of them gains by making a little less. Such a market needs more firms than 1 divided by { NUMBER($elasticity, maximumFractionDigits: 2) }. What a saving of { NUMBER($cut, style: "percent") } { $told ->
        [0] kept secret
       *[other] told to { NUMBER($told, style: "percent") } of the neighbours
     } would do cannot be said.
   *[other] A trick that saves { NUMBER($cut, style: "percent") } of cost changes its finder’s profit by { APART($kept, $shared, style: "percent", maximumSignificantDigits: 3) } if kept secret and { APART($shared, $kept, style: "percent", maximumSignificantDigits: 3) ->
        [0] not at all
       *[other] by { APART($shared, $kept, style: "percent", maximumSignificantDigits: 3) }
     } if { $firms ->
        [2] both firms
       *[other] all { $firms } firms
     } of the district use it{ $rivals ->
        [0] {""}
        [one] , against one outside rival
       *[other] , against { $rivals } outside rivals
     }. { $outcome ->
        [not_even_alone] Even keeping it does not pay here: the price is { NUMBER($price, maximumFractionDigits: 2) } times the cost, and the extra that its finder makes takes { APART($price_fall, $cut, maximumFractionDigits: 3) } of a unit’s cost off it, while the trick saves { APART($cut, $price_fall, maximumFractionDigits: 3) }.
        [only_alone] So it pays to keep it: once all share it, the price falls so far that the firms end with less than before.
        [neutral] Shared by all, it leaves profits as they were: buyers get all that is gained.
       *[both] Both pay, but keeping it pays more.
     }
         { $whom ->
        [nobody] With no neighbour told,
        [everybody] With every neighbour told,
       *[some] With { $neighbours_told } of the { $neighbours } neighbours told,
     } the finder’s profit { NUMBER($now, style: "percent", maximumSignificantDigits: 3) ->
        [0] stays as it was, the price changes
       *[other] changes by { NUMBER($now, style: "percent", maximumSignificantDigits: 3) }, the price
     } by { NUMBER($price_change, style: "percent", maximumFractionDigits: 1) }, and buyers gain { NUMBER($buyers_gain, style: "percent", maximumFractionDigits: 1) } of what they spent. Buyers take about { NUMBER($elasticity, maximumFractionDigits: 2) }% more when the price falls by 1%; { $rivals_needed ->
        [none] with such buyers not even 100 outside rivals would make sharing harmless.
        [0] with such buyers sharing does not hurt the finder even without outside rivals.
        [one] with such buyers one outside rival is enough for sharing not to hurt the finder.
       *[other] with such buyers { $rivals_needed } outside rivals are enough for sharing not to hurt the finder.
     }
 }

preset-bounded_local_market = A bounded local market
preset-bounded_local_market-passage = Where greater efficiency only shifts shares of a fixed market, producers together gain less than the one who cuts costs (Berry 1997; M53).
preset-sold_far_away = Sold far away
preset-sold_far_away-passage = Partners who sell outside the region find it easier to cooperate (Berry 1997; M52); in the lab because most of their rivals are then elsewhere.
preset-buyers_with_other_choices = Buyers with other choices
preset-buyers_with_other_choices-passage = The opposite of a bounded market: a lower price draws many new buyers (our contrast to M51 and M53).
preset-told_to_a_few = Told to a few
preset-told_to_a_few-passage = Know-how travels by kinship, compadrazgo and friendship, from person to person rather than to all (Source 1, 1997–99; M06, M07).
preset-a_new_rival_outside = New rivals outside
preset-a_new_rival_outside-passage = After trade opened, shoemakers of Guadalajara were found to cooperate more, not less (Rabellotti 1999, against M51); the lab gives no reason for it: keeping the trick stays ahead.

table-sharing = Profit by number of users
table-accounts = Who gains at present
column-users = Firms that use the trick
column-user_change = Change of a user’s profit
column-old_way_change = Change of profit without the trick
column-price_change = Change of price
column-passed_on = Fall of the price over fall of cost (both in %)
column-who = Who
column-gain = Gain (of what buyers spent)
cell-finder = Finder
cell-neighbours = Neighbours
cell-rivals = Outside rivals
cell-buyers = Buyers

lab-a = A
figure-profit = Profit of a firm (before the trick = 1)
figure-user = with the trick
figure-old-way = without it
figure-now = now
figure-no-equilibrium = No price can last here: too few firms
figure-users = Firms of the district that use the trick
figure-passed = Fall of price, as % of that of cost (both in %)
figure-gain = Who gains how much
figure-spending = % of what buyers spent
figure-amount = { NUMBER($value, style: "percent", maximumSignificantDigits: 2) }
figure-nobody = none
