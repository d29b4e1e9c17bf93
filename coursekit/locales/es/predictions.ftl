### Predicciones: una pregunta, sus opciones y lo que muestra el laboratorio o la evidencia.

## Unidad 0
same_rules = Dos pueblos son iguales en todo. Llegan cien empresas, una por una, y a cada una la atraen los pueblos en proporción a las empresas que ya tienen. Contamos la historia muchas veces. ¿Con qué parte de las empresas termina el pueblo 1?
same_rules-a = Con la mitad, más o menos, cada vez: los pueblos son iguales.
same_rules-b = Puede salir casi cualquier parte: cambia de una vez a otra.
same_rules-c = Con casi todas o casi ninguna, cada vez.
same_rules-outcome = Lo que muestra el laboratorio: puede salir casi cualquier parte. La regla y los pueblos fueron los mismos en todas las historias, y el pueblo 1 terminó con todo tipo de resultados, desde un puñado de empresas hasta casi todas. (Simulado.)

## Unidad 1
who_wins = Ahora la atracción de los vecinos es más que proporcional: un pueblo con el doble de empresas atrae más del doble. Son dos pueblos, iguales al comienzo, y cien empresas. ¿Qué esperas?
who_wins-a = Los dos pueblos terminan cerca de mitad y mitad.
who_wins-b = Un pueblo se queda con casi todas las empresas, y es el mismo en todas las historias.
who_wins-c = Un pueblo se queda con casi todas las empresas, pero no es el mismo en cada historia.
who_wins-outcome = Lo que muestra el laboratorio: un pueblo se queda con casi todo, en promedio con 92% de las empresas si la atracción es de 1.5, pero el pueblo 1 es el mayor sólo en cerca de la mitad de las historias. Que alguien ganara tenía que pasar. Quién ganara, no. (Simulado.)
same_season = Todas las empresas de un distrito hacen el mismo zapato para la misma temporada, así que sus pedidos suben y bajan juntos. Ahora la demanda empieza a oscilar más. ¿Qué le pasa a la ventaja del distrito frente a una planta grande?
same_season-a = Crece: las empresas pequeñas son flexibles.
same_season-b = Disminuye: las empresas pequeñas son frágiles.
same_season-c = Se queda igual.
same_season-outcome = Lo que muestra el laboratorio: se queda igual. Cuando todas oscilan juntas, al especialista compartido le falta trabajo de todas a la vez y le sobra de todas a la vez, así que una oscilación mayor le cuesta lo mismo al distrito que a la planta. Si las oscilaciones no son todas en común, la ventaja crece. (Simulado.)
eight_of_twenty = Veinte empresas pueden fundar un consorcio. Funciona si pagan su cuota al menos ocho, y entonces vale diez veces la cuota para cada una de las veinte, haya pagado o no. A nadie se le puede obligar. ¿Qué esperas al final?
eight_of_twenty-a = Pagan las veinte: vale diez veces lo que cuesta.
eight_of_twenty-b = No paga ninguna: cada una espera a las demás.
eight_of_twenty-c = O no paga ninguna, o paga cerca de la mitad, según lo que esperen unas de otras.
eight_of_twenty-outcome = Lo que muestra el laboratorio: hay dos resultados que pueden durar. No paga ninguna; o paga cerca de la mitad y el consorcio funciona con una probabilidad de 86%. Entre los dos hay un punto de inflexión en cerca de la cuarta parte de los socios. (Simulado.)
