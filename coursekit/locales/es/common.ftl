### Palabras que no son de un solo modelo: controles del laboratorio, errores, clases de números, unidades.

## Qué es un número
kind-observed = observado
kind-reported = reportado en una fuente
kind-coded = codificado por nosotros a partir de un texto
kind-simulated = simulado

## Unidades
unit-share = proporción, de 0 a 1
unit-firms = empresas
unit-places = lugares
unit-power = exponente
unit-histories = historias
unit-cost = proporción del costo unitario
unit-demand = proporción de la demanda media
unit-elasticity = elasticidad
unit-costs = veces lo que cuesta cooperar
unit-times = veces
unit-points = puntos de ganancia
unit-ties = lazos por empresa
unit-contacts = contactos
unit-months = meses
unit-strength = intensidad
unit-periods = periodos
unit-tiers = niveles
unit-deliveries = entregas
unit-payoff = ganancia por ronda
unit-output = unidades de producto
unit-years = años
unit-quality-cost = veces el costo extra de la calidad
unit-per-year = por año
unit-fair-wage = veces el salario justo
unit-full-services = veces el costo de los servicios completos
unit-institution = número en la lista; 0, ninguna
unit-functions = funciones
unit-log = desviación estándar del logaritmo
unit-slope = exponente de los momios
unit-levels = niveles
unit-districts = distritos
unit-cases = casos
unit-effect = efecto por desviación estándar
unit-outcome = puntos del resultado
unit-correlation = correlación
unit-sd = desviaciones estándar
unit-draws = sorteos

## Errores que quien lee puede corregir
error-language = El curso no está escrito en { $given }: elige entre { $known }.
error-no-such-model = El curso no tiene un modelo llamado «{ $name }»; tiene { $known }.
error-parameter-unknown = { $model } no tiene un parámetro llamado «{ $name }»; tiene { $known }.
error-parameter-type = «{ $name }» debe ser un número de { $lowest } a { $highest }, pero { $given } no es un número; escribe uno, por ejemplo { $lowest }.
error-parameter-doubtful = «{ $name }»: { $given } se puede leer de dos maneras; escribe { $one } o { $other }.
error-parameter-nan = «{ $name }» debe ser un número de { $lowest } a { $highest }, pero { $given } no sirve como número.
error-parameter-whole = «{ $name }» debe ser un número entero de { $lowest } a { $highest }, pero { $given } no es entero.
error-parameter-range = «{ $name }» debe estar entre { $lowest } y { $highest }, pero diste { $given }; elige un valor dentro de ese intervalo.
error-parameter-option = «{ $name }» debe ser una de estas opciones: { $known }; pero diste { $given }. Elige una de ellas.
error-seed = «seed» debe ser un número entero, 0 o mayor, pero diste { $given }.
error-work-file = «{ $file }» no es un archivo de trabajo de este curso, así que no se cambió nada; elige el archivo que guardaste desde un cuaderno.
error-work-unwritable = No se pudo escribir tu trabajo en { $file } ({ $reason }); usa «Guardar mi trabajo» para descargarlo.
error-lab-model = Un laboratorio necesita uno de los modelos del curso, pero recibió { $given }; escribe, por ejemplo, lab(make_or_buy).
error-sweep-model = Un barrido necesita uno de los modelos del curso, pero recibió { $given }; escribe, por ejemplo, sweep(make_or_buy, "trust", "volatility", "advantage").
error-sweep-steps = «steps» debe ser un número entero, 2 o mayor, pero diste { $given }.
error-sweep-stopped = Detuviste el barrido, así que no da ninguna tabla; con menos “steps” termina antes.
error-sweep-fixed = «{ $name }» va de un extremo al otro por un lado del mapa, así que no puede tener además un valor fijo; quita ese valor o elige otro control para el mapa.
error-sweep-same = Un mapa necesita dos controles distintos, pero elegiste «{ $name }» dos veces; cambia uno de ellos.
error-no-such-headline = El modelo no tiene un número principal llamado «{ $name }»; tiene { $known }.
error-states-map = El mapa necesita un número para cada uno de los { $states } estados, con su nombre en la tabla, como product[2000]; faltan { $lacking }, entre ellos «{ $state }».

## El laboratorio
lab-a = A, guardado para comparar
lab-kind = { $kind ->
    [coded] Todos los números de aquí los codificamos a partir de textos o se cuentan de ahí.
   *[simulated] Todos los números de aquí son simulados.
 }
