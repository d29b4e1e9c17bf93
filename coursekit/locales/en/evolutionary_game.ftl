title = Evolutionary game: does cooperation spread among firms?
claim = Among firms that are all alike, whether cooperation lives depends on whom they deal with, how they learn, and what disapproval and rules cost an opportunist.
assumes = Every firm does the same with all its partners, now and then looks around and does as one of them; the network stays as it is.
leaves-out = Firms that remember, choose or drop partners, or treat some better than others; who pays for disapproval and for fines; firms with many more partners than others.
rival = Cooperation may last simply because the same firms expect to meet again, with no copying and no network: a long horizon does the same work.
source = Ohtsuki et al. (2006) and Szabó and Tőke (1998) for the two ways of learning, Ohtsuki and Nowak (2006) on firms that hardly look at profit, after Nowak and May (1992).

param-game = Game
param-game-help = What two partners play, month after month.
option-game-prisoners_dilemma = Prisoner’s dilemma: a costly favour
option-game-stag_hunt = Stag hunt: a project that needs both
option-game-snowdrift = Snowdrift: one can do it for both
param-rule = How firms learn
param-rule-help = What a firm that looks around does. The verdict of the model turns on this, and nobody has seen which it is.
option-rule-imitation = Compare with one partner at random
option-rule-death_birth = Follow a partner that is doing well
param-benefit = Benefit of cooperation
param-benefit-help = What cooperation is worth to who receives it.
param-sanction = Social sanction
param-sanction-help = What an opportunist loses on each partner that cooperates. Where nobody cooperates, nobody disapproves.
param-fine = Formal fine
param-fine-help = What an opportunist pays on every partner, whatever the partner does.
param-network = Network
param-network-help = Who deals with whom.
option-network-lattice = Neighbours all round
option-network-small_world = Ring of neighbours, a few far ties
option-network-random_regular = Anyone, wherever it is
param-ties = Partners of a firm
param-ties-help = How many each firm deals with; on the ring with a few far ties, on average.
param-selection = Attention to profit
param-selection-help = How closely firms follow what pays; at 0 they copy at random.
param-start = Cooperation at the start
param-start-help = Chance that a firm cooperates in month 0.

headline-cooperation = Firms cooperating at the end
headline-alike = Histories in which all firms end alike
headline-friends = Partners of a cooperator that cooperate
headline-friends_of_others = Partners of an opportunist that cooperate
headline-threshold = Threshold of the benefit
value-cooperation = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-alike = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-friends = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-friends_of_others = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-threshold = { UP($value, maximumFractionDigits: 2) }

describe = After 60 months { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) ->
    [0] none
   *[other] { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) }
 } of the 200 firms cooperate, on average over 20 histories that began near { NUMBER($start, style: "percent", maximumFractionDigits: 0) }. { $outcome ->
    [all] { $cooperation ->
        [1] All of them do, in every history.
       *[other] On average that is nearly all of them.
     }
    [none] { $cooperation ->
        [0] Cooperation has died out.
       *[other] On average cooperation has all but died out.
     }
    [divided] { $ways ->
        [both] In { NUMBER($everybody, style: "percent", maximumFractionDigits: 0) } of the histories all firms end cooperating and in { NUMBER($nobody, style: "percent", maximumFractionDigits: 0) } none does: how a history ends is a matter of chance.
        [up] In { NUMBER($everybody, style: "percent", maximumFractionDigits: 0) } of the histories all firms end cooperating; in none do all give it up.
       *[down] In { NUMBER($nobody, style: "percent", maximumFractionDigits: 0) } of the histories no firm cooperates at the end; in none do all.
     }
   *[mixed] In most histories firms that cooperate and firms that do not live side by side.
 }{ $friends ->
    [none] {""}
   *[other] {" "}Of the partners of a firm that cooperates { APART($friends, 1, style: "percent", maximumFractionDigits: 0) } cooperate{ $friends_of_others ->
        [none] .
       *[other] , of those of a firm that does not, { APART($friends_of_others, 1, style: "percent", maximumFractionDigits: 0) }.
     }
 } { $threshold ->
    [none] Among firms that hardly look at profit, no benefit, however great, helps cooperation when they learn this way; only a sanction or a fine does.
    [0] Among firms that hardly look at profit and change one at a time, any benefit would be enough.
   *[other] Among firms that hardly look at profit and change one at a time, cooperation is favoured if, for a cost of 1, it brings more than { UP($threshold, $benefit, maximumFractionDigits: 2) }; here it brings { APART($benefit, $threshold, maximumFractionDigits: 1) }.
 }

preset-many_partners = Many partners
preset-many_partners-passage = A dense web of ties is said to mark the successful district (Source 1, 1997–99; C04); with this way of learning more ties make cooperation harder, not easier.
preset-follow_one_rival = Following one rival
preset-follow_one_rival-passage = Where rivals copy each other without adding anything, help and information lose their interest (Dei Ottati 1995; M54, M59). Only the way of learning has changed.
preset-eyes_of_the_community = The eyes of the community
preset-eyes_of_the_community-passage = Personal ties and social pressure discourage opportunism (Source 1, 1997–99; C20): those who keep the norm make its breach cost something.
preset-a_rule_with_fines = A rule with fines
preset-a_rule_with_fines-passage = Social sanction can help a district begin, but what lasts needs formal institutions (Source 1, 1997–99, citing Messner 1996; C31). Here few cooperate at first, and a fine does not need many.
preset-joint_project = A joint project that needs both
preset-joint_project-passage = Firms that do different parts of one thing depend on each other; efforts that merely add up do not (Source 1, 1997–99; M10).

table-histories = The histories, month by month
table-firms = Firms of the first history
table-network = Who deals with whom
table-pay_offs = What a partner brings in a month
column-history = History
column-month = Month
column-cooperation = Firms cooperating
column-firm = Firm
column-at_start = Cooperates at the start (1 yes)
column-at_end = Cooperates at the end (1 yes)
column-partners_at_end = Its partners that cooperate
column-partner = Partner
column-own = The firm
column-other = The partner
column-pay_off = Pay-off
cell-cooperate = cooperates
cell-defect = does not

lab-a = A
figure-start = First history, month 0
figure-end = First history, month 60
figure-cooperators = cooperates
figure-others = does not
figure-friends = Partners that cooperate (%)
figure-pay = Pay per partner (cost = 1)
figure-stand = their place
figure-month = Month
figure-share = Firms cooperating (%)
figure-mean = mean
figure-history = a history
