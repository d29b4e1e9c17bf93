title = Efecto látigo: la ola que recorre los niveles
claim = Cuando la mercancía tarda en llegar y cada empresa ve sólo los pedidos de su comprador, un cambio pequeño en lo que compran los clientes crece de nivel en nivel; cuando todas ven lo que compran los clientes, también crece, pero menos desde el segundo nivel, y mucho menos donde la fila es larga, las entregas lentas y la memoria corta.
assumes = Todas piden con la misma regla, tienen el mismo plazo de entrega y pasan sus pedidos un periodo después, así que las de un mismo nivel piden igual; la mercancía se puede devolver.
leaves-out = Existencias de seguridad, precios, límites de capacidad y por qué una empresa se guardaría las noticias.
rival = Los pedidos también oscilan porque se compra antes de que suba el precio, se pide por lotes o se pide de más cuando falta mercancía (Lee, Padmanabhan y Whang 1997); nada de eso se cura compartiendo noticias.
source = Chen y otros (2000), para la regla y la cota; Lee, Padmanabhan y Whang (1997), para el efecto y sus otras causas; Ballon (1996), según se le cita, para las empresas de la pirámide.

param-information = Las empresas pronostican con
param-information-help = Pedidos: cada empresa ve sólo lo que le pide su comprador. Compras de los clientes: el dato viaja con cada pedido.
option-information-orders = los pedidos de su comprador
option-information-demand = lo que compran los clientes
param-lead_time = Plazo de entrega
param-lead_time-help = Periodos que un pedido debe cubrir mientras llega más mercancía. 0: llega de inmediato.
param-window = Memoria del pronóstico
param-window-help = Cuántos periodos pasados promedia una empresa. Con poca memoria, los pronósticos son nerviosos.
param-tiers = Empresas en fila
param-tiers-help = 1: sólo la empresa cabeza. 4: la empresa cabeza y tres niveles de proveedores.
param-moment = Momento que se muestra
param-moment-help = Muévelo para ver cómo la compra extraordinaria del periodo 8 recorre los niveles. Pedidos debajo de 0 son devoluciones.
param-surge = Tamaño de la compra extraordinaria
param-surge-help = Lo que los clientes compran de más, una sola vez, en el periodo 8.
param-volatility = Antojos de los clientes
param-volatility-help = Cuánto oscila por azar lo que compran los clientes, sin contar la compra extraordinaria.

headline-variance_ratio = Varianza de los pedidos del último nivel (clientes = 1)
headline-swing = Oscilación (clientes = 1)
headline-simulated = La misma varianza, simulada
headline-without_sharing = Si sólo se ven pedidos
headline-with_sharing = Si todas ven a los clientes
headline-now = Pedidos del último nivel ahora (normal = 1)
value-variance_ratio = { NUMBER($value, maximumFractionDigits: 2) }
value-swing = { NUMBER($value, maximumFractionDigits: 1) }
value-simulated = { NUMBER($value, maximumFractionDigits: 2) }
value-without_sharing = { NUMBER($value, maximumFractionDigits: 2) }
value-with_sharing = { NUMBER($value, maximumFractionDigits: 2) }
value-now = { NUMBER($value, maximumFractionDigits: 2) }

