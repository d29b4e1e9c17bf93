title = Dos vías: ¿precio o calidad?
claim = Qué vía le conviene a una empresa depende de la que toman sus vecinas, de modo que un mismo distrito puede asentarse en el precio o en la calidad; un apoyo que dura lo suficiente puede llevarlo al otro lado, y ahí se queda sin apoyo.
assumes = Las empresas se pasan, poco a poco, a la vía que hoy les deja más; todas son iguales y no hay más que dos vías.
leaves-out = El crédito, las empresas que cierran, los clientes y los medios para cambiar de vía que las importaciones baratas se llevan.
rival = Quizá el distrito cambió porque llegó un comprador grande, o porque cambiaron los salarios y el desempleo, y no porque unas empresas arrastren a otras.
source = Dei Ottati (1995) y Pyke y Sengenberger (1992), sobre las dos vías; Piore (1990), sobre servicios y reglas (la regla contra la copia es nuestra); Granovetter (1978) y Young (1998), sobre los puntos de inflexión.

param-start = En la vía alta al principio
param-start-help = Parte de las empresas que hace calidad cuando empieza la historia.
param-services = Servicios reales
param-services-help = Parte del costo extra de la calidad que cubren, mientras duran, los servicios de pruebas, capacitación o mercadeo.
param-duration = Duración de los servicios
param-duration-help = Años después de los cuales se retiran.
param-rules = Reglas contra la copia
param-rules-help = Parte de la copia que impiden las reglas acordadas; las reglas se quedan.
param-premium = Lo que rinde la calidad
param-premium-help = Lo que deja un par vendido por su calidad más que uno vendido por su precio, antes del costo extra de la calidad.
param-import_shock = Importaciones contra la vía del precio
param-import_shock-help = Lo que las importaciones baratas les quitan a las empresas que venden por precio.
param-learning = Aprender de las vecinas
param-learning-help = Lo que gana una empresa de calidad si todas sus vecinas también la hacen.
param-copying = Pérdida por copias
param-copying-help = Lo que pierde una empresa de calidad si todas sus vecinas copian y nada está reglamentado.
param-erosion = Guerra de precios
param-erosion-help = Lo que pierde una empresa que vende por precio si todas sus vecinas hacen lo mismo.

headline-tipping_with = Punto de inflexión con servicios
headline-tipping_without = Punto de inflexión sin servicios
headline-slope = Arrastre de las vecinas
headline-share_served = En la vía alta al acabar los servicios
headline-final_share = En la vía alta a los 40 años
headline-years_needed = Años de servicios que hacen falta (0: ninguno, o los que sean)
value-tipping_with = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-tipping_without = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-slope = { NUMBER($value, maximumFractionDigits: 2) }
value-share_served = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-final_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-years_needed = { UP($value, maximumFractionDigits: 1) }

