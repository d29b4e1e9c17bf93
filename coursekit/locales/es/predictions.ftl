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

## Unidad 2
one_in_ten = En dos distritos coopera al comienzo una empresa de cada diez. En el primero, una oportunista pierde 1.5 con cada contraparte que coopera: reprobación. En el segundo paga 1 por cada contraparte: multa. ¿Qué pasa con la cooperación en cinco años?
one_in_ten-a = Crece en los dos: en los dos cuesta ser oportunista.
one_in_ten-b = Crece sólo con la reprobación: 1.5 es más que 1.
one_in_ten-c = Crece sólo con la multa.
one_in_ten-d = Se acaba en los dos: una de cada diez es muy poco.
one_in_ten-outcome = Lo que muestra el laboratorio: con la multa crece hasta el 43% de las empresas; con la reprobación se queda en el 7%. Perdió el castigo más grande, porque casi no había quien lo aplicara. (Simulado.)
newcomer = Con la paciencia que todas tienen, a las de dentro les conviene ser honradas, y se les tiene confianza. La que llega es igual de paciente, pero sus contrapartes no se conocen entre sí. ¿También a ella le conviene ser honrada, de modo que se le pueda tener confianza?
newcomer-a = Sí: no es peor que las demás.
newcomer-b = Sí, y hasta más: quien llega tiene que hacerse un nombre.
newcomer-c = No: si engañara, ninguna otra contraparte se enteraría.
newcomer-outcome = Lo que muestra el laboratorio: no. Una de dentro es honrada desde una paciencia de 0.25; una de fuera, sólo desde 0.5, y todas tienen 0.36. No hizo nada malo. Le falta quien hable de ella. (Simulado.)

## Unidad 3
one_stops = En una pirámide pura se detiene una empresa del primer nivel, y 225 empresas debajo de ella pierden todas sus ventas. Ahora cada proveedor tiene cuatro compradores y a todos les vende lo mismo. Se detiene una empresa del primer nivel. ¿Qué pasa con las ventas que se pierden debajo de ella, sumando a todas?
one_stops-a = Se pierde cerca de la cuarta parte: a cada una le quedan tres compradores.
one_stops-b = Se pierde lo mismo que antes, repartido entre muchas más empresas.
one_stops-c = Se pierde más: arrastra a más empresas.
one_stops-outcome = Lo que muestra el laboratorio: lo mismo que antes. Ahora pierden ventas 3,207 empresas, cada una el 7.0% de las suyas, y eso vuelve a ser el total de ventas de 225. Ninguna pierde más de la mitad. Repartir es un seguro, no un rescate. (Simulado.)
last_in_line = Lo que compran los clientes oscila un poco. Cuatro empresas en fila pronostican con cinco periodos y un plazo de entrega de dos, cada una con los pedidos de su comprador. ¿Cuánto oscilan los pedidos de la última, comparados con lo que compran los clientes?
last_in_line-a = No más: al final le llega lo que quieren los clientes.
last_in_line-b = Cerca de una vez y media.
last_in_line-c = Cerca de seis veces.
last_in_line-outcome = Lo que muestra el laboratorio: 6.1 veces. Una empresa lo vuelve 1.5 veces, la siguiente agranda lo que hizo la primera, y así. Si todas ven lo que compran los clientes, son 3.1 veces: el látigo queda domado, no desaparece. (Simulado.)
six_deliveries = Contratos de seis entregas, un desconocido tras otro, y resulta que todos esos proveedores son perfectos. Una auditoría cuesta la décima parte que un defecto, y al comienzo te parece igual de probable lo bueno que lo malo. Después de muchos contratos, ¿qué parte de las entregas auditas?
six_deliveries-a = Casi ninguna: ya aprendiste que los proveedores son buenos.
six_deliveries-b = Cerca de la mitad: las primeras de cada contrato.
six_deliveries-c = Todas, para siempre.
six_deliveries-outcome = Lo que muestra el laboratorio: todas. Hacen falta 8 entregas buenas para que una auditoría deje de valer lo que cuesta, y cada contrato se acaba a las 6. Ahí nadie es desconfiado por naturaleza. (Simulado. El comprador del laboratorio no aprende de un desconocido nada sobre el siguiente; quizá te parezca injusto con él.)
half_travels = Solo, cada uno de ocho proveedores bajaría su costo cerca de 5% en cinco años. Ahora cada mejora que encuentra uno la adopta cada uno de los demás con probabilidad de un medio. ¿Cuánto bajan los costos?
half_travels-a = Cerca de 7%: la mitad más.
half_travels-b = Cerca de 10%: el doble.
half_travels-c = Cerca de 20%: cuatro veces más.
half_travels-outcome = Lo que muestra el laboratorio: 19%. Otros siete también encuentran cosas, y la mitad de lo que encuentran te llega: por cada hallazgo tuyo hay 4.5 mejoras en tu taller. (Simulado.)
half_joint = Hasta ahora el mejor proveedor se llevaba todo el premio y ninguno ayudaba. Para que además haya ayuda, el comprador paga ahora la mitad del premio por lo que logren los dos juntos. ¿Qué esperas?
half_joint-a = Un poco menos de esfuerzo y algo de ayuda: algo de las dos cosas.
half_joint-b = Menos esfuerzo y nada de ayuda.
half_joint-c = El mismo esfuerzo que antes y, además, ayuda.
half_joint-outcome = Lo que muestra el laboratorio: el esfuerzo baja una cuarta parte, de 0.85 a 0.63, y la ayuda se queda en 0. Mientras un tercio del premio o más sea para el mejor, ayudar cuesta más en probabilidad de ganar que lo que deja. (Simulado.)

