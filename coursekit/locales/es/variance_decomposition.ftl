title = Cultura × instituciones: ¿qué explica dónde se coopera?
claim = Las mismas instituciones pueden hacer cosas distintas en culturas distintas; si lo hacen o no puede medirse, así que la tesis puede fallar.
assumes = La cultura y las instituciones son cada una un número que quien experimenta fija a voluntad; una empresa coopera cuando el empuje de la cultura, las instituciones y los vecinos supera lo que ella necesita.
leaves-out = Una cultura que cambia, instituciones elegidas por la cultura que hay, y todo lo que cada caso tiene de propio. Un número para la cultura es justo la reducción que los autores critican.
rival = Que las líneas no sean paralelas no exige que cultura e instituciones se combinen: basta una curva, un techo o que las empresas se esperen unas a otras. Pon la combinación en 0 y mueve la imitación.
source = Las tres tesis son las de la Fuente 1 (1997–99); Granovetter (1978), sobre los umbrales; Milgrom y Roberts (1990), sobre partes que se necesitan.

param-institutions = Empuje de las instituciones
param-institutions-help = Cuánto empujan a cooperar unas instituciones más fuertes.
param-culture = Empuje de la cultura
param-culture-help = Cuánto empuja una cultura favorable a asociarse.
param-synergy = Combinación
param-synergy-help = Lo que sólo hacen las dos juntas. Más de 0: cada una hace que la otra cuente más; menos de 0, que cuente menos.
param-imitation = Imitación
param-imitation-help = Empuje de ver que otros cooperan. Más allá de 1, un distrito puede quedar de dos maneras.
param-thresholds = Lo que necesita cada empresa
param-thresholds-help = La mayoría necesita un empuje mediano (respuesta en forma de S) o cada empuje tiene igual número de empresas que lo esperan (respuesta recta).
option-thresholds-bell = La mayoría, un empuje mediano (S)
option-thresholds-even = Repartido parejo (recta)
param-noise = Accidentes locales
param-noise-help = Lo que cada distrito tiene de particular.
param-start = Cooperan al comienzo
param-start-help = Proporción de las empresas de cada distrito antes de que algo las empuje.
param-levels = Niveles de cada una
param-levels-help = Cuántas culturas, y cuántas clases de instituciones, se prueban.
param-districts = Distritos por celda
param-districts-help = Cuántos distritos tienen la misma cultura y las mismas instituciones.

headline-institutions_share = Lo explican las instituciones
headline-culture_share = Lo explica la cultura
headline-interaction_share = Lo explican sólo las dos juntas
headline-chance_share = Azar
headline-effect_low = Efecto de las instituciones, cultura menos favorable
headline-effect_high = Efecto de las instituciones, cultura más favorable
headline-interaction_ratio = Interacción frente al azar (F)
headline-cooperation = Empresas que cooperan
value-institutions_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-culture_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-interaction_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-chance_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-cooperation = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-effect_low = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-effect_high = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-interaction_ratio = { NUMBER($value, maximumFractionDigits: 1) }