lab-more = Más controles
lab-number-of = como número
lab-preset = Situaciones para probar
lab-preset-none = Mi propio ajuste
lab-pin = Guardar esto como A
lab-unpin = Olvidar A
lab-reset = Restablecer
lab-draw = Otro sorteo al azar
lab-copy = Copiar
lab-copied = Copiado
lab-code = Lo mismo en código:
lab-compared = Comparado con A
lab-headlines = Números principales
lab-numbers = Más números
lab-names = Nombres en código
lab-copy-not = No se copió: selecciónalo a mano
lab-read = Leer valores en la figura
lab-read-help = Las flechas izquierda y derecha la recorren; arriba y abajo pasan a otra de sus partes.
lab-read-to = a
lab-state-busy = El cuaderno está ocupado con otra celda. Lo que muevas aquí se verá en cuanto termine.
lab-state-restarted = El cuaderno se reinició y este laboratorio se perdió con lo que sabía. Para seguir, ejecuta la celda con `start` al inicio de la página y luego la de este laboratorio.
lab-state-dead = Se detuvo lo que le responde a este laboratorio. Elige «Reiniciar kernel» en el menú «Kernel» y ejecuta otra vez la celda con `start`, al inicio de la página, y ésta.
lab-state-offline = Se perdió la conexión. Lo que muevas aquí se verá cuando regrese; de esta página no se pierde nada.
lab-map = Mapa de dos controles
lab-map-across = En horizontal
lab-map-up = En vertical
lab-map-of = El color muestra
lab-map-draw = Dibujar el mapa
lab-map-cell = Oprime para cargar este ajuste.
lab-map-waiting = Dibujando el mapa…
lab-map-stale = Los demás controles se movieron después de dibujar este mapa; dibújalo otra vez para actualizarlo.
lab-map-caption = { $headline }{ $range ->
    [none] : no existe en ninguno de estos ajustes,
    [level] : { $low } dondequiera que existe, con estas cifras,
   *[wide] , de { $low } (lo más oscuro) a { $high } (lo más claro),
 } según varían «{ $x }» y «{ $y }» mientras los demás controles no cambian{ $blank ->
    [some] ; en los cuadros blancos no existe.
   *[none] .
 } Elige una celda para cargar su ajuste. { $kind ->
    [coded] Codificado a partir de textos.
   *[simulated] Simulado.
 }
lab-table = Tabla
lab-table-which = Qué tabla
lab-table-hide = Ninguna
lab-table-note = { $shown } de { $rows } renglones. { $kind ->
    [coded] Codificado a partir de textos.
   *[simulated] Simulado.
 }
lab-about = Acerca de este modelo
lab-claim = Qué afirma
lab-assumes = Qué supone
lab-leaves-out = Qué deja fuera
lab-rival = Una explicación rival
lab-source = De dónde viene
lab-none = no existe aquí
less-than = menos de { NUMBER($share, style: "percent", maximumFractionDigits: 3) }
lab-number = { NUMBER($value, maximumFractionDigits: 3) }
lab-moved = { $what }: { $before } en A, { $now } ahora.
lab-changed = { $what }: { $before } en A, { $now } ahora.
lab-hardly = { $what }: { $now }, igual que en A con estos decimales.
lab-redrawn = Se volvió a sortear el azar.
lab-same = Todavía nada difiere de A.
lab-fault = Algo falló en el laboratorio con ese ajuste. Sigue a la vista el anterior y puedes continuar.
lab-sentence = { $title } — { $line }. { $description } { $kind ->
    [coded] (Codificado a partir de textos.)
   *[simulated] (Simulado.)
 }

## Abrir un cuaderno
course-started = Listo. Aquí el curso habla español.

## Construir el curso
error-no-repository = El paquete no dice dónde está su repositorio; instálalo con «pip install -e .» e inténtalo de nuevo.
error-no-such-work = { $file } cita { $key }, que no está en la bibliografía; agrégala en coursekit/data/bibliography.bib o corrige la clave.
error-no-such-page = { $file } enlaza a { $page }, que el curso no tiene; escríbela primero o quita el enlace.
error-no-such-term = { $file } manda al término { $term }, que no está en el glosario; agrégalo en coursekit/data/glossary.csv o corrige su clave.
error-not-in-course = Este comando funciona dentro de la carpeta del curso; ve ahí primero y escríbelo otra vez.
error-missing-packages = Para esto faltan paquetes en este equipo ({ $missing }); escribe, en la carpeta del curso: { $line }
error-folder-unwritable = No se pudo escribir en tu carpeta { $folder } ({ $reason }); haz espacio o libera el archivo y vuelve a escribir el comando: nada tuyo cambió.