## Unidad 6
opening_no_credit = Las importaciones se abaratan 40% en cuatro años y ninguna empresa recibe crédito para invertir. Las más débiles cierran. Compara los tamaños de las que quedan con los de todas las que había. ¿Qué esperas de la polarización, la división en dos bandos?
opening_no_credit-a = Sube: la apertura vacía el centro.
opening_no_credit-b = Se queda más o menos igual.
opening_no_credit-c = Baja: las que quedan se parecen más.
opening_no_credit-outcome = Lo que muestra el laboratorio: baja, de 0.64 a 0.52. Las más chicas ya no están, así que las que quedan se parecen más. Pero cuenta a las cerradas como si tuvieran cero, y la desigualdad subió, de 0.61 a 0.64. Con crédito que sigue al tamaño, como abre el laboratorio, la polarización sube a 0.70; y sube más donde lo importado ni siquiera se abarata. (Simulado.)
across_the_street = Cada año las vecinas se llevan a tres de cada diez trabajadores que una empresa capacita. Piensa en todo lo que lo aprendido va a rendir. ¿Qué parte se va con las vecinas?
across_the_street-a = Cerca de la tercera parte: tres de cada diez.
across_the_street-b = Cerca de la mitad.
across_the_street-c = Cerca de cuatro quintas partes.
across_the_street-outcome = Lo que muestra el laboratorio: cerca de cuatro quintas partes, 81%. Cada año se van tres de cada diez, y los que ya se fueron rinden para otras todos los años que siguen. Lo que queda le vale a la empresa menos de dos años de lo aprendido, y al distrito diez. (Simulado.)
income_without_job = El desempleo es de 10%. Aquello de lo que vive quien no tiene trabajo sube de dos a tres décimas partes del salario justo; ninguna empresa lo paga. ¿Qué vía toma una empresa que toma siempre la más barata?
income_without_job-a = La misma que antes: no es dinero de la empresa.
income_without_job-b = La vía baja: tiene que pagar un poco más, así que ahorra en lo demás.
income_without_job-c = La vía alta: el miedo se volvió muy caro.
income_without_job-outcome = Lo que muestra el laboratorio: la vía alta. A quien tiene de qué vivir es más difícil asustarlo, así que el salario con el que nadie deja de esforzarse sube, de 0.63 a 0.73 del justo, y el miedo pasa a ser lo más caro de las dos cosas. En la empresa no cambió nada. (Simulado.)

## Unidad 7
who_covers_more = Dos artículos cuentan que a las empresas chicas de México les faltan instituciones, y que a las de Italia y Japón, menos. Codificamos cada institución que nombran y lo que hace, dieciséis clases de cosas. ¿En qué país hay quien ofrezca más de las dieciséis?
who_covers_more-a = En Italia.
who_covers_more-b = En Japón.
who_covers_more-c = En México.
who_covers_more-outcome = Lo que dice la tabla: en México. Ahí hay quien ofrece 12 de las 16; en Italia, 9, y en Japón, 8. Los artículos tratan de México y nombran más instituciones suyas. Lo que nombran para Italia y no para México son reglas y diálogo laboral; para Japón, ni lo uno ni lo otro. (Codificado.)
places_or_visits = Pocas empresas chicas conocen un programa gratuito; entre las que lo conocen, todas tienen la misma suerte. Un plan le da cinco veces más lugares. Otro deja los lugares y manda cada año a alguien con tres de cada diez empresas que no lo conocen. ¿Con qué plan le toca a la mitad menor de las empresas una parte mayor de los lugares?
places_or_visits-a = Con cinco veces más lugares.
places_or_visits-b = Con las visitas.
places_or_visits-c = Casi da lo mismo.
places_or_visits-outcome = Lo que muestra el laboratorio: con las visitas. Antes de cualquier plan, a la mitad menor le toca 9% de los lugares. Con cinco veces más le toca 8%: los lugares nuevos son para las que ya sabían. Con las visitas le toca 44%, casi lo que le corresponde. (Simulado.)
open_door = Los servicios esperan detrás de una puerta abierta, y llega la mitad de las empresas. Supón que mejor van ellos a las empresas: alcanzan a todas, y cada paso de servicios cuesta la mitad más. ¿Qué pasa con el costo de la mezcla más barata que le da la vuelta al distrito?
open_door-a = Sube más o menos la mitad.
open_door-b = Se queda más o menos igual.
open_door-c = Baja más o menos a la mitad.
open_door-outcome = Lo que muestra el laboratorio: baja más o menos a la mitad, de 0.33 a 0.18 de lo que costarían servicios completos. Un servicio que alcanza a la mitad de las empresas hace la mitad del trabajo, y los pasos que lo compensarían son los caros. (Simulado.)

