title = Trasplante: una política, cuatro lugares
claim = El mismo apoyo echa raíces en un lugar y en otro no, porque se encuentra con otra cultura y con otras instituciones; eso solo no dice cuál de las dos importa.
assumes = Las empresas, el mercado y la suerte son iguales en los cuatro lugares; participar conviene más cuantas más contrapartes participan; la cultura y las reglas difieren en un número cada una.
leaves-out = Lo que cuesta la política y a quién llega, empresas distintas entre sí, lugares que comercian unos con otros, reglas que cambian. La cultura como un solo número es justo lo que los autores objetan.
rival = Quizá los lugares empezaron con distinta participación, por pura historia; también así el mismo apoyo funciona en uno y en otro no.
source = Granovetter (1978) y Young (1998), sobre el punto de inflexión; Aoki (2001), sobre instituciones que encajan; Bisin y Verdier (2001), sobre la cultura que se transmite.

param-support = Apoyo
param-support-help = Lo que la política da cada mes a la empresa que participa. Participar cuesta 1.
param-lasts = Meses de apoyo
param-lasts-help = Cuándo termina la política. El laboratorio sigue hasta el mes 60.
param-culture_gap = Distancia en la cultura
param-culture_gap-help = Cuánta más confianza y aprobación hay donde la cultura es densa. En 0, todos los lugares empiezan con la misma cultura.
param-rules_gap = Distancia en las instituciones
param-rules_gap-help = Cuánto más de una pérdida reparan las reglas donde las instituciones son densas. En 0, todos los lugares tienen las mismas reglas.
param-scope = Amplitud del mercado
param-scope-help = Cuánta demanda hay para lo que se logra en conjunto; poca en un mercado local y cerrado.
param-exposure = Exposición
param-exposure-help = Lo que pierde una empresa cuando sus contrapartes le fallan y no la protegen ni las reglas ni la confianza.
param-autonomy = Valor de la autonomía
param-autonomy-help = Lo que vale para el dueño hacerlo todo solo.
param-approval = Aprobación social
param-approval-help = Lo que vale participar donde la cultura lo tiene en mucho.
param-drift = Deriva de la cultura
param-drift-help = Cuánto se mueve la cultura cada mes hacia lo que hacen las empresas.

headline-share_neither = Participan: cultura y reglas débiles
headline-share_culture = Participan: cultura densa
headline-share_rules = Participan: reglas densas
headline-share_both = Participan: ambas densas
headline-places_rooted = Lugares donde echa raíces
headline-interaction = Interacción de cultura y reglas
value-share_neither = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_culture = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_rules = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-share_both = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-interaction = { NUMBER($value, maximumFractionDigits: 3) }

describe = { NUMBER($support) ->
    [0] Sin ningún apoyo
   *[other] { NUMBER($lasts) ->
        [0] Con un apoyo de { NUMBER($support, maximumFractionDigits: 2) } al mes que acaba antes de empezar
        [one] Con un apoyo de { NUMBER($support, maximumFractionDigits: 2) } durante un mes
       *[other] Con un apoyo de { NUMBER($support, maximumFractionDigits: 2) } al mes durante { $lasts } meses
     }
 } y cerca del 35% de las empresas participando al comienzo en todas partes{ $gaps ->
    [none] {" "}(los cuatro lugares empiezan con la misma cultura y las mismas reglas)
    [rules] {" "}(la cultura es la misma en todos los lugares al comienzo)
    [culture] {" "}(las reglas son las mismas en todos los lugares)
   *[both] {""}
 }, en el mes 60 participa, en promedio de 20 historias, { $gaps ->
    [none] el { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } en cada uno.
    [rules] el { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde las instituciones son débiles y el { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde son densas.
    [culture] el { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde la cultura empezó débil y el { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde empezó densa.
   *[both] el { APART($share_neither, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde la cultura y las instituciones empezaron débiles, el { APART($share_culture, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde sólo la cultura era densa, el { APART($share_rules, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde sólo lo eran las instituciones y el { APART($share_both, 0.5, 1, style: "percent", maximumFractionDigits: 0) } donde lo eran ambas.
 } { $outcome ->
    [everywhere] La producción conjunta echa raíces, con más de la mitad participando, en los cuatro lugares.
    [nowhere] En ningún lugar echa raíces la producción conjunta: en ninguno participa más de la mitad.
   *[somewhere] La producción conjunta echa raíces, con más de la mitad participando, en { $places_rooted } de los cuatro lugares, { $policy ->
        [yes] con la misma política en todos.
       *[no] sin política alguna.
     }
 } { $gaps ->
    [both] Lo que agrega la cultura densa con instituciones densas, menos lo que agrega con instituciones débiles, es { NUMBER($interaction, maximumFractionDigits: 3) }: arriba de 0, cada una agrega más donde la otra es densa; abajo de 0, menos; en 0, lo mismo.
   *[one] Mientras no haya diferencia en las dos, nada puede decirse de lo que hacen juntas la cultura y las instituciones.
 }

preset-only_rules_differ = Sólo difieren las instituciones
preset-only_rules_differ-passage = Con una misma cultura en todas partes, el resultado sale sólo del diseño institucional: la postura que los autores llaman universalismo (Fuente 1, 1997–99, sobre Piore y Sabel; B04).
preset-only_culture_differs = Sólo difiere la cultura
preset-only_culture_differs-passage = Con las mismas reglas en todas partes, el resultado sale sólo de la cultura: la postura que llaman particularismo (Fuente 1, 1997–99, sobre Fukuyama; B05).
preset-over_too_soon = Se acaba demasiado pronto
preset-over_too_soon-passage = Programas de temporada: la ayuda que termina antes de que cambie la práctica sólo prende donde encuentra una cultura densa (nuestra lectura de B09 y M37).
preset-wide_market = Un mercado amplio
preset-wide_market-passage = Cooperar es más fácil cuando se vende fuera de la región (Berry 1997; M52).
preset-support_for_all_and_for_ever = Mucho apoyo y sin final
preset-support_for_all_and_for_ever-passage = Con dinero suficiente y para siempre todos los lugares se ven iguales, y nada se aprende de lo que la política encontró (nuestra lectura de B10).

table-paths = Los cuatro lugares, mes por mes
table-places = Los cuatro lugares
table-frontier = La frontera
table-firms = Empresas de la primera historia
table-network = Quién trata con quién
column-place = Qué es denso
column-month = Mes
column-share = Participan
column-culture = Cultura
column-rules = Instituciones
column-culture_at_start = Cultura al comienzo
column-culture_at_end = Cultura al final
column-tipping_with = Punto de inflexión con apoyo
column-tipping_without = Punto de inflexión sin apoyo
column-rooted = Historias en que echa raíces
column-firm = Empresa
column-takes_part = Participa (1 sí)
column-partner = Contraparte
cell-neither = ninguna
cell-culture = cultura
cell-rules = instituciones
cell-both = ambas

lab-a = A
figure-culture = Cultura (confianza, aprobación), de 0 a 1
figure-rules = Instituciones (reglas), de 0 a 1
figure-frontier = basta el apoyo
    mientras dura
figure-frontier-alone = aquí la participación
    crece sola
figure-takes-part = participa
figure-stays-out = no participa
figure-month = Mes
figure-share = Empresas que participan (%)
figure-policy = dura el apoyo
