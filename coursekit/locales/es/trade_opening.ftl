title = Apertura comercial: ¿quién queda, y se vacía el centro?
claim = Cuando bajan los precios de lo importado, las empresas mejor colocadas invierten y crecen, mientras muchas pequeñas recortan la paga y luego cierran; que las demás se alejen entre sí depende de a quién le llega el crédito.
assumes = Las empresas más grandes son más productivas, todas venden al precio de lo importado y salen adelante antes de la apertura (las más chicas pagan lo que les entra), y la que ya no alcanza a cubrir lo que pagaba primero recorta salarios y horas y después cierra.
leaves-out = Empresas nuevas, exportaciones, el tipo de cambio, salarios que respondan al desempleo, lo que vale para quien compra que haya bienes más baratos, y empresas que cambian de giro.
rival = Las empresas pueden alejarse entre sí sin ninguna apertura: donde el crédito sigue al tamaño, el éxito se alimenta solo. Pon en 0 la baja de precios y mira. A las que duraron quizá las salvó una devaluación o un mejor producto.
source = Melitz (2003), sobre quién sobrevive; Simon y Bonini (1958), sobre el crecimiento en proporción al tamaño, aquí el caso del crédito que no lo sigue; Wolfson (1994) y Esteban y Ray (1994), sobre la polarización; la historia es de Saraví (1998).

param-opening = Baja de precios importados
param-opening-help = Cuánto más baratas acaban siendo las importaciones.
param-credit = Empresas con crédito
param-credit-help = Proporción de las empresas que quedan que recibe crédito en un año, redondeada a empresas enteras, y lo invierte.
param-access = El crédito sigue al tamaño
param-access-help = 0: todas tienen la misma probabilidad. 1: al doble de tamaño, el doble de peso en el sorteo. 2: el cuádruple.
param-squeeze = Recorte de la paga antes de cerrar
param-squeeze-help = Hasta dónde puede una empresa en apuros recortar lo que paga un empleo, en salario o en horas.
param-pace = Años que tarda la baja
param-pace-help = Con 1 es de golpe; con más años hay tiempo para invertir.
param-gain = Ganancia por invertir
param-gain-help = Lo que una inversión suma a la productividad.
param-spread = Tamaños desiguales
param-spread-help = Dispersión del logaritmo del tamaño antes de la apertura. Con una campana y 1.2, una décima parte de las empresas tiene más de 46 empleos y otra décima parte menos de 2.2.
param-shape = Forma de los tamaños
param-shape-help = Una campana de logaritmos, o muchas de las más pequeñas y una cola larga.
option-shape-lognormal = Campana (lognormal)
option-shape-pareto = Cola larga (Pareto)
param-firms = Empresas al comienzo
param-firms-help = A cuántas se sigue.

headline-survivors = Empresas que siguen
headline-micro_survivors = De las que tenían hasta 10 empleos
headline-larger_survivors = De las mayores
headline-squeezed = Sobrevivientes que pagan menos
headline-micro_pay = Paga en las que empezaron micro
headline-jobs_left = Empleos que quedan (inicio = 1)
headline-gini_start = Gini de tamaños, inicio
headline-gini_end = Gini de tamaños, final
headline-gini_all = Gini, cerradas como 0
headline-wolfson_start = Polarización, inicio
headline-wolfson_end = Polarización, final
value-survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-micro_survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-larger_survivors = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-squeezed = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-micro_pay = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-jobs_left = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_start = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_end = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-gini_all = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-wolfson_start = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-wolfson_end = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

