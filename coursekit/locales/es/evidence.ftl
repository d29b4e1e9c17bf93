### Palabras de la evidencia: tablas de datos, sus figuras y sus descripciones.

## Todas las tablas
caption = { $title }. Clase de número: { $kinds }.
short = Tabla: { $title }, { $rows } renglones ({ $kinds }).
fold = La tabla de donde sale, { $rows } renglones
number = { NUMBER($value, maximumFractionDigits: 1) }
as-reported-by = , según lo reporta { $page }
read-in-a-copy = , leído en una copia ({ $page })
page = página { $number }
nothing = nada más en nuestras fuentes
from = ({ $source }; { $kind }.)
column-what = Qué
column-census = Censo
column-map = Mapa
column-value = Valor
column-kind = Clase de número
column-source = Fuente
column-country = País
column-year = Año
year-undated = sin fecha
year-decade = década de { $first }
column-income = PIB por habitante, dólares internacionales
column-case = Caso
column-placed = País, ramo, clase de caso, vía
column-road = Vía
column-traits = Lo que dice la fuente, con nuestras palabras
column-facts = Lo que se sabe por otro lado
column-trait = Rasgo
column-looks = ¿Lo mira la estadística?
column-why = Por qué lo decimos

## Distritos industriales de Italia
title-districts_italy = Distritos industriales en Italia, por censo
describe-districts_italy = Con su manera anterior de trazar el mapa de sistemas locales de trabajo, la oficina de estadística de Italia contó { NUMBER($districts_1991_old) } distritos industriales en 1991 y { NUMBER($districts_2001_old) } en 2001. Con la nueva contó { NUMBER($districts_2001_new) } en 2001 y { NUMBER($districts_2011_new) } en 2011. El número baja con las dos maneras de trazar, que no se deben unir. Los sistemas de trabajo, de entre los que se escogen los distritos, también eran cada vez menos: { NUMBER($labour_systems_1991_old) } en 1991 y { NUMBER($labour_systems_2001_old) } en 2001 con la manera anterior; { NUMBER($labour_systems_2001_new) } en 2001 y { NUMBER($labour_systems_2011_new) } en 2011 con la nueva. Con la manera nueva, el distrito medio creció: { NUMBER($local_units_2001_new) } unidades locales en 2001 y { NUMBER($local_units_2011_new) } en 2011; { NUMBER($persons_employed_2001_new) } personas ocupadas y luego { NUMBER($persons_employed_2011_new) }, lo que da { NUMBER($persons_employed_in_all_2001_new) } y luego { NUMBER($persons_employed_in_all_2011_new) } en todos los distritos juntos (producto nuestro; de todos los ramos; en la manufactura, { NUMBER($manufacturing_fewer_2011_new) }% menos; en lo demás, { NUMBER($others_more_2011_new, maximumFractionDigits: 1) }% más); { NUMBER($inhabitants_2001_new) } habitantes y luego { NUMBER($inhabitants_2011_new) }. En 2011 los distritos eran { NUMBER($share_of_systems_2011_new, maximumFractionDigits: 1) }% de los sistemas locales de trabajo y reunían { NUMBER($share_of_units_2011_new, maximumFractionDigits: 1) }% de las unidades locales y { NUMBER($share_of_jobs_2011_new, maximumFractionDigits: 1) }% de los empleos y, según la página, más de un tercio (arriba de { NUMBER($share_of_manufacturing_jobs_2011_new, maximumFractionDigits: 1) }%) de los manufactureros, en línea con diez años antes; otra página dice que la parte de los empleos manufactureros que absorben bajó de { NUMBER($share_in_manufacturing_systems_2001_new, maximumFractionDigits: 1) }% en 2001 a { NUMBER($share_in_manufacturing_systems_2011_new, maximumFractionDigits: 1) }% en 2011, que según nuestra lectura es una parte de los sistemas sobre todo manufactureros (con la manera anterior, { NUMBER($share_in_manufacturing_systems_2001_old, maximumFractionDigits: 1) }% en 2001, es decir, { NUMBER($manufacturing_jobs_2001_old) } empleos); de los sistemas sobre todo manufactureros eran distritos { NUMBER($share_of_manufacturing_systems_2001_old, maximumFractionDigits: 1) }% en 2001, con la manera anterior, y { NUMBER($share_of_manufacturing_systems_2011_new, maximumFractionDigits: 1) }% en 2011, con la nueva; { NUMBER($districts_north_east_2011_new) } estaban en el noreste, { NUMBER($districts_centre_2011_new) } en el centro, { NUMBER($districts_north_west_2011_new) } en el noroeste, { NUMBER($districts_south_2011_new) } en el sur y { NUMBER($districts_islands_2011_new) } en las islas (por diferencia). En 2001, con la manera anterior, Lombardía tenía { NUMBER($districts_lombardy_2001_old) }, Las Marcas { NUMBER($districts_marche_2001_old) }, Véneto { NUMBER($districts_veneto_2001_old) }, Toscana { NUMBER($districts_tuscany_2001_old) } y Emilia-Romagna { NUMBER($districts_emilia_romagna_2001_old) }. Observado: censos de ISTAT, leídos en las páginas que nombra la tabla.
measure = { $place }: { $unit }
map-old = trazado de la manera anterior
map-new = trazado de la manera nueva
figure-census = Censo
figure-districts = Distritos industriales en Italia

