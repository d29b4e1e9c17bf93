title = Diffusion: compadrazgo and the association
claim = Ties that carry news well may carry joint action badly: hearing of something takes one contact, joining it takes several; an association can do both, for its members.
assumes = Ties are all alike, news is always passed on, a firm joins once enough contacts have joined, and nobody forgets or leaves.
leaves-out = Strong and weak ties, news that wears out, firms that resist, how an association comes about and what it costs.
rival = Firms that join together may simply be alike, or have been visited by the same promoter, with nothing passing from one to another.
source = Granovetter (1973) on ties that bring news, Centola and Macy (2007) on what needs several contacts, Watts and Strogatz (1998) on the network, Burt (1992) on brokers.

param-channel = What carries
param-channel-help = Personal ties, the association’s list of members, or both.
option-channel-ties = Personal ties
option-channel-association = The association
option-channel-both = Both
param-rewired = Far ties
param-rewired-help = Share of ties that lead far away instead of to a neighbour. Only where ties are among neighbours.
param-ties = Ties of a firm
param-ties-help = Relatives, compadres, friends and neighbours it deals with, on average.
param-members = Membership
param-members-help = Chance that a firm belongs to the association.
param-needed = Contacts needed to join
param-needed-help = How many contacts must have joined before a firm does. News always takes one.
param-network = Network
param-network-help = Who is tied to whom.
option-network-neighbourhood = Among neighbours
option-network-random = Between any two, by chance
param-seeds = Firms that begin
param-seeds-help = One firm and those closest to it; if too few are within its reach, others as well.

headline-news_reach = Firms that hear the news
headline-joining_reach = Firms that join
headline-news_half = Steps until half have heard
headline-joining_half = Steps until half have joined
headline-random_reach = Reach of news by random ties, on average
value-news_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-joining_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-random_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }

describe = From { NUMBER($seeds) ->
    [one] one firm
   *[other] { $seeds } firms
 } among 100, news reaches { APART($news_reach, 0.5, 1, style: "percent", maximumFractionDigits: 0) } of the firms in 50 steps, on average over 30 worlds{ $news_half ->
    [none] {""}
   *[other] {" "}(half of the firms by step { $news_half })
 }. Joining, which takes { $needed } contacts, gets to { APART($joining_reach, 0.5, 1, style: "percent", maximumFractionDigits: 0) }{ $joining_half ->
    [none] {""}
   *[other] {" "}(half by step { $joining_half })
 }. { $outcome ->
    [both] What carries the news carries joint action too, on average to half of the firms or more.
    [news_only] What carries the news, on average, to half of the firms or more does not carry joint action that far in 50 steps.
   *[neither] On average not even the news gets to half of the firms in 50 steps.
 } { $channel ->
    [ties] The association carries nothing here.
    [association] { NUMBER($members) ->
        [0] Nobody belongs to the association, so nothing goes beyond the firms that begin.
       *[other] Beyond those that begin, only members of the association can be reached: on average { NUMBER($members, style: "percent", maximumFractionDigits: 0) } of the firms.
     }
   *[both] { NUMBER($members) ->
        [0] Nobody belongs to the association, so it carries nothing here.
       *[other] What one member of the association has, all the others learn in two steps: on average { NUMBER($members, style: "percent", maximumFractionDigits: 0) } of the firms belong to it.
     }
 } By ties made wholly at random, news from as many firms would on average reach { APART($random_reach, 1, style: "percent", maximumFractionDigits: 0) } of a large world.

preset-compadres_and_neighbours = Compadres and neighbours
preset-compadres_and_neighbours-passage = Kinship, compadrazgo, friendship and neighbourhood carry experience, tools and money from person to person (Source 1, 1997–99; M06, M07).
preset-far_acquaintances = Far acquaintances
preset-far_acquaintances-passage = A loose acquaintance brings news that one’s own circle does not have (Granovetter 1973); whether one dares to join because of it is another matter (Centola and Macy 2007).
preset-association_of_a_few = An association of a few
preset-association_of_a_few-passage = Initiatives are used mainly by the larger, consolidated firms and leave the small ones out (Rabellotti 1995; Brown and Domínguez 1997; M42).
preset-association_of_most = An association of most
preset-association_of_most-passage = In some footwear clusters trade associations were very active (Source 1, 1997–99; M04); that most firms belong is our assumption.
preset-strangers_by_chance = Strangers by chance
preset-strangers_by_chance-passage = No neighbourhood and no network of work and learning, only chance encounters (our reading of M12).

table-spread = How far, step by step
table-firms = Firms of the first world
table-network = Ties of the first world
table-worlds = Each world’s end
column-step = Step
column-news = News
column-joining = Joining
column-firm = Firm
column-member = Member (1 yes)
column-news_at = Hears in step (−1 not by 50)
column-joining_at = Joins in step (−1 not by 50)
column-partner = Tied to
column-world = World

lab-a = A
figure-news = News
figure-joining = Joining
figure-start = begins
figure-early = by step 5
figure-later = later
figure-never = not by step 50
figure-association = association
figure-step = Step
figure-share = Firms reached (%)
figure-random = news, random ties
