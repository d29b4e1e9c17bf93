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
