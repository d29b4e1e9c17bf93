### Series de ejercicios: el cuaderno que rodea a los ejercicios y lo que dice cada revisión.

## Quién eres
identifier-none = Aún no hay identificador, así que los números de abajo son de ejemplo. Escribe entre las comillas el identificador con el que entregas tus trabajos y vuelve a ejecutar las celdas desde aquí.
identifier-kept = Tu archivo de trabajo dice que eres { $identifier }, así que los números de abajo son de { $identifier }. Este cuaderno no lo dice, y sin eso ninguna calificación es definitiva: escribe tu identificador entre las comillas y ejecuta otra vez esta celda.
identifier-now = Eres { $now }. Los números de abajo son tuyos; los de los demás no tienen por qué coincidir.
identifier-changed = Eras { $before } y ahora eres { $now }, así que tus números cambiaron. Vuelve a ejecutar las celdas desde aquí; una respuesta hallada con los números anteriores quizá ya no sirva.
identifier-odd =
    «{ $given }» no parece un identificador: usa hasta { $longest } letras, cifras y . _ - @, sin espacios. { $now ->
        [none] Mientras tanto, los números son de ejemplo.
       *[other] Mientras tanto, sigues como { $now }.
    }
identifier-quotes = Escribe tu identificador entre las comillas, como en student("ana21").

## Preguntar
example-numbers = Números de ejemplo: escribe arriba tu identificador para tener los tuyos.
no-such-item = Aquí no hay ningún ejercicio «{ $given }». Los de esta serie son: { $known }.
item-quotes = Escribe el nombre del ejercicio entre comillas, como en { $call }. Los de esta serie son: { $known }.

tolerance-told = Cuenta como correcto todo lo que quede a no más de { $within } del número correcto.
first-code-parts = Partes de la lección *Primer código* que hacen falta: { $parts }.
tries-all = Revisa cuantas veces quieras: todas las letras que pruebes valen lo mismo.
tries-told = Lo que vale aquí una letra: { $worth }. La revisión cuenta las que escribes.
tries-how = Si te equivocas, escribe todas las que probaste, en orden y al final tu respuesta: `{ $name } = "a b"`.
tries-place =
    { $last ->
        [yes] cualquiera posterior
       *[no] { $place ->
            [1] la primera que revises
            [2] la segunda
            [3] la tercera
           *[other] la número { $place }
        }
    }, { $points ->
        [0] nada
        [one] { $points } punto
       *[other] { $points } puntos
    }

## Cómo va un ejercicio
status-not-started = sin empezar
status-not-yet = todavía no
status-foreseen = todavía no
status-right = correcto
status-cannot-tell = no se puede saber
status-kept = guardado, espera a una persona
checked = { $title } — { $status }

## Lo que dice una revisión
not-started = Escribe tu respuesta en la celda de arriba, ejecútala y vuelve a ejecutar esta revisión.
not-started-essay = Escribe entre las dos líneas de tres comillas de la celda de arriba, ejecútala y vuelve a ejecutar esta revisión.
right =
    { $points ->
        [0] Así es, pero después de tantas letras ya no vale nada.
        [one] Así es: { $points } punto.
       *[other] Así es: { $points } puntos.
    }
right-unmarked = Así es. No da puntos; los que siguen sí.
tries-undeclared = Antes revisaste { $earlier }. Escribe todas las letras que probaste, en orden y al final tu respuesta: { $name } = "{ $whole }". Si es correcta, valdrá { $points ->
        [0] nada
        [one] { $points } punto
       *[other] { $points } puntos
    }. Mientras tanto, esta revisión no dice nada de ella.
