### Predictions: a question, its choices, and what the lab or the evidence shows.

## Unit 0
same_rules = Two towns are alike in everything. A hundred firms arrive one by one, and each is drawn to a town in proportion to the firms already there. We tell this story many times over. With what share of the firms does town 1 end?
same_rules-a = About half, each time: the towns are alike.
same_rules-b = Almost any share may come out: it differs from one telling to the next.
same_rules-c = Nearly all or nearly none, each time.
same_rules-outcome = What the lab shows: almost any share may come out. The rule and the towns were the same in every history, and town 1 ended anywhere from a handful of firms to nearly all of them. (Simulated.)

## Unit 1
who_wins = The pull of neighbours is now stronger than in proportion: a town with twice the firms is more than twice as attractive. Two towns, alike at the start, and a hundred firms. What do you expect?
who_wins-a = The two towns end close to half and half.
who_wins-b = One town takes nearly all the firms, and it is the same town in every history.
who_wins-c = One town takes nearly all the firms, but which one differs from history to history.
who_wins-outcome = What the lab shows: one town takes nearly all, on average 92% of the firms at a pull of 1.5, but town 1 is the larger one in only about half of the histories. That somebody wins was bound to happen. Who wins was not. (Simulated.)
same_season = All firms of a district make the same shoe for the same season, so that their orders rise and fall together. Now demand begins to swing more widely. What happens to the district’s advantage over one big plant?
same_season-a = It grows: small firms are flexible.
same_season-b = It shrinks: small firms are fragile.
same_season-c = It stays as it was.
same_season-outcome = What the lab shows: it stays as it was. When all swing together, a shared specialist is idle for all at once and overworked for all at once, so wider swings cost the district as much as the plant. With swings that are not all in common, the advantage grows. (Simulated.)
eight_of_twenty = Twenty firms may found a consortium. It works if at least eight of them pay, and then it is worth ten times the payment to each of the twenty, whether it paid or not. Nobody can be forced. What do you expect in the end?
eight_of_twenty-a = All twenty pay: it is worth ten times the price.
eight_of_twenty-b = Nobody pays: each one waits for the others.
eight_of_twenty-c = Either nobody pays, or about half do, according to what they expect of each other.
eight_of_twenty-outcome = What the lab shows: two results can last. Nobody pays; or about half pay, and the consortium works with a chance of 86%. Between the two lies a tipping point at about a quarter of the members. (Simulated.)

## Unit 2
one_in_ten = In two districts one firm in ten cooperates at the start. In the first, an opportunist loses 1.5 on each partner that cooperates: disapproval. In the second, it pays 1 on every partner: a fine. What becomes of cooperation in five years?
one_in_ten-a = It grows in both: in both opportunism costs something.
one_in_ten-b = It grows with disapproval only: 1.5 is more than 1.
one_in_ten-c = It grows with the fine only.
one_in_ten-d = It dies out in both: one in ten is too few.
one_in_ten-outcome = What the lab shows: with the fine it grows to 43% of firms; with disapproval it stays at 7%. The larger punishment lost, because hardly anybody was there to carry it out. (Simulated.)
newcomer = At the patience all share, insiders find that honesty pays, and they are trusted. The newcomer is as patient as they are, but its partners do not know each other. Does honesty pay for it too, so that it can be trusted?
newcomer-a = Yes: it is no worse than the others.
newcomer-b = Yes, and more so: a newcomer has its name to make.
newcomer-c = No: if it cheated, no other partner would hear.
newcomer-outcome = What the lab shows: no. An insider stays honest from a patience of 0.25 on, an outsider only from 0.5 on, and all have 0.36. It has done nothing wrong. It lacks people who would talk about it. (Simulated.)

