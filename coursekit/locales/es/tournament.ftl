title = Torneo: rivales en un nivel, socios entre niveles
claim = Un premio para el mejor de dos proveedores hace que ambos trabajen duro y acaba con la ayuda entre ellos; un premio por lo que logran juntos devuelve la ayuda y cuesta esfuerzo. La mitad de cada uno no es ni lo uno ni lo otro.
assumes = Dos proveedores iguales, suerte normal, una meta fijada en lo que se espera de ambos, un solo pedido que ganar y un pago fijo aparte, que decide quién se queda con la ganancia conjunta.
leaves-out = Más de dos proveedores, hacerle daño al otro, lo que cada uno ve del esfuerzo del otro y los pedidos que vendrán.
rival = Quizá los rivales se ayudan porque esperan volver a encontrarse, o porque su comprador les enseña a los dos, sea cual sea el premio (mira los modelos de la palabra cumplida y del kaizen).
source = Lazear y Rosen (1981), para el torneo, al que la ayuda la agregamos nosotros; Richardson (1993), sobre el estímulo de tener un segundo proveedor; Asanuma (1989), sobre lo que aprenden; Sako (1996) y Dyer y Nobeoka (2000), sobre asociaciones en las que se ayudan.

param-joint = Pago por el resultado conjunto
param-joint-help = Parte del premio que comparten los dos si juntos llegan a lo que se espera de ellos. El resto es para el mejor.
param-prize = Premio
param-prize-help = Lo que se puede ganar en total, en unidades de lo que vale una unidad de producto.
param-luck = Suerte
param-luck-help = Cuánto le suma o le quita el azar al resultado de cada proveedor.
param-help_value = Lo que vale la ayuda
param-help_value-help = Lo que una unidad de ayuda le suma al resultado del otro. Una unidad de esfuerzo le suma 1 al propio.
param-effort_cost = Costo del esfuerzo
param-effort_cost-help = Qué tan rápido se vuelve pesado esforzarse o ayudar.
param-buyer_power = Poder del comprador
param-buyer_power-help = Parte de la ganancia conjunta, o de la pérdida, que le toca al comprador. De eso se encarga un pago fijo aparte del premio: cambia a quién le toca, no lo que se hace.

headline-effort = Esfuerzo de cada proveedor
headline-help = Ayuda al otro
headline-result = Resultado esperado de cada uno
headline-gain = Ganancia conjunta
headline-supplier_gain = Lo que cada proveedor conserva de ella
headline-pull = Tirón del premio si el ganador se lo lleva todo

