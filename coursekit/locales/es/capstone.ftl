### La propuesta de política: el lugar inventado de cada quien, las partes de la nota y lo que dice la revisión.

file = nota_de_politica
criterion = Qué se lee
points = { NUMBER($points) } puntos

place = Tu lugar es inventado y sus números son simulados. Hay dinero para { NUMBER($budget, maximumFractionDigits: 2) } de lo que costarían servicios completos para todas las empresas. Al comienzo de la historia hace calidad el { NUMBER($start, style: "percent", maximumFractionDigits: 0) } de las empresas. Cuenta como 1 lo que cuesta de más la calidad: deja { NUMBER($premium, maximumFractionDigits: 2) } más que la vía del precio, y una empresa de calidad entre puras copiadoras pierde { NUMBER($copying, maximumFractionDigits: 2) }. Si los servicios sólo esperan, llega el { NUMBER($reach, style: "percent", maximumFractionDigits: 0) } de las empresas; ir a buscarlas agrega { NUMBER($outreach, style: "percent", maximumFractionDigits: 0) } al costo. Impedir toda copia costaría { NUMBER($rules_price, maximumFractionDigits: 2) } de los servicios completos. Una empresa de tamaño intermedio ha oído de los programas con una probabilidad de { NUMBER($known, style: "percent", maximumFractionDigits: 0) }, y las puertas se abren según el tamaño con exponente { NUMBER($access, maximumFractionDigits: 2) }.
place-lines = Estas dos líneas abren sus laboratorios; agrégales lo que tú decidas:
place-nobody = Tu lugar sale de tu identificador y no hay ninguno: escríbelo entre las comillas de student("") en la celda de arriba, ejecútala y luego ejecuta ésta.

section-place = El lugar y su problema
section-proposal = Qué proponemos
section-reach = A quién llega
section-against = Qué habla en contra
section-mind = Qué nos haría cambiar de opinión

read-from = Leído de { $file }, como se guardó la última vez:
all-there = Está todo lo que puede ver una máquina. Lo demás lo lee una persona.
no-identifier = No hay identificador: escríbelo entre las comillas de student(""), ejecuta la celda y guarda.
no-such-lab = «lab({ $model })» no es un laboratorio del curso; escribe el nombre de uno de sus modelos.
no-figure-of = No hay ninguna figura de { $model }: abre lab({ $model }, …) con tu lugar en una celda aparte.
few-figures = { NUMBER($shown) ->
    [0] Todavía no hay figuras
    [one] Hay figuras de un solo modelo
   *[other] Hay figuras de sólo { NUMBER($shown) } modelos
 }; se piden figuras de por lo menos { NUMBER($wanted) } modelos distintos.
settings-hidden = No se pueden leer los ajustes de lab({ $model }, …): escribe cada uno como nombre=número, igual que en la línea del laboratorio.
settings-wrong = lab({ $model }, …) no corre: { $why }
not-run = No hay figura debajo de lab({ $model }, …): ejecuta la celda, espera la figura y guarda.
not-of-its-line = La figura debajo de lab({ $model }, …) no es lo que da su línea: pon en la celda la línea que quieres, ejecútala otra vez y guarda.
other-place = En lab({ $model }, …), «{ $control }» es { NUMBER($used, maximumFractionDigits: 3) }, pero en tu lugar es { NUMBER($given, maximumFractionDigits: 3) }.
over-budget = Una figura de policy_mix gasta { NUMBER($spent, maximumFractionDigits: 2) }, pero tu lugar tiene { NUMBER($budget, maximumFractionDigits: 2) }: baja su presupuesto a eso o menos.
no-section = Falta la parte «{ $section }»; vuelve a poner su título.
short-section = «{ $section }» { NUMBER($words) ->
    [0] todavía no tiene palabras
    [one] tiene una palabra
   *[other] tiene { NUMBER($words) } palabras
 }; se piden por lo menos { NUMBER($wanted) }.
too-long = Las cinco partes tienen { NUMBER($words) } palabras en total y se permiten { NUMBER($most) }: acórtalas.
nothing-against = «{ $section }» no nombra ningún hallazgo que hable en contra de la propuesta: cita uno con autor y año, de entre { $works }.
