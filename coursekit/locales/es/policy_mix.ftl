title = Mezcla de políticas: ¿servicios reales o reglas?
claim = Los servicios y las reglas pueden, cada uno, llevar a un distrito a la vía alta, pero lo más barato suele ser un poco de los dos; cuál pesa más depende de cuánto se copia y de si los servicios llegan a quien los necesita.
assumes = Cada paso más en servicios o en reglas cuesta más que el anterior, la mezcla se mantiene y las empresas se pasan a la vía que deja más.
leaves-out = Quién paga, empresas distintas entre sí, servicios que las empresas habrían comprado por su cuenta y reglas que acaban en un cártel contra los clientes.
rival = Donde el apoyo falla, quizá es porque llega tarde o está mal hecho (como dicen quienes lo usan), y no porque la mezcla sea mala o se gaste poco.
source = Piore (1990) y Brusco (1990), sobre los servicios; Piore (1990), sobre las reglas, como las que evitan competir con salarios (la regla contra la copia es nuestra); cómo se sustituyen es modelo nuestro, en el distrito de «Dos vías».

param-budget = Presupuesto
param-budget-help = Lo que hay para gastar; 1 es lo que cuestan los servicios completos a puerta abierta, que sólo reciben las empresas que llegan.
param-to_services = Parte para servicios
param-to_services-help = Parte del presupuesto que va a servicios reales; el resto paga reglas contra la copia.
param-start = En la vía alta al principio
param-start-help = Parte de las empresas que hace calidad cuando empieza la historia.
param-targeted = Servicios que van a las empresas
param-targeted-help = 0: una puerta abierta para quien llegue. 1: alguien visita cada taller.
param-reach = Alcance de la puerta abierta
param-reach-help = Parte de las empresas que acude si los servicios sólo las esperan.
param-outreach = Costo extra de ir a las empresas
param-outreach-help = Lo que suma al costo de los servicios: 0.5 es la mitad más.
param-rules_price = Costo de las reglas
param-rules_price-help = Lo que cuesta impedir toda la copia.
param-copying = Pérdida por copias
param-copying-help = Lo que pierde una empresa de calidad si todas sus vecinas copian y nada está reglamentado.
param-premium = Lo que rinde la calidad
param-premium-help = Lo que deja un par vendido por su calidad más que uno vendido por su precio, antes del costo extra de la calidad.

