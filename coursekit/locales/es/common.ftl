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
unit-power = potencia
unit-histories = historias
unit-cost = proporción del costo unitario
unit-demand = proporción de la demanda media
unit-elasticity = elasticidad

## Errores que quien lee puede corregir
error-language = El curso no está escrito en { $given }: elige entre { $known }.
error-no-such-model = El curso no tiene un modelo llamado «{ $name }»; tiene { $known }.
error-parameter-unknown = { $model } no tiene un parámetro llamado «{ $name }»; tiene { $known }.
error-parameter-type = «{ $name }» debe ser un número de { $lowest } a { $highest }, pero { $given } no es un número; escribe uno, por ejemplo { $lowest }.
error-parameter-nan = «{ $name }» debe ser un número de { $lowest } a { $highest }, pero { $given } no sirve como número.
error-parameter-whole = «{ $name }» debe ser un número entero de { $lowest } a { $highest }, pero { $given } no es entero.
error-parameter-range = «{ $name }» debe estar entre { $lowest } y { $highest }, pero diste { $given }; elige un valor dentro de ese intervalo.
error-seed = «seed» debe ser un número entero, 0 o mayor, pero diste { $given }.
error-work-file = «{ $file }» no es un archivo de trabajo de este curso, así que no se cambió nada; elige el archivo que guardaste desde un cuaderno.
error-work-unwritable = No se pudo escribir tu trabajo en { $file } ({ $reason }); usa «Guardar mi trabajo» para descargarlo.
error-lab-model = Un laboratorio necesita uno de los modelos del curso, pero recibió { $given }; escribe, por ejemplo, lab(make_or_buy).
error-sweep-same = Un mapa necesita dos controles distintos, pero elegiste «{ $name }» dos veces; cambia uno de ellos.
error-no-such-headline = El modelo no tiene un número principal llamado «{ $name }»; tiene { $known }.

## El laboratorio
lab-a = A, guardado para comparar
lab-simulated = Todos los números de aquí son simulados.
lab-controls = Controles
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
lab-description = En palabras
lab-compared = Comparado con A
lab-headlines = Números principales
lab-map = Mapa de dos controles
lab-map-across = En horizontal
lab-map-up = En vertical
lab-map-of = El color muestra
lab-map-draw = Dibujar el mapa
lab-map-cell = Oprime para cargar este ajuste.
lab-map-waiting = Dibujando el mapa…
lab-map-stale = Los demás controles se movieron después de dibujar este mapa; dibújalo otra vez para actualizarlo.
lab-map-caption = { $headline }, de { $low } (lo más oscuro) a { $high } (lo más claro), según varían «{ $x }» y «{ $y }» mientras los demás controles no cambian. Elige una celda para cargar su ajuste. Simulado.
lab-table = Tabla
lab-table-which = Qué tabla
lab-table-hide = Ninguna
lab-table-note = { $shown } de { $rows } renglones. Simulado.
lab-about = Acerca de este modelo
lab-claim = Qué afirma
lab-leaves-out = Qué deja fuera
lab-rival = Una explicación rival
lab-working = Calculando…
lab-none = no existe aquí
lab-number = { NUMBER($value, maximumFractionDigits: 3) }
lab-moved = { $what }: { NUMBER($before, maximumFractionDigits: 3) } en A, { NUMBER($now, maximumFractionDigits: 3) } ahora.
lab-changed = { $what }: { $before } en A, { $now } ahora.
lab-hardly = { $what }: { $now }, igual que en A con estos decimales.
lab-redrawn = Se volvió a sortear el azar.
lab-same = Todavía nada difiere de A.
lab-fault = Algo falló en el laboratorio con ese ajuste. Sigue a la vista el anterior y puedes continuar.
lab-sentence = { $title } — { $line }. { $description } (Simulado.)

## Abrir un cuaderno
course-started = Listo. Aquí el curso habla español.
