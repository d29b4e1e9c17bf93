title = ¿Cuándo conviene compartir un secreto?
claim = Si los compradores casi no compran más cuando baja el precio, una manera más barata de producir no le sirve a ningún productor una vez que todos la conocen: el ahorro se lo quedan los compradores. Con suficientes rivales de fuera, compartir no daña; guardarse el truco sigue dejando más.
assumes = Todas las empresas hacen el mismo producto, conocen los costos de las demás y deciden cuánto producir; antes del truco todas tienen el mismo costo.
leaves-out = La calidad y la moda, los favores que se devuelven, los rivales con otros costos y las empresas que abren, cierran o hacen acuerdos.
rival = Quizá se coopera poco por desconfianza o porque falta quien vincule, y no por la demanda. Y la evidencia va en los dos sentidos: en Guadalajara las empresas cooperaron más después de la apertura y, con un mercado favorable, se recuperaron (Rabellotti 1999); en el Valle de los Sinos, en Brasil, también los pares de comprador y proveedor, y las ganancias bajaron (Schmitz 1999).
source = Berry (1997), para la afirmación; Cournot (1838), para el mercado; Singh y Vives (1984), sobre qué cambia con otras formas de competir.

param-firms = Empresas del distrito
param-firms-help = Todas iguales; una de ellas encontró una manera más barata de producir: el truco.
param-rivals = Rivales de fuera
param-rivals-help = Empresas de otros lugares que venden a los mismos compradores y nunca aprenden el truco.
param-elasticity = Cuánto responden los compradores
param-elasticity-help = Qué porcentaje más compran, más o menos, cuando el precio baja 1%. Menos de 1 es un mercado acotado; más de 1, uno amplio.
param-cut = Lo que ahorra el truco
param-cut-help = Rebaja en el costo unitario de cada empresa que lo usa.
param-told = Vecinas enteradas
param-told-help = Parte de las demás empresas del distrito que aprende el truco, redondeada a empresas enteras. 0: se guarda en secreto. 1: se comparte con todas.

headline-kept = Ganancia de quien lo halló, en secreto
headline-shared = Ganancia de quien lo halló, si todas lo saben
headline-now = Ganancia de quien lo halló, ahora
headline-price_change = Precio
headline-buyers_gain = Ganan los compradores (de su gasto)
headline-total_gain = Ganan todos juntos
headline-rivals_needed = Rivales de fuera con los que compartir ya no daña
value-kept = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-shared = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-now = { NUMBER($value, style: "percent", maximumSignificantDigits: 3) }
value-price_change = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-buyers_gain = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-total_gain = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [no_equilibrium] Ningún precio puede durar con { $rivals ->
        [0] { $firms } empresas
        [one] { $firms } empresas, un rival de fuera
       *[other] { $firms } empresas, { $rivals } rivales de fuera
     } y compradores que sólo compran cerca de { NUMBER($elasticity, maximumFractionDigits: 2) }% más cuando el precio baja 1%: produzcan lo que produzcan, al menos a una le conviene producir un poco menos. Un mercado así necesita más empresas que 1 entre { NUMBER($elasticity, maximumFractionDigits: 2) }. No se puede decir qué haría un ahorro de { NUMBER($cut, style: "percent") } { $told ->
        [0] guardado en secreto.
       *[other] contado a { NUMBER($told, style: "percent") } de las vecinas.
     }
   *[other] Un truco que ahorra { NUMBER($cut, style: "percent") } del costo cambia la ganancia de quien lo halló en { APART($kept, $shared, style: "percent", maximumSignificantDigits: 3) } si lo guarda en secreto y { APART($shared, $kept, style: "percent", maximumSignificantDigits: 3) ->
        [0] en nada
       *[other] en { APART($shared, $kept, style: "percent", maximumSignificantDigits: 3) }
     } si lo usan { $firms ->
        [2] las dos empresas
       *[other] las { $firms } empresas
     } del distrito{ $rivals ->
        [0] {""}
        [one] , frente a un rival de fuera
       *[other] , frente a { $rivals } rivales de fuera
     }. { $outcome ->
        [not_even_alone] Aquí ni siquiera guardarlo conviene: el precio es { NUMBER($price, maximumFractionDigits: 2) } veces el costo, y lo que produce de más quien lo halló le quita { APART($price_fall, $cut, maximumFractionDigits: 3) } del costo de una unidad, mientras que el truco ahorra { APART($cut, $price_fall, maximumFractionDigits: 3) }.
        [only_alone] Por eso conviene guardarlo: cuando todas lo comparten, el precio baja tanto que las empresas quedan con menos que antes.
        [neutral] Si todas lo comparten, las ganancias quedan como estaban: los compradores se llevan todo lo que se gana.
       *[both] Conviene de las dos maneras, pero más si se guarda.
     }
         { $whom ->
        [nobody] Sin ninguna vecina enterada,
        [everybody] Con todas las vecinas enteradas,
       *[some] Con { $neighbours_told } de las { $neighbours } vecinas enteradas,
     } la ganancia de quien lo halló { NUMBER($now, style: "percent", maximumSignificantDigits: 3) ->
        [0] queda como estaba, el precio cambia
       *[other] cambia en { NUMBER($now, style: "percent", maximumSignificantDigits: 3) }, el precio
     } en { NUMBER($price_change, style: "percent", maximumFractionDigits: 1) }, y los compradores ganan { NUMBER($buyers_gain, style: "percent", maximumFractionDigits: 1) } de lo que gastaban. Los compradores compran cerca de { NUMBER($elasticity, maximumFractionDigits: 2) }% más cuando el precio baja 1%; { $rivals_needed ->
        [none] con ellos, ni 100 rivales de fuera harían que compartir no dañara.
        [0] con ellos, compartir no daña a quien lo halló aunque no haya rivales de fuera.
        [one] con ellos, basta un rival de fuera para que compartir no dañe a quien lo halló.
       *[other] con ellos, bastan { $rivals_needed } rivales de fuera para que compartir no dañe a quien lo halló.
     }
 }

