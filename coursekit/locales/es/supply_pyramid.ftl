title = Pirámide de proveedores: ¿quién está debajo de quién?
claim = Los mismos niveles pueden ser una pirámide o una red. Si nadie vende más arriba del nivel contiguo, que cada proveedor tenga más compradores no reduce lo que se pierde cuando una empresa se detiene: lo reparte entre muchas, de a poco.
assumes = Todas las empresas cuentan igual, las ventas se reparten en proporciones fijas y nadie reemplaza al comprador que se detiene.
leaves-out = Otras empresas cabeza, qué se vende, los precios y el poder, la distancia, y cómo se hacen y se deshacen los vínculos.
rival = Quizá los niveles estén en el ojo de quien mira: trazada con datos, la red de uno de esos fabricantes se aparta mucho de los modelos simples (Kito et al. 2014).
source = Ballon (1996), según se le cita, para los niveles; en contra, las redes que encontraron Kito et al. (2014) y Matous y Todo (2015). Arora y Brintrup (2021) toman el nivel como una medida del lugar en una red así.

param-buyers = Compradores de cada proveedor
param-buyers-help = A cuántas empresas vende cada proveedor del segundo y del tercer nivel. Las del primero le venden a la empresa cabeza.
param-loyalty = Apego al comprador principal
param-loyalty-help = 0: las ventas se reparten por igual entre los compradores. Cerca de 1: casi todo va al principal.
param-skipping = Proveedores que se saltan un nivel
param-skipping-help = Proporción de proveedores con un comprador más arriba que el nivel contiguo. No cambia nada si cada uno tiene un solo comprador.
param-first_tier = Primer nivel
param-first_tier-help = Proveedores de la empresa cabeza.
param-second_tier = Segundo nivel
param-second_tier-help = Proveedores del primer nivel.
param-third_tier = Tercer nivel
param-third_tier-help = Proveedores del segundo nivel.

headline-firms = Empresas en total
headline-dependence = Ventas que van al comprador principal
headline-fan_out = Proveedores directos de una empresa del primer nivel
headline-overlap = Empresas del primer nivel sobre una del tercero
headline-reach = Empresas debajo de una del primer nivel
headline-loss_each = Lo que pierde cada una si aquella se detiene
headline-hard_hit = Pierden más de la mitad si se detiene la de la figura
headline-steps = Ventas del tercer nivel a la cima, por el camino más corto
value-dependence = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-fan_out = { NUMBER($value, maximumFractionDigits: 1) }
value-overlap = { NUMBER($value, maximumFractionDigits: 2) }
value-reach = { NUMBER($value, maximumFractionDigits: 0) }
value-loss_each = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-steps = { NUMBER($value, maximumFractionDigits: 2) }

describe = Si se detiene una empresa del primer nivel, pierden ventas en promedio { NUMBER($reach, maximumFractionDigits: 0) } empresas que están debajo, y cada una, { NUMBER($loss_each, style: "percent", maximumFractionDigits: 1) ->
    [1] todas las suyas.
   *[other] en promedio, { NUMBER($loss_each, style: "percent", maximumFractionDigits: 1) } de las suyas.
 } Si se detiene la de la figura, { NUMBER($touched) ->
    [0] no las pierde ninguna.
   *[other] las pierden { NUMBER($touched) }, y { NUMBER($hard_hit) ->
        [0] ninguna de ellas pierde
        [one] una de ellas pierde
       *[other] { $hard_hit } de ellas pierden
     } más de la mitad.
 }
    Debajo de una empresa cabeza hay { $first_tier } empresas de primer nivel, { $second_tier } de segundo y { $third_tier } de tercero. { $outcome ->
    [tree] Cada proveedor tiene un solo comprador: los niveles forman una verdadera pirámide y cada empresa tiene un solo camino hacia arriba, de { NUMBER($steps, maximumFractionDigits: 2) } ventas desde el tercer nivel.
    [leaning] Debajo del primer nivel, cada proveedor tiene { $buyers } compradores, pero hace { NUMBER($dependence, style: "percent", maximumFractionDigits: 0) } de sus ventas al principal. Una empresa del tercer nivel está debajo de { NUMBER($overlap, maximumFractionDigits: 1) } del primero en promedio y a { NUMBER($steps, maximumFractionDigits: 2) } ventas de la cima por el camino más corto.
   *[shared] Debajo del primer nivel, cada proveedor tiene { $buyers } compradores y ninguno se lleva más de la mitad de sus ventas. Una empresa del tercer nivel está debajo de { NUMBER($overlap, maximumFractionDigits: 1) } del primero en promedio y a { NUMBER($steps, maximumFractionDigits: 2) } ventas de la cima por el camino más corto.
 }{ $outcome ->
    [tree] {""}
   *[other] { NUMBER($skipping) ->
        [0] {""}
        [1] {" "}Todos los proveedores con varios compradores venden también más arriba del nivel contiguo.
       *[other] {" "}De los proveedores con varios compradores, cerca de { NUMBER($skipping, style: "percent", maximumFractionDigits: 0) } también vende más arriba del nivel contiguo.
     }
 }

preset-one_buyer_each = Un comprador para cada uno
preset-one_buyer_each-passage = Un fabricante, unos 200 proveedores de sistemas completos, 5,000 de partes y 40,000 pequeñas empresas: la pirámide que se reporta, sin fecha (Ballon 1996, según se le cita; K04, K10). El mismo autor da a las microempresas 25 por ciento de las plantas en Japón, y a las pequeñas 7.9 en Estados Unidos y 0.9 en Alemania, a principios de los noventa: así citado, y no comparable (K11).
preset-favourite_buyer = Un comprador preferido
preset-favourite_buyer-passage = Los autores describen vínculos desiguales, en que las empresas de arriba se meten en la vida interna de las de abajo (Fuente 1, 1997–99; K15): hay otros compradores, pero uno pesa más.
preset-shared_suppliers = Proveedores de muchos
preset-shared_suppliers-passage = Trazada con datos, la red de un gran fabricante se aparta de los modelos simples (Kito et al. 2014), y las fronteras entre sus niveles se vuelven borrosas (Arora y Brintrup 2021; la reserva a K04).
preset-buying_past_the_middle = Comprar sin pasar por en medio
preset-buying_past_the_middle-passage = Apretados por los costos, los fabricantes de los años dos mil rodearon a las empresas de en medio y compraron directo a quienes hacen las partes (Matous y Todo 2015, frente a K06 y K07).

table-tiers = Nivel por nivel
table-firms = Todas las empresas
table-links = Quién le vende a quién
column-tier = Nivel
column-firms = Empresas
column-buyers = Compradores por empresa
column-suppliers = Proveedores por empresa (media)
column-most_suppliers = La que más proveedores tiene
column-steps = Ventas hasta la empresa cabeza (mínimo)
column-first_above = Empresas del primer nivel arriba
column-touched = Empresas que pierden ventas (proporción)
column-lost = Ventas perdidas (proporción)
column-firm = Empresa
column-level = Nivel (0 = empresa cabeza)
column-supplier = Proveedor
column-buyer = Comprador
column-share = Proporción de sus ventas
cell-lead = Empresa cabeza
cell-first = Primer nivel
cell-second = Segundo nivel
cell-third = Tercer nivel

lab-a = A
figure-unhurt = una empresa que no pierde
figure-some = pierde hasta la mitad
figure-most = pierde más de la mitad
figure-stopped = la que se detiene y quiénes le venden
figure-routes = caminos de un proveedor
figure-when = Si se detiene una empresa
figure-share = De cada nivel (%)
figure-touched = empresas que pierden
figure-lost = ventas perdidas
