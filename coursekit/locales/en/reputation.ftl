title = Reputation: bad news travels
claim = Firms that know each other’s partners can do without contracts, because who cheats one loses others too; whoever comes from outside that web needs more patience to be trusted.
assumes = Temptation comes with one partner at a time, news arrives before the next deal, and who has heard never trusts the cheat again.
leaves-out = Gossip that is false or goes further than one step, firms that would rather not punish, second chances, and what is lost by keeping outsiders out.
rival = Firms may keep faith because a court or a large buyer would make them, or out of honour alone; the same honesty would be seen.
source = Kandori (1992) and Greif (1993) on punishment by others (Edwards and Ogilvie 2012 dispute the second one’s case), Axelrod (1984) on patience, Watts and Strogatz (1998) on the network.

param-talk = Talk
param-talk-help = Chance that a cheated firm warns a partner that both know.
param-rewired = Far ties
param-rewired-help = Share of ties that lead to just any firm instead of a neighbour. They break up circles of firms that know each other.
param-patience = Patience
param-patience-help = What a point of the next round is worth today: near 0 only today counts.
param-honour = Honour
param-honour-help = What cheating costs at once in one’s own eyes, whoever hears.
param-partners = Partners of a firm
param-partners-help = How many each firm deals with, on average.
param-temptation = Pay-off from cheating
param-temptation-help = What a round brings to who cheats a partner that keeps faith.
param-reward = Pay-off from keeping faith
param-reward-help = What a round brings to two that keep faith.
param-punishment = Pay-off without trust
param-punishment-help = What a round brings when neither trusts the other any more.

headline-clustering = Partners who know each other
headline-news = Chance that another partner hears
headline-patience_needed = Patience needed, insider
headline-patience_outsider = Patience needed, outsider
headline-honour_needed = Honour needed, insider
headline-keeping = Firms that keep faith
value-clustering = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-news = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-patience_needed = { UP($value, maximumFractionDigits: 3) }
value-patience_outsider = { UP($value, maximumFractionDigits: 3) }
value-honour_needed = { UP($value, maximumFractionDigits: 2) }
value-keeping = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = Of all pairs of a firm’s partners, { NUMBER($clustering, style: "percent", maximumFractionDigits: 0) ->
    [0] none
   *[other] { NUMBER($clustering, style: "percent", maximumFractionDigits: 0) }
 } know each other, and a cheated firm { $talk ->
    [0] warns nobody
   *[other] warns each that it knows with a chance of { NUMBER($talk, style: "percent", maximumFractionDigits: 0) }
 }, so { NUMBER($news, style: "percent", maximumFractionDigits: 0) ->
    [0] no further partner hears of a cheat.
   *[other] each further partner hears of a cheat with a chance of { NUMBER($news, style: "percent", maximumFractionDigits: 0) }.
 } { $patience_needed ->
    [0] Cheating brings nothing{ $honour ->
        [0] {""}
       *[other] {" "}once honour is counted
     }, so even firms without any patience keep faith.
   *[other] The average firm inside this web keeps faith if its patience is { UP($patience_needed, $patience, maximumFractionDigits: 2) } or more; an outsider, of whom nobody else hears, needs { UP($patience_outsider, $patience, maximumFractionDigits: 2) }.
 } Patience stands at { APART($patience, $patience_needed, $patience_outsider, maximumFractionDigits: 2) }: { $outcome ->
    [everyone] even an outsider can be trusted.
    [insiders] the average insider can be trusted and an outsider cannot, so the web closes itself to it.
   *[nobody] not even the average insider can be trusted.
 } Looking at each firm’s own partners, keeping faith pays for { NUMBER($keeping, style: "percent", maximumFractionDigits: 0) ->
    [0] none
   *[other] { NUMBER($keeping, style: "percent", maximumFractionDigits: 0) }
 } of the 60 firms. { $honour_needed ->
    [0] The average insider needs no honour to do so.
   *[other] { $honour_there ->
        [yes] Honour worth { UP($honour_needed, $honour, maximumFractionDigits: 2) } points would make it pay for the average insider; it is worth { NUMBER($honour, maximumFractionDigits: 2) }.
       *[no] It would take { UP($honour_needed, maximumFractionDigits: 2) } points of honour to make it pay for the average insider, more than can be set here; honour is worth { NUMBER($honour, maximumFractionDigits: 2) }.
     }
 }

preset-everybody_knows_everybody = Everybody knows everybody
preset-everybody_knows_everybody-passage = Kinship, neighbourhood and compadrazgo around the workshop: whoever cheats one meets the others on Sunday (Source 1, 1997–99; C20, C22).
preset-scattered_partners = Scattered partners
preset-scattered_partners-passage = Firms with ties to anyone and no common circle; networks of work, communication and learning are what the authors miss (Brown and Domínguez 1997; M12).
preset-word_of_honour = Word of honour
preset-word_of_honour-passage = Honour as the authors read it in the keiretsu: social control sets its measure and it becomes personal prestige (Source 1, 1997–99; K22). Here nobody talks.
preset-short_contracts = Short contracts
preset-short_contracts-passage = Contracts that are short and renewed on results leave little future to lose (Source 1, 1997–99, on Mexican chains; H16).

table-patience = Patience needed
table-firms = The firms
table-network = Who deals with whom
table-story = If firm 1 cheats a partner
column-hearing = Others that hear
column-patience_needed = Patience needed
column-firm = Firm
column-partners = Partners
column-clustering = Partners who know each other
column-keeps_faith = Keeps faith (1 yes)
column-partner = Partner
column-role = Part in the story
column-knows_cheated = Knows the cheated firm (1 yes)
cell-cheated = is cheated
cell-hears = hears of it
cell-unaware = does not hear

lab-a = A
figure-cheat = if firm 1 cheats
figure-cheated = a partner, which tells
figure-gossip = a warning
figure-hears = hears of it
figure-unaware = does not hear
figure-needed = patience needed
figure-set = patience set
figure-keeps = firm that keeps faith
figure-cheats = firm that cheats
figure-outsider = an outsider
figure-network = The network
figure-story = Firm 1 and its partners
figure-hearing = Other partners that hear of a cheat
figure-patience = Patience (0 to 1)