describe = Al principio { NUMBER($start, style: "percent") } de las empresas está en la vía alta; { $services ->
    [0] no hay servicios
   *[other] { $duration ->
        [0] se prometen servicios que pagan { NUMBER($services, style: "percent") } del costo extra de la calidad, pero nunca llegan
        [one] unos servicios pagan { NUMBER($services, style: "percent") } del costo extra de la calidad durante un año
       *[other] unos servicios pagan { NUMBER($services, style: "percent") } del costo extra de la calidad durante { $duration } años
     }
 }, y { $rules ->
    [0] ninguna regla impide la copia.
   *[other] las reglas impiden { NUMBER($rules, style: "percent") } de la copia.
 } { $outcome ->
    [high_anyway] El distrito va{ $slow ->
        [no] , así sea despacio,
       *[yes] {""}
     } hacia la vía alta, igual que lo haría sin servicios.
    [tipped] El distrito da el paso: cuando acaban los servicios { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } está en la vía alta, más allá del punto de inflexión en { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, y las demás las siguen sin ayuda{ $slow ->
        [no] , así sea despacio.
       *[yes] .
     } { $years_needed ->
        [0] Cualquier servicio, por corto que fuera, habría bastado.
       *[other] Habrían bastado { UP($years_needed, $duration, minimumFractionDigits: 1, maximumFractionDigits: 1) } años de servicios.
     }
    [too_early] { $duration ->
        [0] Sin apoyo el distrito, con { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } en la vía alta y sin llegar así al punto de inflexión en { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, cae{ $slow ->
            [yes] , así sea despacio,
           *[no] {""}
         } en la vía baja.
       *[other] El apoyo acaba antes de tiempo: con { APART($share_served, $tipping_without, 1, style: "percent", maximumFractionDigits: 0) } en la vía alta, sin llegar al punto de inflexión en { APART($tipping_without, $share_served, style: "percent", maximumFractionDigits: 1) }, el distrito se regresa{ $slow ->
            [yes] , así sea despacio.
           *[no] .
         }
     } Habrían hecho falta { UP($years_needed, $duration, minimumFractionDigits: 1, maximumFractionDigits: 1) } años de servicios{ $years_there ->
        [yes] .
       *[no] , más de los que aquí se pueden poner.
     }
    [held_up] Sin apoyo el distrito cae{ $slow ->
        [yes] , así sea despacio,
       *[no] {""}
     } en la vía baja; con servicios que nunca acabaran, { APART($held, 1, style: "percent", maximumFractionDigits: 1) } de las empresas se asentaría en la vía alta, pero ningún número de años haría que durara sin ellos.
    [coexist] Al final, sin servicios, quedan empresas en las dos vías, y ninguna vía desplaza a la otra.
    [stays] Sin servicios las dos vías dejan lo mismo ahí, así que el distrito se queda donde está.
   *[low] El distrito cae{ $slow ->
        [yes] , así sea despacio,
       *[no] {""}
     } en la vía baja{ $services ->
        [0] .
       *[other] ; servicios como éstos no lo detienen, duren lo que duren.
     }
 } A los 40 años { APART($final_share, 1, style: "percent", maximumFractionDigits: 0) ->
    [0] ninguna
   *[other] { APART($final_share, 1, style: "percent", maximumFractionDigits: 0) }
 } de las empresas está en la vía alta. El arrastre de las vecinas es { NUMBER($slope, maximumFractionDigits: 2) } (arriba de 0, cada empresa mejora su vía para la siguiente; abajo de 0, la empeora).

preset-support_that_ends_early = Un apoyo que acaba pronto
preset-support_that_ends_early-passage = Para que la cooperación y la confianza duren, es vital un marco de instituciones (Hirst y Zeitlin 1997; P08). Aquí el apoyo se corta a los cinco años.
preset-rules_against_copying = Reglas contra la copia
preset-rules_against_copying-passage = Unas reglas acordadas limitan que los miembros de una comunidad vivan a costa de otros; aquí, copiando (Piore 1990; P05).
preset-only_prices_count = Sólo cuenta el precio
preset-only_prices_count-passage = Donde se compite sólo por precio baja la calidad, se acaba la ayuda y todos copian (Dei Ottati 1995; Berry 1997; M59).
preset-imports_squeeze_the_price_road = Importaciones contra la vía del precio
preset-imports_squeeze_the_price_road-passage = La apertura golpeó más a quienes hacían lo barato (Martínez Vázquez 1995; M56). Según la fuente, buscaron sobrevivir más que modernizarse (M57): los medios para cambiar de vía quedan fuera de este modelo.
preset-both_roads_side_by_side = Las dos vías, lado a lado
preset-both_roads_side_by_side-passage = Empresas que se reconvierten y crecen viven junto a talleres que apenas resisten (Fuente 2, 1998; R06).

table-path = El distrito, año por año
table-landscape = Lo que la vía alta deja de más
table-rests = Proporciones en que nada se mueve
column-year = Año
column-share = Parte en la vía alta
column-served = Servicios (1 sí, 0 no)
column-lead_with = Ventaja de la vía alta, con servicios
column-lead_without = sin servicios
column-height_with = Altura del terreno, con servicios
column-height_without = sin servicios (altura)
column-services = Servicios (1 sí, 0 no)
column-rest = Parte en la vía alta
column-stable = Dura (1 sí, 0 no)

lab-a = A
figure-with = Con servicios: el distrito rueda cuesta abajo
figure-without = Cuando ya acabaron
figure-share = Empresas en la vía alta (%)
figure-begins = distrito antes
figure-ends = distrito después
figure-tips = punto de inflexión
figure-lasts = equilibrio que dura
figure-years = Años
figure-path = Empresas en la vía alta (%)
figure-tipping-line = punto de inflexión sin servicios
figure-served = con servicios
figure-alone = sin servicios
