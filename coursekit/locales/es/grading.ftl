### Calificación: tablas para quien imparte el curso, comentarios para quien lo toma.

## Tablas
column-student = estudiante
column-file = archivo
column-item = ejercicio
column-points = puntos
column-of = de
column-status = estado
column-note = nota
column-text = texto
lms-total = Ejercicios { $unit }
lms-pending = Ejercicios { $unit }: ensayo pendiente
lms-yes = sí

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
status-unreadable = no se pudo calificar el archivo

## Por qué no se pudo calificar un archivo
problem-empty-file = El archivo está vacío.
problem-too-large = El archivo es demasiado grande para ser un cuaderno del curso ({ $megabytes } MB).
problem-not-json = El archivo está dañado o no es un cuaderno: no se puede leer como tal.
problem-not-notebook = El archivo no es un cuaderno.
problem-other-unit = El archivo es el cuaderno de la unidad { $unit }, no de esta.
problem-no-answers = En el cuaderno no está ninguna de las celdas de respuesta de la unidad { $unit }; hace falta que una persona lo revise.

## Notas para quien imparte el curso
note-missing = Hay que revisarlo: el cuaderno no tiene ninguna celda que responda este ejercicio.
note-died = Hay que revisarlo: la respuesta terminó el programa en que se ejecutaba.
note-fault = Hay que revisarlo: la calificación falló por causa nuestra ({ $reason }).
note-raised = { $error }
note-foreseen = Previsto: { $mistake }.
note-slip = Desliz: { $slip }.
note-unlabelled = La celda de respuesta había perdido su etiqueta y se encontró por el nombre que define.
note-several-answers = Varias celdas responden este ejercicio; cuenta la última.
note-shell = No se ejecutaron las órdenes a la máquina.
note-no-identifier = El cuaderno no tiene identificador: se calificó con los números de ejemplo y lleva el nombre del archivo.
note-handed-in-twice = { $file } es de la misma persona y va antes en el orden de los nombres; no cuenta.
note-odd-mark = La nota «{ $given }» de { $criterion } no es un número de 0 a { $most }.
note-partly-marked = Hay { $given } de { $of } notas puestas.
note-text-changed = El texto cambió desde que se le puso nota.
note-added-died = Una celda agregada por el estudiante terminó el programa; se dejó fuera.
note-added-out-of-time = A una celda agregada por el estudiante se le acabó el tiempo; se dejó fuera.

## Comentarios para quien toma el curso
told-right = Es correcta.
told-not-started = Aquí todavía no había respuesta.
told-missing = La celda de respuesta de este ejercicio no estaba en tu cuaderno. Si lo respondiste, avisa a quien imparte el curso.
told-fault = Algo de nuestro lado impidió calificarlo. Quien imparte el curso ya lo sabe.
told-out-of-time = Tu código seguía trabajando cuando se acabó el tiempo. Busca un ciclo que nunca termine.
told-died = Tu código terminó el programa en que se ejecutaba. Quita exit, quit y cosas parecidas.
told-raised = Tu celda de respuesta se detuvo con un error de tu código: { $error }.
told-essay = Una persona leerá tu texto con los criterios de arriba.
told-wrong-number = El número no es el que corresponde a tu pregunta.
told-wrong-choice = La correcta es otra opción.
told-wrong-function = Con algunas de las entradas con que se probó, tu función dio otra cosa de la debida.
told-wrong-table = Con una tabla de otros números tus líneas dieron otra cosa de la debida. Calcula a partir de las columnas y elige las filas por lo que dicen, no por el lugar que ocupan.
feedback-total = { $points } de { $of } puntos
feedback-pending = hasta ahora; tu ensayo todavía no se ha leído.
feedback-points = { $points } de { $of }
feedback-answer = Lo que respondiste
feedback-verdict = Cómo quedó

## Lo que se muestra al calificar
progress-line = { $number } de { $total }: { $file }
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
summary-unreadable =
    { $files ->
        [one] { $files } archivo no se pudo calificar; su fila dice por qué.
       *[other] { $files } archivos no se pudieron calificar; sus filas dicen por qué.
    }
summary-look =
    { $students ->
        [one] { $students } estudiante tiene una respuesta que una persona debe revisar.
       *[other] { $students } estudiantes tienen alguna respuesta que una persona debe revisar.
    }
summary-pending =
    { $students ->
        [one] { $students } ensayo espera notas en { $file }; ponlas y vuelve a ejecutar la misma orden.
       *[other] { $students } ensayos esperan notas en { $file }; ponlas y vuelve a ejecutar la misma orden.
    }
summary-where = Las tablas y los comentarios están en { $folder }.
summary-trust = El código de los estudiantes corrió con tus propios permisos: califica archivos de gente de confianza, o en una máquina que no guarde nada más.
