title = Path dependence: where does a district come from?
claim = Places that are alike, under rules that are alike, end with different geographies, because early arrivals draw later ones.
assumes = Firms arrive one by one, see how many are in each town, and never leave; towns differ in nothing else.
leaves-out = Places that differ, crowding, firms that move or close, and anything firms or governments do to change the odds.
rival = The place that grew may simply have been better from the start: raw materials, a port, a ruling that favoured it.
source = Arthur (1989) on firms drawn by those already there; Arthur, Ermoliev and Kaniovski (1987) and the urn of Pólya for the arithmetic; Marshall (1920) on why trades stay where they are.

param-places = Places
param-places-help = Towns to choose among, all alike at the start.
param-firms = Firms that arrive
param-firms-help = They come one by one, and each stays where it settles.
param-pull = Pull of neighbours
param-pull-help = 0: firms ignore each other. 1: twice the firms, head start included, twice the draw. Above 1: more than that.
param-head_start = Head start
param-head_start-help = What each town offers before anyone has come, as if so many firms were there already.
param-histories = Histories
param-histories-help = How many times the whole story is told again.

headline-largest_share = Biggest town’s share
headline-spread = Spread of town 1’s share
headline-chance_spread = Spread by luck alone
headline-leader_keeps = Early leader still ahead
value-largest_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-leader_keeps = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }

describe = In { $histories } histories of { $firms } firms choosing among { $places } towns, the biggest town ends on average with { APART($largest_share, 1, style: "percent", maximumFractionDigits: 0) } of the firms. { $outcome ->
    [one_place] In { DOWN($nearly_all, style: "percent", maximumFractionDigits: 0) } of histories one town takes nearly all, nine tenths of the firms or more — but which one differs from history to history.
    [even] Town 1’s share varies no more than one and a half times as much as luck alone would make it.
   *[varied] Town 1’s share varies more than one and a half times as much as luck alone would make it.
 } It lies between { DOWN($usual_low, style: "percent", maximumFractionDigits: 0) } and { UP($usual_high, style: "percent", maximumFractionDigits: 0) } in at least nine of ten histories, and its spread is { APART($spread, $chance_spread, maximumSignificantDigits: 3) }, against { APART($chance_spread, $spread, maximumSignificantDigits: 3) } to be expected by luck alone. { $leader_keeps ->
    [none] In no history does one town lead all others after the first tenth of arrivals.
   *[other] Where one town led all others after the first tenth of arrivals, it does so at the end too in { APART($leader_keeps, 1, style: "percent", maximumFractionDigits: 0) } of histories.
 }

preset-no_pull = Nobody looks at the neighbours
preset-no_pull-passage = Concentration as mere coincidence, the case every district must be compared with (our reading of C10).
preset-neighbours_attract = Neighbours attract
preset-neighbours_attract-passage = Skill and custom in the air of a place draw those who practise the trade (Marshall 1920; C11).
preset-winner_takes_most = The more, the much more
preset-winner_takes_most-passage = Production and society concentrate together and strengthen each other (Bianchi 1992; C02).
preset-old_names_count = Old names count
preset-old_names_count-passage = Every town already has something to offer, so early luck weighs less (our reading of C11).

table-distribution = Where the histories end
table-histories = The first histories, arrival by arrival
table-final = Each history’s end
column-share_from = Town 1’s share, from
column-share_to = to
column-histories = Histories (share)
column-chance_alone = By luck alone
column-history = History
column-arrivals = Firms so far
column-share = Town 1’s share
column-first_place_share = Town 1’s share
column-largest_share = Biggest town’s share

lab-a = A
figure-arrivals = Firms so far
figure-share = Firms in town 1 (%), a line a history
figure-first = the first
    history
figure-histories = Histories that end there (%)
figure-ends = all histories
figure-chance = luck alone
figure-history = a history
figure-end = In town 1 at the end (%)