describe = { $levels } culturas por { $levels } clases de instituciones, { $districts ->
    [one] un distrito
   *[other] { $districts } distritos
 } en cada celda: coopera { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) } de las empresas. { $institutions_share ->
    [none] Ningún distrito difiere de otro.
   *[other] De las diferencias, las instituciones explican { APART($institutions_share, 1, style: "percent", maximumFractionDigits: 0) }, la cultura { APART($culture_share, 1, style: "percent", maximumFractionDigits: 0) }, sólo las dos juntas { APART($interaction_share, 1, style: "percent", maximumFractionDigits: 0) }{ $districts ->
        [one] {" "}(o el azar: con un distrito por celda no se distinguen).
       *[other] , y { APART($chance_share, 1, style: "percent", maximumFractionDigits: 0) } es azar.
     } { $outcome ->
        [nothing] {""}
        [chance] {""}
       *[other] { $districts ->
            [one] Si nada de eso es azar,
           *[other] De lo que va más allá del azar,
         } { APART($institutions_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] nada
           *[other] { APART($institutions_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } es de las instituciones, { APART($culture_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] nada
           *[other] { APART($culture_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } de la cultura y { APART($both_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) ->
            [0] nada
           *[other] { APART($both_part, 0.1, 1, style: "percent", maximumFractionDigits: 0) }
         } de las dos juntas:{" "}
     }{ $outcome ->
        [institutions] lo hacen casi solas las instituciones, como dice el universalismo.
        [culture] lo hace casi sola la cultura, como dice el particularismo.
        [interaction] las mismas instituciones hacen cosas distintas, como dice el relativismo.
        [unsure] pero al menos una vez en cada cien experimentos así, el puro azar { $doubtful ->
            [institutions] les da tanto a las instituciones
            [culture] le da tanto a la cultura
           *[both] les da tanto a las dos juntas
         }, de modo que no puede saberse cuál de las tres tesis vale.
        [adds_up] las dos cuentan y, en el conjunto de las celdas, casi se suman; ninguna de las tres tesis dice eso.
        [chance] Al menos una vez en cada cien experimentos así, el puro azar le da tanto a cada una de las tres partes: nada puede decirse de las tres tesis.
       *[nothing] Menos de una décima parte de las diferencias va más allá del azar.
     }
 } En estos distritos, azar incluido, la cooperación con las instituciones más fuertes difiere de la que hay con las más débiles en { NUMBER($effect_low, minimumFractionDigits: 2, maximumFractionDigits: 2) } en la cultura menos favorable y en { NUMBER($effect_high, minimumFractionDigits: 2, maximumFractionDigits: 2) } en la más favorable{ $outcome ->
    [interaction] { $between ->
        [more] ; en medio, lo que hacen las instituciones difiere más.
       *[less] .
     }
   *[other] .
 }

preset-frame_is_all = Lo decide el marco
preset-frame_is_all-passage = Universalismo: con las mismas instituciones, en cualquier parte, los mismos resultados (como la Fuente 1, 1997–99, lee a Piore y Sabel 1984 y a Womack, Jones y Roos 1990; B04).
preset-spirit_is_all = Lo decide el espíritu
preset-spirit_is_all-passage = Particularismo: brota de un modo de vida y no puede difundirse (como la Fuente 1, 1997–99, lee a Fukuyama 1995 y a Ballon 1996; B05).
preset-each_in_its_terms = Cada lugar a su manera
preset-each_in_its_terms-passage = Relativismo, la posición de los autores: diseños iguales dan resultados desiguales porque se topan con culturas desiguales (Fuente 1, 1997–99; B08, B10).
preset-efforts_add_up = Los empujes sólo se suman
preset-efforts_add_up-passage = Una cooperación que suma esfuerzos y deja fuera la complementariedad (Fuente 1, 1997–99; M10), tomada aquí por causas que se suman.
preset-tipping_alone = Sólo por contagio
preset-tipping_alone-passage = Sin combinación alguna, pero con empresas que se esperan unas a otras (Granovetter 1978): ni así salen paralelas las líneas. Un rival de B10.

table-variance = Análisis de varianza
table-cells = Las celdas del experimento
table-districts = Los distritos
table-response = Del empuje a la cooperación
column-source = Lo explica
column-freedom = Grados de libertad
column-squares = Suma de cuadrados
column-share = Proporción
column-mean_square = Cuadrado medio
column-beyond_chance = Proporción más allá del azar
column-culture_level = Cultura
column-institution_level = Instituciones
column-cooperation = Empresas que cooperan
column-push = Empuje
column-share_of_firms = Empresas que cooperan
cell-institutions = instituciones
cell-culture = cultura
cell-interaction = las dos juntas
cell-chance = azar

lab-a = A
figure-push = Empuje (intensidad)
figure-response = Empresas que cooperan (%)
figure-district = un distrito
figure-institutions = Instituciones
figure-lines = ¿Sólo se suman? (%)
figure-weak = más débiles
figure-strong = más fuertes
figure-low = la cultura menos
    favorable
figure-high = la cultura más
    favorable
figure-variance = Qué lo explica (%)
figure-between = otras
