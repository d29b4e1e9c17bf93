title = Focalización: ¿a quién llega el apoyo?
claim = Un apoyo gratuito y abierto a todos puede acabar sobre todo en las empresas mayores, que se enteran y encuentran la puerta abierta; donde la puerta no favorece a nadie, más lugares cambian eso menos que salir a buscar a quienes no saben.
assumes = Quien conoce el programa quiere un lugar, en la puerta sólo importa el tamaño y una visita le dice a la empresa todo lo que necesita.
leaves-out = Lo que un lugar le cuesta a la empresa, los contactos y la política que no pasan por el tamaño, la calidad del apoyo, los fracasos y lo que se difunde a empresas sin lugar.
rival = Quizá se elige a las mayores porque lo aprovechan mejor: sube «Las mayores ganan más» y compara los empleos ganados por lugar antes de juzgar.
source = Rabellotti (1995), Brown y Domínguez (1997) y Saraví (1998b), según Saraví (1998), sobre quién usó los apoyos; las cuentas son nuestras.

param-access = La puerta y el tamaño
param-access-help = 0: quienes saben tienen la misma probabilidad. 1: mientras hay pocos lugares, al doble de tamaño, el doble. Menos de 0: cuanto más chica, más probable. Donde hay lugar para todas las que saben, no cambia nada.
param-awareness = Enterarse y el tamaño
param-awareness-help = 0: las chicas se enteran tanto como las grandes. Más alto: cuanto más grande, más fácil que se entere. Abajo de 0: cuanto más chica.
param-known = La empresa de en medio sabe
param-known-help = Probabilidad de que una empresa de tamaño medio conozca el programa al comienzo.
param-places = Lugares por año
param-places-help = Como proporción de todas las empresas: 0.01 es una de cada cien.
param-outreach = Visitas
param-outreach-help = Proporción de las que no saben a la que alguien visita e informa en un año, sea grande o chica.
param-years = Años
param-years-help = Cuánto dura el programa.
param-gain = Crecimiento por un lugar
param-gain-help = Cuánto hace crecer un lugar a la empresa de en medio.
param-returns = Las mayores ganan más
param-returns-help = 0: un lugar da a todas el mismo crecimiento porcentual. Más de 0: las mayores crecen más con él; menos de 0, menos. Ningún lugar hace más que duplicar a una empresa.
param-spread = Tamaños desiguales
param-spread-help = Dispersión del logaritmo del tamaño. Con 1, una décima parte de las empresas tiene más de 29 empleos y otra décima parte menos de 2.2.
param-firms = Empresas
param-firms-help = Todas a las que se dirige el programa.

headline-concentration = Índice de concentración de los lugares
headline-smaller_half = Mitad menor: parte de los lugares dados
headline-aware_half = Mitad menor: sabe al final
headline-reached_half = Mitad menor: alguna vez apoyada
headline-reached = Empresas alguna vez apoyadas
headline-shift = Log. del tamaño de las apoyadas, sobre la media
headline-scarce_shift = Lo mismo, si todas supieran y hubiera pocos lugares
headline-unfilled = Lugares que no hallaron a nadie
headline-growth = Crecimiento de los empleos por el apoyo
headline-growth_per_place = Empleos ganados por lugar
headline-gini_change = Cambio en el Gini de tamaños
value-smaller_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-aware_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-reached_half = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-reached = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-unfilled = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-concentration = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-shift = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-scarce_shift = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
value-growth = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
value-growth_per_place = { NUMBER($value, maximumFractionDigits: 1) }

