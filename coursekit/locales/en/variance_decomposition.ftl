title = Culture × institutions: what explains where firms cooperate?
claim = The same institutions may do different things in different cultures; whether they do can be measured, and so the thesis can fail.
assumes = Culture and institutions are each one number that an experimenter sets freely; firms cooperate when pushes from culture, institutions and neighbours exceed what each of them needs.
leaves-out = Culture that changes, institutions chosen because of the culture, and all that a case has to itself. A number for culture is exactly the reduction the authors warn of.
rival = Lines that are not parallel need no interplay of culture and institutions: a bend, a ceiling or tipping between firms makes them so. Set the interplay to 0 and move the imitation.
source = The three theses are those of Source 1 (1997–99); Granovetter (1978) on thresholds; Milgrom and Roberts (1990) on parts that need each other.

param-institutions = Institutions push
param-institutions-help = How much stronger institutions push firms to cooperate.
param-culture = Culture pushes
param-culture-help = How much a culture that favours association pushes them.
param-synergy = Interplay
param-synergy-help = What only both together do. Above 0 each makes the other count for more; below 0, for less.
param-imitation = Imitation
param-imitation-help = Push from seeing others cooperate. Beyond 1 a district can settle in two ways.
param-thresholds = What firms need
param-thresholds-help = Most firms need a middling push (an S-shaped response), or every push has as many who wait for it (a straight one).
option-thresholds-bell = Most a middling push (S)
option-thresholds-even = Evenly spread (straight)
param-noise = Local accidents
param-noise-help = What is peculiar to each district.
param-start = Cooperating at the start
param-start-help = Share of the firms of every district before anything pushes them.
param-levels = Levels of each
param-levels-help = How many cultures, and how many kinds of institutions, are tried.
param-districts = Districts a cell
param-districts-help = How many districts have the same culture and the same institutions.

headline-institutions_share = Explained by institutions
headline-culture_share = Explained by culture
headline-interaction_share = Explained only by both together
headline-chance_share = Chance
headline-effect_low = Effect of institutions, least favourable culture
headline-effect_high = Effect of institutions, most favourable culture
headline-interaction_ratio = Interaction over chance (F)
headline-cooperation = Firms that cooperate
value-institutions_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-culture_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-interaction_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-chance_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-cooperation = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-effect_low = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-effect_high = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-interaction_ratio = { NUMBER($value, maximumFractionDigits: 1) }

describe = { $levels } cultures by { $levels } kinds of institutions, { $districts ->
    [one] one district
   *[other] { $districts } districts
 } in each cell: { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) } of the firms cooperate. { $institutions_share ->
    [none] No district differs from any other.
   *[other] Of the differences institutions explain { APART($institutions_share, 1, style: "percent", maximumFractionDigits: 0) }, culture { APART($culture_share, 1, style: "percent", maximumFractionDigits: 0) }, only both together { APART($interaction_share, 1, style: "percent", maximumFractionDigits: 0) }{ $districts ->
        [one] {" "}(or chance: one district a cell cannot tell the two apart).
       *[other] , and { APART($chance_share, 1, style: "percent", maximumFractionDigits: 0) } is chance.
     } { $outcome ->
        [nothing] {""}
        [chance] {""}
       *[other] { $districts ->
            [one] If none of that is chance,
           *[other] Of what is beyond chance,
         } { APART($institutions_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] none
           *[other] { APART($institutions_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } belongs to institutions, { APART($culture_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] none
           *[other] { APART($culture_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } to culture and { APART($both_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] none
           *[other] { APART($both_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } to both together:{" "}
     }{ $outcome ->
        [institutions] institutions do it nearly alone, as universalism has it.
        [culture] culture does it nearly alone, as particularism has it.
        [interaction] the same institutions do different things, as the relativists have it.
        [unsure] but at least once in a hundred such experiments chance alone gives { $doubtful ->
            [institutions] institutions
            [culture] culture
           *[both] both together
         } as much, so which of the three theses holds cannot be told.
        [adds_up] both count and, over all cells together, nearly add up; none of the three theses says so.
        [chance] At least once in a hundred such experiments chance alone gives each of the three as much: nothing can be said of the three theses.
       *[nothing] Less than a tenth of the differences is beyond chance.
     }
 } In these districts, chance included, cooperation under the strongest institutions differs from that under the weakest by { NUMBER($effect_low, minimumFractionDigits: 2, maximumFractionDigits: 2) } in the least favourable culture and by { NUMBER($effect_high, minimumFractionDigits: 2, maximumFractionDigits: 2) } in the most favourable{ $outcome ->
    [interaction] { $between ->
        [more] ; in between, what institutions do differs more.
       *[less] .
     }
   *[other] .
 }

preset-frame_is_all = The frame does it
preset-frame_is_all-passage = Universalism: put up the same institutions anywhere and get the same results (as Source 1, 1997–99, reads Piore and Sabel 1984 and Womack, Jones and Roos 1990; B04).
preset-spirit_is_all = The spirit does it
preset-spirit_is_all-passage = Particularism: it grows from one way of life and cannot spread (as Source 1, 1997–99, reads Fukuyama 1995 and Ballon 1996; B05).
preset-each_in_its_terms = Each place in its own terms
preset-each_in_its_terms-passage = Relativism, the authors’ own position: identical designs give unlike results, because they meet unlike cultures (Source 1, 1997–99; B08, B10).
preset-efforts_add_up = Pushes only add up
preset-efforts_add_up-passage = Cooperation that adds efforts and leaves out complementarity (Source 1, 1997–99; M10), taken here for causes that add.
preset-tipping_alone = Tipping alone
preset-tipping_alone-passage = No interplay at all, but firms that wait for each other (Granovetter 1978): the lines are not parallel even so. A rival to B10.

table-variance = Analysis of variance
table-cells = The cells of the experiment
table-districts = The districts
table-response = From push to cooperation
column-source = Explained by
column-freedom = Degrees of freedom
column-squares = Sum of squares
column-share = Share
column-mean_square = Mean square
column-beyond_chance = Share beyond chance
column-culture_level = Culture
column-institution_level = Institutions
column-cooperation = Firms that cooperate
column-push = Push
column-share_of_firms = Firms that cooperate
cell-institutions = institutions
cell-culture = culture
cell-interaction = both together
cell-chance = chance

lab-a = A
figure-push = Push (strength)
figure-response = Firms that cooperate (%)
figure-district = a district
figure-institutions = Institutions
figure-lines = Do they just add up? (%)
figure-weak = weakest
figure-strong = strongest
figure-low = least favourable
    culture
figure-high = most favourable
    culture
figure-variance = What explains it (%)
figure-between = others
