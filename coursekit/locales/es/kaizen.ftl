title = Kaizen: mejoras pequeñas que viajan
claim = Las mejoras pequeñas cambian menos si cada una se queda donde se encontró; si viajan entre los proveedores de un mismo comprador, cada hallazgo cuenta más de una vez.
assumes = Los proveedores son iguales, una mejora les sirve a todos, y adoptarla no cuesta ni toma tiempo.
leaves-out = Lo que cuesta encontrar, enseñar y copiar, las mejoras que se agotan, la calidad, y por qué un proveedor le mostraría a su rival lo que encontró.
rival = Quizá los costos bajan porque se produce más y se aprende haciendo, sin que viaje nada (Wright 1936).
source = Sako (1996) y Dyer y Nobeoka (2000), sobre cómo se difunde el saber hacer entre los proveedores de un fabricante.

param-travels = Facilidad con que viajan las mejoras
param-travels-help = Probabilidad de que otro proveedor adopte lo que uno encontró.
param-suppliers = Proveedores del comprador
param-suppliers-help = Aquellos entre los que pueden viajar las mejoras.
param-chance = Probabilidad de encontrar una
param-chance-help = Probabilidad de que un proveedor encuentre una mejora en un mes.
param-size = Tamaño de una mejora
param-size-help = Lo que una de ellas le quita al costo unitario.
param-months = Meses
param-months-help = Cuánto tiempo se sigue.

headline-expected_log = Logaritmo esperado del costo unitario
headline-expected_cost = Costo unitario esperado (inicio = 1)
headline-alone_cost = Si nada viajara
headline-simulated_cost = Costo unitario en este sorteo, media
headline-multiplier = Mejoras por cada una encontrada
headline-gap = Distancia entre el más caro y el más barato

describe = { $outcome ->
    [still] Nada baja el costo unitario, así que se queda en 1, con vecinos o sin ellos.
    [taken_over] Cada hallazgo cuenta { NUMBER($multiplier, maximumFractionDigits: 2) } veces, así que se espera que un proveedor les deba más a los otros que a sí mismo.
   *[own] Cada hallazgo cuenta { APART($multiplier, 1, maximumFractionDigits: 2) ->
        [1] una sola vez
       *[other] { APART($multiplier, 1, maximumFractionDigits: 2) } veces
     }{ $suppliers ->
        [1] .
       *[other] , así que se espera que un proveedor no les deba a los otros más que a sí mismo.
     }
 } { $chance ->
    [0] Con { NUMBER($suppliers) ->
        [one] un proveedor que nunca encuentra mejoras
       *[other] { $suppliers } proveedores que nunca encuentran mejoras
     }
   *[other] Con { NUMBER($suppliers) ->
        [one] un proveedor que encuentra
       *[other] { $suppliers } proveedores que encuentran cada uno
     } mejoras { $size ->
        [0] que no valen nada
       *[other] de { NUMBER($size, style: "percent", maximumFractionDigits: 1) }
     } con una probabilidad de { NUMBER($chance, style: "percent", maximumFractionDigits: 0) } al mes, y { NUMBER($suppliers) ->
        [one] sin nadie que las adopte
       *[other] { $travels ->
            [0] sin que otro las adopte
           *[other] { $suppliers ->
                [2] que el otro adopta
               *[other] que cada uno de los demás adopta
             } con una de { NUMBER($travels, style: "percent", maximumFractionDigits: 0) }
         }
     }
 }, el costo unitario que se espera después de { $months } meses es { NUMBER($expected_cost, maximumFractionDigits: 3) ->
    [0] casi nada del
    [1] justo el
   *[other] { APART($expected_cost, $alone_cost, maximumFractionDigits: 3) } del
 } inicial (su logaritmo esperado es { NUMBER($expected_log, maximumFractionDigits: 3) }); si nada viajara, { APART($alone_cost, $expected_cost, maximumFractionDigits: 3) }. En este sorteo es { NUMBER($simulated_cost, maximumFractionDigits: 3) ->
    [0] casi nada
   *[other] { NUMBER($simulated_cost, maximumFractionDigits: 3) }
 }{ $suppliers ->
    [1] .
   *[other] {" "}en promedio, { NUMBER($gap, maximumFractionDigits: 3) ->
        [0] { NUMBER($simulated_cost, maximumFractionDigits: 3) ->
            [0] casi sin diferencia
           *[other] sin diferencia
         }
       *[other] con { NUMBER($gap, maximumFractionDigits: 3) } de distancia
     } entre el proveedor más caro y el más barato.
 }

preset-to_and_fro = Gente y máquinas que van y vienen
preset-to_and_fro-passage = Se dice que la mejora circula con la gente, el saber y las máquinas que van y vienen entre las empresas (Fuente 1, 1997–99, sobre el keiretsu; K18).
preset-each_on_its_own = Cada quien por su lado
preset-each_on_its_own-passage = Una cadena que sólo el mercado mantiene unida, hecha de esfuerzos apartados unos de otros (Fuente 1, 1997–99, sobre las cadenas en México; H14).
preset-news_in_part = Noticias a medias
preset-news_in_part-passage = Se dice que hasta las plantas de un mismo grupo pasan sólo una parte de lo que saben (Fuente 1, 1997–99; H15).
preset-cooperative_of_three = Una cooperativa de tres
preset-cooperative_of_three-passage = Dos o tres empresas muy pequeñas se unen, y su rivalidad cede conforme llegan a completarse (Fuente 1, 1997–99; K09, K14).
preset-large_association = Una asociación grande
preset-large_association-passage = Un fabricante reúne a sus proveedores en una agrupación y les enseña a aprender unos de otros (Sako 1996; Dyer y Nobeoka 2000; K12).

table-costs = Costo unitario, mes por mes
table-improvements = Todas las mejoras
table-suppliers = Proveedor por proveedor
column-month = Mes
column-mean = Media, este sorteo
column-lowest = El más bajo
column-highest = El más alto
column-expected = Esperado
column-alone = Si nada viajara
column-supplier = Proveedor
column-finder = La encontró
column-found = Encontradas
column-taken_over = Adoptadas
column-cost = Costo unitario al final

lab-a = A
figure-month = Mes
figure-supplier = Proveedor (número)
figure-found = encuentra una mejora
figure-taken = la adopta de otro (línea)
figure-cost = Costo unitario (inicio = 1)
figure-each = cada proveedor
figure-alone = si nada viajara
figure-expected = esperado
