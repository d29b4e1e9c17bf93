title = Who does what for small firms: institutions and functions
claim = Programmes exist, but mostly national ones; near the firm few institutions do few things, and on rules of the game and dialogue with labour the texts name no Mexican institution at all.
assumes = The numbers were coded by us from two articles, partly by inference: an institution does a thing or not, and what no text mentions counts as absent.
leaves-out = How much an institution does, for whom and how well, and every institution the articles do not mention. They say more of some countries than of others, so counts compare attention as much as support.
rival = The holes may lie in the texts and not in the country: probably the same author makes the claim and describes the cases, so the table restates it and cannot test it.
source = Borgatti and Everett (1997) for the network; coded by us from Source 1 (1997–99) and Saraví (1998).

param-place = Place
param-place-help = Whose institutions are counted.
option-place-all = All coded
option-place-mexico = Mexico
option-place-japan = Japan
option-place-italy = Italy
option-place-elsewhere = Germany, France, Brazil
param-level = Level
param-level-help = National bodies, those of a town, state or region, or those inside a network of firms.
option-level-all = All levels
option-level-national = National
option-level-local = Local or regional
option-level-network = Inside a network of firms
param-removed = Institution taken away
param-removed-help = By its number, which stands before its name in the picture; 0 takes nothing away.
param-removed-is = { $removed ->
    [0] nothing is taken away
    [1] { cell-nafin }
    [2] { cell-promyp }
    [3] { cell-prodem }
    [4] { cell-crece }
    [5] { cell-integradoras }
    [6] { cell-secofi }
    [7] { cell-uniones_credito }
    [8] { cell-bancomext }
    [9] { cell-canacintra }
    [10] { cell-bolsa }
    [11] { cell-funtec }
    [12] { cell-puentes }
    [13] { cell-ciceg }
    [14] { cell-gto }
    [15] { cell-leon_mun }
    [16] { cell-asoc_gdl }
    [17] { cell-asoc_leon }
    [18] { cell-asoc_locales }
    [19] { cell-mercados }
    [20] { cell-sma_grupos }
    [21] { cell-gob_local }
    [22] { cell-sindicatos_mx }
    [23] { cell-univ_mx }
    [24] { cell-agentes_mx }
    [25] { cell-intermedias_mx }
    [26] { cell-banca_local }
    [27] { cell-miti }
    [28] { cell-coop_serv }
    [29] { cell-gob_local_jp }
    [30] { cell-keiretsu_cabeza }
    [31] { cell-keiretsu_fin }
    [32] { cell-asoc_prov }
    [33] { cell-consorcios_it }
    [34] { cell-gob_local_it }
    [35] { cell-serv_it }
    [36] { cell-asoc_it }
    [37] { cell-sind_it }
    [38] { cell-partidos_it }
    [39] { cell-trip_bw }
    [40] { cell-trip_ra }
   *[other] { cell-inst_br }
 }
param-minimum_overlap = Overlap that ties
param-minimum_overlap-help = How many functions two institutions must share for an arch to join them.
param-evidence = Evidence counted
param-evidence-help = What a text says outright, or also what we inferred from it.
option-evidence-all = Stated and inferred
option-evidence-stated = Stated only
param-parts = Programmes
param-parts-help = Whether a programme is one with the body that runs it or has a place of its own.
option-parts-apart = Apart from their body
option-parts-joined = Joined to their body

headline-institutions = Institutions
headline-ties = Ties
headline-covered = Functions offered, of 16
headline-providers_each = Institutions to a function offered
headline-single = Functions that hang on one
headline-rules_or_dialogue = Institutions with rules or dialogue
headline-pairs = Pairs joined by an arch
headline-largest_group = Largest group so joined
headline-lost = Functions lost by the removal
value-providers_each = { NUMBER($value, maximumFractionDigits: 1) }

describe = { $place ->
    [mexico] Mexico
    [japan] Japan
    [italy] Italy
    [elsewhere] Germany, France and Brazil
   *[all] All countries coded
 }, { $level ->
    [national] national level
    [local] local or regional level
    [network] inside networks of firms
   *[all] all levels
 }: { $institutions ->
    [0] { $outcome ->
        [nobody] there is no institution to count.
       *[other] no institution is left to count.
     }
    [one] one institution offers { $covered } of the 16 functions.
   *[other] { $institutions } institutions together offer { $covered } of the 16 functions{ $providers_each ->
        [none] .
       *[other] {" "}over { $ties } ties, on average { NUMBER($providers_each, minimumFractionDigits: 1, maximumFractionDigits: 1) } to a function offered; { $single ->
            [0] no function hangs
            [one] one function hangs
           *[other] { $single } functions hang, each,
         } on a single institution.
     }
 }{ $outcome ->
    [nobody] {""}
   *[other] {" "}{ $rules_or_dialogue ->
        [0] Nobody here offers rules of the game or a dialogue with labour.
        [one] One institution offers rules of the game or a dialogue with labour.
       *[other] { $rules_or_dialogue } institutions offer rules of the game or a dialogue with labour.
     }
 }{ $outcome ->
    [whole] {""}
    [nobody] {""}
   *[other] {" "}Institution { $removed }, { param-removed-is }, { $outcome ->
        [lost] is taken away: { $lost ->
            [one] one function is
           *[other] { $lost } functions are
         } left to nobody.
        [stands_in] is taken away, and no function with it: what it did of them, if anything, others do too.
       *[elsewhere] is not counted{ $with_its_body ->
            [yes] {" "}on its own
           *[no] {""}
         } in this setting, so taking it away changes nothing.
     }
 }
    { $pairs ->
    [0] No two share
    [one] One pair shares
   *[other] { $pairs } pairs share
 } { $minimum_overlap ->
    [one] at least one function
   *[other] at least { $minimum_overlap } functions
 }{ $pairs ->
    [0] .
   *[other] ; the largest group so joined has { $largest_group } members.
 } { $evidence ->
    [stated] Only what a text states outright is counted
   *[all] What we inferred is counted too
 }{ $parts ->
    [joined] , and programmes are one with the body that runs them.
   *[apart] , and programmes stand apart from the body that runs them.
 }

