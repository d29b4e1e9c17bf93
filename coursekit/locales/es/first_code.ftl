### La lección Primer código: lo que dicen sus revisiones al instante, y los errores de Python en palabras sencillas.

right = Así es.
not-yet = Todavía no. { $hint }
dots = Ahí siguen los tres puntos. Bórralos, escribe tu respuesta en su lugar y ejecuta la celda otra vez.
fails = Tu respuesta se detiene con el error { $error }. En palabras sencillas: { $meaning }
aloud = Python dice: { $error }. En palabras sencillas: { $meaning }
no-error = Sin errores: Python hizo todo.

hint-cell = León tiene 3982 empresas y San Francisco del Rincón, 715; para restar se usa el guion.
hint-name = Suma los tres nombres, con un más entre ellos, y no los escribas entre comillas.
hint-number-and-text = Entre comillas sigue siendo texto. int(written) lee el número que lleva dentro.
hint-function = Divide la parte entre el total y multiplica por 100: de una mitad debe salir 50.
hint-if = "district" sólo donde su costo es de veras el menor; si los dos son iguales, "plant". Y devuelve texto, entre comillas.
hint-none = Los empleos entre las empresas, y None, sin comillas, donde no hay empresas.
hint-list = La suma de la lista entre su largo: de las cuatro contrapartes cooperan tres.
hint-loop = Empieza a contar en 0, suma 1 por cada lugar que tenga al menos tantas empresas, y pon el return después del ciclo, no adentro.
hint-column = Divide la columna entera entre 5106 y multiplícala por 100; no hace falta sacar antes ningún lugar.
hint-filter = La pregunta entre corchetes es si el valor es menor que 10.
hint-mean = La media de la columna value, con los 57 países.
hint-sort = Primero va el más alto: ascending=False. Luego los tres primeros renglones, con head(3).
hint-dictionary = La clave es "guanajuato", entre comillas y con minúsculas, y lo que le toca es el número 5106.
hint-together = De 2001 a 2011, con la manera nueva: el número de después entre el de antes, menos 1, por 100. Hay menos, así que sale menor que 0.

error-SyntaxError = esto no es una oración completa de Python. Busca un paréntesis o unas comillas que no se cierran, o dos puntos que faltan.
error-IndentationError = los renglones no empiezan donde deben. Lo que va dentro de def, if o for empieza cuatro espacios más adentro, todo parejo.
error-NameError = usas un nombre que todavía no existe. ¿Está mal escrito, o no ejecutaste la celda que lo crea?
error-TypeError = dos cosas no se pueden mezclar, como un texto y un número; o a una función le diste cosas de más o de menos.
error-KeyError = no hay tal columna o tal clave. Revisa cómo la escribiste, también las mayúsculas; y, si es un texto, ponle comillas.
error-ZeroDivisionError = divides entre 0. ¿Qué debería salir entonces? Muchas veces, None.
error-IndexError = la lista no tiene esa posición. La primera es la 0, así que la última es una menos que el largo.
error-ValueError = el tipo está bien y el valor no: por ejemplo, un texto en el que no hay ningún número.
error-AttributeError = lo que está antes del punto no tiene eso que pides después. ¿Está mal escrito, o siguen ahí los tres puntos?
error-question-of-column = lo que se le pregunta a una columna tiene una respuesta por renglón. Pon & por «y», | por «o» y ~ por «no», y cada pregunta entre sus propios paréntesis.
error-other = el último renglón del informe de Python dice qué pasó; su flecha muestra en qué renglón.