headline-services = Servicios comprados
headline-rules = Reglas compradas
headline-lead = Ventaja de la vía alta al principio
headline-cheapest_cost = Costo de la mezcla más barata hasta la inflexión
headline-cheapest_services = sus servicios
headline-cheapest_rules = sus reglas
headline-long_run = En la vía alta a la larga
value-services = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-lead = { NUMBER($value, maximumFractionDigits: 3) }
value-cheapest_cost = { UP($value, maximumFractionDigits: 3) }
value-cheapest_services = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-cheapest_rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-long_run = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = { $budget ->
    [0] Sin presupuesto no hay servicios ni reglas
   *[other] Un presupuesto de { APART($budget, $cheapest_cost, maximumFractionDigits: 2) }, { $to_services ->
        [0] todo para reglas, compra { APART($rules, 1, style: "percent", maximumFractionDigits: 0) } de las reglas completas{ $rules ->
            [1] , que son todas las que hay
           *[other] {""}
         }
        [1] todo para servicios, compra { APART($services, 1, style: "percent", maximumFractionDigits: 0) } de los servicios completos{ $services ->
            [1] , que son todos los que hay
           *[other] {""}
         }
       *[other] con { NUMBER($to_services, style: "percent") } para servicios, compra { APART($services, 1, style: "percent", maximumFractionDigits: 0) } de los servicios completos{ $services ->
            [1] , que son todos los que hay,
           *[other] {""}
         } y { APART($rules, 1, style: "percent", maximumFractionDigits: 0) } de las reglas completas{ $rules ->
            [1] , que son todas las que hay
           *[other] {""}
         }
     }
 }; con { NUMBER($start, style: "percent") } de las empresas en la vía alta, la ventaja de esa vía sobre la otra es entonces { NUMBER($lead, maximumFractionDigits: 3) }. { $outcome ->
    [not_needed] El distrito llega a la vía alta por sí solo, sin ninguna política.
    [tipped] La mezcla basta: a la larga todas las empresas están en la vía alta.
    [on_the_line] Eso deja al distrito justo en su punto de inflexión: se queda donde está{ $services ->
        [1] .
       *[other] , y con lo más mínimo que se agregara en servicios daría el paso.
     }
    [wrong_mix] La mezcla no alcanza; el mismo dinero, repartido de otra manera entre servicios y reglas, lo llevaría al menos a su punto de inflexión.
    [too_little] El presupuesto es muy chico: { $targeted ->
        [1] no hay manera
       *[other] con la puerta tan abierta como aquí, no hay manera
     } de repartirlo entre servicios y reglas que baste.
   *[out_of_reach] Con la puerta tan abierta como aquí, ni los servicios completos con las reglas completas bastarían en este distrito.
 } { $cheapest_cost ->
    [none] Sólo servicios o sólo reglas no harían más.
    [0] { $outcome ->
        [not_needed] La política más barata es no hacer nada.
        [on_the_line] Por sí solo también se quedaría ahí.
       *[other] Por sí solo se quedaría donde está, y con lo más mínimo en servicios llega a la vía alta.
     }
   *[other] { $targeted ->
        [1] La mezcla más barata
       *[other] Con la puerta como está, la mezcla más barata
     } que lo lleva a su punto de inflexión, pasado el cual sube, cuesta { UP($cheapest_cost, $budget, maximumFractionDigits: 3) }{ $within ->
        [yes] {""}
       *[no] , más de lo que aquí se puede poner
     }: { $cheapest_services ->
        [0] ningún servicio
       *[other] { APART($cheapest_services, $services, 1, style: "percent", maximumFractionDigits: 0) } de los servicios completos
     } y { $cheapest_rules ->
        [0] ninguna regla.
       *[other] { APART($cheapest_rules, $rules, 1, style: "percent", maximumFractionDigits: 0) } de las reglas completas.
     }
 }

preset-rules_left_out = Las reglas, olvidadas
preset-rules_left_out-passage = Hay un comienzo de servicios para las empresas, pero en reglas casi nada se hace (Fuente 2, 1998; P03, P06).
preset-half_and_half = Mitad y mitad
preset-half_and_half-passage = Los distritos europeos sugieren dos campos para la política pública: servicios reales y reglas de comportamiento (Piore 1990; P01).
preset-services_for_those_who_ask = Para quien sabe pedir
preset-services_for_those_who_ask-passage = El apoyo llega a las empresas más fuertes, que conocen los caminos de las oficinas y de la política (Fuente 2, 1998; P04; Rabellotti 1995; M42).
preset-going_to_the_workshops = Ir a los talleres
preset-going_to_the_workshops-passage = La primera tarea: llegar a las empresas vulnerables, que todavía no sienten que un servicio pudiera hacerles falta (Fuente 2, 1998; P07).
preset-everybody_copies = Todos copian
preset-everybody_copies-passage = Competir sólo por precio lleva a copiar sin innovar (Dei Ottati 1995; Berry 1997; M59).

table-path = El distrito, año por año
table-line = Reglas que pide cada nivel de servicios
table-mixes = La mezcla comprada y la más barata
column-year = Año
column-share = Con la mezcla comprada
column-share_without = Sin ninguna
column-services = Servicios
column-rules = Reglas
column-mix = Mezcla
column-cost = Costo
cell-bought = Comprada
cell-cheapest = La más barata hasta la inflexión

lab-a = A
figure-mixes = Todas las mezclas posibles
figure-services = Servicios (% de los completos)
figure-rules = Reglas (% de las completas)
figure-tipping = mezclas que bastan
figure-budget = límite del presupuesto
figure-cheapest = la más barata que alcanza
figure-bought = mezcla comprada
figure-path = Empresas en la vía alta (%)
figure-years = Años
figure-with = con la mezcla comprada
figure-without = sin política
