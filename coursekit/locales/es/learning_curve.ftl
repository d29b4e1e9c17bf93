title = Planta mundial, volumen pequeño
claim = La misma tecnología sale más cara donde se produce poco con ella; el volumen pequeño y la mala capacitación se agravan entre sí, la licencia suma su cuota, y una planta que sólo sigue a la mejor tecnología nunca la alcanza del todo.
assumes = Cada vez que el volumen se duplica, el costo variable baja en la misma proporción; la suma fija es igual en las dos plantas y la mejor tecnología crece a ritmo constante.
leaves-out = El tiempo como tal, lo que otras plantas aprenden y transmiten, la calidad y lo que cuesta el rezago tecnológico.
rival = Quizá la planta es cara porque lo son sus insumos o su energía, o porque sus dueños en el extranjero fijan sus precios, y no porque produzca poco.
source = Wright (1936), para la curva, allá sobre todo lo producido desde el principio y aquí sobre los volúmenes de dos plantas; Nelson y Phelps (1966) y Cohen y Levinthal (1990), sobre ponerse al día.

param-volume = Volumen de la planta local
param-volume-help = Lo que produce, como parte de lo que produce la planta mundial.
param-progress_ratio = Costo que queda al duplicar
param-progress_ratio-help = Parte del costo variable que queda cuando el volumen se duplica. 0.8 es una «curva de 80 por ciento»; 1 significa que nada se aprende al producir.
param-royalty = Regalía
param-royalty-help = Pago de licencia por cada unidad; el costo unitario de la planta mundial es 1.
param-training_gap = Rezago de capacitación
param-training_gap-help = En qué proporción encarecen el costo variable los trabajadores mal capacitados.
param-import_price = Precio de lo importado
param-import_price-help = 1 es el costo de la planta mundial; fletes y aranceles lo elevan.
param-fixed = Parte fija del costo
param-fixed-help = Parte del costo de la planta mundial que es una sola suma, sea cual sea el volumen.
param-absorption = Rapidez para ponerse al día
param-absorption-help = Ritmo anual al que se cierra la distancia con la mejor tecnología: con 0.1, 9.5% en un año si la mejor no avanza. Aquí se pone por separado, sea cual sea la capacitación.
param-frontier_growth = Avance de la mejor tecnología
param-frontier_growth-help = Ritmo constante al que crece la mejor tecnología del mundo: con 0.1, 10.5% en un año.