## Unit 3
one_stops = In a pure pyramid a first-tier firm stops, and 225 firms below it lose all their sales. Now each supplier has four buyers and sells equally to all. A first-tier firm stops. What of the sales lost below it, all firms together?
one_stops-a = About a quarter as much is lost: each firm has three buyers left.
one_stops-b = As much is lost as before, shared out over many more firms.
one_stops-c = More is lost: more firms are drawn into it.
one_stops-outcome = What the lab shows: as much as before. Now 3,207 firms lose sales, each 7.0% of its own, which comes to the whole sales of 225 firms again. None loses more than half. Spreading is insurance, not rescue. (Simulated.)
last_in_line = What customers buy wobbles a little. Four firms in line forecast over five periods, with a lead time of two, each from its buyer’s orders. How widely do the orders of the last one swing, compared with what customers buy?
last_in_line-a = No more widely: the last one gets what customers want, in the end.
last_in_line-b = About one and a half times as widely.
last_in_line-c = About six times as widely.
last_in_line-outcome = What the lab shows: 6.1 times as widely. One firm makes it 1.5 times, the next widens what the first made, and so on. If all see what customers buy, it is 3.1 times: the whip is tamed, not gone. (Simulated.)
six_deliveries = Contracts of six deliveries, one stranger after another, and every one of these suppliers happens to be perfect. An audit costs a tenth of what a defect costs, and at first you hold good and bad to be equally likely. After many contracts, what part of deliveries do you audit?
six_deliveries-a = Next to none: you have learned that suppliers are good.
six_deliveries-b = About half: the first few of each contract.
six_deliveries-c = All of them, for ever.
six_deliveries-outcome = What the lab shows: all of them. It takes 8 good deliveries before an audit is no longer worth its price, and each contract ends after 6. Nobody in it is suspicious by nature. (Simulated. The lab’s buyer learns nothing from one stranger about the next; you may find that unfair to it.)
half_travels = Alone, each of eight suppliers would bring its cost down by about 5% in five years. Now each improvement that one finds is taken over by each of the others with a chance of one half. By how much do costs fall?
half_travels-a = By about 7%: half as much again.
half_travels-b = By about 10%: twice as much.
half_travels-c = By about 20%: four times as much.
half_travels-outcome = What the lab shows: by 19%. Seven others find things too, and half of what they find comes your way: for each find of your own there are 4.5 improvements in your shop. (Simulated.)
half_joint = So far the better supplier took the whole prize, and neither helped. To get help as well, the buyer now pays half of the prize for what both reach together. What do you expect?
half_joint-a = A bit less effort, and some help: something of both.
half_joint-b = Less effort, and no help at all.
half_joint-c = As much effort as before, and help besides.
half_joint-outcome = What the lab shows: effort falls by a quarter, from 0.85 to 0.63, and help stays at 0. As long as a third of the prize or more goes to the better one, helping costs more in lost chances than it brings. (Simulated.)

## Unit 6
opening_no_credit = Imports become 40% cheaper over four years, and no firm gets credit to invest. The weakest close. Compare the sizes of the firms that are left with the sizes of all the firms before. What do you expect of polarisation, the split into two camps?
opening_no_credit-a = It rises: the opening empties the middle.
opening_no_credit-b = It stays about as it was.
opening_no_credit-c = It falls: those left are more alike.
opening_no_credit-outcome = What the lab shows: it falls, from 0.64 to 0.52. The smallest are gone, so those left are more alike. But count the closed firms as having nothing, and inequality has risen, from 0.61 to 0.64. With credit that follows size, as the lab opens, polarisation rises to 0.70; and it rises more where imports do not get cheaper at all. (Simulated.)
across_the_street = Three in ten of the workers a firm trains are hired away by neighbours each year. Think of all that the skill will ever yield. Which part of it goes to the neighbours?
across_the_street-a = About a third: three in ten.
across_the_street-b = About half.
across_the_street-c = About four fifths.
across_the_street-outcome = What the lab shows: about four fifths, 81% of it. Three in ten go each year, and those who have gone yield for others all the years after. What is left is worth to the firm less than two years of the skill, and the district ten. (Simulated.)
income_without_job = Unemployment is 10%. What people without a job live on rises from two tenths to three tenths of the fair wage; no firm pays for that. Which road does a firm take that always takes the cheaper one?
income_without_job-a = The same as before: it is not the firm’s money.
income_without_job-b = The low road: it must pay a little more, so it saves on the rest.
income_without_job-c = The high road: fear has become too dear.
income_without_job-outcome = What the lab shows: the high road. Who has something to live on is harder to frighten, so the wage that keeps people from slacking rises, from 0.63 to 0.73 of the fair one, and fear becomes the dearer of the two. Nothing in the firm has changed. (Simulated.)