## Predicciones y el trabajo de quien lee
form-keep = Guardar mi predicción
form-predicted = Predijiste: { $choice }
form-unpredicted = Todavía no hay predicción. Elige una y guárdala; nadie la califica.
form-reason = { $choice } { $reason }
form-reasons = Lo que alguien sensato diría de cada una:
form-no-prediction = No guardaste ninguna predicción. Todavía puedes volver y hacerla.
form-fault = Algo falló en este formulario. No se perdió nada de lo que habías guardado.
form-outcome = Mostrar qué resultó
page-gone = Esta página perdió su kernel; vuelve a cargarla y continúa.
page-busy = La página sigue ocupada en otra cosa; lo que hiciste aquí se hará en cuanto termine.
kernel-gone = El kernel de este formulario ya no está: se reinició o se detuvo. Lo que habías guardado sigue a salvo; ejecuta las celdas desde arriba hasta aquí y continúa.
kernel-busy = El kernel sigue ocupado con una celda. Lo que hiciste aquí se hará en cuanto termine; si no quieres esperar, elige Kernel → Interrumpir.
error-form-choose = Todavía no hay nada marcado; marca una opción y después guárdala.
error-no-work-files = En { $folder } no hay ningún archivo de trabajo. Se guarda con el botón «Guardar mi trabajo en un archivo» y su nombre termina en .json.
error-page-other = { $file } ya existe y no es una página de este comando, así que no se tocó; muévelo a otra parte o da otro nombre con --to.
error-page-unwritable = No se puede escribir { $file }: { $reason }. Di otro lugar con --to.
error-no-such-number = { $file }: de { $mark } no sale ningún número; revisa los nombres del modelo, del número y de los ajustes, y el formato.
error-no-such-part = Primer código no tiene ninguna parte «{ $part }». Las que hay: { $known }.
error-no-such-prediction = El curso no hace ninguna pregunta llamada «{ $name }».
work-title = Tu trabajo
work-save = Guardar mi trabajo en un archivo
work-restore = Recuperarlo de un archivo
work-saved = Tu trabajo va en camino a tus descargas como { $file }. Conserva ese archivo.
work-elsewhere = Lo que escribiste o cambiaste en un cuaderno, también la propuesta de política, no va en ese archivo: consérvalo con File → Download.
work-restored = Tu trabajo está de vuelta.
work-summary = Guardado hasta ahora: { $predictions ->
    [one] { $predictions } predicción
   *[other] { $predictions } predicciones
 }, { $answers ->
    [one] { $answers } respuesta a los ejercicios
   *[other] { $answers } respuestas a los ejercicios
 }{ $sets ->
    [none] {""}
   *[other] {" "}({ $sets })
 } y { $codings ->
    [one] { $codings } institución codificada en la unidad 7
   *[other] { $codings } instituciones codificadas en la unidad 7
 }.
work-set = { $answers } de la serie { $unit }

