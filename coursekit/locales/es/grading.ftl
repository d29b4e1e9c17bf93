### Calificación: tablas para quien imparte el curso, comentarios para quien lo toma.

## Tablas
column-student = estudiante
column-name = nombre
column-file = archivo
column-time = modificado
column-late = tarde
column-item = ejercicio
column-points = puntos
column-of = de
column-status = estado
column-note = nota
column-text = texto
column-total = total
column-who = quién
column-key = clave
lms-total = Ejercicios { $unit }
yes = sí

## Cómo llama Moodle a sus columnas
moodle-identifier = Identificador
moodle-name = Nombre completo
moodle-username = Nombre de usuario
moodle-email = Dirección de correo
moodle-grade = Calificación
moodle-most = Calificación máxima
moodle-modified = Última modificación (calificación)
moodle-participant = Participante{ $number }

## Cómo quedó una respuesta
status-right = correcta
status-foreseen = no es correcta, error previsto
status-wrong = no es correcta
status-slip = no se pudo leer
status-raised = se detuvo con un error
status-out-of-time = se le acabó el tiempo
status-died = terminó su propio programa
status-not-started = sin empezar
status-missing = no se encontró respuesta
status-essay = espera a una persona
status-marked = leída por una persona
status-fault = no se pudo calificar
status-other-way = resuelta de la otra manera
status-unreadable = no se pudo calificar el archivo
status-earlier = un intento anterior
status-untouched = sin nada escrito

## Por qué no se pudo calificar un archivo
problem-empty-file = El archivo está vacío.
problem-too-large = El archivo es demasiado grande para ser un cuaderno del curso ({ $megabytes } MB).
problem-not-json = El archivo está dañado o no es un cuaderno: no se puede leer como tal.
problem-not-notebook = El archivo no es un cuaderno.
problem-too-much-code = El cuaderno trae mucho más código del que pide el ejercicio ({ $cells } celdas); hace falta que una persona lo revise.
problem-folder = Es una carpeta con nombre de cuaderno; lo que hay dentro se califica por separado.
problem-link = Es un enlace a otro archivo y los enlaces no se siguen; pide el archivo mismo.
problem-no-file = No es un archivo común, así que no se abrió.
problem-no-access = El archivo no se puede leer en esta máquina; revisa sus permisos.
problem-archive = El archivo comprimido está dañado o es de un tipo que aquí no se puede abrir; descomprímelo a mano.
problem-archive-empty = En el archivo comprimido no hay nada.
problem-other-archive = Es un archivo comprimido de los que aquí no se abren; descomprímelo, o pide un zip o el cuaderno mismo.
problem-locked = El archivo está protegido con contraseña.
problem-too-much = Descomprimido ocuparía más de lo que necesita cualquier grupo, así que no se abrió.
problem-too-costly = Leerlo toma más de { $seconds } segundos o { $megabytes } MB de memoria, que ningún cuaderno del curso necesita; alguien tiene que revisarlo.
problem-other-unit = El archivo es el cuaderno de la unidad { $unit }, no de esta.
problem-no-answers = En el cuaderno no está ninguna de las celdas de respuesta de la unidad { $unit }; hace falta que una persona lo revise.
problem-fault = El archivo no se pudo leer por una falla nuestra ({ $reason }); alguien tiene que verlo.