headline-local_cost = Costo unitario, planta local
headline-volume_factor = Costo variable, por falta de volumen (veces)
headline-variable_factor = y de capacitación (veces)
headline-together = Lo que suman sólo juntas
headline-break_even_volume = Volumen de equilibrio
headline-long_run_level = Tecnología a la larga (la mejor = 1)
value-local_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-volume_factor = { NUMBER($value, maximumFractionDigits: 2) }
value-variable_factor = { NUMBER($value, maximumFractionDigits: 2) }
value-together = { NUMBER($value, maximumFractionDigits: 2) }
value-break_even_volume = { UP($value, style: "percent", maximumFractionDigits: 1) }
value-long_run_level = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = La planta local produce { NUMBER($volume, style: "percent") } de lo que produce la planta mundial, y cada unidad le cuesta { APART($local_cost, 1, $import_price, maximumFractionDigits: 2) ->
    [1] lo mismo
   *[other] { APART($local_cost, 1, $import_price, maximumFractionDigits: 2) } veces lo que a ella
 }; lo importado llega a { $import_price ->
    [1] lo que le cuesta a la planta mundial
   *[other] { APART($import_price, $local_cost, maximumFractionDigits: 2) } veces el costo de la planta mundial
 }, así que la local { $outcome ->
    [competes] puede competir.
   *[dearer] es más cara.
 } { NUMBER($break_even_volume, style: "percent", maximumFractionDigits: 1) ->
    [none] Ni con 100 veces el volumen de la planta mundial sería tan barata como lo importado.
    [0] Con cualquier volumen que se pueda poner aquí no sería más cara que lo importado.
   *[other] No sería más cara que lo importado desde { UP($break_even_volume, $volume, style: "percent", maximumFractionDigits: 1) } del volumen de la planta mundial{ $even_there ->
        [yes] .
       *[no] , más de lo que aquí se puede poner.
     }
 } A la larga su tecnología, al principio { NUMBER($level_at_first, style: "percent") } de la mejor, { $way ->
    [rises] sube a { APART($long_run_level, $level_at_first, style: "percent", maximumFractionDigits: 1) }.
    [falls] baja a { APART($long_run_level, $level_at_first, style: "percent", maximumFractionDigits: 1) }.
   *[stays] ahí se queda.
 }
    { APART($volume_factor, 1, maximumFractionDigits: 2) ->
    [1] Su volumen deja el costo variable igual que en la planta mundial, y { $training_gap ->
        [0] no hay rezago de capacitación
       *[other] su rezago de capacitación lo multiplica por { NUMBER($variable_factor, maximumFractionDigits: 2) }
     }
   *[other] Por falta de volumen su costo variable es el de la planta mundial multiplicado por { APART($volume_factor, 1, $variable_factor, maximumFractionDigits: 2) }, y { $training_gap ->
        [0] no hay rezago de capacitación
       *[other] con su rezago de capacitación, por { APART($variable_factor, $volume_factor, maximumFractionDigits: 2) }: juntas, las dos cosas suman { NUMBER($together, maximumFractionDigits: 2) } más de lo que suma cada una por su lado
     }
 }; { $royalty ->
    [0] no paga regalía.
   *[other] la regalía suma sus { NUMBER($royalty, maximumFractionDigits: 2) } y nada más.
 }

preset-one_tenth_of_the_volume = La décima parte del volumen y nada más
preset-one_tenth_of_the_volume-passage = Las plantas que producen poco, frente a lo que compra el mundo, se quedan al margen de las economías de escala (Fuente 1, 1997–99; H07).
preset-perverse_combination = La combinación perversa
preset-perverse_combination-passage = Poca producción, licencias que se pagan y trabajadores mal capacitados se juntan y hacen que la cadena funcione mal (Fuente 1, 1997–99; H08); si cada cosa empeora las otras es lo que preguntamos.
preset-behind_a_tariff = Detrás de un arancel
preset-behind_a_tariff-passage = Con la protección, los pequeños productores surtían los mercados locales y regionales (Martínez 1995; A08).
preset-trained_and_larger = Capacitada y más grande
preset-trained_and_larger-passage = Lo que pediría llegar en poco tiempo a la calidad mundial, y que pocas plantas tenían (nuestra lectura de H03 y H06).
preset-nothing_learnt_by_doing = Nada se aprende al producir
preset-nothing_learnt_by_doing-passage = La tecnología que baja de la matriz a plantas que sólo la ejecutan no trae el dinamismo que se espera de ella (Fuente 1, 1997–99; H05).

table-curve = Costo unitario según el volumen
table-handicaps = Lo que suma cada desventaja
table-catching_up = La tecnología, año por año
column-volume = Volumen (planta mundial = 1)
column-local = Planta local
column-volume_only = Sin regalía ni rezago de capacitación
column-imports = Importado
column-handicap = Desventaja
column-adds = Suma al costo unitario
column-year = Año
column-level = Tecnología (la mejor = 1)
column-long_run = A la larga
cell-volume = Poco volumen
cell-royalty = Regalía
cell-training = Mala capacitación
cell-together = Volumen × capacit.

lab-a = A
figure-cost = Costo unitario (planta mundial = 1)
figure-volume = Volumen (% de la planta mundial)
figure-world = planta mundial
figure-imports = importado
figure-volume-only = sin regalía ni rezago
figure-local = con cualquier volumen
figure-even = equilibrio
figure-here = la planta local
figure-adds = Suma al costo unitario (planta mundial = 1)
figure-lag = Tecnología (% de la mejor)
figure-years = Años
figure-level = al principio
figure-rest = a la larga