## Ejercicios
release-written = Escrito: { $file }
error-no-such-set = No hay serie de ejercicios para la unidad { $unit }; hay para { $known }.
error-restore-file = Aquí no hay un archivo de trabajo «{ $file }» que se pueda leer, así que no se cambió nada; da el nombre del archivo que guardaste.
error-no-sources = No hay fuentes de ejercicios en { $folder }; ejecuta esto en la carpeta del curso, o indícala.
error-set-stale = { $file } cambió desde que se publicó, así que los estudiantes tienen otra versión; ejecuta antes «coursekit release --unit { $unit }».
error-item-taken = Ya hay un ejercicio «{ $item }», en { $file }; escoge otro id.
error-no-lesson = La unidad { $unit } todavía no tiene cuaderno, así que sus ejercicios no tienen nombre; escribe primero el cuaderno.
error-no-item = En esta serie no hay ningún ejercicio «{ $item }». Los que hay son: { $known }.
new-exercise = En la línea { $line } de { $file } empieza un ejercicio que funciona. Cámbialo y míralo con «coursekit preview --unit { $unit } --item { $item }».
preview-written = Escrito: { $file }. Ábrelo en un navegador y guárdalo para ti: contiene las respuestas.
error-students-folder = { $folder } es la carpeta del propio curso, con sus fuentes; elige otra, como estudiantes/.
error-students-where = Di adónde va el curso para estudiantes, por ejemplo “coursekit release --course --to estudiantes/”.
error-nbgrader-where = Di dónde está el curso de nbgrader, por ejemplo «coursekit release --nbgrader --unit 1 --to mi-curso-nbgrader».
error-nbgrader-inside = { $folder } está dentro del curso, donde todos los estudiantes compartirían un mismo archivo de trabajo; escoge una carpeta en otra parte.
error-set-yaml = { $file } no se puede leer como serie de ejercicios: revisa la línea { $line }, donde una sangría, unos dos puntos o unas comillas están fuera de lugar.
error-set-key = { $file }, { $item }: falta la clave «{ $key }».
error-set-unknown-key = { $file }, { $item }: aquí no existe la clave «{ $key }»; revisa cómo está escrita.
error-set-translation = { $file }, { $item }: «{ $where }» no tiene texto para el idioma { $language }.
error-set-kind = { $file }, { $item }: la clase «{ $kind }» no es una de { $known }.
error-set-shape = { $file }, { $item }: algo aquí no tiene la forma que debería ({ $reason }).
error-set-id = { $file }, { $item }: un identificador es una palabra de letras minúsculas, cifras y guiones bajos, y la respuesta lleva un nombre válido en Python.
error-set-twice = { $file }, { $item }: este identificador se usa dos veces.
error-set-answer-twice = { $file }, { $item }: la respuesta se llama { $answer }, igual que la de { $other }.
error-set-objective = { $file }, { $item }: «{ $objective }» no está entre los objetivos de la serie.
error-set-untested = { $file }: ningún ejercicio pregunta por el objetivo «{ $objective }».
error-set-points = { $file }: los ejercicios suman { $total } puntos, pero una serie tiene { $wanted }.
error-set-no-twin = { $file }, { $item }: un ejercicio de programación necesita exactamente otro camino a sus puntos, pero tiene { $count }; ningún otro lleva uno. Escribe uno que diga twin_of con su id.
error-set-twin = { $file }, { $item }: «twin_of: { $other }» debe nombrar un ejercicio de programación de la serie, y los dos deben tener los mismos puntos y el mismo objetivo.
error-set-tries = { $file }, { $item }: «tries» dice qué parte de los puntos vale cada letra, desde 1 hacia abajo y nunca menos de 0, como [1, 0.5, 0]; { $given } no cumple.
error-set-few-foreseen = { $file }, { $item }: se prevén { $count } respuestas equivocadas, pero hacen falta al menos { $fewest }.
error-set-wrong-twice = { $file }, { $item }: dos respuestas equivocadas previstas tienen el mismo identificador.
error-set-one-right = { $file }, { $item }: exactamente una opción debe decir «right: true».
error-set-criteria = { $file }, { $item }: una rúbrica tiene de tres a cinco criterios, pero esta tiene { $count }.
error-set-rubric = { $file }, { $item }: los mejores niveles de la rúbrica suman { $best }, pero el ejercicio vale { $points } puntos.
error-set-tolerance = { $file }, { $item }: la tolerancia debe ser un número mayor que 0.
error-set-placeholder = { $file }, { $item }: «{ $where }» pide { $name } entre llaves, pero las entradas no definen ese nombre.
error-set-placeholder-language = { $file }, { $item }: «{ $where }» usa { $name } en un idioma y en el otro no.
error-set-code = { $file }, { $item }: el código de «{ $part }» se detuvo con { $error }.
error-set-one-table = { $file }, { $item }: «given» debe definir exactamente una tabla, pero define { $count }.
error-set-unreadable = { $file }, { $item }: el código de «{ $part }» no da a { $answer } ningún valor que se pueda leer ({ $slip }).
error-set-same = { $file }, { $item }: la respuesta equivocada prevista «{ $one }» es igual a la correcta en la variante { $variant }; sortea otras entradas o quítala.
error-set-twins = { $file }, { $item }: las respuestas equivocadas previstas «{ $one }» y «{ $other }» no se distinguen en la variante { $variant }; sortea otras entradas o quita una.
error-set-tells = { $file }, { $item }: el texto «{ $where }» ({ $language }) contiene el número esperado.
error-set-input-tells = { $file }, { $item }: la entrada { $name } es la respuesta misma y los estudiantes pueden verla; si sólo es auxiliar, que su nombre empiece con _.
error-no-submissions = No hay archivos que calificar en { $folder }.
error-no-jail = No se calificó nada: en esta máquina no se puede aislar el código de los estudiantes, porque { $reason }.
error-jail-open = No se calificó nada: en esta máquina el aislamiento del código de los estudiantes no resiste ({ $ways }).
error-grade-what = Di qué hay que calificar: coursekit grade CARPETA --unit 1, con una carpeta, un zip de tu plataforma o cuadernos.
error-grade-unit = Di qué unidad hay que calificar: agrega --unit y su número, por ejemplo --unit 1.
error-no-such-path = No hay ningún archivo ni carpeta «{ $path }»; revisa cómo se escribe, o arrástralo a la ventana en lugar de teclearlo.
error-archive = { $path } no se puede abrir como zip; descárgalo otra vez, o descomprímelo e indica la carpeta.
error-out-is-file = { $path } es un archivo, así que ahí no caben tablas; dale a --out el nombre de una carpeta.
error-out-is-submissions = En { $path } están los archivos de los estudiantes y las tablas se mezclarían con ellos; dale a --out otra carpeta.
error-out-other-unit = En { $folder } están las tablas de la unidad { $was }, y las de la unidad { $unit } las reemplazarían; dale a --out una carpeta distinta para cada unidad.
error-cannot-write = No se puede escribir en { $folder } ({ $reason }); libera espacio o elige otro --out y repite el mismo comando: lo ya calificado se conserva.
error-file-closed = No se puede leer ni escribir { $file } ({ $reason }); cierra el programa que lo tiene abierto, o revisa qué es y quién tiene permiso de usarlo, y repite el mismo comando.
error-options = No se entendió la orden: { $reason }. { $program } --help muestra qué acepta.
error-option-unknown = «{ $given }» no es una opción ni un archivo que { $program } acepte aquí; { $program } --help las muestra todas.
error-option-missing = Falta { $option ->
    [command] la orden
   *[other] { $option }
 }; { $program } --help muestra qué acepta la orden.