## Contexto
title-background = PIB por habitante en tres países, 1952 y 2007
describe-background = PIB por habitante, en dólares internacionales a paridad de poder de compra y sin inflación. México: { NUMBER($mexico_1952) } en 1952 y { NUMBER($mexico_2007) } en 2007. Italia: { NUMBER($italy_1952) } y { NUMBER($italy_2007) }. Japón: { NUMBER($japan_1952) } y { NUMBER($japan_2007) }. En 1952 Japón está un poco por debajo de México; en 2007 está por encima de Italia. Dos años de tres países no dicen nada sobre la cooperación entre empresas. Reportado en una fuente: Gapminder, según el paquete de Python gapminder 0.1.
figure-year = Año
figure-income = PIB por habitante (dólares internacionales)
figure-end = { $country } { NUMBER($value, maximumFractionDigits: 0) }

## Los casos
title-clusters = Los casos del curso
describe-clusters = Mapa de los { $cases } casos del curso, por país y clase de caso, con la vía de cada uno. { $groups } La clase y la vía están codificadas por nosotros a partir de lo que cuentan de cada caso los dos artículos fuente y las obras que citan, no siempre con la palabra que ellos usan; ahí no se midió nada.
group = { $kind ->
    [district] Distritos industriales
    [cluster] Clústeres
    [chain] Encadenamientos productivos
   *[other] Otros entornos
 }: { $cases }.
case = { $name } ({ $country }, { $road })

## Cinco rasgos
title-five_traits = Los cinco rasgos del manual y lo que mira la estadística
describe-five_traits = De los { $traits } rasgos con que el manual reconoce un distrito industrial, la regla de la estadística italiana mira { $looked_at }: { $told } Codificado por nosotros: los rasgos, de la Fuente 1; la regla, de ISTAT (2015).
trait = ({ $number }) { $trait }: { $looks ->
    [yes] sí
   *[no] no
 }. { $why }
looks-yes = sí
looks-no = no

## Confianza
title-trust = La confianza en la gente en general, por país
describe-trust = Porcentaje que dice que se puede confiar en la mayoría de la gente, en la Encuesta Mundial de Valores, tomada por su ronda de 2005–2009, en los { NUMBER($countries) } países de la página: { $told }. El promedio que da la página es { NUMBER($wvs_mean, maximumFractionDigits: 1) }; la media simple de sus renglones es { NUMBER($plain, maximumFractionDigits: 1) }. Una lista que publicó la OCDE en 2016, con crédito a la misma encuesta bajo el mapa: Dinamarca { NUMBER($oecd_denmark, maximumFractionDigits: 1) }, México { NUMBER($oecd_mexico, maximumFractionDigits: 1) }, Brasil { NUMBER($oecd_brazil, maximumFractionDigits: 1) }; no se deben juntar con los otros. Italia, la cuna del distrito modelo, está un poco arriba del promedio y Taiwán un poco abajo. Lo que responde un país a una pregunta no dice nada de Emilia-Romagna ni de Guanajuato. Reportado en una fuente: la Encuesta Mundial de Valores, leída en las páginas que nombra la tabla.
trust-told = { $country } { NUMBER($value, maximumFractionDigits: 1) }
survey-wvs = Encuesta Mundial de Valores, 2005–2009
survey-oecd = una lista de la OCDE, 2016
figure-trust = Porcentaje que confía en la gente en general
figure-country = País
figure-mean = promedio según la página, { NUMBER($value, maximumFractionDigits: 1) }
column-survey = Encuesta
column-trust = Porcentaje que confía

