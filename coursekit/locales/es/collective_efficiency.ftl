title = Eficiencia colectiva: acción conjunta sin autoridad
claim = Una parte de la ventaja de un distrito llega sola, por ser muchos; la otra hay que organizarla, y puede lograrse o no.
assumes = Los socios son iguales, deciden al mismo tiempo sin ponerse de acuerdo y conocen el precio, la ganancia y las cuotas necesarias.
leaves-out = Socios distintos entre sí, promesas y sanciones, acuerdos que digan quién paga, y la congestión cuando el distrito crece.
rival = Quizá el consorcio existe porque lo paga un gobierno o una empresa grande, y no porque los socios esperen que otros paguen. En el Valle de los Sinos, en Brasil, creció la cooperación de dos en dos y fracasó lo planeado para todas (Schmitz 1999).
source = Schmitz (1995), para las dos partes; Marshall (1920), para la que llega sola; Olson (1965), para la que hay que organizar.

param-members = Socios
param-members-help = Empresas que pueden pagar su cuota al consorcio.
param-needed = Cuotas necesarias
param-needed-help = Con menos cuotas que éstas, el consorcio no hace nada.
param-cost_ratio = Precio de entrar
param-cost_ratio-help = Una cuota, como proporción de lo que vale para cada socio que el consorcio funcione.
param-saving = Ahorro si funciona
param-saving-help = Rebaja en el costo unitario de cada socio.
param-firms = Empresas en el distrito
param-firms-help = Las que cuentan para la parte que llega sola; el número de socios se fija aparte.
param-external = Economías externas
param-external-help = Baja del costo unitario, en por ciento, cuando el distrito tiene uno por ciento más de empresas.

headline-tipping_point = Punto de inflexión
headline-paying_share = Parte que paga, en el mejor caso
headline-works = Probabilidad de que funcione
headline-external_part = Parte externa (puntos logarítmicos)
headline-joint_part = Parte conjunta (puntos logarítmicos)
headline-unit_cost = Costo unitario (empresa sola = 1)
value-works = { APART($value, 1, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [organised] { $tipping_point ->
        [none] No hay punto de inflexión que estorbe:
       *[other] Si se espera que pague más de { UP($tipping_point, maximumFractionDigits: 3) } de los socios, las cuotas perduran; si se espera menos de { DOWN($tipping_point, maximumFractionDigits: 3) }, se acaban. Pasado ese punto,
     } paga una parte de { APART($paying_share, $tipping_point, 1, maximumFractionDigits: 3) } y el consorcio funciona con una probabilidad de { APART($works, 1, style: "percent", maximumFractionDigits: 1) }.
   *[empty] Sólo dura el consorcio vacío: sea cual sea la parte de los socios que se espera que pague, una cuota no vale más de lo que cuesta.
 } { $tipping_point ->
    [none] De la ganancia de un socio,
   *[other] Si las cuotas perduran, de la ganancia de un socio
 } { NUMBER($external_part, maximumFractionDigits: 3) ->
    [0] nada llega solo
   *[other] { NUMBER($external_part, maximumFractionDigits: 3) } puntos logarítmicos llegan solos
 } y { NUMBER($joint_part, maximumFractionDigits: 3) ->
    [0] nada viene
   *[other] { NUMBER($joint_part, maximumFractionDigits: 3) } vienen
 } de la acción conjunta, así que el costo unitario es { NUMBER($unit_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) } del de una empresa sola.

preset-small_club = Un grupo pequeño
preset-small_club-passage = Dos o tres empresas pequeñas se juntan para alcanzar lo que ninguna alcanzaría sola (Fuente 1, 1997–99, sobre las cooperativas de servicio; K09).
preset-large_association = Una asociación grande
preset-large_association-passage = La mayoría de las asociaciones ofrece poco más que el espacio del mercado (Fuente 1, 1997–99; M05); que tengan muchos socios es supuesto nuestro.
preset-dear_to_join = Entrar sale caro
preset-dear_to_join-passage = El trabajo conjunto se vive como pérdida de independencia, y eso encarece la entrada (Brown y Domínguez 1997; Saraví 1998b; M21).
preset-all_hands = Se necesita a todos
preset-all_hands-passage = Tareas complementarias: si falta una mano, se detiene el conjunto (Milgrom y Roberts 1990; M10).

table-pivotal = Probabilidad de que una cuota decida
table-equilibria = Partes que pueden durar
table-parts = Las dos partes
column-share = Parte que paga
column-pivotal = Probabilidad de decidir
column-cost_ratio = Precio de entrar
column-stable = Dura (1 sí, 0 no)
column-works = Probabilidad de que funcione
column-part = Parte
column-log_points = Puntos logarítmicos
column-share_of_total = Proporción del total
cell-external = Externa
cell-joint = Conjunta

lab-a = A
figure-share = Parte de los socios que se espera que pague, de 0 a 1
figure-chance = Probabilidad, de 0 a 1 (flechas: hacia dónde van los pagos)
figure-price = precio de entrar
figure-decides = una cuota decide
figure-tips = punto de inflexión
figure-lasts = dura
figure-parts = Parte de la eficiencia colectiva
figure-gain = Ganancia (puntos log. del costo)