error-option-choice = { $option ->
    [command] La orden
   *[other] { $option }
 } no puede ser «{ $given }»; puede ser: { $allowed }.
error-option-value = A { $option } le falta su valor; { $program } --help muestra cuál.
error-option-ambiguous = «{ $given }» puede ser más de una opción: { $allowed }; escribe completa la que quieres.
error-option-number = { $option } tiene que ser un número desde { $least }, pero se dio «{ $given }».
error-option-due = «{ $given }» no es un momento; escribe --due así: 2026-03-31 o 2026-03-31T23:59.
error-no-distributed = Un clúster de Dask necesita el paquete distributed, que aquí no está instalado; teclea pip install distributed.
error-no-cluster = Nadie responde en { $address }; dale a --dask la dirección que muestra dask-scheduler, por ejemplo tcp://10.0.0.1:8786.
error-essay-sheet = { $file } no es la hoja de ensayos que debería ser, así que no se escribió nada; devuélvele su primera fila, guárdala como CSV si una hoja de cálculo la convirtió en libro, o muévela a otra parte.
error-no-essays = En { $folder } no hay ensayos que calificar; califica antes al grupo, con --out { $folder }.
error-no-grades = { $folder } no es donde se calificó un grupo; da la carpeta que le diste a coursekit grade con --out.
error-essay-torn = { $file } se ordenó sin todas sus columnas, así que { $count ->
        [one] { $count } fila tiene
       *[other] { $count } filas tienen
    } el texto de un ensayo y la clave de otro, y nadie sabe de quién son los puntos; no se escribió nada. Deshaz el orden o, si los puntos están junto a su texto, borra esas claves de la última columna.
