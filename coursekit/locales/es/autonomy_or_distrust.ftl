title = ¿Autonomía o desconfianza? Cómo distinguir a dos dueños
claim = Un dueño que aprecia su independencia y otro que desconfía pueden encargar a otros exactamente la misma parte del trabajo; sólo los distingue una política que cambie una de las dos razones más que la otra.
assumes = Los dos dueños quieren bajar sus costos, ganan lo mismo al dividir el trabajo y sólo difieren en por qué les cuesta entregarlo.
leaves-out = El azar y los errores en lo que se observa, las etapas que deben ser enteras, los dueños que prevén la política y el deseo de independencia que nace de la desconfianza.
rival = Quizá los dueños se quedan con el trabajo por una tercera razón que ninguna política toca: un mercado demasiado chico para dividirlo o ningún especialista a la mano.
source = Nuestro experimento con las lecturas de Brown y Domínguez (1997) y Saraví (1998b); Williamson (1985), sobre las entregas.

param-given_out = Trabajo encargado antes
param-given_out-help = Parte del trabajo que se ve que los dos dueños encargan a otras empresas.
param-first_autonomy = Primer dueño: parte que es autonomía
param-first_autonomy-help = Cuánto de lo que le cuesta entregar trabajo es independencia perdida; el resto es desconfianza.
param-second_autonomy = Segundo dueño: parte que es autonomía
param-second_autonomy-help = Lo mismo para el segundo dueño.
param-guarantee = Política contra la desconfianza
param-guarantee-help = Parte de las pérdidas en las entregas que repara un juzgado o una garantía.
param-respect = Política a favor de la autonomía
param-respect-help = Parte de la independencia que un arreglo le deja al dueño que encarga trabajo.
param-specialisation = Ganancia por especializarse
param-specialisation-help = Lo que se ahorraría si el trabajo se dividiera sin límite.

headline-handing_cost = Costo de una entrega más
headline-first_after = El primer dueño encarga, después
headline-second_after = El segundo dueño encarga, después
headline-gap = Diferencia después de la política
headline-first_read = Autonomía del primero, según el experimento
headline-second_read = Autonomía del segundo, según el experimento
value-handing_cost = { NUMBER($value, maximumFractionDigits: 4) }
value-first_after = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-second_after = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-gap = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-first_read = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-second_read = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = { $given_out ->
    [0] Ninguno de los dos dueños encarga trabajo, lo que sólo dice que una entrega más le cuesta a cada uno { NUMBER($handing_cost, maximumFractionDigits: 4) } del costo unitario o más; pongamos que cuesta justo eso
   *[other] Los dos dueños encargan { NUMBER($given_out, style: "percent") } del trabajo, así que una entrega más le cuesta a cada uno { NUMBER($handing_cost, maximumFractionDigits: 4) } del costo unitario
 }; para el primero { $first_autonomy ->
    [0] nada
   *[other] { NUMBER($first_autonomy, style: "percent") }
 } de eso es independencia perdida, para el segundo { $second_autonomy ->
    [0] nada.
   *[other] { NUMBER($second_autonomy, style: "percent") }.
 } { $outcome ->
    [no_policy] Sin una política los dos se ven iguales, y nada de lo que se observa los distingue.
    [told_apart] Una política { $guarantee ->
        [0] {""}
       *[other] repara { NUMBER($guarantee, style: "percent") } de las pérdidas por desconfianza{ $respect ->
            [0] {""}
           *[other] {" "}y{" "}
         }
     }{ $respect ->
        [0] {""}
       *[other] les ahorra a los dueños { NUMBER($respect, style: "percent") } de la independencia que perderían
     }: ahora el primero encarga { APART($first_after, $second_after, style: "percent", maximumFractionDigits: 1) } y el segundo { APART($second_after, $first_after, style: "percent", maximumFractionDigits: 1) }. Del cambio se deduce que la autonomía { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) ->
        [0] no es ninguna
       *[other] es { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) }
     } de las razones del primero y { NUMBER($second_read, style: "percent", maximumFractionDigits: 0) ->
        [0] ninguna
       *[other] { NUMBER($second_read, style: "percent", maximumFractionDigits: 0) }
     } de las del segundo.
    [same_motives] La política ({ $guarantee ->
        [0] la pérdida de independencia baja { NUMBER($respect, style: "percent") }; la desconfianza, nada
       *[other] la desconfianza baja { NUMBER($guarantee, style: "percent") }; la pérdida de independencia, { $respect ->
            [0] nada
           *[other] { NUMBER($respect, style: "percent") }
         }
     }) deja a los dos encargando { NUMBER($first_after, style: "percent", maximumFractionDigits: 1) }{ $first_read ->
        [none] . Como reduce por igual los dos motivos, dos dueños con motivos cualesquiera se seguirían viendo iguales.
       *[other] , porque sus motivos son los mismos: la autonomía { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) ->
            [0] no es ninguna
           *[other] es { NUMBER($first_read, style: "percent", maximumFractionDigits: 0) }
         } de sus razones.
     }
   *[both_parts_alike] La política reduce por igual, en { NUMBER($guarantee, style: "percent") }, la desconfianza y la pérdida de independencia: los dos dueños encargan ahora { NUMBER($second_after, style: "percent", maximumFractionDigits: 1) } y sigue sin haber manera de distinguirlos.
 }

preset-nobody_does_anything = Nadie hace nada
preset-nobody_does_anything-passage = Para explicar por qué los dueños conservan el trabajo en casa se proponen tanto la autosuficiencia como la falta de confianza (Brown y Domínguez 1997; Saraví 1998b; M20, M25).
preset-a_court_that_works = Un juzgado que funciona
preset-a_court_that_works-passage = Un experimento nuestro, que nadie ha hecho: alguien sí puede hacer cumplir un trato entre talleres, y su gusto por la independencia no cambia.
preset-the_name_stays_in_the_family = El nombre se queda en la familia
preset-the_name_stays_in_the_family-passage = Los dueños se asocian donde su independencia queda intacta o incluso crece (Fuente 1, 1997–99; M09).
preset-a_package_of_both = Un paquete con las dos
preset-a_package_of_both-passage = Los programas traen muchas clases de ayuda al mismo tiempo (Casalet 1995; M32, M34): quizá les sirve a las empresas, pero no dice nada de sus motivos.
preset-mixed_motives = Motivos mezclados
preset-mixed_motives-passage = Cultura e instituciones no tienen por qué excluirse; cada una puede explicar una parte (Fuente 1, 1997–99; B12).

table-owners = Los dos dueños
table-line = Todos los dueños que se ven iguales
column-owner = Dueño
column-distrust = Desconfianza
column-autonomy = Autonomía
column-given_out = Encarga
column-distrust_after = Desconfianza, después
column-autonomy_after = Autonomía, después
column-given_out_after = Encarga, después
column-autonomy_part = Parte que es autonomía
cell-first = Primero
cell-second = Segundo

lab-a = A
figure-plane = Por qué cuesta una entrega
figure-distrust = Por desconfianza (parte del costo)
figure-autonomy = Por independencia (misma unidad)
figure-shares = Trabajo encargado a otras empresas
figure-part = Parte del costo que es autonomía (%)
figure-before = antes (en blanco):
    todos se ven iguales
figure-after = después de la política
figure-first = primer dueño
figure-second = segundo dueño