not-yet-number = Leo { $read }, que todavía no es. Fíjate en el signo, en la unidad que se pide y en si usaste tus propios números.
not-yet-choice = Esa no es. Repasa las opciones y pregúntate qué tendría que suponer cada una.
not-yet-function = Con algunas de las entradas tu función da otra cosa. Haz a mano un caso pequeño y compara; luego prueba con los valores más chicos y más grandes que puedan venir.
not-yet-call = { $call } da { $given }, que todavía no es. Haz ese caso a mano; luego prueba con los valores más chicos y más grandes que puedan venir.
not-yet-table =
    { $read ->
        [none] Lo que hay en { $name } todavía no es. Fíjate en qué renglones y columnas usaste y en la unidad que se pide.
       *[other] Leo { $read }, que todavía no es. Fíjate en qué renglones y columnas usaste, en el signo y en la unidad que se pide.
    }
table-typed = El número coincide con esta tabla, pero tus líneas no lo encuentran en una con otros números o con los renglones en otro orden. Calcula { $name } a partir de las columnas de { $table } y elige las filas por lo que dicen, no por el lugar que ocupan.
essay-kept =
    { $words ->
        [one] Guardado: { $words } palabra.
       *[other] Guardado: { $words } palabras.
    } { $short ->
        [yes] Se piden alrededor de { $wanted }.
       *[no] Una persona lo leerá con los criterios de arriba.
    }
check-fault = La revisión no pudo entender lo que hay en { $name }. Compara su forma con la que se pide; si es la debida, la falla es nuestra.

## Deslices al escribir
slip-comma = Escribiste { $given }: para Python la coma termina un número y empieza otro. Escribe los decimales después de un punto, y nada entre los millares.
slip-percent = Quita el signo % y las comillas: escribe { $name } = y luego sólo el número, en la unidad que se pide.
slip-comma-quoted = «{ $given }» es un texto y lleva coma. Escribe el número sin comillas y con punto antes de los decimales.
slip-quoted = «{ $given }» es un texto por las comillas. Escribe el número sin ellas.
slip-text = { $name } contiene el texto «{ $given }», pero se pide un número. Escribe sólo el número, sin comillas, palabras ni unidades.
slip-none = { $name } no contiene nada (None). Print solo muestra un valor; para guardarlo, escribe { $name } = y luego el valor.
slip-type = { $name } contiene algo de tipo { $kind }, pero se pide un número.
slip-result = { $name } contiene todo lo que da un modelo. Elige el número que necesitas: agrega .headlines["…"] con su nombre entre las comillas.
slip-uncalled = { $name } contiene la función misma. Agrega paréntesis con sus entradas para obtener el valor que da.
slip-several = { $name } contiene varios valores, pero se pide un solo número.
slip-nan = { $name } es { $given }, que no es un número que se pueda comparar. Busca en el camino una división entre cero, un dato faltante o un filtro que no deja ningún renglón.
slip-letter = «{ $given }» no es una de las opciones. Responde con una de las letras { $letters }.
slip-bare-letter = Pon la letra entre comillas, { $name } = "{ $letter }"; sin ellas Python busca una variable con ese nombre.
slip-several-letters = Diste más de una opción. Elige una sola letra.
slip-not-letter = Diste { $given }. Responde con una de las letras { $letters }, entre comillas.
slip-not-text = Tu texto tiene que ir entre las dos líneas de tres comillas.
slip-broken = La celda de respuesta se ejecutó, pero se detuvo antes de que { $name } tuviera un valor. La última línea del texto en rojo debajo de ella da la razón.
slip-function-unfinished = Tu función { $name } no está terminada: no sale ningún valor de ella, o su celda se detuvo con un error. Lee la última línea del texto en rojo, si lo hay, y pon lo que calculas después de la palabra return.
slip-not-function = { $name } no es una función. Empieza con def { $name }(…): y deja sangría en lo que sigue.
slip-parameters =
    { $count ->
        [one] A { $name } se le da { $count } entrada, pero tu función recibe otra cantidad. Deja la primera línea como estaba.
       *[other] A { $name } se le dan { $count } entradas, pero tu función recibe otra cantidad. Deja la primera línea como estaba.
    }
