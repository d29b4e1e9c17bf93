title = Difusión: el compadrazgo y la asociación
claim = Los lazos que llevan bien las noticias pueden llevar mal la acción conjunta: para enterarse basta un contacto, para entrarle hacen falta varios; una asociación puede con las dos cosas, pero sólo entre sus miembros.
assumes = Todos los lazos son iguales, las noticias siempre se pasan, una empresa se une cuando se han unido suficientes de sus contactos y nadie olvida ni se sale.
leaves-out = Lazos fuertes y débiles, noticias que se gastan, empresas que se resisten, cómo nace una asociación y cuánto cuesta.
rival = Quizá las empresas que se unen simplemente se parecen, o las visitó el mismo promotor, sin que nada pasara de una a otra.
source = Granovetter (1973), sobre los lazos que traen noticias; Centola y Macy (2007), sobre lo que necesita varios contactos; Watts y Strogatz (1998), sobre la red; Burt (1992), sobre los intermediarios.

param-channel = Por dónde corre
param-channel-help = Los lazos personales, la lista de miembros de la asociación, o las dos cosas.
option-channel-ties = Lazos personales
option-channel-association = La asociación
option-channel-both = Las dos cosas
param-rewired = Lazos lejanos
param-rewired-help = Parte de los lazos que lleva lejos y no a una vecina. Sólo cuenta donde los lazos son entre vecinas.
param-ties = Lazos de cada empresa
param-ties-help = Parientes, compadres, amistades y vecinas con quienes trata, en promedio.
param-members = Afiliación
param-members-help = Probabilidad de que una empresa pertenezca a la asociación.
param-needed = Contactos para unirse
param-needed-help = Cuántos contactos deben haberse unido antes de que una empresa lo haga. Para la noticia siempre basta uno.
param-network = Red
param-network-help = Quién tiene lazos con quién.
option-network-neighbourhood = Entre vecinas
option-network-random = Entre dos cualesquiera, por azar
param-seeds = Empresas que empiezan
param-seeds-help = Una empresa y las más cercanas a ella; si no alcanza a tantas, también otras.

headline-news_reach = Empresas que se enteran
headline-joining_reach = Empresas que se unen
headline-news_half = Pasos hasta que se entera la mitad
headline-joining_half = Pasos hasta que se une la mitad
headline-random_reach = Alcance medio de la noticia con lazos al azar
value-news_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-joining_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-random_reach = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }

describe = Si { NUMBER($seeds) ->
    [one] empieza una
   *[other] empiezan { $seeds }
 } de 100 empresas, en 50 pasos la noticia llega al { APART($news_reach, 0.5, 1, style: "percent", maximumFractionDigits: 0) } de todas, en promedio de 30 mundos{ $news_half ->
    [none] {""}
   *[other] {" "}(a la mitad, en el paso { $news_half })
 }. Unirse, para lo que hacen falta { $needed } contactos, alcanza al { APART($joining_reach, 0.5, 1, style: "percent", maximumFractionDigits: 0) }{ $joining_half ->
    [none] {""}
   *[other] {" "}(a la mitad, en el paso { $joining_half })
 }. { $outcome ->
    [both] Lo que lleva la noticia lleva también la acción conjunta, en promedio a la mitad de las empresas o más.
    [news_only] Lo que lleva la noticia, en promedio, a la mitad de las empresas o más no lleva tan lejos la acción conjunta en 50 pasos.
   *[neither] En promedio, ni siquiera la noticia llega a la mitad de las empresas en 50 pasos.
 } { $channel ->
    [ties] La asociación aquí no lleva nada.
    [association] { NUMBER($members) ->
        [0] Nadie pertenece a la asociación, así que nada pasa de las empresas que empiezan.
       *[other] Fuera de las que empiezan, sólo se puede llegar a los miembros de la asociación: en promedio, el { NUMBER($members, style: "percent", maximumFractionDigits: 0) } de las empresas.
     }
   *[both] { NUMBER($members) ->
        [0] Nadie pertenece a la asociación, así que aquí no lleva nada.
       *[other] De lo que sabe un miembro de la asociación se enteran todos los demás en dos pasos; pertenece a ella, en promedio, el { NUMBER($members, style: "percent", maximumFractionDigits: 0) } de las empresas.
     }
 } Con lazos hechos puramente al azar, la noticia de otras tantas empresas llegaría en promedio al { APART($random_reach, 1, style: "percent", maximumFractionDigits: 0) } de un mundo grande.

preset-compadres_and_neighbours = Compadres y vecinos
preset-compadres_and_neighbours-passage = Parentesco, compadrazgo, amistad y vecindad llevan experiencia, herramientas y dinero de persona a persona (Fuente 1, 1997–99; M06, M07).
preset-far_acquaintances = Conocidos lejanos
preset-far_acquaintances-passage = Un conocido poco cercano trae noticias que el propio círculo no tiene (Granovetter 1973); otra cosa es animarse a entrarle sólo por eso (Centola y Macy 2007).
preset-association_of_a_few = Una asociación de pocos
preset-association_of_a_few-passage = Las iniciativas las aprovechan sobre todo las empresas mayores y consolidadas, y las pequeñas quedan fuera (Rabellotti 1995; Brown y Domínguez 1997; M42).
preset-association_of_most = Una asociación de la mayoría
preset-association_of_most-passage = En algunos clústeres de calzado las asociaciones del ramo eran muy activas (Fuente 1, 1997–99; M04); que la mayoría pertenezca es supuesto nuestro.
preset-strangers_by_chance = Desconocidos por azar
preset-strangers_by_chance-passage = Sin vecindad y sin redes de trabajo y aprendizaje, sólo encuentros casuales (nuestra lectura de M12).

table-spread = Hasta dónde, paso a paso
table-firms = Empresas del primer mundo
table-network = Lazos del primer mundo
table-worlds = El final de cada mundo
column-step = Paso
column-news = Noticia
column-joining = Unirse
column-firm = Empresa
column-member = Miembro (1 sí)
column-news_at = Se entera en el paso (−1 no en 50)
column-joining_at = Se une en el paso (−1 no en 50)
column-partner = Con lazo a
column-world = Mundo

lab-a = A
figure-news = Noticia
figure-joining = Unirse
figure-start = empieza
figure-early = hasta el paso 5
figure-later = después
figure-never = no en 50 pasos
figure-association = asociación
figure-step = Paso
figure-share = Empresas alcanzadas (%)
figure-random = noticia, lazos al azar
