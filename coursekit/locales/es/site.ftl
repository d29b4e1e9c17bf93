### Palabras del sitio.

course = Cooperar para competir
front =
    # Cooperar para competir

    Un curso sobre cómo cooperan las empresas pequeñas: distritos industriales, keiretsu, clústeres y encadenamientos mexicanos,
    y las instituciones que hay entre la empresa y el Estado. Dos casos de éxito, los distritos italianos y los keiretsu
    japoneses, se ofrecieron a América Latina como recetas. ¿Puede viajar algo así? No tienes que creerle a nadie: cada
    afirmación es un modelo pequeño que puede fallar, junto a evidencia que puede contradecirlo.

    Aquí todo funciona **sin instalar nada**: los laboratorios se mueven, los ejercicios responden y lo que haces queda en tu
    navegador hasta que lo guardas o lo entregas. Para tu propio código, cada lección se abre en vivo con el enlace de arriba.
read-here = Leer el curso en español
not-found = Aquí no está esta página
not-found-about = Puede que haya cambiado de dirección, o que no haya red y este aparato no la tenga guardada. Lo que hiciste en el curso sigue en este navegador.
not-found-home = A la portada del curso
units = Las unidades
unit = Unidad
notebook = Cuaderno
exercises = Ejercicios
guide = Guía para docentes
set = Serie { $unit }
plan = Plan { $unit }
look-up = Para consultar
look-up-list =
    - [Glosario]({ $glossary }): los términos, cada uno en una frase, con los cuadernos que lo explican
    - [Modelos]({ $models }): una ficha de cada uno, con su ecuación, sus situaciones y cómo se comprueba
    - [Bibliografía](bibliography): las obras que cita el curso
    - [Funciones](api): lo que puedes llamar en una celda
teach = Para enseñar
bibliography = Bibliografía
bibliography-about = Las { $count } obras que citan los cuadernos, el glosario y las tablas del curso.
api = Funciones
api-about = Lo que puedes llamar en una celda de un cuaderno. Las descripciones están en inglés, como el código.
api-notebook = En un cuaderno
api-models = Modelos
api-models-about = A cada uno se le llama con sus ajustes, por ejemplo `make_or_buy(trust=0.9)`, y devuelve un `Result`; lo que no escribas conserva su valor inicial. Lo demás está en las fichas.
api-result = Qué es y qué da un modelo
api-data = Tablas
reading-copy = Estás leyendo: los laboratorios de abajo son figuras fijas. Para usarlos, sigue el enlace de arriba.

## Ejercicios que responden en la página
exercise-how = **Cómo funciona.** Responde debajo de cada pregunta y oprime *Revisar*. Una revisión dice cuándo una
    respuesta es correcta y, muchas veces, de qué idea salió una equivocada; nunca dice la respuesta. Lo que respondes queda en este
    navegador hasta que lo guardes en un archivo, y *Entregar* arma el cuaderno que tu curso recibe.
who = ¿Quién eres?
who-about = Escribe tu matrícula, o el nombre con el que entregas tus trabajos. De ahí salen tus números: los mismos hoy y mañana, y distintos de los de quien se sienta a tu lado.
identifier = Tu identificador
use = Así me identifico
who-none = Aún no hay identificador, así que los números de abajo son de ejemplo.
who-now = Eres { $now }. Los números de abajo son tuyos.
who-changed = Eras { $before } y ahora eres { $now }, así que tus números cambiaron. Lo que respondió { $before } sigue guardado y vuelve con ese identificador.
who-odd =
    «{ $given }» no parece un identificador: usa hasta { $longest } letras, cifras y . _ - @, sin espacios. { $now ->
        [none] Mientras tanto, los números son de ejemplo.
       *[other] Mientras tanto, sigues como { $now }.
    }
example = Números de ejemplo: escribe arriba tu identificador para tener los tuyos.
answer-number = Tu respuesta, un número:
answer-choice = Tu respuesta
answer-essay = Tu texto
answer-first = Aquí todavía no hay respuesta. Da una y vuelve a oprimir el botón.
check = Revisar
keep = Guardar
number-odd = «{ $given }» no se puede leer como un solo número. Escribe cifras, con punto o coma antes de los decimales y nada entre los millares, como en 0.0125; sin % ni unidades.
kept-code = Lo que respondiste en un cuaderno se conserva tal cual y se entregará. Si respondes aquí, tu respuesta toma su lugar.
not-lasting = Este navegador no conserva nada al cerrar la página, así que entrega o guarda tu trabajo antes de irte.
needs-python = Este ejercicio necesita Python. Para responderlo, abre el cuaderno en vivo; lo que respondas ahí viene contigo cuando recuperas tu trabajo aquí.
hand-in = Entregar
hand-in-about = El botón arma un solo archivo con todas tus respuestas, un cuaderno del curso. Envíalo a donde tu curso reúne las entregas; puedes entregar otra vez.
hand-in-who = Escribe primero tu identificador, al principio de la página, para que tu curso sepa de quién es este trabajo.
handed =
    { $given ->
        [one] { $file } va en camino a tus descargas, con respuesta a { $given } de { $asked } ejercicios.
       *[other] { $file } va en camino a tus descargas, con respuestas a { $given } de { $asked } ejercicios.
    } Envíalo a donde tu curso reúne las entregas.