describe = Cada año hay lugar para { NUMBER($offered) ->
    [one] una
   *[other] { $offered }
 } de las { $firms } empresas, durante { $years ->
    [one] un año
   *[other] { $years } años
 }; al principio, la empresa de en medio sabe del programa con una probabilidad de { NUMBER($known, style: "percent", maximumFractionDigits: 0) }{ NUMBER($outreach) ->
    [0] {" "}y nadie sale a avisar a las que no saben
   *[other] {" "}y cada año se visita a { NUMBER($outreach, style: "percent", maximumFractionDigits: 0) } de las que no saben
 }. { $smaller_half ->
    [none] Ninguna empresa sabía, así que no se dio ningún lugar.
   *[other] La mitad menor de las empresas { $smaller_half ->
        [0] no tuvo ninguno
       *[other] tuvo { APART($smaller_half, 1, style: "percent", maximumFractionDigits: 0) }
     } de los lugares que se dieron; al final { $aware_half ->
        [0] no sabe ninguna
       *[other] sabe { APART($aware_half, 1, style: "percent", maximumFractionDigits: 0) }
     } de esa mitad y { $reached_half ->
        [0] ninguna
       *[other] { APART($reached_half, 1, style: "percent", maximumFractionDigits: 0) }
     } ha recibido apoyo alguna vez. { $outcome ->
        [unfilled] { APART($unfilled, 1, style: "percent", maximumFractionDigits: 0) } de los lugares no halló a nadie que supiera; el índice de concentración de los dados es
        [larger] El apoyo se inclina a las mayores: el índice de concentración es
        [smaller] El apoyo se inclina a las menores: el índice de concentración es
       *[even] En el conjunto de los tamaños, el apoyo no se inclina ni a las grandes ni a las chicas: el índice de concentración es
     } { APART($concentration, 0.1, -0.1, minimumFractionDigits: 2, maximumFractionDigits: 2) }{ $outcome ->
        [even] , a no más de 0.1 de 0.
       *[other] .
     } { $growth ->
        [0] No crea empleos.
       *[other] Los empleos crecen { NUMBER($growth, style: "percent", maximumFractionDigits: 1) } gracias a él, { NUMBER($growth_per_place, maximumFractionDigits: 1) } por lugar.
     }
 }

preset-strong_doors = Puertas que saben a quién se abren
preset-strong_doors-passage = El apoyo corre por oficinas y contactos en los que saben entrar las empresas de buena posición (Saraví 1998; P04, M42).
preset-one_firm_in_a_hundred = Una empresa de cada cien
preset-one_firm_in_a_hundred-passage = El municipio de León anuncia 40 empresas en un programa de calidad (2019); funcionarios, según la prensa, cuentan ahí 3,982 del ramo (sin fecha). Cerca de una de cada cien, en un solo programa (P03, M42).
preset-need_of_the_need = Sin necesidad sentida
preset-need_of_the_need-passage = En las empresas más débiles ni siquiera ha surgido la necesidad de necesitar algo (Saraví 1998; P07).
preset-go_to_the_workshops = Ir a los talleres
preset-go_to_the_workshops-passage = La primera tarea de las instituciones locales, según el autor: llevar más lejos lo que ofrecen, hasta las empresas más vulnerables (Saraví 1998; P07).
preset-more_money_only = Más dinero, las mismas puertas
preset-more_money_only-passage = La respuesta que primero viene a la mente: cinco veces más lugares, y nadie sale a buscar (nuestro contraejemplo a P07).

table-sizes = Tamaños de todas, de las que saben y de las apoyadas
table-curve = La curva de concentración
table-fifths = Por quintas partes de las empresas
table-years = Año por año
column-jobs = Empleos antes
column-all_firms = Todas (densidad)
column-aware = Las que saben (densidad)
column-supported = Lugares (densidad)
column-closed_form = Fórmula (densidad)
column-firms_share = Proporción de empresas, de menor a mayor
column-support_share = Proporción de los lugares
column-fifth = Quinta parte (1, la menor)
column-aware_at_first = Saben al principio
column-aware_at_last = Saben al final
column-reached = Alguna vez apoyadas
column-places_share = Proporción de los lugares
column-growth = Crecimiento de los empleos
column-year = Año
column-aware_share = Empresas que saben
column-places_given = Lugares dados
column-smaller_half = A la mitad menor

lab-a = A
figure-fifths = Quintas partes de las empresas, por tamaño
figure-share = Proporción de empresas (%)
figure-smallest = menores
figure-largest = mayores
figure-told = se les avisó después
figure-knew = sabían al principio
figure-reached = les tocó lugar
figure-jobs = Empleos antes del programa (número)
figure-density = Frecuencia
figure-all = todas
figure-supported = lugares
figure-formula = fórmula: todas
    saben, pocos
    lugares
figure-firms = Empresas, de menor a mayor (%)
figure-places = Proporción de los lugares (%)
figure-even = el tamaño no importa
figure-curve = lugares
figure-half = mitad menor