## Notas para quien imparte el curso
note-wrong = Dio { $gave }.
note-earlier = { $file }, de la misma persona, llegó después y es el que cuenta.
note-untouched = Aquí no se escribió nada; cuenta { $file }, de la misma persona.
note-not-code = Hay que revisarlo: la celda de respuesta se convirtió en texto; se calificó como el código que era.
note-essay-odd = Hay que revisarlo: la celda del ensayo no se lee como un texto; puede que una parte esté en otra celda.
note-essay-beside = Hay que revisar: la celda del ensayo está vacía; este texto se escribió al lado.
note-essay-more = Hay que revisar: hay más texto al lado de la celda del ensayo.
note-other-there = Hay que revisarlo: en el cuaderno del estudiante pudo haber funcionado; aquí las celdas se ejecutan desde arriba, con tiempo limitado y sin sus archivos, paquetes, red ni comandos.
note-own-cells = La celda de respuesta está como se entregó, pero hay celdas agregadas; la respuesta puede estar ahí con otro nombre.
note-wrong-name = El archivo no tiene nombre de cuaderno, pero lo es.
note-two-identifiers = Hay que revisarlo: según la plataforma, { $files } es de la misma persona, pero los identificadores no coinciden; se calificaron los dos.
note-same-identifier = Hay que revisarlo: { $files } tiene el mismo identificador, pero parece de otra persona; se calificaron los dos.
note-missing = Hay que revisarlo: el cuaderno no tiene ninguna celda que responda este ejercicio.
note-died = Hay que revisarlo: la respuesta terminó el programa en que se ejecutaba.
note-fault = Hay que revisarlo: la calificación falló por causa nuestra ({ $reason }).
note-raised = { $error }
note-foreseen = Previsto: { $mistake }.
note-slip = Desliz: { $slip }.
note-unlabelled = La celda de respuesta había perdido su etiqueta y se encontró por el nombre que define.
note-several-answers = Varias celdas responden este ejercicio; cuenta la última.
note-second-guess = Hay que revisarlo: en su celda estaba mal y al final del cuaderno está bien; puede haber una función más abajo o ser un segundo intento.
note-mended = Se volvió a unir una celda que estaba partida a la mitad de una instrucción.
note-renamed = Un editor había escondido el nombre de una respuesta detrás de un guion bajo; se le devolvió.
note-shell = No se ejecutaron los comandos a la máquina.
note-display = { $line } tiene que ver con cómo se muestra el cuaderno y se dejó fuera.
note-missing-package = Hay que revisar: el cuaderno importa { $package }, que aquí no está instalado; sólo se dejaron fuera las líneas que lo necesitan.
note-changed-identifier = Hay que revisarlo: el cuaderno dice { $before } arriba de sus respuestas y otro identificador abajo; se calificó con el de abajo.
note-no-identifier = Hay que revisarlo: el cuaderno no tiene identificador, así que se calificó con los números de ejemplo y los puntos no son definitivos; escribe el identificador entre las comillas de student("") y califica otra vez.
note-handed-in-twice = { $file } es un intento anterior de la misma persona y no cuenta.
note-handed-in-blank = { $file }, de la misma persona, llegó después, pero no trae nada escrito; no cuenta.
note-which-file = Hay que revisar: { $file } se entregó junto con este y dice otra cosa; deja sólo el que cuenta y califica otra vez.
note-whose-file = Hay que revisar: { $file } tiene el mismo identificador, otro nombre y otras respuestas, y puede ser de otra persona; pide que corrijan el identificador equivocado o deja sólo el archivo que cuenta, y califica otra vez.
note-unread-file = Hay que revisar: { $file }, de la misma persona, no llegó antes y no se puede leer; pídelo otra vez, o deja sólo el que cuenta, y califica de nuevo.
note-which-version = Hay que revisar: el cuaderno viene de una versión del ejercicio que aquí no se conserva; ponla entre las publicadas y califica otra vez.
note-earlier-version = Viene de una versión anterior del ejercicio y se calificó con ella.
note-draft = Hay que revisar: en Moodle no se ha enviado: es un borrador, o un intento que se volvió a abrir.
note-not-in-sheet = Hay que revisar: en { $file } no hay fila para quien entregó esto.
note-other-name = Hay que revisar: en { $file } el número de este archivo es de { $name }; ¿es la hoja de esta tarea?
note-team-unclear = Hay que revisar: más de un equipo se llama { $name }, así que no se sabe de quién es esta calificación.
note-marked-twice = Hay que revisar: dos filas de la hoja de ensayos traen puntos distintos para este texto; borra los de una.
note-odd-mark = La calificación «{ $given }» de { $criterion } no es un número de 0 a { $most }.
note-partly-marked = Hay { $given } de { $of } calificaciones puestas.
note-text-changed = Hay que revisar: el texto cambió desde que se calificó, así que espera puntos nuevos; los de antes siguen en la hoja.
note-added-died = Una celda agregada por el estudiante terminó el programa; se dejó fuera.
note-added-out-of-time = A una celda agregada por el estudiante se le acabó el tiempo; se dejó fuera.

