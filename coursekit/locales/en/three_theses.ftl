title = Three theses, one cloud: how many cases would it take?
claim = With as few cases as the literature has, universalism, particularism and relativism leave clouds that look alike; with the numbers that the lab opens with, it takes about a hundred cases to tell them apart.
assumes = Cases are independent, culture and institutions can be measured without error, and each thesis is one sentence of a regression.
leaves-out = Cases that copy each other, culture that answers to institutions, errors of measurement, and that each case may be of its own kind, which no regression captures. That is what particularism says; here it says only that culture counts. The answer is in the data because we put it there.
rival = What looks like culture may be institutions, and the other way round, wherever the two come together: turn “Culture and institutions go together” up to 0.9 and see how much longer the first two theses are taken for each other.
source = The three theses are those of Source 1 (1997–99); Milgrom and Roberts (1990) on effects that need each other.

param-cases = Cases
param-cases-help = How many districts or chains are known.
param-noise = Peculiar to a case
param-noise-help = Spread of everything else that moves the outcome.
param-interaction = Culture changes the effect
param-interaction-help = How much more institutions do where culture is one standard deviation higher. Only in the world of relativism.
param-related = Culture and institutions go together
param-related-help = Their correlation over cases: near 1, places with the one have the other.
param-mean_culture = Mean culture
param-mean_culture-help = Where the middle of all cases lies, in standard deviations.
param-institutions = Effect of institutions
param-institutions-help = What they do where culture is 0, under universalism and relativism.
param-culture = Effect of culture
param-culture-help = What it does under particularism.
param-draws = Draws
param-draws-help = How many times the cases are drawn anew, to see how often a thesis is recognised.

headline-recognised = Thesis recognised, average
headline-universalism = Universalism recognised
headline-particularism = Particularism recognised
headline-relativism = Relativism recognised
headline-needed = Cases needed for 90%
headline-right_here = Clouds recognised here, of 3
headline-average_effect = Average effect under relativism
headline-slope_found = Slope found without the interaction
headline-turning_culture = Culture where the effect turns
headline-wrong_sign = Cases where it has the other sign
value-recognised = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-universalism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-particularism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-relativism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-wrong_sign = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-average_effect = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-slope_found = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-turning_culture = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

describe = With { $cases } cases a reader who weighs fit against simplicity believes the true thesis in { APART($recognised, 0.6, 0.9, 1, style: "percent", maximumFractionDigits: 0) } of the draws of the three worlds together: { APART($universalism, 1, style: "percent", maximumFractionDigits: 0) } where universalism is true, { APART($particularism, 1, style: "percent", maximumFractionDigits: 0) } where particularism is and { APART($relativism, 1, style: "percent", maximumFractionDigits: 0) } where relativism is. { $outcome ->
    [alike] In fewer than 60%, so at least some of the clouds look alike.
    [blurred] In 60% or more but fewer than 90%: some of the clouds can be told apart, but not all of them safely.
   *[apart] In 90% or more, so on the whole the clouds stand apart.
 } { $needed ->
    [none] Even with 500 cases it is fewer than 90%.
   *[other] Of the numbers of cases tried, it is 90% or more from { $needed } on.
 }
    { $interaction ->
    [0] With no interaction the world of relativism is that of universalism, case for case.{" "}
   *[other] {""}
 }{ $institutions ->
    [0] In the world of universalism institutions do nothing here: it is chance alone.{" "}
   *[other] {""}
 }{ $culture ->
    [0] In the world of particularism culture does nothing here: it is chance alone.{" "}
   *[other] {""}
 }Of the three clouds drawn here, { $right_here ->
    [0] none is
    [one] one is
   *[other] { $right_here } are
 } recognised. Under relativism institutions do { NUMBER($average_effect, minimumFractionDigits: 2, maximumFractionDigits: 2) } on average; leaving the interaction out, a reader of this cloud finds { NUMBER($slope_found, minimumFractionDigits: 2, maximumFractionDigits: 2) }{ $wrong_sign ->
    [none] .
   *[other] , and { NUMBER($wrong_sign, style: "percent", maximumFractionDigits: 0) ->
        [0] in none of all possible cases, or next to none, they
       *[other] in { NUMBER($wrong_sign, style: "percent", maximumFractionDigits: 0) } of all possible cases they
     } do the opposite of that average.
 }

preset-ten_cases = Ten cases, as in the books
preset-ten_cases-passage = A handful of districts and chains carries the whole debate (Source 1, 1997–99; B04, B05, B08, A05).
preset-two_hundred_cases = Two hundred cases
preset-two_hundred_cases-passage = The same worlds, if anybody had so many cases (ours).
preset-unrelated = A bit of everything
preset-unrelated-passage = Thirty cases in which culture and institutions come in every mixture: neither decides the other wholly (Source 1, 1997–99; B12).
preset-right_for_nobody = Right on average, right for nobody
preset-right_for_nobody-passage = The same design gives unlike results in different places (Source 1, 1997–99; B10), here opposite ones; its average describes none of them.
preset-sign_flips = No effect on average
preset-sign_flips-passage = What suits half of the places harms the other half, and a table of averages shows nothing (our reading of B10).

table-clouds = The cases of the picture
table-halves = Lines of lower and higher culture
table-recognition = Recognised, by number of cases
table-fits = What a reader makes of the picture
column-case = Case
column-institutions = Institutions
column-culture = Culture
column-higher = Higher culture (1 yes, 0 no)
column-universalism = Universalism
column-particularism = Particularism
column-relativism = Relativism
column-thesis = True thesis
column-half = Culture
column-intercept = Height at 0
column-slope = Slope
column-cases = Cases
column-average = Average
column-believed = Believed
column-expected_slope = Slope without chance
cell-universalism = universalism
cell-particularism = particularism
cell-relativism = relativism
cell-lower = lower
cell-higher = higher

lab-a = A, average
figure-universalism = Universalism
figure-particularism = Particularism
figure-relativism = Relativism
figure-institutions = Institutions (s.d.)
figure-outcome = Outcome (points)
figure-cases = Cases (number)
figure-more = True thesis believed (%)
figure-guess = a blind guess
figure-sure = nine in ten
figure-here = cases now
figure-lower = cases of lower culture
figure-higher = cases of higher culture
