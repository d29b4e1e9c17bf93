title = ¿Quién paga la capacitación?
claim = La empresa que capacita pierde parte de lo ganado con las vecinas que se llevan a su gente; por eso una capacitación que le convendría al distrito puede no convenirle a ninguna empresa. Un fondo común o una regla contra el pirateo puede cerrar esa brecha.
assumes = Una calificación vale lo mismo en todas las empresas del distrito, todo trabajador capacitado tiene la misma probabilidad de que se lo lleven y cada empresa mira sólo su ganancia.
leaves-out = Cómo se paga el fondo, la trabajadora, que podría pagar ganando menos mientras aprende o llevarse parte de lo ganado, lo que sólo sirve en una empresa y lo que las reglas les cuestan a quienes se habrían cambiado.
rival = Quizá las empresas no capacitan porque sus máquinas no lo piden o porque los bancos no prestan para eso, y no por miedo a perder al trabajador.
source = Piore (1990), sobre servicios y reglas (la regla contra el pirateo es nuestra); Acemoglu y Pischke (1999), sobre por qué capacitan las empresas.

param-cost = Costo de capacitar
param-cost-help = Cuántos años de lo que rinde la calificación cuesta capacitar a un trabajador.
param-poaching = Pirateo de personal
param-poaching-help = Probabilidad de que en un año otra empresa se lleve al trabajador capacitado, si ninguna regla lo impide.
param-patience = Paciencia
param-patience-help = Cuánto vale hoy una ganancia del próximo año: con 0.9, diez por ciento menos.
param-services = Fondo común
param-services-help = Parte del costo de capacitar que pagan todas juntas.
param-rules = Reglas contra el pirateo
param-rules-help = Parte del pirateo que impiden las reglas acordadas.

headline-firm_value = Vale para la empresa (años de rendimiento)
headline-district_value = Vale para el distrito
headline-firm_cost = La empresa paga
headline-to_neighbours = Parte que se va con las vecinas
headline-services_needed = Fondo común que hace falta
headline-poaching_limit = El pirateo debe ser menor que
value-firm_value = { NUMBER($value, maximumFractionDigits: 2) }
value-district_value = { NUMBER($value, maximumFractionDigits: 2) }
value-firm_cost = { NUMBER($value, maximumFractionDigits: 2) }
value-to_neighbours = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-services_needed = { UP($value, style: "percent", maximumFractionDigits: 0) }
value-poaching_limit = { DOWN($value, style: "percent", maximumFractionDigits: 0) }

describe = Capacitar a un trabajador cuesta { $cost ->
    [one] { NUMBER($cost, maximumFractionDigits: 1) } año
   *[other] { NUMBER($cost, maximumFractionDigits: 1) } años
 } de lo que rinde su calificación, de los que la empresa paga { APART($firm_cost, $firm_value, maximumFractionDigits: 2) }. Si en un año { $poaching ->
    [0] no se llevan a ninguno de los capacitados
   *[other] se llevan a { NUMBER($poaching, style: "percent") } de los capacitados y las reglas { $rules ->
        [0] no impiden nada
       *[other] impiden { NUMBER($rules, style: "percent") }
     } de eso
 }, un trabajador capacitado le vale { APART($firm_value, $firm_cost, maximumFractionDigits: 2) } a la empresa y { APART($district_value, $cost, maximumFractionDigits: 2) } al distrito: { $to_neighbours ->
    [0] nada
   *[other] { APART($to_neighbours, 1, style: "percent", maximumFractionDigits: 0) }
 } de lo que vale se va con las vecinas. { $outcome ->
    [trains_alone] La empresa capacita, y lo haría sin fondo ni reglas.
    [policy_trains] La empresa capacita, y no lo haría si no hubiera ni fondo ni reglas.
    [gap] El distrito ganaría, pero la empresa no capacita: hace falta un fondo común que pague { $fund_tie ->
        [yes] más de { NUMBER($services_needed, style: "percent", maximumFractionDigits: 0) }
       *[no] al menos { UP($services_needed, $services, 1, style: "percent", maximumFractionDigits: 0) }
     } del costo{ $poaching_limit ->
        [none] .
       *[other] , o que las reglas dejen un pirateo menor que { DOWN($poaching_limit, 0, style: "percent", maximumFractionDigits: 0) }.
     }
    [overdone] La empresa capacita, y no lo haría si el fondo no pagara tanto: la calificación le cuesta al distrito { $tie ->
        [yes] justo lo que rinde.
       *[no] más de lo que rinde.
     }
   *[not_worth] La empresa no capacita, y el distrito no ganaría si lo hiciera: la calificación cuesta { $tie ->
        [yes] justo lo que rinde.
       *[no] más de lo que rinde.
     }
 }

preset-each_for_himself = Cada quien por su lado
preset-each_for_himself-passage = Sin instituciones cercanas, los mejor colocados avanzan y los demás se las arreglan solos (Fuente 2, 1998; R04).
preset-a_common_fund = Un fondo común
preset-a_common_fund-passage = En los distritos exitosos, asociaciones, sindicatos y gobiernos locales elevan juntos las calificaciones (Perulli 1992; L03).
preset-an_agreement_not_to_poach = Un acuerdo de no piratearse
preset-an_agreement_not_to_poach-passage = Las reglas que se da una comunidad limitan que sus miembros se aprovechen unos de otros (Piore 1990; P05).
preset-a_bit_of_both = Un poco de las dos cosas
preset-a_bit_of_both-passage = Los servicios reales y las reglas son dos campos de la política pública (Piore 1990; P01); un poco de cada uno es mezcla nuestra.
preset-schooling_nobody_uses = Cursos demasiado caros
preset-schooling_nobody_uses-passage = Directores de planta se quejan de programas bien intencionados que no sienten lo que cuesta la producción perdida (Fuente 1, 1997–99; H25). Que un fondo pague de más es nuestro.

table-stream = Un trabajador capacitado, año por año
table-thresholds = Hasta qué costo conviene capacitar
column-year = Año
column-stays = Sigue en la empresa (probabilidad)
column-to_firm = Rinde a la empresa
column-to_neighbours = Rinde a las vecinas
column-poaching = Pirateo
column-firm_pays = Le conviene a la empresa hasta
column-district_gains = Le conviene al distrito hasta

lab-a = A
figure-stream = Lo que rinde un capacitado (primer año = 1)
figure-year = Año después de capacitarlo
figure-kept = para la empresa que pagó
figure-gone = para sus vecinas
figure-plane = Costo de capacitar (años de rendimiento)
figure-poaching = Pirateo en un año (%)
figure-trains = debajo, capacitan
figure-nobody = conviene, pero nadie capacita
figure-district = hasta aquí vale la pena
figure-before = sin fondo ni reglas
figure-now = ahora