describe = { $outcome ->
    [unsettled] Con un premio de { NUMBER($prize, maximumFractionDigits: 1) } y una suerte de apenas { NUMBER($luck, maximumFractionDigits: 1) }, no dura ningún torneo parejo: mientras el otro se queda en un esfuerzo de { APART($even_effort, $better_effort, maximumFractionDigits: 2) } y una ayuda de { APART($even_help, $better_help, maximumFractionDigits: 2) }, a un proveedor le va mejor con un esfuerzo de cerca de { APART($better_effort, $even_effort, maximumFractionDigits: 2) } y una ayuda de cerca de { APART($better_help, $even_help, maximumFractionDigits: 2) }, y entonces al otro también le conviene cambiar.
    [partners] Los dos se ayudan: con { NUMBER($joint, style: "percent", maximumFractionDigits: 0) } de un premio de { NUMBER($prize, maximumFractionDigits: 1) } pagado por el resultado conjunto y una suerte de { NUMBER($luck, maximumFractionDigits: 1) }, el esfuerzo es de { NUMBER($effort, maximumFractionDigits: 3) } y la ayuda de { NUMBER($help, maximumFractionDigits: 3) }, de modo que se espera que cada uno llegue a { NUMBER($result, maximumFractionDigits: 3) }.
   *[rivals] Nadie ayuda: con { $joint ->
        [0] un premio de { NUMBER($prize, maximumFractionDigits: 1) }, del que nada se paga por el resultado conjunto,
       *[other] { NUMBER($joint, style: "percent", maximumFractionDigits: 0) } de un premio de { NUMBER($prize, maximumFractionDigits: 1) } pagado por el resultado conjunto
     } y una suerte de { NUMBER($luck, maximumFractionDigits: 1) }, el esfuerzo es de { NUMBER($effort, maximumFractionDigits: 3) } y se espera que cada uno llegue a { NUMBER($result, maximumFractionDigits: 3) }. { NUMBER($help_value) ->
        [0] Aquí la ayuda no vale nada, así que nadie la da, se pague como se pague.
       *[other] { $helped ->
            [lasts] La ayuda empezaría si se pagaran en conjunto más de dos tercios.
           *[unsure] Ayudar empieza a convenir si se pagan en conjunto más de dos tercios, pero no todos esos torneos duran.
         }
     }
 } { $outcome ->
    [unsettled] Si el ganador se lo llevara todo, el premio tiraría con { NUMBER($pull, maximumFractionDigits: 2) } (costo del esfuerzo, { NUMBER($effort_cost, maximumFractionDigits: 1) }; una unidad de ayuda vale { NUMBER($help_value, maximumFractionDigits: 1) }; al comprador { $buyer_power ->
        [0] no le tocaría nada
       *[other] le tocaría { NUMBER($buyer_power, style: "percent", maximumFractionDigits: 0) }
     } de la ganancia o de la pérdida).
   *[other] Una unidad de ayuda vale por { NUMBER($help_value, maximumFractionDigits: 1) } de esfuerzo; { $sign ->
        [loss] las dos partes pierden juntas { NUMBER($loss, maximumFractionDigits: 3) }, y cada proveedor carga con { NUMBER($supplier_loss, maximumFractionDigits: 3) }.
       *[gain] la ganancia conjunta es de { NUMBER($gain, maximumFractionDigits: 3) }, y cada proveedor conserva { NUMBER($supplier_gain, maximumFractionDigits: 3) }.
     }
 }

preset-two_sources_one_order = Dos fuentes, un pedido
preset-two_sources_one_order-passage = Las empresas de un mismo nivel compiten duro por conservar su lugar, y cada una es la medida de la otra (Fuente 1, 1997–99, sobre el keiretsu; K14; Richardson 1993; Asanuma 1989).
preset-suppliers_association = Una asociación de proveedores
preset-suppliers_association-passage = Las asociaciones que patrocina la empresa cabeza hacen que los rivales aprendan lado a lado (K12; Sako 1996; Dyer y Nobeoka 2000).
preset-cooperative = Dos o tres como uno
preset-cooperative-passage = La rivalidad cede donde dos o tres empresas pequeñas forman una cooperativa y cada una completa el trabajo de la otra (Fuente 1, 1997–99; K09, K14).
preset-half_and_half = Un poco de cada cosa
preset-half_and_half-passage = Los autores describen cooperación vertical y rivalidad horizontal al mismo tiempo (K14); aquí se pregunta qué resulta de mezclar las dos en un solo premio.
preset-luck_decides = La suerte decide
preset-luck_decides-passage = Donde el comprador apenas distingue el buen trabajo de la buena suerte, ganar premia a la suerte (nuestra lectura de H11 y H16: controles formales, renovación según resultados).

table-choices = Lo que elige un proveedor
table-schemes = Qué deja cada forma de pagar
column-effort = Esfuerzo
column-pay = Pago esperado
column-cost = Costo
column-net = Pago menos costo
column-joint = Pago conjunto (proporción)
column-help = Ayuda
column-result = Resultado esperado
column-settled = Dura (1 sí, 0 no)

lab-a = A
figure-one = Una elección (en producto)
figure-both = Los dos (en producto)
figure-who = Queda (producto)
figure-mine = Mi esfuerzo, con la ayuda que le va (unidades)
figure-pay = pago esperado
figure-cost = costo
figure-best = lo que conviene
figure-rival = el otro
figure-joint = Pago conjunto (%)
figure-effort = esfuerzo
figure-help = ayuda
figure-result = resultado
figure-here = aquí
figure-unsettled =
    Ningún torneo
    parejo dura
figure-buyer = comprador
figure-supplier =
    cada
    uno
