title = Bullwhip: the wave that runs through the tiers
claim = When goods take time to come and each firm sees only its buyer’s orders, a small change in what customers buy grows from tier to tier; when all see what customers buy, it still grows, but from the second tier on less, and much less where the line is long, deliveries are slow and memories short.
assumes = Every firm orders by the same rule, has the same lead time, and passes its orders on after one period, so that all firms of a tier order alike; goods can be sent back.
leaves-out = Safety stocks, prices, limits to capacity, and why firms would keep news to themselves.
rival = Orders may swing because buyers order early before a price rise, order in batches, or ask for more than they need when goods are short (Lee, Padmanabhan and Whang 1997); sharing news cures none of these.
source = Chen and others (2000) for the rule and the bound; Lee, Padmanabhan and Whang (1997) for the effect and its other causes; Ballon (1996), as cited, for the firms of the pyramid.

param-information = Firms forecast from
param-information-help = Orders: each firm sees only what its buyer orders. What customers buy: the figure is passed on with every order.
option-information-orders = their buyer’s orders
option-information-demand = what customers buy
param-lead_time = Lead time
param-lead_time-help = Periods an order has to cover until the next goods come. 0: goods come at once.
param-window = Memory of the forecast
param-window-help = How many past periods a firm averages. A short memory makes nervous forecasts.
param-tiers = Firms in line
param-tiers-help = 1: the lead firm alone. 4: the lead firm and three tiers of suppliers.
param-moment = Moment shown
param-moment-help = Move it to watch the rush of period 8 run from tier to tier. Orders below 0 are goods sent back.
param-surge = Size of the rush
param-surge-help = What customers buy more, once, in period 8.
param-volatility = Whims of customers
param-volatility-help = How much what customers buy swings by chance, rush apart.

headline-variance_ratio = Variance of the last tier’s orders (customers = 1)
headline-swing = Times as widely as customers
headline-simulated = The same variance, as simulated
headline-without_sharing = If firms see orders only
headline-with_sharing = If all see what customers buy
headline-now = The last tier’s orders now (normal = 1)
value-variance_ratio = { NUMBER($value, maximumFractionDigits: 2) }
value-swing = { NUMBER($value, maximumFractionDigits: 1) }
value-simulated = { NUMBER($value, maximumFractionDigits: 2) }
value-without_sharing = { NUMBER($value, maximumFractionDigits: 2) }
value-with_sharing = { NUMBER($value, maximumFractionDigits: 2) }
value-now = { NUMBER($value, maximumFractionDigits: 2) }

describe = { $outcome ->
    [calm] Goods come at once, so no firm needs a forecast: the lead firm orders just what customers buy in the same period{ $tiers ->
        [1] .
       *[other] , and each tier after it the same one period after the tier before.
     }
    [blind] Each firm forecasts from its buyer’s orders over { $window } periods, with a lead time of { NUMBER($lead_time) ->
        [one] one period
       *[other] { $lead_time } periods
     }. The orders of { NUMBER($tiers) ->
        [1] the lead firm
       *[other] the last of { $tiers } firms in line
     } { $volatility ->
        [0] would swing
       *[other] swing
     } { NUMBER($swing, maximumFractionDigits: 2) } times as widely as what customers buy{ $volatility ->
        [0] {" "}if that swung by chance
       *[other] {""}
     } (variance { NUMBER($variance_ratio, maximumFractionDigits: 2) }, where the customers’ is 1; simulated { NUMBER($simulated, maximumFractionDigits: 2) }). { $tiers ->
        [1] It is alone in line, so its buyers’ orders are what customers buy.
       *[other] If all saw what customers buy, the variance would be { APART($with_sharing, $variance_ratio, maximumFractionDigits: 2) }.
     }
   *[shared] All firms forecast from what customers buy over { $window } periods, with a lead time of { NUMBER($lead_time) ->
        [one] one period
       *[other] { $lead_time } periods
     }. The orders of { NUMBER($tiers) ->
        [1] the lead firm
       *[other] the last of { $tiers } firms in line
     } { $volatility ->
        [0] would swing
       *[other] swing
     } { NUMBER($swing, maximumFractionDigits: 2) } times as widely as what customers buy{ $volatility ->
        [0] {" "}if that swung by chance
       *[other] {""}
     } (variance { NUMBER($variance_ratio, maximumFractionDigits: 2) }, where the customers’ is 1; simulated { NUMBER($simulated, maximumFractionDigits: 2) }). { $tiers ->
        [1] It is alone in line, so its buyers’ orders are what customers buy.
       *[other] If firms saw only orders, the variance would be { APART($without_sharing, $variance_ratio, maximumFractionDigits: 2) }.
     }
 }
    In period { $moment } the last tier { $back ->
    [yes] sends back { NUMBER($sent_back, style: "percent", maximumFractionDigits: 0) } of its normal orders;
   *[no] orders { NUMBER($now, style: "percent", maximumFractionDigits: 0) ->
        [0] nothing
       *[other] { NUMBER($now, style: "percent", maximumFractionDigits: 0) } of normal
     };
 } { $customers ->
    [rush_and_whims] in period 8 customers buy { NUMBER($surge, style: "percent", maximumFractionDigits: 0) } more than usual, apart from whims of { NUMBER($volatility, style: "percent", maximumFractionDigits: 0) }.
    [rush_only] in period 8 customers buy { NUMBER($surge, style: "percent", maximumFractionDigits: 0) } more than usual, and in every other the same.
    [no_rush_and_whims] there is no rush in period 8, only whims of { NUMBER($volatility, style: "percent", maximumFractionDigits: 0) }.
   *[no_rush_only] customers buy the same in every period.
 }

preset-news_withheld = News withheld
preset-news_withheld-passage = Even plants of one corporation are said to keep information back or to pass on part of it (Source 1, 1997–99, on chains in Mexico; H15); that it was about orders is our assumption.
preset-news_shared = News shared
preset-news_shared-passage = Where knowledge and people go back and forth, firms are said to earn trust by readily sharing what they know (Source 1, 1997–99, on the keiretsu; K18, K20).
preset-just_in_time = Goods just in time
preset-just_in_time-passage = Parts come when they are needed and hardly any stock is kept (Womack, Jones and Roos 1990; Roper et al. 1997): a short lead time and a long memory tame the whip without any sharing.
preset-nervous_forecasts = Nervous forecasts
preset-nervous_forecasts-passage = Short contracts, renewed on results, leave little past to go by (H16, as we read it): firms forecast from two periods only.

table-orders = Orders, period by period
table-swings = How widely each tier swings (variance, customers = 1)
column-tier = Tier (0 = customers, 1 = lead firm)
column-period = Period
column-orders = Orders (normal = 1)
column-blind = Seeing orders only
column-shared = All seeing customers
column-bound = Seeing orders only, at least
column-simulated = Simulated, as set

lab-a = A
figure-customers = Customers
figure-lead = Lead firm
figure-first =
    First tier
    { NUMBER($firms) } firms
figure-second =
    Second tier
    { NUMBER($firms) } firms
figure-third =
    Third tier
    { NUMBER($firms) } firms
figure-now = Orders now (% of normal)
figure-percent = { NUMBER($orders, style: "percent", maximumFractionDigits: 0) }
figure-more = above normal
figure-fewer = below normal
figure-period = Period (number)
figure-moment = now
figure-front = the rush arrives
figure-height = height of
    normal
figure-swing = Swing (customers = 1)
figure-blind = seeing
    orders only
figure-shared = seeing
    customers
figure-measured = simulated
