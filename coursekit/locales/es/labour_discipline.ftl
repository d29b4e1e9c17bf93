title = ¿Miedo o involucramiento?
claim = Donde cuesta hallar otro empleo, el miedo a perderlo basta para que la gente se esfuerce por un salario bajo; donde es fácil, a la empresa le conviene más ganarse a sus trabajadores, pagarles bien y capacitarlos para varios puestos.
assumes = Los trabajadores comparan el salario con el riesgo de que los sorprendan y los despidan; un salario justo gana su involucramiento; la empresa toma la vía más barata.
leaves-out = Que los despidos acortan los empleos y encarecen el miedo, que las vías de todas las empresas mueven el desempleo, y los sindicatos, los derechos y la dignidad, que no aparecen en ninguna ganancia.
rival = Quizá los patrones escogen el miedo porque casi nadie representa a los trabajadores o porque los clientes no pagan por otra cosa, haya el desempleo que haya; y quizá respetan obligaciones previas que ningún salario mide.
source = Shapiro y Stiglitz (1984), sobre el salario que mantiene la disciplina; Akerlof (1982), sobre el salario justo; Pyke y Sengenberger (1992), sobre las dos vías.

param-unemployment = Desempleo
param-unemployment-help = Parte de los trabajadores que no tiene empleo.
param-protection = Ingreso sin empleo
param-protection-help = De lo que vive en un año quien no tiene trabajo: seguro, familia, chambas sueltas.
param-premium = Lo que rinde la calidad
param-premium-help = Lo que el mejor trabajo de la gente involucrada le deja a la empresa en un año, por trabajador.
param-volatility = Demanda cambiante
param-volatility-help = Cuánto oscilan los pedidos de la empresa alrededor de su media de un año a otro.
param-firing_cost = Costo de contratar o despedir
param-firing_cost-help = Lo que le cuesta a la empresa cada trabajador que entra o sale según van los pedidos. Reponer a aquellos cuyo empleo acaba de todos modos no cuesta nada aquí.
param-training = Capacitar para varios puestos
param-training-help = Lo que cuesta al año mantener a un trabajador capaz de cambiar de tarea.
param-detection = Vigilancia
param-detection-help = Cuántas veces, en promedio, sorprenderían y despedirían a quien pasara un año sin esforzarse.
param-effort = Lo pesado del trabajo
param-effort-help = Lo que le cuesta al trabajador esforzarse, en un año.
param-separation = Empleos que terminan de todos modos
param-separation-help = Parte de los empleos que acaba en un año por otras causas.

headline-low_wage = Salario que exige el miedo
headline-fear = de él, el precio del miedo
headline-turnover_cost = Contratar y despedir, al año
headline-low_cost = Costo de un trabajador al año, vía baja
headline-high_cost = Costo de un trabajador al año, vía alta
headline-tipping_unemployment = Desempleo con el que las vías cuestan lo mismo
value-low_wage = { NUMBER($value, maximumFractionDigits: 2) }
value-fear = { NUMBER($value, maximumFractionDigits: 2) }
value-turnover_cost = { NUMBER($value, maximumFractionDigits: 3) }
value-low_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-high_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-tipping_unemployment = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }

describe = { $outcome ->
    [low] { $tie ->
        [yes] Las dos cuestan lo mismo, y una empresa sólo toma la vía alta donde cuesta menos: toma la baja.
       *[no] La empresa toma la vía baja.
     }
   *[other] La empresa toma la vía alta.
 } { $tipping_unemployment ->
    [none] La vía alta sería la más barata con cualquier desempleo.
   *[other] Las dos vías cuestan lo mismo con { APART($tipping_unemployment, $unemployment, style: "percent", maximumFractionDigits: 1) } de desempleo{ $within ->
        [yes] {""}
       *[no] , más del que aquí se puede poner
     }: { $tipping_unemployment ->
        [1] con menos, es más barato el involucramiento.
       *[other] con más, es más barato el miedo; con menos, el involucramiento.
     }
 }
    { $outcome ->
    [no_fear] Sin desempleo, quien es despedido tiene otro empleo enseguida, así que ningún salario hace que la gente se esfuerce por miedo; contratar y despedir según van los pedidos { $turnover_cost ->
        [0] no costaría nada.
       *[other] vendría encima, con { NUMBER($turnover_cost, maximumFractionDigits: 3) } por trabajador y año.
     }
   *[other] Con { APART($unemployment, $tipping_unemployment, style: "percent", maximumFractionDigits: 1) } de desempleo, un salario de { NUMBER($low_wage, maximumFractionDigits: 2) } hace que nadie afloje, y { NUMBER($fear, maximumFractionDigits: 2) } de él es el precio del miedo; contratar y despedir según van los pedidos { $turnover_cost ->
        [0] no cuesta nada
       *[other] suma { NUMBER($turnover_cost, maximumFractionDigits: 3) } al año
     }, de modo que en la vía baja cada trabajador cuesta { APART($low_cost, $high_cost, maximumFractionDigits: 2) }.
 } En la vía alta un trabajador cuesta { APART($high_cost, $low_cost, maximumFractionDigits: 2) } al año: el salario justo de 1 y { NUMBER($training, maximumFractionDigits: 2) ->
    [0] nada
   *[other] { NUMBER($training, maximumFractionDigits: 2) }
 } de capacitación{ NUMBER($premium, maximumFractionDigits: 2) ->
    [0] ; la mejor calidad no deja nada.
   *[other] , menos los { NUMBER($premium, maximumFractionDigits: 2) } que deja la mejor calidad.
 }

preset-slump = Una crisis
preset-slump-passage = Tras la crisis y la apertura, los patrones dejaron el paternalismo (Fuente 2, 1998) y se apoyaron en salarios bajos y en la amenaza del desempleo (Bensusán, García y von Bülow 1997, según se cuenta ahí; L09). La tasa es del laboratorio; la de México era mucho menor.
preset-boom = Un auge
preset-boom-passage = Nuestro contraste con L09: donde todos hallan otro empleo, las amenazas no sirven.
preset-protection_withdrawn = Sin protección
preset-protection_withdrawn-passage = La liberalización puso fin al lento reconocimiento de algunos derechos laborales (Wilson 1994; L08).
preset-hire_and_fire = Contratar y despedir
preset-hire_and_fire-passage = A la gente se le toma y se le despide según van y vienen los pedidos, sin más límite que la voluntad del patrón (Fuente 2, 1998; L10, L11).
preset-quality_that_pays = Calidad que se paga
preset-quality_that_pays-passage = Los mercados cambiantes que piden calidad hacen valiosos la destreza, la polivalencia y el involucramiento (Piore y Sabel 1984; L02).

table-roads = Costo de un trabajador según el desempleo
table-parts = De qué están hechos los costos
column-unemployment = Desempleo
column-low_cost = Vía baja
column-high_cost = Vía alta
column-road = Vía
column-part = Parte
column-amount = Cantidad
cell-low = Vía baja
cell-high = Vía alta
cell-protection = ingreso sin empleo
cell-hardship = lo pesado
cell-fear = precio del miedo
cell-turnover = contratar y despedir
cell-pay = salario justo
cell-training = capacitación
cell-premium = menos: calidad

lab-a = A
figure-cost = Costo de un trabajador (salario justo = 1)
figure-unemployment = Desempleo (%)
figure-high = vía alta
figure-low = vía baja
figure-taken = vía tomada
figure-tips = cuestan lo mismo
figure-here = ahora
figure-parts = De qué está hecho (salario justo = 1)
figure-sum = costo total
figure-endless = más de 2