## Tamaños de los establecimientos
title-firm_sizes = Establecimientos, personal ocupado y producción por tamaño en México
describe-firm_sizes = Casi todos los establecimientos de México son micro, y los pocos de cada mil que son grandes tienen más de la cuarta parte del personal ocupado. Todos los sectores, 2023, sólo privados y paraestatales: micro (hasta 10 personas), { NUMBER($all_2023_micro_establishments_share, maximumFractionDigits: 1) }% de los establecimientos y { NUMBER($all_2023_micro_jobs_share, maximumFractionDigits: 1) }% del personal ocupado, de quienes { NUMBER($all_2023_micro_unpaid_share, maximumFractionDigits: 0) }% no tiene salario; pequeños y medianos (11 a 250), { NUMBER($all_2023_sme_establishments_share, maximumFractionDigits: 1) }% y { NUMBER($all_2023_sme_jobs_share, maximumFractionDigits: 1) }%; grandes (más de 250), { NUMBER($all_2023_large_establishments_share, maximumFractionDigits: 1) }% y { NUMBER($all_2023_large_jobs_share, maximumFractionDigits: 1) }%. Manufactura, 2008: micro, { NUMBER($manufacturing_2008_micro_establishments_share, maximumFractionDigits: 1) }% de los establecimientos y { NUMBER($manufacturing_2008_micro_jobs_share, maximumFractionDigits: 1) }% del personal ocupado; pequeños, { NUMBER($manufacturing_2008_small_establishments_share, maximumFractionDigits: 1) }% de los establecimientos; medianos, { NUMBER($manufacturing_2008_medium_establishments_share, maximumFractionDigits: 1) }% y { NUMBER($manufacturing_2008_medium_output_share, maximumFractionDigits: 1) }% de la producción bruta; grandes, { NUMBER($manufacturing_2008_large_establishments_share, maximumFractionDigits: 1) }%, { NUMBER($manufacturing_2008_large_jobs_share, maximumFractionDigits: 1) }% del personal ocupado y { NUMBER($manufacturing_2008_large_output_share, maximumFractionDigits: 1) }% de la producción bruta. Los demás porcentajes no vienen en la página. La manufactura tenía { NUMBER($manufacturing_2003_every_establishments, maximumFractionDigits: 0) } establecimientos en 2003 y { NUMBER($manufacturing_2008_every_establishments, maximumFractionDigits: 0) } en 2008, con { NUMBER($manufacturing_2008_every_persons_employed, maximumFractionDigits: 0) } personas ocupadas. Todos los sectores, censo de 2019: micro { NUMBER($all_2019_micro_establishments_share, maximumFractionDigits: 1) }%, pequeños y medianos { NUMBER($all_2019_sme_establishments_share, maximumFractionDigits: 1) }%, grandes { NUMBER($all_2019_large_establishments_share, maximumFractionDigits: 1) }% de los establecimientos; los pequeños y medianos tenían { NUMBER($all_2019_sme_jobs_share, maximumFractionDigits: 1) }% del personal ocupado y { NUMBER($all_2019_sme_value_added_share, maximumFractionDigits: 1) }% del valor agregado. Observado: censos económicos del INEGI, leídos en las páginas que nombra la tabla. Reportado en una fuente, hacia 2001: { NUMBER($all_2001_every_establishments, maximumFractionDigits: 0) } establecimientos, { NUMBER($all_2001_msme_establishments_share, maximumFractionDigits: 1) }% de ellos micro, pequeños o medianos, con { NUMBER($all_2001_msme_jobs_share, maximumFractionDigits: 1) }% de los empleos y { NUMBER($all_2001_msme_gdp_share, maximumFractionDigits: 1) }% del producto interno bruto; { NUMBER($all_2001_large_exporters, maximumFractionDigits: 0) } grandes empresas y { NUMBER($all_2001_maquiladoras, maximumFractionDigits: 0) } maquiladoras hacían { NUMBER($all_2001_exporters_exports_share, maximumFractionDigits: 1) }% de las exportaciones. Un establecimiento no es una empresa, y las clases de tamaño no siempre fueron las mismas.
measure-of-size = { $scope }, { $size }: { $unit }
figure-size = Tamaño del establecimiento
figure-share = Por ciento
figure-not-given = ?
figure-census-of = { $scope ->
    [all] Todos los sectores, { $year }
   *[other] Manufactura, { $year } (?: no viene)
 }