slip-no-return = { $name } calcula, pero no devuelve nada. Termínala con return y el valor.
slip-prints = { $name } imprime su valor en lugar de devolverlo. Pon return donde está print.
slip-raised = { $call } se detuvo con un error de tu código, { $error }: { $reason }. Prueba esa llamada en una celda aparte.
slip-stopped = Detuviste la revisión cuando { $call } seguía trabajando. Puede que no termine nunca: revisa qué hace que se detenga tu ciclo.
slip-unreadable = No se pudo leer lo que hay en { $name } ({ $error }: { $reason }). Compara su forma con la que se pide.

## Avance
progress-item = Ejercicio
progress-points = Puntos
progress-status = Estado
progress-way = { $title } (otro camino a los puntos de abajo)
progress-total =
    { $points ->
        [one] { $points } punto hasta ahora, de { $machine } que puede dar una revisión.
       *[other] { $points } puntos hasta ahora, de { $machine } que puede dar una revisión.
    }
progress-essay = El ensayo espera a una persona, que lo lee con los criterios que ahí se muestran.
progress-unsigned = Este cuaderno no dice quién eres, así que ninguna calificación suya es definitiva: escribe tu identificador en student("…") y ejecuta esa celda.

## Recuperar el trabajo
restored = Tus respuestas están en el cuaderno nuevo { $file }, junto al archivo de trabajo. Ábrelo y ejecuta sus celdas desde el principio.
restored-nothing = { $file } es un archivo de trabajo, pero todavía no tiene respuestas.

## El cuaderno
notebook-title = Ejercicios { $unit } · { $title }
notebook-aims =
    { $items ->
        [one] { $items } ejercicio
       *[other] { $items } ejercicios
    }, { $points } puntos, unos { $minutes } minutos a mano y con el calentamiento. Preguntan si puedes
notebook-how = **Cómo funciona.** Cada ejercicio tiene tres celdas. La primera muestra la pregunta, casi siempre con números que son tuyos. En la segunda respondes: pon tu respuesta en lugar de los tres puntos `...` y conserva la primera línea, que dice qué pregunta contesta. La tercera revisa. Una revisión dice cuándo una respuesta es correcta y, muchas veces, de qué idea salió una equivocada; nunca dice la respuesta.

    Ejecuta una celda con Shift + Enter. Tus respuestas se guardan además en el pequeño archivo `coursekit-work.json`, en la carpeta del curso. Puedes agregar celdas tuyas donde quieras.
notebook-who = ## ¿Quién eres?

    Escribe entre las comillas tu matrícula, o el nombre con el que entregas tus trabajos, y ejecuta la celda. De ahí salen tus números: los mismos hoy y mañana, y distintos de los de quien se sienta a tu lado.
notebook-item =
    ## { $number } · { $title }

    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }, unos { $minutes } minutos.
notebook-warm-up =
    ## Calentamiento

    Sin puntos, unos cuatro minutos. Muestra cómo se escriben las respuestas; vuelve a él cuando te haga falta.
notebook-without-code =
    ## { $number } a · { $title } · sin programar

    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }, unos { $minutes } minutos. **El número { $number } se puede resolver de dos maneras, y cualquiera vale todos sus puntos:** aquí a mano, o con unas líneas de Python en el { $number } b. Puedes probar las dos; cuenta la mejor.
notebook-with-code =
    ## { $number } b · { $title } · con unas líneas de Python

    { $points ->
        [one] El mismo punto
       *[other] Los mismos { $points } puntos
    }, unos { $minutes } minutos. Si ya hiciste el { $number } a, aquí no te falta nada. En lugar del renglón de los tres puntos puedes escribir los renglones que necesites, con nombres tuyos.
notebook-end = ## ¿Cómo vas?

    Cuando termines, guarda el cuaderno y entrega este único archivo, `{ $name }.ipynb`.

## Para quien escribe ejercicios
preview-top = Lo que ve un estudiante con el identificador { $identifier } lleva una barra a la izquierda. Todo lo demás es sólo para ti.
preview-yours = Sólo para ti. Objetivo: { $objective }. Tipo: { $kind }.
preview-right = correcta
preview-answer = { $name }: { $values }
preview-cases = Llamadas que hace la revisión en el cuaderno; al calificar se hacen otras, sorteadas en secreto:
