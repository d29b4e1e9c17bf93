### Palabras del sitio.

course = Cooperar para competir
front =
    # Cooperar para competir

    Un curso sobre cómo cooperan las empresas pequeñas: distritos industriales, keiretsu, clústeres y encadenamientos mexicanos,
    y las instituciones que hay entre la empresa y el Estado. Dos casos de éxito, los distritos italianos y los keiretsu
    japoneses, se ofrecieron a América Latina como recetas. ¿Puede viajar algo así? No tienes que creerle a nadie: cada
    afirmación es un modelo pequeño que puede fallar, junto a evidencia que puede contradecirlo.

    Estas páginas son para **leer**. Aquí los laboratorios son figuras fijas, cada una con su descripción. Para mover los
    controles, abre un cuaderno en Binder con el enlace que lleva arriba; no hay que instalar nada.
read-here = Leer el curso en español
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
