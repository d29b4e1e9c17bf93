title = Transplant: one policy, four places
claim = The same support takes root in one place and not in another, because it meets another culture and other institutions; that alone does not say which of the two matters.
assumes = Firms, market and luck are the same in all four places; taking part pays more the more partners do; culture and rules differ by one number each.
leaves-out = What the policy costs and whom it reaches, firms that differ, places that trade with each other, rules that change. Culture as one number is what the authors object to.
rival = The places may have begun with different shares taking part, for reasons of history alone; then the same support also works in one and not in another.
source = Granovetter (1978) and Young (1998) on tipping, Aoki (2001) on institutions that fit together, Bisin and Verdier (2001) on culture handed on.

param-support = Support
param-support-help = What the policy gives each month to a firm that takes part. Taking part costs 1.
param-lasts = Months of support
param-lasts-help = When the policy ends. The lab goes on to month 60.
param-culture_gap = Gap in culture
param-culture_gap-help = How much more trust and approval there is where culture is thick. At 0 all places start with the same culture.
param-rules_gap = Gap in institutions
param-rules_gap-help = How much more of a loss rules make good where institutions are thick. At 0 all places have the same rules.
param-scope = Scope of the market
param-scope-help = How far there is demand for what partners achieve together; low in a closed local market.
param-exposure = Exposure
param-exposure-help = What a firm loses when its partners fail it and neither rules nor trust protect it.
param-autonomy = Worth of autonomy
param-autonomy-help = What it is worth to an owner to do everything alone.
param-approval = Social approval
param-approval-help = What it is worth to take part where culture thinks highly of it.
param-drift = Drift of culture
param-drift-help = How far culture moves each month towards what firms do.

headline-share_neither = Taking part: thin culture and rules
headline-share_culture = Taking part: thick culture
headline-share_rules = Taking part: thick rules
headline-share_both = Taking part: both thick
headline-places_rooted = Places where it takes root
headline-interaction = Interaction of culture and rules
value-share_neither = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_culture = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_both = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-interaction = { NUMBER($value, maximumFractionDigits: 3) }

describe = { NUMBER($support) ->
    [0] Without any support,
   *[other] { NUMBER($lasts) ->
        [0] With support of { NUMBER($support, maximumFractionDigits: 2) } a month that ends before it begins,
        [one] With support of { NUMBER($support, maximumFractionDigits: 2) } for one month,
       *[other] With support of { NUMBER($support, maximumFractionDigits: 2) } a month for { $lasts } months,
     }
 } and about 35% of the firms taking part everywhere at the start, these take part in month 60, on average over 20 histories{ $gaps ->
    [none] {" "}(the four places start alike in culture and rules): { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } in each.
    [rules] {" "}(culture is the same in all places at the start): { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where institutions are thin and { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where they are thick.
    [culture] {" "}(rules are the same in all places): { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where culture began thin and { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where it began thick.
   *[both] : { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where culture and institutions began thin, { APART($share_culture, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where only culture was thick, { APART($share_rules, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where only institutions were, and { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } where both were.
 } { $outcome ->
    [everywhere] Joint production takes root, with more than half taking part, in all four places.
    [nowhere] Joint production takes root, with more than half taking part, in none of the places.
   *[somewhere] Joint production takes root, with more than half taking part, in { $places_rooted } of the four places, { $policy ->
        [yes] with the same policy in all.
       *[no] without any policy.
     }
 } { $gaps ->
    [both] What thick culture adds with thick institutions, less what it adds with thin ones, is { NUMBER($interaction, maximumFractionDigits: 3) }: above 0 each adds more where the other is thick, below 0 less, at 0 just as much.
   *[one] Unless there is a gap in both, nothing can be said of what culture and institutions do together.
 }

preset-only_rules_differ = Only institutions differ
preset-only_rules_differ-passage = With one culture everywhere, results follow from institutional design alone: the position the authors call universalism (Source 1, 1997–99, on Piore and Sabel; B04).
preset-only_culture_differs = Only culture differs
preset-only_culture_differs-passage = With one set of rules everywhere, results follow from culture alone: the position they call particularism (Source 1, 1997–99, on Fukuyama; B05).
preset-over_too_soon = Over too soon
preset-over_too_soon-passage = Programmes of a season: help that ends before practice has changed takes hold only where it meets a thick culture (our reading of B09 and M37).
preset-wide_market = A wide market
preset-wide_market-passage = Cooperation is easier when partners sell outside their region (Berry 1997; M52).
preset-support_for_all_and_for_ever = Much support without end
preset-support_for_all_and_for_ever-passage = With enough money for ever every place looks alike, and nothing is learnt about what it met (our reading of B10).

table-paths = The four places, month by month
table-places = The four places
table-frontier = The frontier
table-firms = Firms of the first history
table-network = Who deals with whom
column-place = What is thick
column-month = Month
column-share = Taking part
column-culture = Culture
column-rules = Institutions
column-culture_at_start = Culture at the start
column-culture_at_end = Culture at the end
column-tipping_with = Tipping point with support
column-tipping_without = Tipping point without
column-rooted = Histories that take root
column-firm = Firm
column-takes_part = Takes part (1 yes)
column-partner = Partner
cell-neither = neither
cell-culture = culture
cell-rules = institutions
cell-both = both

lab-a = A
figure-culture = Culture (trust, approval), 0 to 1
figure-rules = Institutions (rules), 0 to 1
figure-frontier = support is enough
    while it lasts
figure-frontier-alone = taking part grows
    here by itself
figure-takes-part = firm takes part
figure-stays-out = does not
figure-month = Month
figure-share = Firms taking part (%)
figure-policy = support lasts
