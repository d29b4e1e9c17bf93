title = Tres tesis, una misma nube: ¿cuántos casos harían falta?
claim = Con tan pocos casos como los de la literatura, universalismo, particularismo y relativismo dejan nubes que se parecen; con los números con que abre el laboratorio hacen falta unos cien casos para distinguirlas.
assumes = Los casos son independientes, la cultura y las instituciones se miden sin error, y cada tesis es una frase de una regresión.
leaves-out = Casos que se copian unos a otros, una cultura que responde a las instituciones, errores de medición, y que cada caso sea único en su género, lo que ninguna regresión capta. Eso es lo que dice el particularismo; aquí sólo dice que la cultura cuenta. La respuesta está en los datos porque nosotros la pusimos.
rival = Lo que parece cultura puede ser instituciones, y al revés, dondequiera que las dos vengan juntas: sube «Cultura e instituciones van juntas» a 0.9 y mira cuánto más se confunden las dos primeras tesis.
source = Las tres tesis son las de la Fuente 1 (1997–99); Milgrom y Roberts (1990), sobre efectos que se necesitan.

param-cases = Casos
param-cases-help = Cuántos distritos o encadenamientos se conocen.
param-noise = Lo propio de cada caso
param-noise-help = Dispersión de todo lo demás que mueve el resultado.
param-interaction = La cultura cambia el efecto
param-interaction-help = Cuánto más hacen las instituciones donde la cultura es una desviación estándar mayor. Sólo en el mundo del relativismo.
param-related = Cultura e instituciones van juntas
param-related-help = Su correlación entre casos: cerca de 1, donde hay una hay la otra.
param-mean_culture = Cultura media
param-mean_culture-help = Dónde está el centro de todos los casos, en desviaciones estándar.
param-institutions = Efecto de las instituciones
param-institutions-help = Lo que hacen donde la cultura es 0, según el universalismo y el relativismo.
param-culture = Efecto de la cultura
param-culture-help = Lo que hace según el particularismo.
param-draws = Sorteos
param-draws-help = Cuántas veces se sortean de nuevo los casos para ver con qué frecuencia se reconoce una tesis.

headline-recognised = Tesis reconocida, promedio
headline-universalism = Universalismo reconocido
headline-particularism = Particularismo reconocido
headline-relativism = Relativismo reconocido
headline-needed = Casos necesarios para 90%
headline-right_here = Nubes reconocidas aquí, de 3
headline-average_effect = Efecto medio según el relativismo
headline-slope_found = Pendiente hallada sin la interacción
headline-turning_culture = Cultura en que el efecto se invierte
headline-wrong_sign = Casos en que tiene el otro signo
value-recognised = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-universalism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-particularism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-relativism = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-wrong_sign = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-average_effect = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-slope_found = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-turning_culture = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

describe = Con { $cases } casos, alguien que sopesa ajuste y sencillez se queda con la tesis verdadera en { APART($recognised, 0.6, 0.9, 1, style: "percent", maximumFractionDigits: 0) } de los sorteos de los tres mundos juntos: { APART($universalism, 1, style: "percent", maximumFractionDigits: 0) } si es cierto el universalismo, { APART($particularism, 1, style: "percent", maximumFractionDigits: 0) } si lo es el particularismo y { APART($relativism, 1, style: "percent", maximumFractionDigits: 0) } si lo es el relativismo. { $outcome ->
    [alike] Es menos de 60%, así que al menos algunas de las nubes se parecen.
    [blurred] Es 60% o más, pero menos de 90%: algunas de las nubes se distinguen, pero no todas con seguridad.
   *[apart] Es 90% o más, así que en conjunto las nubes se distinguen bien.
 } { $needed ->
    [none] Con 500 casos todavía es menos de 90%.
   *[other] De los números de casos que se prueban, es 90% o más desde { $needed }.
 }
    { $interaction ->
    [0] Sin interacción, el mundo del relativismo es el del universalismo, caso por caso.{" "}
   *[other] {""}
 }{ $institutions ->
    [0] En el mundo del universalismo las instituciones no hacen nada aquí: es puro azar.{" "}
   *[other] {""}
 }{ $culture ->
    [0] En el mundo del particularismo la cultura no hace nada aquí: es puro azar.{" "}
   *[other] {""}
 }De las tres nubes de la figura { $right_here ->
    [0] no se reconoce ninguna.
    [one] se reconoce una.
   *[other] se reconocen { $right_here }.
 } Según el relativismo, el efecto de las instituciones es en promedio { NUMBER($average_effect, minimumFractionDigits: 2, maximumFractionDigits: 2) }; quien deja fuera la interacción encuentra en esta nube { NUMBER($slope_found, minimumFractionDigits: 2, maximumFractionDigits: 2) }{ $wrong_sign ->
    [none] .
   *[other] , y { NUMBER($wrong_sign, style: "percent", maximumFractionDigits: 0) ->
        [0] en ninguno de todos los casos posibles, o casi en ninguno,
       *[other] en { NUMBER($wrong_sign, style: "percent", maximumFractionDigits: 0) } de todos los casos posibles
     } el efecto es el contrario de ese promedio.
 }

preset-ten_cases = Diez casos, como en los libros
preset-ten_cases-passage = Un puñado de distritos y encadenamientos sostiene todo el debate (Fuente 1, 1997–99; B04, B05, B08, A05).
preset-two_hundred_cases = Doscientos casos
preset-two_hundred_cases-passage = Los mismos mundos, si alguien tuviera tantos casos (nuestro).
preset-unrelated = De todo un poco
preset-unrelated-passage = Treinta casos en que cultura e instituciones vienen en todas las mezclas: ninguna decide por completo a la otra (Fuente 1, 1997–99; B12).
preset-right_for_nobody = Cierto en promedio, cierto para nadie
preset-right_for_nobody-passage = El mismo diseño da resultados disímiles en lugares distintos (Fuente 1, 1997–99; B10), aquí opuestos; su promedio no describe a ninguno.
preset-sign_flips = Sin efecto en promedio
preset-sign_flips-passage = Lo que le sirve a la mitad de los lugares daña a la otra mitad, y una tabla de promedios no muestra nada (nuestra lectura de B10).

table-clouds = Los casos de la figura
table-halves = Líneas de menor y mayor cultura
table-recognition = Reconocidas, según el número de casos
table-fits = Lo que se concluye de la figura
column-case = Caso
column-institutions = Instituciones
column-culture = Cultura
column-higher = Mayor cultura (1 sí, 0 no)
column-universalism = Universalismo
column-particularism = Particularismo
column-relativism = Relativismo
column-thesis = Tesis verdadera
column-half = Cultura
column-intercept = Altura en 0
column-slope = Pendiente
column-cases = Casos
column-average = Promedio
column-believed = Se elige
column-expected_slope = Pendiente sin azar
cell-universalism = universalismo
cell-particularism = particularismo
cell-relativism = relativismo
cell-lower = menor
cell-higher = mayor

lab-a = A, promedio
figure-universalism = Universalismo
figure-particularism = Particularismo
figure-relativism = Relativismo
figure-institutions = Instituciones (d. e.)
figure-outcome = Resultado (puntos)
figure-cases = Casos (número)
figure-more = Se acierta con la tesis (%)
figure-guess = adivinar a ciegas
figure-sure = nueve de cada diez
figure-here = casos ahora
figure-lower = casos de menor cultura
figure-higher = casos de mayor cultura