## Unidad 8
two_years_of_support = En los cuatro lugares participa al comienzo el 35% de las empresas. Durante dos años el mismo apoyo llega a cada empresa que participa; después se acaba. ¿Dónde participa todavía más de la mitad de las empresas tres años más tarde?
two_years_of_support-a = En los cuatro: las empresas ya vieron que conviene.
two_years_of_support-b = En ninguno: se acaba el dinero y se acaba todo.
two_years_of_support-c = Sólo donde son densas la cultura y las instituciones.
two_years_of_support-d = En los dos lugares de cultura densa, con buenas reglas o sin ellas.
two_years_of_support-e = En los dos lugares de instituciones densas, con confianza o sin ella.
two_years_of_support-outcome = Lo que muestra el laboratorio: en los dos de cultura densa. Ahí terminan participando casi todas; donde sólo son densas las instituciones, 30%; donde no lo es ninguna, 1%. Pero en este laboratorio la cultura le ayuda a la empresa de dos maneras y las reglas de una; quítale una a la cultura y quedan iguales. (Simulado.)
without_interplay = La cultura y las instituciones empujan cada una por su lado y sus empujes sólo se suman: no hay combinación. Pero las empresas se imitan mucho, así que los distritos se inclinan para un lado o para otro. ¿Cuánto de las diferencias entre distritos lo explican sólo la cultura y las instituciones juntas?
without_interplay-a = Nada más que azar: donde nada actúa en conjunto no hay interacción.
without_interplay-b = Una décima parte o más: el contagio fabrica una.
without_interplay-c = Casi todo.
without_interplay-outcome = Lo que muestra el laboratorio: una décima parte o más. En la situación «Sólo por contagio» es 20%, y en ese mundo no hay combinación. Una interacción en los resultados no prueba que la haya en las causas. (Simulado.)
ten_cases = Con diez casos, ¿qué tan seguido llega la lectora a creer en la tesis que es verdadera?
ten_cases-a = Casi siempre: diez casos se miran de cerca.
ten_cases-b = Cerca de la mitad de las veces.
ten_cases-c = Una de cada tres veces, no mejor que adivinar a ciegas.
ten_cases-outcome = Lo que muestra el laboratorio: cerca de la mitad de las veces. Donde la verdad es el relativismo, sólo 30%, menos que adivinando a ciegas. Para acertar nueve de cada diez veces hacen falta unos 100 casos. (Simulado.)