## Comentarios para quien toma el curso
told-right = Es correcta.
told-right-late = Es correcta. Después de las letras que probaste antes, vale { $points ->
        [0] nada
        [one] { $points } punto
       *[other] { $points } puntos
    }.
told-other-way = Estos puntos también se podían ganar de otra manera, y es ésa la que cuenta.
told-other-counts = La otra manera de ganar estos puntos te salió mejor, y es la que cuenta.
told-not-started = Aquí todavía no había respuesta.
told-missing = La celda de respuesta de este ejercicio no estaba en tu cuaderno. Si lo respondiste, avisa a quien imparte el curso.
told-fault = Algo de nuestro lado impidió calificarlo. Quien imparte el curso ya lo sabe.
told-out-of-time = Tu código seguía trabajando cuando se acabó el tiempo. Busca un ciclo que nunca termine.
told-died = Tu código terminó el programa en que se ejecutaba. Quita exit, quit y cosas parecidas.
told-raised = Tu celda de respuesta se detuvo con un error de tu código: { $error }.
told-below = «{ $name }» recibe su valor en una celda de más abajo: las celdas se ejecutan desde arriba, así que pon esa antes.
told-raised-function = { $call } se detuvo con un error de tu código, { $error }: { $reason }. Las entradas con que se probó no se muestran; prueba tú otras: chicas, grandes y en el límite.
told-essay = Una persona leerá tu texto con los criterios de arriba.
told-wrong-number = El número no es el que corresponde a tu pregunta.
told-wrong-choice = La correcta es otra opción.
told-wrong-function = Con algunas de las entradas con que se probó, tu función dio otra cosa de la debida. Esas entradas no se muestran; prueba tú otras: chicas, grandes y en el límite.
told-wrong-table = Con una tabla de otros números tus líneas dieron otra cosa de la debida. Calcula a partir de las columnas y elige los renglones por lo que dicen, no por el lugar que ocupan.
feedback-late = Se entregó después de la fecha límite.
feedback-overview = Tus puntos
feedback-total = { $points } de { $of } puntos
feedback-pending = hasta ahora; tu ensayo todavía no se ha leído.
feedback-not-final = Estos puntos no son definitivos: quien imparte el curso todavía tiene que asegurarse de algo, por ejemplo de quién es el archivo.
feedback-points = { $points } de { $of }
feedback-answer = Lo que respondiste
feedback-verdict = Cómo quedó

## El informe del grupo
class-title = Cómo le fue al grupo
class-no-code = Calificada como serie sin programación: { $items } ejercicios que suman { $points } puntos.
class-numbers = En números
class-what = qué
class-count = cuántos
class-students = estudiantes
class-unreadable = archivos que no se pudieron calificar
class-earlier = intentos anteriores, que no cuentan
class-late = archivos entregados tarde
class-pending = ensayos que esperan a una persona
class-doubtful = estudiantes cuya calificación no es definitiva por otra razón
class-earlier-version = estudiantes con una versión anterior del ejercicio, calificados con ella
class-not-final = Calificaciones que no son definitivas
class-of-nobody = Puntos de la hoja de ensayos que no son de nadie
class-totals = Puntos
class-range = de { $least } a { $most }
class-bar = en barra
class-middle = La mitad del grupo lleva { $points } puntos o más; la otra mitad, esos o menos.
class-items = Ejercicios
class-items-note = El porcentaje de aciertos es sobre quienes dieron una respuesta que podía ser correcta o no. Los ensayos que esperan y lo que no se pudo calificar por causa nuestra están en «abiertas».
class-right = correctas
class-foreseen = error previsto
class-wrong = otro error
class-unread = ilegible o con error
class-cut-short = sin fin o interrumpida
class-left = sin responder
class-open = abiertas
class-other = de la otra manera
class-share = aciertos
class-percent = { $share } %
class-broken = Ejercicios que parecen descompuestos
class-none-broken = Ninguno: en todos los ejercicios que intentó suficiente gente hay quien acertó.
class-looks-broken = { $item }, «{ $title }»: de { $tried } que lo intentaron acertaron { $right }. Antes de culpar al grupo, lee la pregunta y resuélvela tú: cuando casi todo el mundo falla, lo más común es que la pregunta esté mal.
class-mistakes = Las respuestas equivocadas más comunes
class-answer = respuesta
class-look = Para que lo revise una persona
class-similar = Respuestas que se parecen mucho
class-similar-note = Es un indicio, no una prueba. No se cuentan las respuestas cortas, la celda como se entregó ni lo que también está en la solución o en las respuestas de muchos; lo que queda todavía puede venir de trabajar juntos donde se permite, de un mismo asesor o del azar. Habla con las dos personas antes de pensar nada.
class-same = { $one } y { $other } escribieron lo mismo, salvo comentarios y espacios.
class-alike = De la más corta de las respuestas de { $one } y { $other }, el { $share } % tiene la misma forma que en la otra y que en casi ninguna más; los nombres y los números pueden ser distintos.
class-ungraded = Archivos que no se calificaron
class-why = por qué
class-late-list = Entregados tarde
class-nothing = Nada.