## Unit 7
who_covers_more = Two articles tell that the small firms of Mexico lack institutions, those of Italy and Japan less so. We coded every institution they name and what it does, sixteen kinds of things. In which country does somebody offer most of the sixteen?
who_covers_more-a = In Italy.
who_covers_more-b = In Japan.
who_covers_more-c = In Mexico.
who_covers_more-outcome = What the table says: in Mexico. Somebody offers 12 of the 16 there, 9 in Italy and 8 in Japan. The articles are about Mexico and name more of its institutions. What they name for Italy and not for Mexico are rules and a dialogue with labour; for Japan they name neither. (Coded.)
places_or_visits = Few small firms know of a free programme; among those that know, all have the same chance. One plan gives it five times the places. Another leaves the places and sends somebody each year to three in ten of the firms that do not know. Under which plan does the smaller half of the firms get the larger share of the places?
places_or_visits-a = With five times the places.
places_or_visits-b = With the visits.
places_or_visits-c = It makes little difference.
places_or_visits-outcome = What the lab shows: with the visits. Before either plan the smaller half has 9% of the places. With five times as many it has 8%: the new places go to those who knew already. With the visits it has 44%, nearly its due. (Simulated.)
open_door = Services wait behind an open door and half of the firms come. Suppose that they go to the firms instead: all are reached, and each step of services costs half as much again. What becomes of the cost of the cheapest mix that turns the district?
open_door-a = It rises by about half.
open_door-b = It stays about the same.
open_door-c = It falls to about half.
open_door-outcome = What the lab shows: it falls to about half, from 0.33 to 0.18 of what full services would cost. A service that reaches half of the firms does half the work, and the steps that would make up for it are the dear ones. (Simulated.)

## Unit 8
two_years_of_support = In all four places 35% of the firms take part at the start. For two years the same support goes to each firm that does, and then it ends. Where do more than half of the firms still take part three years later?
two_years_of_support-a = In all four: firms have seen that it pays.
two_years_of_support-b = In none: when the money ends, it all ends.
two_years_of_support-c = Only where both culture and institutions are thick.
two_years_of_support-d = In the two places where culture is thick, with or without good rules.
two_years_of_support-e = In the two places where institutions are thick, with or without trust.
two_years_of_support-outcome = What the lab shows: in the two with thick culture. Nearly all firms take part there in the end, 30% where only institutions are thick, 1% where neither is. But in this lab culture helps a firm in two ways and rules in one; take one of culture’s away and the two are equal. (Simulated.)
without_interplay = Culture and institutions each push, and their pushes only add: there is no interplay. But firms imitate each other strongly, so that districts tip. How much of the differences between districts is explained only by culture and institutions together?
without_interplay-a = Nothing but chance: where nothing works together there is no interaction.
without_interplay-b = A tenth or more: tipping makes one.
without_interplay-c = Nearly all of it.
without_interplay-outcome = What the lab shows: a tenth or more. In the situation “Tipping alone” it is 20%, and there is no interplay in that world. An interaction in the results does not prove one in the causes. (Simulated.)
ten_cases = With ten cases, how often does the reader come to believe the thesis that is true?
ten_cases-a = Nearly always: one looks closely at ten cases.
ten_cases-b = About half of the time.
ten_cases-c = One time in three, no better than a blind guess.
ten_cases-outcome = What the lab shows: about half of the time. Where relativism is the truth it is only 30%, less than a blind guess would give. To be right nine times in ten it takes about 100 cases. (Simulated.)

