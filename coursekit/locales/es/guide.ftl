### Palabras de la guía para docentes.

index-title = Guía para docentes
index-about = De cada unidad: la pregunta en el pizarrón, un plan de 50 minutos y otro de 90, en qué se equivoca casi siempre el grupo y qué responder, temas de discusión y qué evalúa cada ejercicio. También puede leerla el alumnado: no regala ninguna respuesta. [Dónde funciona](../../where/es.md) tiene una carpeta sin soluciones para estudiantes y el enlace que la baja a un JupyterHub.
unit = Unidad
index-plan = Plan
guide-title = Para dar la unidad { $unit }: { $title }
all-guides = Todas las unidades
open-notebook = Cuaderno
open-exercises = Ejercicios
board = La pregunta en el pizarrón
plan = Un plan de { $minutes } minutos
minutes = Minutos
cells = En el cuaderno
do = Qué hacer
wrong = En qué se equivoca casi siempre el grupo
wrong-says = «{ $says }»
wrong-item = Sale en el ejercicio { $item }.
discuss = Para discutir
tested = Qué evalúan los ejercicios
tested-about = En total { $points } puntos, unos { $minutes } minutos. Lo que pide programar se puede resolver a mano; cuenta cualquiera de las dos maneras y, si hay dos, la mejor.
kind-instead = { $kind }, en lugar de «{ $other }»
objective = Quien los resuelve puede
item = Ejercicio
kind = Tipo
points = Puntos
item-minutes = Minutos
kind-number = número
kind-choice = opción múltiple
kind-function = función
kind-table = tabla

kind-essay = ensayo
generated = Se arma a partir de { $file }, la lección y los ejercicios; cambia eso y no esta página.