## Formularios
outcome = Qué resultó
restore-over = Lo que hay aquí y no está en el archivo se pierde, porque el archivo toma su lugar. ¿Lo recuperas de todos modos? Si cancelas no cambia nada, y puedes guardar antes lo de aquí.
restore-not = No se cambió nada.

## Abrir en vivo
live = Abrir en vivo
live-binder = [Binder]({ $address }): no hay que instalar nada; tarda unos minutos en arrancar y no conserva nada, así que guarda tu trabajo antes de irte.
live-hub = [El JupyterHub de tu curso]({ $address }): con tu cuenta de ahí; conserva tu trabajo.
live-colab = [Google Colab]({ $address }): con una cuenta de Google. { $section ->
        [notebooks] Ejecuta primero la primera celda, que trae el curso.
       *[other] Pon `{ $install }` en una celda al principio y ejecútala antes que nada.
    }
live-lite = [En esta misma página, con Python en tu navegador]({ $address }): sin instalar nada y sin cuenta; la primera vez baja unas decenas de MB y puede tardar minutos. Tu trabajo se queda en este navegador.
lite-bring =
    Ejecuta primero esta celda: trae el curso a tu navegador.
    La primera vez puede tardar minutos.
live-local = En tu propia computadora, que conserva tu trabajo: [cómo prepararla]({ $readme }).

## La portada
asks = Dos casos de éxito, los distritos italianos y los keiretsu japoneses, se vendieron a América Latina como recetas. ¿Puede viajar algo así?
asks-more = Nadie te pide que lo creas: cada afirmación es un modelo pequeño que puedes mover y que puede fallar, junto a evidencia que puede contradecirlo. Sin instalar nada, sin cuenta, en español y en inglés.
move-it = Muévelo: ¿dónde se asienta un oficio?
begin = Comenzar
all-pages = Todas las páginas
keep-here = Guardar el curso en este aparato
keep-here-about = Así se abre sin red, con lo que hayas respondido. Ocupa unos { $size } MB.
kept-here = El curso está en este aparato y se abre sin red.
keeping = En camino…
kept-not = No llegó todo. Prueba otra vez cuando haya mejor red; lo que respondiste está a salvo.
caption-rest = Todo, en palabras

## Laboratorios grabados
off-path = En esta página hay grabaciones de un control movido a la vez, desde donde abre el laboratorio y desde cada situación. Para mover { $what } desde aquí, oprime antes «Restablecer» o elige una situación, o abre la lección en vivo.
off-draw = En esta página hay { $draws } sorteos, donde abre el laboratorio y en cada situación, y ya los viste o te alejaste de ahí. Oprime «Restablecer» para empezar de nuevo o abre la lección en vivo.
off-map = En esta página hay un mapa de { $what }, trazado donde abre el laboratorio. Para otro, abre la lección en vivo.
off-a = En esta página se puede guardar A donde abre el laboratorio y en una situación, y compararla con lo que está a un control de ahí. Olvida A, oprime «Restablecer» o elige otra vez la situación; o abre la lección en vivo.
off-load = La grabación de este paso no llegó; revisa la red y prueba otra vez.
recorded = Los laboratorios de esta página se mueven sin Python: son grabaciones de los propios modelos del curso, con un control a la vez. Lo que dice que ejecutes ya está ejecutado. Para cualquier combinación, y para tu propio código, abre la lección en vivo.

## En la página en lugar de en una celda
cell-variable = La variable se llama `{ $name }`.
cell-letter = con una letra entre comillas.
page-letter = con una de las letras.
cell-text = palabras, entre las líneas de tres comillas.
page-text = palabras.
cell-warm-up = En la celda que sigue pon tu respuesta **en lugar de los tres puntos**. Da lo mismo un número de la calculadora de tu teléfono, `warm_up = 2.5`, que uno que le dejes sacar a Python, `warm_up = 100 * ((80 / 50) ** (1 / 9) - 1)`.
page-warm-up = Escribe tu respuesta abajo; basta la calculadora de tu teléfono.
cell-ways = | para obtener | escribe |
recoded-empty = Todavía no hay ningún renglón codificado. Codifica algunas de las { $rows } instituciones en el formulario de arriba; la figura muestra entonces una línea por cada lazo, y la tabla, quién lo codificó.

## La búsqueda
search-bar = Buscar en el curso
search-one = Una página tiene lo que buscas.
search-many = { $count } páginas tienen lo que buscas.
search-none = Ninguna página tiene todas esas palabras. Revisa cómo están escritas o prueba con menos.
