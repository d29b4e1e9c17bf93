### Palabras de las fichas de los modelos.

index-title = Los modelos del curso
index-about = Cada modelo es una afirmación con la que se puede jugar, no el retrato de un país. Su ficha dice qué afirma, qué supone, qué no puede mostrar y cómo se comprueba. Al final de cada ficha se lee si los números del modelo son simulados o codificados a partir de textos.
index-model = Modelo
generated = Esta página se hace a partir del modelo, sus palabras y sus pruebas; cambia eso y no esta página.
all-cards = Todos los modelos
cannot-show = Qué no puede mostrar
equation = La ecuación
equation-note = Tal como está escrita en el código, en inglés:
symbols = Los símbolos, como los explica el código:
controls = Controles
control = Control
in-code = En código
what = Qué es
unit = Unidad
ends = Mínimo · **inicial** · máximo
seed = En este modelo interviene el azar: `seed=2` da otro sorteo y la misma semilla da los mismos números.
default = Qué muestra al abrirlo
known-answers = Cómo se comprueba
known-answers-note = Cada frase nombra, en inglés, una prueba de { $file }:
line = En una línea de código