preset-bounded_local_market = Un mercado local y acotado
preset-bounded_local_market-passage = Donde ser más eficiente sólo cambia quién vende en un mercado fijo, los productores ganan juntos menos que quien baja sus costos (Berry 1997; M53).
preset-sold_far_away = Se vende lejos
preset-sold_far_away-passage = A los socios que venden fuera de la región les es más fácil cooperar (Berry 1997; M52); en el laboratorio, porque entonces casi todos sus rivales están en otra parte.
preset-buyers_with_other_choices = Compradores con otras opciones
preset-buyers_with_other_choices-passage = Lo contrario de un mercado acotado: un precio menor atrae a muchos compradores nuevos (nuestro contraste con M51 y M53).
preset-told_to_a_few = Contado a unos cuantos
preset-told_to_a_few-passage = El saber circula por parentesco, compadrazgo y amistad, de persona a persona y no a todos (Fuente 1, 1997–99; M06, M07).
preset-a_new_rival_outside = Nuevos rivales de fuera
preset-a_new_rival_outside-passage = Después de la apertura se encontró que los zapateros de Guadalajara cooperaban más, no menos (Rabellotti 1999, en contra de M51); el laboratorio no da razón de ello: guardarse el truco va adelante.

table-sharing = Ganancia según cuántas lo usan
table-accounts = Quién gana ahora
column-users = Empresas que usan el truco
column-user_change = Cambio en la ganancia de quien lo usa
column-old_way_change = Cambio en la ganancia sin el truco
column-price_change = Cambio del precio
column-passed_on = Baja del precio entre baja del costo (ambas en %)
column-who = Quién
column-gain = Gana (de lo que gastaban los compradores)
cell-finder = Quien lo halló
cell-neighbours = Vecinas
cell-rivals = Rivales de fuera
cell-buyers = Compradores

lab-a = A
figure-profit = Ganancia de una empresa (antes del truco = 1)
figure-user = con el truco
figure-old-way = sin él
figure-now = ahora
figure-no-equilibrium = Aquí ningún precio dura: faltan empresas
figure-users = Empresas del distrito que usan el truco
figure-passed = Baja del precio, en % de la del costo (ambas en %)
figure-gain = Quién gana cuánto
figure-spending = % de lo que gastaban
figure-amount = { NUMBER($value, style: "percent", maximumSignificantDigits: 2) }
figure-nobody = ninguno