preset-national_programmes = Programmes from the capital
preset-national_programmes-passage = In the 1990s national plans for credit, technology, training and markets rediscovered the small firm (Casalet 1995, as told by Source 1, 1997–99; M31–M35).
preset-local_level = Only what is near
preset-local_level-passage = National programmes are needed and do not suffice: a district lives in one place, and it is there that institutions were missing (Source 1, 1997–99; Saraví 1998; M37, M38).
preset-one_door_only = Close the one door
preset-one_door_only-passage = Most associations keep up a marketplace and only now and then bring credit, courses or an accountant within reach (Source 1, 1997–99; M05). What if they went?
preset-negotiated_locally = Negotiated on the spot
preset-negotiated_locally-passage = Governments, producers and workers make local industrial policy together (Perulli 1992, as told by Saraví 1998; C34, L16).
preset-lead_firm_as_state = The lead firm as provider
preset-lead_firm_as_state-passage = Support comes from inside the network too: loans, training and research, which one sentence lists for three bodies, the firm at its head among them, and machines lent by the firms above (Source 1, 1997–99; K08, K09, K12). What if it stopped?

table-coverage = Who is left to offer each function
table-institutions = The institutions
table-ties = The ties
table-projection = Pairs that share enough functions
table-places = Functions by country, all levels
column-function = Function
column-national = National
column-local = Local or regional
column-network = Inside a network
column-providers = Institutions
column-before = Before the removal
column-number = Number
column-institution = Institution
column-place = Place
column-level_of = Level
column-exists = Exists (1 yes, 0 no)
column-counted = Counted (1 yes, 0 no)
column-degree = Functions
column-only_provider = Offered by it alone
column-tied_to = Joined to
column-removed = Taken away (1 yes, 0 no)
column-other = and
column-shared = Functions shared
column-mexico = Mexico
column-japan = Japan
column-italy = Italy
column-elsewhere = Elsewhere
cell-mexico = Mexico
cell-japan = Japan
cell-italy = Italy
cell-elsewhere = Elsewhere
cell-national = national
cell-local = local or regional
cell-network = inside a network
cell-nafin = NAFIN
cell-promyp = PROMYP
cell-prodem = PRODEM
cell-crece = CRECE
cell-integradoras = Integradoras
cell-secofi = SECOFI
cell-uniones_credito = Credit unions
cell-bancomext = BANCOMEXT
cell-canacintra = CANACINTRA
cell-bolsa = Exchange
cell-funtec = FUNTEC
cell-puentes = Bridging bodies
cell-ciceg = CICEG
cell-gto = Guanajuato state
cell-leon_mun = City of León
cell-asoc_gdl = Assoc. Guadalajara
cell-asoc_leon = Assoc. León
cell-asoc_locales = Local assocs.
cell-mercados = Marketplaces
cell-sma_grupos = San Mateo groups
cell-gob_local = Local gov’ts
cell-sindicatos_mx = Trade unions
cell-univ_mx = Universities
cell-agentes_mx = Sales agents
cell-intermedias_mx = Intermediaries
cell-banca_local = Local banks
cell-miti = MITI
cell-coop_serv = Service co-ops
cell-gob_local_jp = Local gov’t, Japan
cell-keiretsu_cabeza = Lead firms
cell-keiretsu_fin = Keiretsu banks
cell-asoc_prov = Lead firm’s assocs.
cell-consorcios_it = Consortia
cell-gob_local_it = Local gov’t, Italy
cell-serv_it = Service bodies
cell-asoc_it = Producers’ assocs.
cell-sind_it = Unions, Italy
cell-partidos_it = Parties
cell-trip_bw = Baden-Württemb.
cell-trip_ra = Rhône-Alpes
cell-inst_br = Sinos Valley
cell-finance = Credit and finance
cell-training = Training
cell-information = Information
cell-technology = Technology
cell-consultancy = Consultancy
cell-marketing = Marketing, export
cell-association = Association
cell-joint_purchase = Joint purchase
cell-liaison = Links to banks, labs
cell-mediation = Access to others’ aid
cell-brokerage = Brokering orders
cell-marketplace = Marketplace
cell-research = Research
cell-machinery_lending = Lending machines
cell-rules = Rules of the game
cell-labour_dialogue = Labour dialogue

lab-a = A
figure-national = Mexico, national
figure-local = Mexico, local
figure-absent = Mexico, absent
figure-missing = absent
figure-counted = counted
figure-removed = taken away
figure-shares = enough functions in common
figure-several = several offer it
figure-single = one offers it
figure-none = nobody offers it