describe = { NUMBER($opening) ->
    [0] Lo importado no cambia de precio
   *[other] Lo importado se abarata { NUMBER($opening, style: "percent") } { $pace ->
        [one] de golpe
       *[other] en { $pace } años
     }
 }; { NUMBER($credit) ->
    [0] ninguna empresa recibe crédito
   *[other] cada año recibe crédito { NUMBER($credit, style: "percent") } de las empresas que siguen, redondeado a empresas enteras{ NUMBER($access) ->
        [0] , grandes o chicas por igual
       *[other] {""}
     }
 }. { $outcome ->
    [none_left] A los 20 años no queda ninguna empresa.
   *[other] A los 20 años sigue { APART($survivors, 0.1, 1, style: "percent", maximumFractionDigits: 0) } de las { $firms } empresas{ $micro_survivors ->
        [none] {""}
       *[other] {" "}({ $micro_survivors ->
            [0] ninguna
           *[other] { APART($micro_survivors, 1, style: "percent", maximumFractionDigits: 0) }
         } de las que tenían hasta 10 empleos{ $larger_survivors ->
            [none] {""}
           *[other] , { $larger_survivors ->
                [0] ninguna
               *[other] { APART($larger_survivors, 1, style: "percent", maximumFractionDigits: 0) }
             } de las mayores
         })
     }; { $squeezed ->
        [0] ninguna
       *[other] { APART($squeezed, 1, style: "percent", maximumFractionDigits: 0) }
     } de las que siguen paga menos que antes, y los empleos son { NUMBER($jobs_left, minimumFractionDigits: 2, maximumFractionDigits: 2) } de los que había. { $toll ->
        [hardly] Al menos 97 de cada 100 empresas siguen y pagan lo que pagaban.{" "}
        [few_left] Es menos de una de cada diez.{" "}
       *[other] {""}
     }{ $drift ->
        [one] Queda una sola empresa, que no tiene de quién separarse;
        [same] Las que quedan no se separan: su propia polarización se queda en { NUMBER($apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
        [apart] Las que quedan se separan en una mitad de abajo y una de arriba: su propia polarización pasa de { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
        [little] Las que quedan se separan un poco, menos de una vigésima parte: su propia polarización pasa de { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
       *[not] Las que quedan no se separan: su propia polarización pasa de { APART($apart_before, $wolfson_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { APART($wolfson_end, $apart_before, minimumFractionDigits: 2, maximumFractionDigits: 2) }
     }{ $drift ->
        [one] {""}
       *[other] { NUMBER($survivors) ->
            [1] ,
           *[other] {" "}(la de todas era { NUMBER($wolfson_start, minimumFractionDigits: 2, maximumFractionDigits: 2) } al inicio),
         } y
     } el índice de Gini pasa de { NUMBER($gini_start, minimumFractionDigits: 2, maximumFractionDigits: 2) } entre todas al inicio a { NUMBER($gini_end, minimumFractionDigits: 2, maximumFractionDigits: 2) } entre las que quedan{ $survivors ->
        [1] .
       *[other] , o a { NUMBER($gini_all, minimumFractionDigits: 2, maximumFractionDigits: 2) } si las cerradas cuentan como nada.
     }
 }

preset-every_man_for_himself = Sálvese quien pueda
preset-every_man_for_himself-passage = Una apertura abrupta y apoyos que llegan a las mejor colocadas: unas ganan terreno y la mayoría queda en la orilla (Saraví 1998; M50, R04, R06).
preset-low_road = Lo paga el trabajo
preset-low_road-passage = Sin crédito y con una paga que cede: el trabajo es lo primero que se ajusta (Saraví 1998; L06, L09–L11).
preset-credit_for_all = Crédito parejo
preset-credit_for_all-passage = La tarea que el autor les pone a las instituciones locales: llegar también a las empresas más débiles (Saraví 1998; P07).
preset-time_to_adjust = Tiempo para adaptarse
preset-time_to_adjust-passage = Lo que no dejó el fin abrupto de la protección (Fuente 1, 1997–99; M50): el mismo crédito parejo y 15 años en lugar de 4.

table-classes = Qué fue de cada tamaño
table-years = Año por año
table-paths = Las primeras 120 empresas
table-measures = Cuatro medidas de los tamaños
column-size_class = Tamaño antes
column-firms = Empresas antes
column-full_pay = Pagan completo
column-squeezed = Pagan menos
column-closed = Cerraron
column-invested = Alguna vez invirtieron
column-jobs_start = Empleos antes
column-jobs_end = Empleos al final
column-pay_end = Paga de un empleo que queda
column-year = Año
column-import_price = Precio importado
column-alive = Empresas que siguen
column-in_trouble = Empresas que pagan menos
column-jobs = Empleos (inicio = 1)
column-pay = Paga media
column-smallest_tenth = Una décima está debajo de (empleos)
column-largest_tenth = Una décima está encima de (empleos)
column-break_even_jobs = Recorta debajo de (empleos; si pagaba lo usual)
column-closing_jobs = Cierra debajo de (empleos; si pagaba lo usual)
column-gini = Gini
column-wolfson = Wolfson
column-firm = Empresa
column-jobs_of_firm = Empleos
column-state = Estado
column-measure = Medida
column-start = Inicio
column-end = Final
cell-micro = micro, hasta 10
cell-small = pequeña, hasta 50
cell-medium = mediana, hasta 250
cell-large = grande
cell-full_pay = paga completo
cell-squeezed = paga menos
cell-closed = cerrada
cell-gini = Gini
cell-theil = Theil
cell-wolfson = Wolfson (polarización)
cell-esteban_ray = Esteban y Ray (polarización, en duplicaciones)

lab-a = A
figure-year = Años desde que empezó la apertura
figure-jobs = Empleos de una empresa (número)
figure-full = paga completo
figure-squeezed = paga menos
figure-shut = aquí cierra
figure-covers = arriba:
    cubre costos
figure-closes = abajo: cierra,
    si pagaba completo
figure-share = Empresas, por tamaño (%)
figure-work = Empleos, % de los que había
figure-after = lleno: al final
figure-then = contorno: antes
