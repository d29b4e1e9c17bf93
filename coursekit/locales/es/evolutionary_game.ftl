title = Juego evolutivo: ¿se extiende la cooperación entre empresas?
claim = Entre empresas del todo iguales, que la cooperación viva depende de con quién tratan, cómo aprenden y cuánto le cuestan al oportunista la reprobación y las reglas.
assumes = Cada empresa hace lo mismo con todas sus contrapartes; de vez en cuando mira a su alrededor y hace lo que hace una de ellas; la red no cambia.
leaves-out = Empresas que recuerdan, que eligen o dejan a sus contrapartes o que tratan mejor a unas que a otras; quién paga la reprobación y las multas; empresas con muchas más contrapartes que las demás.
rival = Quizá la cooperación dura sólo porque las mismas empresas esperan volver a encontrarse, sin que nadie copie a nadie: un horizonte largo logra lo mismo.
source = Ohtsuki et al. (2006) y Szabó y Tőke (1998), para las dos maneras de aprender; Ohtsuki y Nowak (2006), sobre empresas que apenas se fijan en la ganancia; antes, Nowak y May (1992).

param-game = Juego
param-game-help = Lo que juegan dos contrapartes, mes tras mes.
option-game-prisoners_dilemma = Dilema del prisionero: un favor cuesta
option-game-stag_hunt = Caza del ciervo: hacen falta las dos
option-game-snowdrift = Quitanieves: basta con que vaya una
param-rule = Cómo aprenden las empresas
param-rule-help = Lo que hace una empresa cuando mira a su alrededor. De esto depende el resultado del modelo, y nadie ha visto cómo es.
option-rule-imitation = Se compara con una, tomada al azar
option-rule-death_birth = Sigue a una a la que le va bien
param-benefit = Beneficio de cooperar
param-benefit-help = Lo que vale la cooperación para quien la recibe.
param-sanction = Sanción social
param-sanction-help = Lo que pierde un oportunista con cada contraparte que coopera. Donde nadie coopera, nadie reprueba.
param-fine = Multa formal
param-fine-help = Lo que paga un oportunista por cada contraparte, haga ésta lo que haga.
param-network = Red
param-network-help = Quién trata con quién.
option-network-lattice = Vecinas alrededor
option-network-small_world = Rueda de vecinas con lazos lejanos
option-network-random_regular = Cualquiera, esté donde esté
param-ties = Contrapartes de cada empresa
param-ties-help = Con cuántas trata cada empresa; en la rueda de vecinas con lazos lejanos, en promedio.
param-selection = Atención a la ganancia
param-selection-help = Qué tanto siguen las empresas lo que deja; en 0 copian al azar.
param-start = Cooperación al comienzo
param-start-help = Probabilidad de que una empresa coopere en el mes 0.

headline-cooperation = Empresas que cooperan al final
headline-alike = Historias en que todas las empresas acaban igual
headline-friends = Contrapartes de una cooperadora que cooperan
headline-friends_of_others = Contrapartes de una oportunista que cooperan
headline-threshold = Umbral del beneficio
value-cooperation = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-alike = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-friends = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-friends_of_others = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-threshold = { UP($value, maximumFractionDigits: 2) }