describe = { $outcome ->
    [calm] La mercancía llega de inmediato, así que nadie necesita pronosticar: la empresa cabeza pide justo lo que compran los clientes en el mismo periodo{ $tiers ->
        [1] .
       *[other] , y cada nivel que le sigue pide lo mismo un periodo después que el anterior.
     }
    [blind] Cada empresa pronostica con los pedidos de su comprador en { $window } periodos y con un plazo de entrega de { NUMBER($lead_time) ->
        [one] un periodo
       *[other] { $lead_time } periodos
     }. Los pedidos de { NUMBER($tiers) ->
        [1] la empresa cabeza
       *[other] la última de { $tiers } empresas en fila
     } { $volatility ->
        [0] oscilarían
       *[other] oscilan
     } { NUMBER($swing, maximumFractionDigits: 2) } veces lo que { $volatility ->
        [0] las compras de los clientes si éstas oscilaran al azar
       *[other] oscilan las compras de los clientes
     } (varianza { NUMBER($variance_ratio, maximumFractionDigits: 2) }, si la de los clientes es 1; simulada { NUMBER($simulated, maximumFractionDigits: 2) }). { $tiers ->
        [1] Está sola en la fila, así que los pedidos que recibe son lo que compran los clientes.
       *[other] Si todas vieran lo que compran los clientes, la varianza sería de { APART($with_sharing, $variance_ratio, maximumFractionDigits: 2) }.
     }
   *[shared] Todas pronostican con lo que compran los clientes en { $window } periodos y con un plazo de entrega de { NUMBER($lead_time) ->
        [one] un periodo
       *[other] { $lead_time } periodos
     }. Los pedidos de { NUMBER($tiers) ->
        [1] la empresa cabeza
       *[other] la última de { $tiers } empresas en fila
     } { $volatility ->
        [0] oscilarían
       *[other] oscilan
     } { NUMBER($swing, maximumFractionDigits: 2) } veces lo que { $volatility ->
        [0] las compras de los clientes si éstas oscilaran al azar
       *[other] oscilan las compras de los clientes
     } (varianza { NUMBER($variance_ratio, maximumFractionDigits: 2) }, si la de los clientes es 1; simulada { NUMBER($simulated, maximumFractionDigits: 2) }). { $tiers ->
        [1] Está sola en la fila, así que los pedidos que recibe son lo que compran los clientes.
       *[other] Si cada una viera sólo pedidos, la varianza sería de { APART($without_sharing, $variance_ratio, maximumFractionDigits: 2) }.
     }
 }
    En el periodo { $moment } el último nivel { $back ->
    [yes] devuelve { NUMBER($sent_back, style: "percent", maximumFractionDigits: 0) } de sus pedidos normales;
   *[no] { NUMBER($now, style: "percent", maximumFractionDigits: 0) ->
        [0] no pide nada;
       *[other] pide { NUMBER($now, style: "percent", maximumFractionDigits: 0) } de lo normal;
     }
 } { $customers ->
    [rush_and_whims] en el periodo 8 los clientes compran { NUMBER($surge, style: "percent", maximumFractionDigits: 0) } más que de costumbre, aparte de antojos de { NUMBER($volatility, style: "percent", maximumFractionDigits: 0) }.
    [rush_only] en el periodo 8 los clientes compran { NUMBER($surge, style: "percent", maximumFractionDigits: 0) } más que de costumbre, y en todos los demás lo mismo.
    [no_rush_and_whims] en el periodo 8 no hay compra extraordinaria, sólo antojos de { NUMBER($volatility, style: "percent", maximumFractionDigits: 0) }.
   *[no_rush_only] los clientes compran lo mismo en todos los periodos.
 }

preset-news_withheld = Noticias que se callan
preset-news_withheld-passage = Se dice que hasta las plantas de una misma corporación se guardan la información o la pasan a medias (Fuente 1, 1997–99, sobre las cadenas en México; H15); que fuera sobre los pedidos lo suponemos.
preset-news_shared = Noticias compartidas
preset-news_shared-passage = Donde el conocimiento y la gente van y vienen, se dice que las empresas ganan confianza al compartir lo que saben (Fuente 1, 1997–99, sobre el keiretsu; K18, K20).
preset-just_in_time = Justo a tiempo
preset-just_in_time-passage = Cada pieza llega cuando hace falta y casi no se guardan existencias (Womack, Jones y Roos 1990; Roper et al. 1997): un plazo corto y una memoria larga amansan el látigo aunque nadie comparta nada.
preset-nervous_forecasts = Pronósticos nerviosos
preset-nervous_forecasts-passage = Los contratos cortos, que se renuevan según los resultados, dejan poco pasado en qué apoyarse (H16, según nuestra lectura): se pronostica sólo con dos periodos.

table-orders = Pedidos, periodo por periodo
table-swings = Cuánto oscila cada nivel (varianza, clientes = 1)
column-tier = Nivel (0 = clientes, 1 = empresa cabeza)
column-period = Periodo
column-orders = Pedidos (normal = 1)
column-blind = Viendo sólo pedidos
column-shared = Viendo todas a los clientes
column-bound = Viendo sólo pedidos, al menos
column-simulated = Simulado, con este ajuste

lab-a = A
figure-customers = Clientes
figure-lead = Empresa cabeza
figure-first =
    Primer nivel
    { NUMBER($firms) } empresas
figure-second =
    Segundo nivel
    { NUMBER($firms) } empresas
figure-third =
    Tercer nivel
    { NUMBER($firms) } empresas
figure-now = Pedidos ahora (% normal)
figure-percent = { NUMBER($orders, style: "percent", maximumFractionDigits: 0) }
figure-more = más de lo normal
figure-fewer = menos de lo normal
figure-period = Periodo (número)
figure-moment = ahora
figure-front = llega la ola
figure-height = altura de
    lo normal
figure-swing = Oscilación (clientes = 1)
figure-blind = viendo
    sólo pedidos
figure-shared = viendo a
    los clientes
figure-measured = simulado