## Lo que se muestra al calificar
progress-left = { $finished } listos, faltan { $left }
summary-graded =
    { $students ->
        [one] { $students } estudiante con calificación, de { $files ->
            [one] { $files } archivo
           *[other] { $files } archivos
        }.
       *[other] { $students } estudiantes con calificación, de { $files ->
            [one] { $files } archivo
           *[other] { $files } archivos
        }.
    }
summary-kept =
    { $students ->
        [one] { $students } ya estaba calificado y queda como estaba.
       *[other] { $students } ya estaban calificados y quedan como estaban.
    }
summary-unreadable =
    { $count ->
        [one] { $count } archivo no se pudo calificar; su fila dice por qué.
       *[other] { $count } archivos no se pudieron calificar; sus filas dicen por qué.
    }
summary-earlier =
    { $count ->
        [one] { $count } archivo es un intento anterior y no cuenta.
       *[other] { $count } archivos son intentos anteriores y no cuentan.
    }
summary-late =
    { $count ->
        [one] { $count } archivo se entregó tarde; se calificó de todos modos.
       *[other] { $count } archivos se entregaron tarde; se calificaron de todos modos.
    }
summary-look =
    { $count ->
        [one] { $count } estudiante tiene algo que una persona debe revisar; lo dicen las notas.
       *[other] { $count } estudiantes tienen algo que una persona debe revisar; lo dicen las notas.
    }
summary-outdated = Los resultados guardados en { $file } son de una versión anterior del curso; todo se volvió a ejecutar.
summary-alike =
    { $count ->
        [one] { $count } par de respuestas se parece mucho; está en { $file }.
       *[other] { $count } pares de respuestas se parecen mucho; están en { $file }.
    }
summary-pending =
    { $count ->
        [one] { $count } ensayo espera calificación en { $file }; llénala y repite el mismo comando.
       *[other] { $count } ensayos esperan calificación en { $file }; llénala y repite el mismo comando.
    }
summary-workbook = { $file } está al lado y no se lee; si ahí están tus puntos, guárdalo como CSV con el nombre { $sheet }.
summary-earlier-version =
    { $count ->
        [one] { $count } cuaderno viene de una versión anterior del ejercicio; se calificó con ella, con sus números y su solución.
       *[other] { $count } cuadernos vienen de una versión anterior del ejercicio; se calificaron con ella, con sus números y su solución.
    }
summary-absent =
    { $count ->
        [one] { $count } persona de la hoja no entregó nada; su fila queda como estaba.
       *[other] { $count } personas de la hoja no entregaron nada; sus filas quedan como estaban.
    }
summary-locked =
    { $count ->
        [one] { $count } fila de la hoja dice que su calificación no se puede cambiar; Moodle la pasaría por alto.
       *[other] { $count } filas de la hoja dicen que su calificación no se puede cambiar; Moodle las pasaría por alto.
    }