error-essay-marks = { $file } no se guardó en la página donde se califican ensayos, o es de otra unidad; ahí oprime s y da el archivo que guarda tu navegador.
error-sheet-in-out = { $file } se sobrescribiría; guarda la hoja como la dio la plataforma en otro lugar o con otro nombre, y da esa.
error-worksheet = { $file } no es una hoja de calificaciones de Moodle; en la tarea elige Entregas, luego Acciones y luego Descargar la hoja de calificaciones, y da ese archivo tal como viene.
error-worksheet-twice = { $file } tiene más de una columna llamada «{ $column }» y Moodle sólo leería una; cámbiale el nombre a la que sea tuya.
error-worksheet-words = La tarea de { $file } no tiene un máximo en números, así que no hay qué llenar; en Moodle pon su calificación en Puntuación y descarga otra vez la hoja.
error-worksheet-comments = { $file } no tiene columna de comentarios de retroalimentación; actívalos en la tarea y descarga otra vez la hoja, o quita --comments.
error-maximum = En { $file } el máximo es { $most } puntos, pero la serie tiene { $of }; cámbialo en la plataforma, o agrega --scale para que se conviertan.
error-gradebook = { $file } no es un libro de calificaciones exportado de Canvas; elige Calificaciones, luego Exportar, y da ese archivo tal como viene.
error-gradebook-numbers = En { $file } una hoja de cálculo acortó los números de los estudiantes (1.2E+11), así que no se distinguen; expórtalo otra vez y dalo tal como viene.
error-gradebook-points = { $file } no dice cuántos puntos vale «{ $column }»; expórtalo otra vez con su fila de puntos posibles y da ese archivo tal como viene.
error-gradebook-column = { $file } no dice qué columna llenar; agrega --assignment y uno de estos nombres: { $known }.

## Evidencia
error-no-such-evidence = El curso no tiene evidencia llamada «{ $name }»; tiene { $known }.
error-no-libpysal = Los estados de México vienen con el paquete libpysal, que no está instalado aquí; escribe %pip install --no-deps libpysal y vuelve a ejecutar esta celda.

## Recodificar las instituciones
recode-title = Diez instituciones por codificar
recode-which = ¿Cuáles de estas cosas dice el pasaje que hace?
recode-keep = Guardar este renglón
recode-done = — codificado
recode-source = ({ $source }, con nuestras palabras.)
recode-kept = { $coded ->
    [0] Todavía no hay ningún renglón codificado; nadie lo califica.
    [one] Un renglón de { $rows } está codificado y guardado.
   *[other] { $coded } renglones de { $rows } están codificados y guardados.
 }
error-recode-row = Ese renglón no se pudo guardar; ejecuta otra vez la celda y vuelve a marcarlo.
error-recode-name = «{ $name }» no se puede comparar: da una de estas instituciones, { $known }, con funciones de entre { $functions }.
## La propuesta de política
error-brief-missing = Aquí no hay ningún archivo { $file }; guarda el cuaderno o escribe su nombre entre comillas.
error-brief-notebook = { $file } no se puede leer como cuaderno; guárdalo otra vez desde Jupyter o elige el archivo correcto.

## Sitio y guía para docentes
error-site-folder = En { $folder } hay algo que no es un sitio de este curso, así que no se escribió nada; indica una carpeta nueva o vacía.
error-site-page =
    El sitio no se escribió, por lo que Sphinx dice de estas páginas:
    { $told }
error-no-pyodide = En { $folder } no hay una copia de Pyodide, así que no se escribió nada; indica la carpeta de una ya descomprimida, con { $files } adentro, o no pongas --pyodide.
error-lite =
    El JupyterLite no se escribió; `{ $command }` dijo: { $told }
error-lacks-package = `{ $what }` necesita { $missing }, que falta en este Python: en un navegador, vuelve a ejecutar la primera celda con red; en otro lugar, instala otra vez el curso con el primer comando de su README.
in-browser-missing = Esto no se pudo traer, porque no hay red o porque a esta copia de Python le falta: { $missing }. Los laboratorios se quedan quietos como abren, y las predicciones y las respuestas con números y letras funcionan; para lo demás, vuelve a ejecutar esta celda cuando haya red.
error-guide-unit = { $file } habla de la unidad { $unit }; su nombre y su primer renglón deben ser de la misma unidad.
error-guide-no-lesson = { $file } es de una unidad que no tiene lección en notebooks/source; escríbela primero o quita la guía.
error-guide-part = En { $file } no hay nada en «{ $part }»; una guía necesita unit, board, plans, wrong y discuss.
error-guide-language = { $file }: «{ $where }» no tiene texto en el idioma { $language }.
error-guide-minutes = { $file }: los minutos del plan de { $plan } suman { $minutes }; deben sumar { $plan }.
error-guide-cell = { $file } manda a la celda «{ $cell }», que la lección no tiene; revisa las claves en su fuente.
error-guide-item = { $file } nombra el ejercicio «{ $item }», que no está en la serie de la unidad; revisa las claves en exercises/source.