## Unit 4
secret_shared = Ten shoemakers sell in one town. If shoes become cheaper by one per cent, people buy only a little more than half a per cent more. One maker finds out how to save one per cent of cost. If all ten learn it, what becomes of each maker’s profit?
secret_shared-a = It rises: everyone’s cost is lower now.
secret_shared-b = It stays as it was: nobody is ahead of anybody.
secret_shared-c = It falls: the price gives way by more than the saving is worth to them.
secret_shared-outcome = What the lab shows: it falls, by 0.4% for each of the ten, while the one who keeps the trick to itself gains 9.2%. The buyers get the whole saving. With one rival outside the town, sharing does no harm any more. (Simulated.)
help_ends = Three firms in ten make quality, the rest sell on price. For some years a programme pays part of what quality costs; then it ends. What is left of it when ten, twenty, thirty years have passed?
help_ends-a = What it had reached by then: firms keep what they learned.
help_ends-b = Nothing: without help everyone goes back.
help_ends-c = It depends on how far it got: short of a certain share all is lost, beyond it the rest follow by themselves.
help_ends-outcome = What the lab shows: it depends on how far it got. After six years of help the town slides back to the low road; after seven it goes on to the high road with no help at all. Between the two lies a tipping point. (Simulated.)
more_far_ties = A hundred firms, each tied to its nearest neighbours. News takes one contact, joining a consortium takes two. Now half of all ties are exchanged for ties to far-off firms, drawn at random. What happens?
more_far_ties-a = Both go faster: far ties are short cuts.
more_far_ties-b = The news goes faster, and joining hardly gets off the ground.
more_far_ties-c = Both go more slowly: the neighbourhood is torn apart.
more_far_ties-outcome = What the lab shows: the news is four times as fast, and joining hardly gets off the ground. With neighbours only, all firms join in the end; with half of the ties far away, about 5% do. A single far tie informs; it does not convince. (Simulated.)
alike_from_outside = Two owners each give out half of their work. One keeps the rest because she prizes her independence, the other because he distrusts. Then a court opens that makes good most of what is lost at hand-overs. Can you tell, by counting what they give out, which is which?
alike_from_outside-a = Yes, even before the court opened: distrust makes one keep more.
alike_from_outside-b = Only after it opened: the one who distrusted gives out more now.
alike_from_outside-c = No, never: motives do not show in what one does.
alike_from_outside-outcome = What the lab shows: only after it opened. Before, both give out half. When a court makes good six tenths of the losses, the owner who mostly prizes independence gives out 52%, the one who mostly distrusts 66%. (Simulated.)

## Unit 5
see_the_till = Four firms in line, from the one that sells to customers to the third supplier behind it. Each sees only the orders of the one before it, and the last one’s orders swing wildly. Now all four see what customers buy, at once. What becomes of the last one’s swings?
see_the_till-a = They vanish: with the same facts all order the same.
see_the_till-b = They shrink a great deal, yet stay larger than the customers’ own.
see_the_till-c = They hardly change: orders are orders.
see_the_till-outcome = What the lab shows: they shrink a great deal and stay. The last firm’s orders swung 13 times as widely as what customers buy; with the news shared, about 4 times. The lead firm’s own orders swing as before. (Simulated.)
six_or_sixty = Two firms buy from suppliers who never fail, and begin with the same doubt about each. One writes contracts of six deliveries, the other of sixty; then another stranger comes, as good as the last. What part of its deliveries does each audit in the long run?
six_or_sixty-a = Hardly any, both of them: in time a buyer learns that suppliers are good.
six_or_sixty-b = About the same part, since both have the same doubt and the same suppliers.
six_or_sixty-c = The first all of them, for ever; the second about one in eight.
six_or_sixty-outcome = What the lab shows: with contracts of 6, all of them, for ever; with contracts of 60, 13%. Proof takes eight good deliveries, and only the second firm ever gets that far. (Simulated.)
a_tenth = Each doubling of the number made takes away a fifth of the unit cost. A plant makes one tenth of what the world plant makes, and is its equal in everything else. How much does a piece cost it?
a_tenth-a = A little more: a tenth or two.
a_tenth-b = About twice as much.
a_tenth-c = About ten times as much.
a_tenth-outcome = What the lab shows: about twice as much, 2.1 times. Between a tenth and the whole there are a little more than three doublings, and each takes a fifth of what is left. (Simulated.)

## First code
two_names = Three lines: leon = 3982, then other = leon, then leon = 0. What does other hold now?
two_names-a = 3982.
two_names-b = 0.
two_names-c = Nothing: Python complains.
two_names-outcome = What Python does: it holds 3982. A line is done when it is reached, and then it is over: other got the number, not a wire to leon.
