title = Dependencia del camino: ¿de dónde sale un distrito?
claim = Lugares iguales, con reglas iguales, terminan con geografías distintas, porque quienes llegan primero atraen a quienes llegan después.
assumes = Las empresas llegan una por una, ven cuántas hay en cada pueblo y nunca se van; los pueblos no difieren en nada más.
leaves-out = Lugares distintos entre sí, congestión, empresas que se mudan o cierran, y todo lo que empresas o gobiernos hagan para cambiar las probabilidades.
rival = Quizá el lugar que creció era mejor desde el principio: materia prima, un puerto, una ley a su favor.
source = Arthur (1989), sobre las empresas atraídas por las que ya están; Arthur, Ermoliev y Kaniovski (1987) y la urna de Pólya, para las cuentas; Marshall (1920), sobre por qué los oficios se quedan donde están.

param-places = Lugares
param-places-help = Pueblos entre los que se elige, todos iguales al comienzo.
param-firms = Empresas que llegan
param-firms-help = Llegan una por una y cada una se queda donde se instala.
param-pull = Atracción de los vecinos
param-pull-help = 0: las empresas no se fijan unas en otras. 1: con el doble de empresas, contada la ventaja inicial, el doble de atracción. Más de 1: todavía más.
param-head_start = Ventaja inicial
param-head_start-help = Lo que ofrece cada pueblo antes de que llegue nadie, como si ya tuviera ese número de empresas.
param-histories = Historias
param-histories-help = Cuántas veces se vuelve a contar toda la historia.

headline-largest_share = Parte del pueblo mayor
headline-spread = Dispersión de la parte del pueblo 1
headline-chance_spread = Dispersión por puro azar
headline-leader_keeps = El primer líder sigue adelante
value-largest_share = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-leader_keeps = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }

describe = En { $histories } historias de { $firms } empresas que eligen entre { $places } pueblos, el mayor acaba en promedio con { APART($largest_share, 1, style: "percent", maximumFractionDigits: 0) } de las empresas. { $outcome ->
    [one_place] En { DOWN($nearly_all, style: "percent", maximumFractionDigits: 0) } de las historias un pueblo se queda con casi todo, nueve décimas partes de las empresas o más, pero no es el mismo en cada una.
    [even] La parte del pueblo 1 varía cuando mucho una vez y media lo que la haría variar el puro azar.
   *[varied] La parte del pueblo 1 varía más de una vez y media lo que la haría variar el puro azar.
 } Esa parte queda entre { DOWN($usual_low, style: "percent", maximumFractionDigits: 0) } y { UP($usual_high, style: "percent", maximumFractionDigits: 0) } en al menos nueve de cada diez historias, y su dispersión es de { APART($spread, $chance_spread, maximumSignificantDigits: 3) }, frente a { APART($chance_spread, $spread, maximumSignificantDigits: 3) } que cabría esperar por puro azar. { $leader_keeps ->
    [none] En ninguna historia hay un pueblo que vaya adelante de todos tras la primera décima parte de las llegadas.
   *[other] Donde un pueblo iba adelante de todos tras la primera décima parte de las llegadas, también termina así en { APART($leader_keeps, 1, style: "percent", maximumFractionDigits: 0) } de las historias.
 }

preset-no_pull = Nadie mira a sus vecinos
preset-no_pull-passage = La concentración como simple coincidencia: el caso con el que hay que comparar a todo distrito (nuestra lectura de C10).
preset-neighbours_attract = Los vecinos atraen
preset-neighbours_attract-passage = El oficio y la costumbre que flotan en un lugar atraen a quienes lo practican (Marshall 1920; C11).
preset-winner_takes_most = A más, mucho más
preset-winner_takes_most-passage = La producción y la sociedad se concentran juntas y se refuerzan una a otra (Bianchi 1992; C02).
preset-old_names_count = El nombre viejo cuenta
preset-old_names_count-passage = Cada pueblo ya tiene algo que ofrecer, así que la suerte del principio pesa menos (nuestra lectura de C11).

table-distribution = Dónde terminan las historias
table-histories = Las primeras historias, llegada por llegada
table-final = El final de cada historia
column-share_from = Parte del pueblo 1, desde
column-share_to = hasta
column-histories = Historias (proporción)
column-chance_alone = Por puro azar
column-history = Historia
column-arrivals = Empresas hasta ahora
column-share = Parte del pueblo 1
column-first_place_share = Parte del pueblo 1
column-largest_share = Parte del pueblo mayor

lab-a = A
figure-arrivals = Empresas que han llegado
figure-share = Empresas en el pueblo 1 (%), una línea por historia
figure-first = la primera
    historia
figure-histories = Historias que acaban ahí (%)
figure-ends = todas las historias
figure-chance = puro azar
figure-history = una historia
figure-end = En el pueblo 1 al final (%)