share-establishments = de los establecimientos
share-jobs = del personal ocupado
share-output = de la producción bruta

## Estados de México
title-mexican_states = Qué tan lejos están entre sí los estados de México en producto por habitante
describe-mexican_states = Sigma, la desviación estándar del logaritmo del producto por habitante, entre los estados de México. Los { NUMBER($states) }: { NUMBER($all_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1940, { NUMBER($all_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1950, { NUMBER($all_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1960, { NUMBER($all_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1970, { NUMBER($all_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1980, { NUMBER($all_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1990, { NUMBER($all_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 2000. Sin Campeche ni Tabasco, cuyos números son del petróleo en algunos años: { NUMBER($no_oil_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1940, { NUMBER($no_oil_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1950, { NUMBER($no_oil_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1960, { NUMBER($no_oil_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1970, { NUMBER($no_oil_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1980, { NUMBER($no_oil_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1990, { NUMBER($no_oil_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 2000. Sin Baja California, Baja California Sur ni Quintana Roo, que en 1940 eran territorios con poca gente: { NUMBER($no_territories_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1940, { NUMBER($no_territories_1950, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1950, { NUMBER($no_territories_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1960, { NUMBER($no_territories_1970, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1970, { NUMBER($no_territories_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1980, { NUMBER($no_territories_1990, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 1990, { NUMBER($no_territories_2000, minimumFractionDigits: 2, maximumFractionDigits: 2) } en 2000. Cuándo dejaron de acercarse depende de esos pocos. Con todos los estados sigma baja hasta 1960 y luego se mueve poco. Sin Campeche ni Tabasco (Chiapas, que en 1980 también sacaba petróleo, se queda) vuelve a bajar después de 1970. Sin los tres territorios, lo más bajo es { $no_territories_lowest }, y de ahí, en conjunto, sube. La pendiente del crecimiento sobre el nivel inicial, los dos en logaritmos, menor que 0 donde crecieron más rápido los pobres, en tramos de veinte años: de 1940 a 1960, { NUMBER($slope_all_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } con todos los estados y { NUMBER($slope_no_oil_1940, minimumFractionDigits: 2, maximumFractionDigits: 2) } sin Campeche ni Tabasco; de 1960 a 1980, { NUMBER($slope_all_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) } y { NUMBER($slope_no_oil_1960, minimumFractionDigits: 2, maximumFractionDigits: 2) }; de 1980 a 2000, { NUMBER($slope_all_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) } y { NUMBER($slope_no_oil_1980, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Un número cada diez años no puede fechar un quiebre: la crisis de 1982, la apertura desde 1986 y el ciclo del petróleo van juntos. Cada estado cuenta una vez, y un estado no es un distrito. Observado: Rey y Sastré Gutiérrez (2010), con los datos que trae libpysal; sigma y las pendientes se calculan aquí a partir de ellos.
states-all = los { NUMBER($states) } estados
states-no-oil = sin Campeche ni Tabasco: { NUMBER($states) } estados
states-no-territories = sin tres territorios de 1940: { NUMBER($states) } estados
sigma = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
figure-sigma = Sigma del producto por habitante
column-sigma-all = Sigma, todos los estados
column-sigma-no-oil = Sigma sin Campeche ni Tabasco
column-sigma-no-territories = Sigma sin tres territorios de 1940

## Keiretsu
title-keiretsu = Una pirámide de proveedores y las plantas pequeñas de tres países, según se citan
describe-keiretsu = Debajo de un solo fabricante, { NUMBER($tier_1) } proveedores en el primer nivel, { NUMBER($tier_2) } en el segundo y { NUMBER($tier_3) } empresas pequeñas y medianas más abajo: números redondos de un fabricante; una red trazada después con datos se aparta de los modelos simples. Los niveles se dibujan en una escala donde cada paso es diez veces el anterior. Por ciento de las plantas manufactureras que son micro o pequeñas empresas, a principios de los noventa: Japón { NUMBER($share_japan, maximumFractionDigits: 1) }, Estados Unidos { NUMBER($share_usa, maximumFractionDigits: 1) }, Alemania { NUMBER($share_germany, maximumFractionDigits: 1) }; cada país cuenta empresas distintas, así que estos tres no se deben comparar. Reportado en una fuente: Ballon (1996), según la Fuente 1.
column-place = Lugar
figure-suppliers = Proveedores (cada paso, diez veces más)
figure-tier = Nivel
figure-small = Plantas pequeñas, por ciento del total
figure-not-comparable = según se citan; no comparables

## Curvas de Lorenz de los empleos
title-lorenz = Personal ocupado por establecimientos en México, de los más chicos a los más grandes
describe-lorenz = Todos los establecimientos formados, del más chico al más grande, y el personal ocupado que van sumando. Todos los sectores, 2023, sólo privados y paraestatales: los micro, { NUMBER($all_2023_micro_establishments, maximumFractionDigits: 1) }% de los establecimientos, tienen { NUMBER($all_2023_micro_jobs, maximumFractionDigits: 1) }% del personal ocupado; con los pequeños y medianos, es decir, todos menos los grandes, son { NUMBER($all_2023_sme_establishments, maximumFractionDigits: 1) }% de los establecimientos y { NUMBER($all_2023_sme_jobs, maximumFractionDigits: 1) }% del personal ocupado. El índice de Gini es de al menos { NUMBER($gini_all_2023, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Manufactura, 2008: los micro, { NUMBER($manufacturing_2008_micro_establishments, maximumFractionDigits: 1) }% de los establecimientos, tienen { NUMBER($manufacturing_2008_micro_jobs, maximumFractionDigits: 1) }% del personal ocupado; con los pequeños y medianos, { NUMBER($manufacturing_2008_sme_establishments, maximumFractionDigits: 1) }% y { NUMBER($manufacturing_2008_sme_jobs, maximumFractionDigits: 1) }%. El índice de Gini es de al menos { NUMBER($gini_manufacturing_2008, minimumFractionDigits: 2, maximumFractionDigits: 2) }. El resto, hasta 100%, son los grandes. Al menos, porque dentro de cada clase se dibujan como si todos fueran iguales. Las dos curvas no se deben leer como si una se volviera la otra: una es de todos los sectores y la otra de la manufactura. Observado: censos económicos del INEGI, leídos en las páginas que nombra la tabla; las sumas y el Gini se calculan aquí.
lorenz-equal = si todos fueran iguales
lorenz-curve = { $scope }, { $year }: Gini de al menos { NUMBER($gini, minimumFractionDigits: 2, maximumFractionDigits: 2) }
lorenz-row = { $scope }: { $classes }
figure-smallest-first = Por ciento de los establecimientos, del más chico al más grande
figure-their-jobs = Por ciento del personal ocupado
column-upto = Clases hasta
column-of-establishments = Por ciento de los establecimientos
column-of-jobs = Por ciento del personal ocupado

## Instituciones recodificadas
title-recoded = Tu codificación y la nuestra
describe-recoded = { $coded ->
    [0] Todavía no hay ningún renglón codificado. Codifica algunas de las { $rows } instituciones en el formulario de arriba y ejecuta otra vez esta celda; la figura muestra entonces una línea por cada lazo, y la tabla, quién lo codificó.
   *[other] Codificaste { $coded } de { $rows } instituciones: { $cells } decisiones de sí o no. Tú y el curso deciden igual en { $alike } de ellas ({ NUMBER($share, style: "percent", maximumFractionDigits: 0) }). Por azar, con tantos síes como da cada quien, sería en { NUMBER($by_chance, style: "percent", maximumFractionDigits: 0) }. { $kappa ->
        [none] La kappa de Cohen no se puede calcular, porque el puro azar bastaría para que coincidiéramos en todo.
       *[other] La kappa de Cohen es { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
     } Codificado a partir de textos: por ti y por nosotros.
 }
recoded-difference = { $name }: { $yours ->
    [none] {""}
   *[other] sólo tú dices { $yours }{ $ours ->
        [none] .
       *[other] .{" "}
     }
 }{ $ours ->
    [none] {""}
   *[other] { $yours ->
        [none] sólo
       *[other] Sólo
     } nosotros decimos { $ours }.
 }
recoded-none = nada
recoded-not-yet = sin codificar
recoded-inferred = { " (inferido)" }
recoded-ties-both = los dos ({ $ties })
recoded-ties-you = sólo tú ({ $ties })
recoded-ties-we = sólo nosotros ({ $ties })
column-institution = Institución
column-both-say = Los dos dicen
column-you-alone = Sólo tú dices
column-we-alone = Sólo nosotros decimos

## Instituciones
title-institutions = Instituciones que nombran los dos artículos, y lo que hacen por las empresas chicas
describe-institutions = { NUMBER($institutions) } instituciones como las nombran dos artículos, dos de ellas sólo de paso, que el laboratorio no dibuja; { NUMBER($counted) } existen y se cuentan: de México, { NUMBER($of_mexico_national) } nacionales y { NUMBER($of_mexico_local) } locales o regionales; de Japón, { NUMBER($of_japan) }; de Italia, { NUMBER($of_italy) }; de Alemania, Francia y Brasil, { NUMBER($of_elsewhere) }. Cuántas ofrecen cada una de { NUMBER($functions) } funciones, en ese orden. { $told } 0 quiere decir que de ninguno de los artículos marcamos a nadie que la ofrezca. Codificado por nosotros a partir de dos artículos, en parte por inferencia; cuentan más de unos países que de otros.
coverage-of = { $function }: { $mexico_national }, { $mexico_local }, { $japan }, { $italy }, { $elsewhere }.
group-mexico-national = México, nacional
group-mexico-local = México, local
group-japan = Japón
group-italy = Italia
group-elsewhere = Otros lugares
column-where = País y nivel
column-status = En los textos
column-functions = Funciones

## Alcance de un programa
title-programme_reach = Empresas anunciadas para un programa, entre las zapateras de una ciudad
describe-programme_reach = Un punto por cada una de las { NUMBER($firms) } empresas de calzado que los funcionarios cuentan en León (sin fecha); { NUMBER($reached) } van llenos: tantos como empresas a las que iba a atender, según su anuncio, un programa de calidad de la cámara y el municipio en 2019. Es { NUMBER($share, style: "percent", maximumFractionDigits: 0) }. Los dos números son de fechas distintas y el programa es uno entre varios, así que esto es la imagen de un orden de magnitud y no la medida de todos los apoyos. Cuáles eran, grandes o chicas, no lo dice ninguna de las páginas. Reportado en una fuente, en las páginas que nombra la tabla.
reach-firms = empresas de calzado ({ NUMBER($firms) })
reach-reached = anunciadas para el programa ({ NUMBER($reached) })

## Diez hallazgos
title-ten_findings = Diez hallazgos y qué tesis habría esperado cada uno
describe-ten_findings = { NUMBER($findings) } hallazgos y, para cada uno, lo que tendría que decir quien sostuviera una sola tesis. { $told } En suma, el universalismo está de acuerdo con { NUMBER($universalism_fits) }, tiene { NUMBER($universalism_against) } en contra y calla ante { NUMBER($universalism_silent) }; para el particularismo las cuentas son { NUMBER($particularism_fits) }, { NUMBER($particularism_against) } y { NUMBER($particularism_silent) }; para el relativismo, { NUMBER($relativism_fits) }, { NUMBER($relativism_against) } y { NUMBER($relativism_silent) }, y para una lectura por mercados y precios, { NUMBER($economic_fits) }, { NUMBER($economic_against) } y { NUMBER($economic_silent) }. Codificado por nosotros a partir de las obras que nombra la tabla: se pueden discutir tanto la elección de los hallazgos como la codificación.
finding = { $place }: universalismo, { $universalism_said ->
    [fits] de acuerdo
    [against] en contra
   *[silent] calla
 }; particularismo, { $particularism_said ->
    [fits] de acuerdo
    [against] en contra
   *[silent] calla
 }; relativismo, { $relativism_said ->
    [fits] de acuerdo
    [against] en contra
   *[silent] calla
 }; mercados y precios, { $economic_said ->
    [fits] de acuerdo
    [against] en contra
   *[silent] calla
 }.
answer-fits = de acuerdo
answer-against = en contra
answer-silent = calla
column-finding = Qué se encontró, en nuestras palabras
column-universalism = Universalismo
column-particularism = Particularismo
column-relativism = Relativismo
column-economic = Mercados y precios

## Mapa de los estados
title-states-map = Estados de México, del número más alto al más bajo
describe-states-map = Mapa de los { $states } estados de México en { $shades ->
    [1] un solo tono, pues todos tienen el mismo número
    [5] cinco tonos, más oscuros donde el número dado es mayor
   *[other] { $shades } tonos, más oscuros donde el número dado es mayor
 }. Del más alto al más bajo: { $told }.{ $links ->
    [0] {""}
    [one] {" "}{ $links } línea une el par de estados que se tocan.
   *[other] {" "}{ $links } líneas unen los pares de estados que se tocan.
 } Los números se calculan aquí a partir de otros observados: el producto por habitante de Rey y Sastré Gutiérrez (2010), como libpysal trae sus datos.
map-class = { NUMBER($low, maximumSignificantDigits: 3) } a { NUMBER($high, maximumSignificantDigits: 3) } ({ $states } estados)
map-state = { $name } { NUMBER($value, maximumSignificantDigits: 3) }
map-number = { NUMBER($value, maximumSignificantDigits: 3) }
column-state = Estado

## Largo de las cadenas
title-chain_lengths = Qué tan larga es la cadena detrás de un dólar de mercancía hecha en Estados Unidos, 2021
describe-chain_lengths = Producción que un dólar de mercancía hecha en Estados Unidos en 2021 pone en marcha a lo largo de toda la cadena de proveedores, dentro o fuera del país, y entre paréntesis la parte de su producción que una industria gasta en bienes de su propio ramo. Vehículos automotores y sus partes { NUMBER($vehicles_multiplier, maximumFractionDigits: 2) } ({ NUMBER($vehicles_own, minimumFractionDigits: 1) }%), alimentos, bebidas y tabaco { NUMBER($food_multiplier, maximumFractionDigits: 2) } ({ NUMBER($food_own, minimumFractionDigits: 1) }%), textiles { NUMBER($textiles_multiplier, maximumFractionDigits: 2) } ({ NUMBER($textiles_own, minimumFractionDigits: 1) }%), ropa, piel y calzado { NUMBER($apparel_multiplier, maximumFractionDigits: 2) } ({ NUMBER($apparel_own, minimumFractionDigits: 1) }%), muebles { NUMBER($furniture_multiplier, maximumFractionDigits: 2) } ({ NUMBER($furniture_own, minimumFractionDigits: 1) }%), maquinaria { NUMBER($machinery_multiplier, maximumFractionDigits: 2) } ({ NUMBER($machinery_own, minimumFractionDigits: 1) }%), computadoras y electrónica { NUMBER($computers_multiplier, maximumFractionDigits: 2) } ({ NUMBER($computers_own, minimumFractionDigits: 1) }%). 1.00 sería una industria que no le compra a nadie. Son siete de las 71, escogidas por nosotros: ramos de los casos del curso, con alimentos, maquinaria y computadoras para poner al lado. Lo que una industria compra se divide entre su propia producción y se cuenta a lo que paga por ello, con lo que se quedan comercio, transporte e impuestos, así que todos los números quedan algo altos; lo que compra fuera cuenta como si allá se hiciera igual que en Estados Unidos. Cuánto de una cadena queda fuera del país no se ve. Es otro país, y cuenta compras, no contratos. Observado: cuadros de oferta y utilización de la Oficina de Análisis Económico de EE. UU., 71 industrias, como los trae quantecon-book-networks 1.6; cálculo nuestro.
chain = { NUMBER($value, maximumFractionDigits: 2) }
figure-chain = toda la cadena
figure-own = gastado en bienes de su propio ramo
figure-multiplier = Dólares de producción por cada dólar vendido
figure-industry = Industria

## Quién exporta
title-exporters = Quién exportaba desde México, hacia 2001
describe-exporters = Hacia 2001, { NUMBER($large_exporters, maximumFractionDigits: 0) } empresas grandes y { NUMBER($maquiladoras, maximumFractionDigits: 0) } maquiladoras, { NUMBER($few, maximumFractionDigits: 0) } en total, hacían { NUMBER($exporters_exports_share, maximumFractionDigits: 1) }% de las exportaciones de México. El país tenía unos { NUMBER($every_establishments, maximumFractionDigits: 0) } establecimientos: frente a ellos son { NUMBER($share, maximumFractionDigits: 2) }%; una empresa grande tiene varios, así que la proporción verdadera es mayor. Los micro, pequeños y medianos eran { NUMBER($msme_establishments_share, maximumFractionDigits: 1) }% de los establecimientos, con { NUMBER($msme_jobs_share, maximumFractionDigits: 1) }% de los empleos y { NUMBER($msme_gdp_share, maximumFractionDigits: 1) }% del producto interno bruto. La página redondea sin mucho cuidado, y los proveedores de un exportador no cuentan como exportadores. Reportado en una fuente: una presentación de CIPI, leída en la página que nombra la tabla.
few = { NUMBER($value, maximumFractionDigits: 2) }%
figure-of-exports = de las exportaciones
figure-of-establishments = frente a los establecimientos
figure-few = grandes exportadoras y maquiladoras
figure-the-rest = todos los demás

## Lo que se halló y se contó desde entonces
title-meetings = Empresas que se reunían, por sorteo: un ensayo en China
title-japan_since = Las redes de Japón desde entonces
title-consulting = Consultoría por sorteo: ensayos en México y Colombia
title-cluster_policies = Dos políticas para clústeres, en Francia y en Brasil
title-sinos_since = El calzado de Rio Grande do Sul, donde está el Valle de los Sinos, desde entonces
title-vehicles = Vehículos ligeros hechos en México y exportados
title-new_rules = Del TLCAN al T-MEC, y la inversión que llegó
title-shoes_since = El calzado de México desde entonces
describe-meetings = { $told } Reportado en una fuente: los resúmenes del estudio y de su proyecto. No puede decir qué pasaría donde casi no se compra más cuando bajan los precios, ni en un pueblo donde todos venden lo mismo.
describe-japan_since = { $told } Reportado en una fuente: resúmenes. No pueden decir si los lazos por donde viajó el daño eran de la pirámide de una sola compañía.
describe-consulting = { $told } Reportado en una fuente: resúmenes, un registro de ensayos, un borrador y dos revistas. No pueden decir qué haría un distrito: a cada empresa se le ayudó, o no, a solas o en un grupo chico hecho para el ensayo.
describe-cluster_policies = { $told } Reportado en una fuente: resúmenes. Francia y Brasil tuvieron políticas distintas, así que el par no dice si la diferencia la hizo el lugar o el diseño; ninguna se dio por sorteo.
describe-sinos_since = { $told } Reportado en una fuente. El estado es más grande que el valle, y los dólares no son pares.
describe-vehicles = { $told } El de 2001 lo reporta SEMA; los que siguen hasta 2015, la asociación de armadoras; los de 2017 en adelante son observados, del registro del INEGI. Ninguna página trae la serie completa, qué cuenta como vehículo cambia un poco de una a otra, y no se dibuja nada en los años que no se hallaron.
describe-new_rules = { $told } Reportado en una fuente. Una regla dice lo que se pide, no lo que se hace; y la inversión anunciada no dice nada de los proveedores pequeños.
describe-shoes_since = { $told } Reportado en una fuente por la cámara o en un decreto, como lo da la prensa; observado, los establecimientos del censo. De San Mateo Atenco no se halló nada.
since = { NUMBER($value, maximumFractionDigits: 2) }
since-number = { $label }: { NUMBER($value, maximumFractionDigits: 2) } { $unit } ({ $year }).
since-finding = { $label }.
no-number = sin número
millions = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
figure-made = hechos
figure-exported = exportados
figure-millions = Millones de vehículos