summary-orphans =
    { $count ->
        [one] { $count } fila de la hoja de ensayos trae puntos para un texto que ahora nadie entregó; se conserva y está en el informe.
       *[other] { $count } filas de la hoja de ensayos traen puntos para textos que ahora nadie entregó; se conservan y están en el informe.
    }
summary-doubtful =
    { $count ->
        [one] { $count } calificación no es definitiva, así que su total queda vacío en todas partes; { $file } dice de quién. Por qué:
       *[other] { $count } calificaciones no son definitivas, así que sus totales quedan vacíos en todas partes; { $file } dice de quién. Por qué:
    }
summary-worksheet = Sube primero moodle.csv y después moodle-feedback.zip. Antes de subir otra vez, descarga de nuevo la hoja: Moodle se salta, sin decirlo, a quien haya recibido desde entonces una calificación o una página.
summary-moodle = moodle.csv sirve para una tarea que cada quien entrega por su cuenta y que vale los puntos de la serie; para las demás, y para borradores, retrasos y ausencias, da la hoja que entrega Moodle (--worksheet).
summary-teams = Estos archivos los entregaron equipos, cuyos números no son de ningún estudiante: da la hoja que entrega Moodle (--worksheet); si no, nadie recibe calificación.

## Por qué una calificación no es definitiva
doubt-no-identifier = un cuaderno sin identificador: no se sabe con qué números se preguntó
doubt-two-identifiers = una persona de la plataforma con dos identificadores
doubt-same-identifier = dos personas con el mismo identificador
doubt-which-file = dos archivos entregados juntos que dicen cosas distintas
doubt-whose-file = archivos de nombres distintos con un mismo identificador, que pueden ser de dos personas
doubt-unread-file = un archivo de la misma persona que no llegó antes y no se puede leer
doubt-which-version = una versión del ejercicio que aquí no se conserva
doubt-draft = sin enviar en Moodle: un borrador, o un intento que se volvió a abrir
doubt-not-in-sheet = sin fila en la hoja o el libro de calificaciones
doubt-other-name = otro nombre en la hoja con el mismo número
doubt-team-unclear = dos equipos con el mismo nombre

summary-stopped = Detenido. Lo calificado se conserva; repite el mismo comando para seguir.
summary-where = Las tablas y los comentarios están en { $folder }.
summary-trust = El código de los estudiantes corrió con tus propios permisos: califica archivos de gente de confianza, o en una máquina que no guarde nada más.

## Calificar ensayos en una página
marking-title = Ensayos de la unidad { $unit }
marking-keys = 1, 2, 3 … dan el nivel del criterio marcado y pasan al siguiente · ↑ ↓ otro criterio · ← → otro ensayo · n el siguiente al que le faltan puntos · Retroceso quita los puntos · s guarda un archivo con los puntos. Cada tecla queda guardada en este navegador.
marking-marked = Con todos sus puntos
marking-unsafe = Este navegador no guarda nada aquí, así que guarda (s) seguido, y antes de cerrar la página.
marking-other = la hoja dice
marking-saved = Quedó guardado como { $file } entre tus descargas. Para pasar los puntos a la hoja, teclea: coursekit essays { $folder } y la ruta de ese archivo.
marking-previous = anterior
marking-following = siguiente
marking-save = Guardar los puntos
marking-asked = Qué se preguntó
marking-criteria = Criterios
marking-merged =
    { $count ->
        [one] Cambió { $count } calificación en { $file }.
       *[other] Cambiaron { $count } calificaciones en { $file }.
    }
marking-replaced = Había otros puntos, que ya no están en la hoja, de: { $students }.
marking-unknown =
    { $count ->
        [one] Los puntos de { $count } ensayo de { $file } se dejaron fuera: ese texto no está en la hoja, porque su autor entregó otro después o alguien quitó la fila.
       *[other] Los puntos de { $count } ensayos de { $file } se dejaron fuera: esos textos no están en la hoja, porque sus autores entregaron otros después o alguien quitó las filas.
    }
marking-again = Repite el comando con el que calificaste y los puntos pasan a todas las tablas y páginas.
marking-written = { $file } está lista: una página para tu navegador, que no le pide nada a ninguna otra máquina.