describe = Al cabo de 60 meses { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) ->
    [0] no coopera ninguna
   *[other] coopera el { APART($cooperation, 1, style: "percent", maximumFractionDigits: 0) }
 } de las 200 empresas, en promedio de 20 historias que empezaron cerca del { NUMBER($start, style: "percent", maximumFractionDigits: 0) }. { $outcome ->
    [all] { $cooperation ->
        [1] Cooperan todas, en todas las historias.
       *[other] En promedio son casi todas.
     }
    [none] { $cooperation ->
        [0] La cooperación se ha extinguido.
       *[other] En promedio, la cooperación casi se ha extinguido.
     }
    [divided] { $ways ->
        [both] En el { NUMBER($everybody, style: "percent", maximumFractionDigits: 0) } de las historias todas las empresas acaban cooperando y en el { NUMBER($nobody, style: "percent", maximumFractionDigits: 0) }, ninguna: en qué acaba cada historia es cosa del azar.
        [up] En el { NUMBER($everybody, style: "percent", maximumFractionDigits: 0) } de las historias todas las empresas acaban cooperando; en ninguna dejan todas de hacerlo.
       *[down] En el { NUMBER($nobody, style: "percent", maximumFractionDigits: 0) } de las historias ninguna empresa coopera al final; en ninguna cooperan todas.
     }
   *[mixed] En la mayoría de las historias conviven las que cooperan y las que no.
 }{ $friends ->
    [none] {""}
   *[other] {" "}De las contrapartes de una empresa que coopera, coopera el { APART($friends, 1, style: "percent", maximumFractionDigits: 0) }{ $friends_of_others ->
        [none] .
       *[other] ; de las de una que no coopera, el { APART($friends_of_others, 1, style: "percent", maximumFractionDigits: 0) }.
     }
 } { $threshold ->
    [none] Entre empresas que apenas se fijan en la ganancia y aprenden así, ningún beneficio, por grande que sea, ayuda a cooperar; sólo ayudan la sanción o la multa.
    [0] Entre empresas que apenas se fijan en la ganancia y cambian una por una, cualquier beneficio bastaría.
   *[other] Entre empresas que apenas se fijan en la ganancia y cambian una por una, la cooperación lleva ventaja si, por un costo de 1, deja más de { UP($threshold, $benefit, maximumFractionDigits: 2) }; aquí deja { APART($benefit, $threshold, maximumFractionDigits: 1) }.
 }

preset-many_partners = Muchas contrapartes
preset-many_partners-passage = Se dice que una red densa de lazos distingue al distrito exitoso (Fuente 1, 1997–99; C04); con esta manera de aprender, más lazos estorban a la cooperación en vez de ayudarla.
preset-follow_one_rival = Seguir a un rival
preset-follow_one_rival-passage = Donde los rivales se copian sin aportar nada, la ayuda y la información dejan de interesar (Dei Ottati 1995; M54, M59). Lo único que cambió es la manera de aprender.
preset-eyes_of_the_community = Los ojos de la comunidad
preset-eyes_of_the_community-passage = Los lazos personales y la presión social frenan el oportunismo (Fuente 1, 1997–99; C20): quienes cumplen la norma hacen que romperla cueste.
preset-a_rule_with_fines = Una regla con multas
preset-a_rule_with_fines-passage = La sanción social puede ayudar a que nazca un distrito, pero lo que dura necesita instituciones formales (Fuente 1, 1997–99, con cita de Messner 1996; C31). Aquí pocas cooperan al comienzo, y la multa no necesita que sean muchas.
preset-joint_project = Un proyecto que necesita a las dos
preset-joint_project-passage = Las empresas que hacen partes distintas de una misma cosa dependen unas de otras; los esfuerzos que sólo se suman, no (Fuente 1, 1997–99; M10).

table-histories = Las historias, mes por mes
table-firms = Empresas de la primera historia
table-network = Quién trata con quién
table-pay_offs = Lo que deja una contraparte en un mes
column-history = Historia
column-month = Mes
column-cooperation = Empresas que cooperan
column-firm = Empresa
column-at_start = Coopera al comienzo (1 sí)
column-at_end = Coopera al final (1 sí)
column-partners_at_end = Sus contrapartes que cooperan
column-partner = Contraparte
column-own = La empresa
column-other = La contraparte
column-pay_off = Ganancia
cell-cooperate = coopera
cell-defect = no coopera

lab-a = A
figure-start = Primera historia, mes 0
figure-end = Primera historia, mes 60
figure-cooperators = coopera
figure-others = no coopera
figure-friends = Contrapartes que cooperan (%)
figure-pay = Ganancia por contraparte (costo = 1)
figure-stand = su lugar
figure-month = Mes
figure-share = Empresas que cooperan (%)
figure-mean = media
figure-history = una historia
