title = Hacer o encargar: ¿hasta dónde se reparte el trabajo?
claim = Las empresas pequeñas pueden repartirse las etapas de un producto hasta donde la confianza lo permite; un mercado cambiante, si no golpea a todas a la vez, favorece al distrito, cuyas empresas comparten especialistas, y uno masivo y estable, a una sola planta grande.
assumes = Pasar cualquier etapa cuesta lo mismo, la demanda oscila de manera normal y cada parte elige su mejor capacidad.
leaves-out = De qué tamaño es el mercado, quién paga cuando falla una entrega, de dónde sale la confianza y la espera ante un especialista compartido.
rival = Quizá las empresas se quedan con el trabajo porque no hay cómo hacer cumplir los contratos o porque el mercado es pequeño, y no por desconfianza ni por apego a su independencia.
source = Becker y Murphy (1992), sobre el trabajo que se divide hasta donde deja coordinarlo; Stigler (1951), por lo que falta, el tamaño del mercado; Williamson (1985), sobre las entregas; Eppen (1979), sobre compartir riesgos.

param-trust = Confianza
param-trust-help = Proporción de las entregas entre empresas que la confianza vuelve seguras.
param-specialisation = Ganancia por especializarse
param-specialisation-help = Lo que se ahorraría si el trabajo se dividiera sin límite.
param-handover_loss = Pérdida en cada entrega
param-handover_loss-help = Lo que se pierde al pasar el trabajo a otra empresa si no hay nada de confianza.
param-autonomy = Valor de la autonomía
param-autonomy-help = Lo que vale para el dueño conservar una etapa más en la familia.
param-volatility = Demanda cambiante
param-volatility-help = Cuánto oscilan los pedidos de una empresa alrededor de su media.
param-correlation = Oscilaciones en común
param-correlation-help = Proporción de las oscilaciones que golpea a todas las empresas a la vez.
param-sharing = Empresas que comparten especialista
param-sharing-help = Cuántas empresas usan al mismo especialista y así emparejan sus pedidos.
param-mass_discount = Descuento por producir en masa
param-mass_discount-help = Lo que ahorra una planta grande al hacer un producto estándar.
param-idle_cost = Costo de capacidad ociosa
param-idle_cost-help = Costo de cada unidad que podría hacerse y nadie pide.
param-lost_sale = Costo de una venta perdida
param-lost_sale-help = Costo de cada unidad pedida que no puede hacerse.

headline-best_stages = Número de etapas más barato
headline-ideal_stages = El ideal, si no tuviera que ser entero (menos de 1: sin dividir)
headline-district_cost = Costo unitario, distrito
headline-plant_cost = Costo unitario, planta grande
headline-advantage = Ventaja del distrito
headline-break_even_trust = Confianza de equilibrio
value-ideal_stages = { NUMBER($value, maximumFractionDigits: 2) }
value-break_even_trust = { UP($value, 1, maximumFractionDigits: 2) }

describe = Al distrito le conviene { NUMBER($best_stages) ->
    [one] una sola etapa, en que cada taller hace todo el trabajo,
    [20] dividir el trabajo en 20 etapas, la cadena más larga que mira el modelo,
   *[other] dividir el trabajo en { $best_stages } etapas,
 }{ $as_cheap ->
    [none] {""}
    [20] {" "}aunque en { $best_stages ->
        [one] cualquier otro número hasta{" "}
       *[other] {""}
     }20, la cadena más larga que mira el modelo, cuesta lo mismo,
   *[other] {" "}aunque en { $as_cheap } cuesta lo mismo,
 } con un costo unitario de { APART($district_cost, $plant_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) }; el de la planta grande es de { APART($plant_cost, $district_cost, minimumFractionDigits: 3, maximumFractionDigits: 3) }. { $outcome ->
    [district] El distrito es más barato por { NUMBER($advantage, maximumFractionDigits: 3) }.
    [tie] Los dos cuestan lo mismo.
   *[plant] El distrito no es más barato: su ventaja es de { NUMBER($advantage, maximumFractionDigits: 3) }.
 } { $break_even_trust ->
    [none] La confianza por sí sola no cambiaría el resultado, con cadenas de hasta 20 etapas.
    [1] Con cadenas de hasta 20 etapas, sólo con una confianza de 1 costaría el distrito tan poco como la planta; ahora es de { NUMBER($trust, maximumFractionDigits: 2) }.
   *[other] El distrito es más barato si la confianza pasa de { UP($break_even_trust, $trust, 1, maximumFractionDigits: 2) }; ahora es de { APART($trust, $break_even_trust, maximumFractionDigits: 2) }.
 }

preset-thick_ties = Lazos densos, demanda cambiante
preset-thick_ties-passage = El parentesco, la vecindad y las reglas compartidas frenan el oportunismo (Fuente 1, 1997–99, sobre los distritos; C20–C22), mientras los clientes cambian de gusto sin parar.
preset-family_keeps_all = La empresa como patrimonio familiar
preset-family_keeps_all-passage = Los dueños aprecian bastarse a sí mismos y hacen en la familia todo el trabajo que pueden para no depender de nadie (Brown y Domínguez 1997; Saraví 1997; M03, M20).
preset-price_only_market = Un mercado de puros precios
preset-price_only_market-passage = Donde sólo se compite por precio se teme la imitación y la información deja de circular (Dei Ottati 1995; Berry 1997; M51, M54).
preset-steady_mass_demand = Demanda masiva y estable
preset-steady_mass_demand-passage = El mundo anterior a la ruptura: bienes estándar, mercados estables y grandes plantas (Piore y Sabel 1984).
preset-same_shoe_same_season = El mismo zapato en la misma temporada
preset-same_shoe_same_season-passage = Las empresas que se parecen suman esfuerzos, pero no pueden emparejarse los pedidos unas a otras (Eppen 1979; M10).

table-costs = Costo unitario según el número de etapas
column-stages = Etapas
column-district = Distrito
column-plant = Planta grande
column-mismatch = Ocioso o faltante
column-specialisation_gain = Especializarse
column-handover = Entregas

lab-a = A
figure-stages = Etapas hechas por empresas distintas
figure-cost = Costo unitario (sin dividir, demanda estable = 1)
figure-plant = Planta grande
figure-district = Distrito
figure-best = Más barato
figure-adds = Suma al costo (misma unidad)