## Unidad 4
secret_shared = Diez zapateras venden en un pueblo. Si los zapatos bajan uno por ciento, la gente compra apenas un poco más de medio por ciento más. Una de ellas halla cómo ahorrar uno por ciento del costo. Si las diez lo aprenden, ¿qué pasa con la ganancia de cada una?
secret_shared-a = Sube: ahora todas tienen un costo menor.
secret_shared-b = Se queda igual: nadie le lleva ventaja a nadie.
secret_shared-c = Baja: el precio cede más de lo que el ahorro les vale.
secret_shared-outcome = Lo que muestra el laboratorio: baja, 0.4% para cada una de las diez, mientras que la que se guarda el truco gana 9.2% más. Todo el ahorro se lo llevan los compradores. Con una sola rival de fuera, compartir ya no daña. (Simulado.)
help_ends = Tres de cada diez empresas hacen calidad y las demás venden por precio. Durante unos años un programa paga parte de lo que cuesta la calidad; luego acaba. ¿Qué queda de él cuando pasan diez, veinte, treinta años?
help_ends-a = Lo que se había logrado: las empresas conservan lo aprendido.
help_ends-b = Nada: sin apoyo todas se regresan.
help_ends-c = Depende de hasta dónde llegó: abajo de cierta proporción se pierde todo; arriba, las demás siguen solas.
help_ends-outcome = Lo que muestra el laboratorio: depende de hasta dónde llegó. Con seis años de apoyo el pueblo se desliza de vuelta a la vía baja; con siete sigue hasta la vía alta sin ningún apoyo. Entre los dos hay un punto de inflexión. (Simulado.)
more_far_ties = Cien empresas, cada una con lazos con sus vecinas más cercanas. Para la noticia basta un contacto; para unirse a un consorcio hacen falta dos. Ahora la mitad de los lazos se cambia por lazos con empresas lejanas, sorteadas. ¿Qué pasa?
more_far_ties-a = Las dos cosas van más rápido: los lazos lejanos son atajos.
more_far_ties-b = La noticia va más rápido y el unirse casi no arranca.
more_far_ties-c = Las dos van más lento: el vecindario se deshizo.
more_far_ties-outcome = Lo que muestra el laboratorio: la noticia va cuatro veces más rápido y el unirse casi no arranca. Sólo con vecinas, al final se unen todas; con la mitad de los lazos lejos, cerca de 5%. Un solo lazo lejano informa; no convence. (Simulado.)
alike_from_outside = Dos dueños encargan la mitad de su trabajo. Ella se queda con el resto porque aprecia su independencia; él, porque desconfía. Entonces abre un juzgado que repara casi todo lo que se pierde en las entregas. ¿Puedes saber, contando lo que encargan, quién es quién?
alike_from_outside-a = Sí, aun antes de que abriera: el que desconfía se queda con más.
alike_from_outside-b = Sólo después: ahora el que desconfiaba encarga más.
alike_from_outside-c = No, nunca: los motivos no se ven en lo que uno hace.
alike_from_outside-outcome = Lo que muestra el laboratorio: sólo después. Antes, los dos encargan la mitad. Cuando un juzgado repara seis décimas partes de las pérdidas, quien sobre todo aprecia su independencia encarga 52%, y quien sobre todo desconfía, 66%. (Simulado.)

## Unidad 5
see_the_till = Cuatro empresas en fila, desde la que le vende al cliente hasta la tercera proveedora detrás de ella. Cada una ve sólo los pedidos de la que tiene delante, y los de la última oscilan muchísimo. Ahora las cuatro ven, al mismo tiempo, lo que compran los clientes. ¿Qué pasa con las oscilaciones de la última?
see_the_till-a = Desaparecen: con los mismos datos, todas piden lo mismo.
see_the_till-b = Bajan mucho, pero siguen siendo mayores que las de los clientes.
see_the_till-c = Casi no cambian: un pedido es un pedido.
see_the_till-outcome = Lo que muestra el laboratorio: bajan mucho y ahí siguen. Los pedidos de la última oscilaban 13 veces lo que compran los clientes; con la noticia compartida, unas 4 veces. Los de la empresa cabeza oscilan igual que antes. (Simulado.)
six_or_sixty = Dos empresas les compran a proveedores que no fallan nunca, y empiezan con la misma duda sobre cada uno. Una firma contratos de seis entregas y la otra de sesenta; luego llega otro desconocido, tan bueno como el anterior. ¿Qué parte de sus entregas audita cada una a la larga?
six_or_sixty-a = Casi ninguna, las dos: con el tiempo se aprende que los proveedores son buenos.
six_or_sixty-b = Más o menos la misma parte, porque tienen la misma duda y los mismos proveedores.
six_or_sixty-c = La primera todas, para siempre; la segunda, como una de cada ocho.
six_or_sixty-outcome = Lo que muestra el laboratorio: con contratos de 6, todas y para siempre; con contratos de 60, 13%. La prueba pide ocho entregas buenas, y sólo la segunda empresa llega tan lejos. (Simulado.)
a_tenth = Cada vez que se duplica lo producido, se va la quinta parte del costo unitario. Una planta produce la décima parte que la planta mundial y en todo lo demás es igual. ¿Cuánto le cuesta una pieza?
a_tenth-a = Un poco más: una o dos décimas.
a_tenth-b = Cerca del doble.
a_tenth-c = Cerca de diez veces más.
a_tenth-outcome = Lo que muestra el laboratorio: cerca del doble, 2.1 veces. De la décima parte al total hay un poco más de tres duplicaciones, y cada una quita la quinta parte de lo que queda. (Simulado.)

## Primer código
two_names = Tres renglones: leon = 3982, luego other = leon y luego leon = 0. ¿Qué hay ahora en other?
two_names-a = 3982.
two_names-b = 0.
two_names-c = Nada: Python se queja.
two_names-outcome = Lo que hace Python: ahí está 3982. Un renglón se hace cuando le llega su turno, y ya: a other le tocó el número, no un cable hasta leon.
