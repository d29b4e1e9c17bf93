### Palabras de la evidencia: tablas de datos, sus figuras y sus descripciones.

## Todas las tablas
caption = { $title }. Clase de número: { $kinds }.
short = Tabla: { $title }, { $rows } renglones ({ $kinds }).
fold = La tabla de donde sale, { $rows } renglones
number = { NUMBER($value, maximumFractionDigits: 1) }
as-reported-by = , según lo reporta { $page }
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
describe-districts_italy = Con su manera anterior de trazar el mapa de sistemas locales de trabajo, la oficina de estadística de Italia contó { NUMBER($districts_1991_old) } distritos industriales en 1991 y { NUMBER($districts_2001_old) } en 2001. Con la nueva contó { NUMBER($districts_2001_new) } en 2001 y { NUMBER($districts_2011_new) } en 2011. El número baja en los dos mapas; no se deben unir, porque están trazados de otro modo. En el mapa nuevo, el distrito medio creció: { NUMBER($local_units_2001_new) } unidades locales en 2001 y { NUMBER($local_units_2011_new) } en 2011; { NUMBER($persons_employed_2001_new) } personas ocupadas y luego { NUMBER($persons_employed_2011_new) }; { NUMBER($inhabitants_2001_new) } habitantes y luego { NUMBER($inhabitants_2011_new) }. En 2011 los distritos eran { NUMBER($share_of_systems_2011_new, maximumFractionDigits: 1) }% de los sistemas locales de trabajo y reunían { NUMBER($share_of_units_2011_new, maximumFractionDigits: 1) }% de las unidades locales y { NUMBER($share_of_jobs_2011_new, maximumFractionDigits: 1) }% de los empleos; { NUMBER($districts_north_east_2011_new) } estaban en el nordeste, { NUMBER($districts_centre_2011_new) } en el centro, { NUMBER($districts_north_west_2011_new) } en el noroeste, { NUMBER($districts_south_2011_new) } en el sur y { NUMBER($districts_islands_2011_new) } en las islas (por diferencia). En 2001, con el mapa anterior, Lombardía tenía { NUMBER($districts_lombardy_2001_old) }, Las Marcas { NUMBER($districts_marche_2001_old) }, Véneto { NUMBER($districts_veneto_2001_old) }, Toscana { NUMBER($districts_tuscany_2001_old) } y Emilia-Romagna { NUMBER($districts_emilia_romagna_2001_old) }. Observado: censos de ISTAT, leídos en las páginas que nombra la tabla.
measure = { $place }: { $unit }
map-old = mapa anterior
map-new = mapa nuevo
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
describe-clusters = Mapa de los { $cases } casos del curso, por país y clase de caso, con la vía que se dice que sigue cada uno. { $groups } La clase y la vía están codificadas por nosotros a partir de los dos artículos fuente y de las obras que citan: dicen cómo describe un texto al caso, no lo que se midió ahí.
group = { $kind ->
    [district] Distritos industriales
    [cluster] Clústeres
    [chain] Encadenamientos productivos
   *[other] Otros entornos
 }: { $cases }.
case = { $name } ({ $country }, { $road })

## Cinco rasgos
title-five_traits = Los cinco rasgos del manual y lo que mira la estadística
describe-five_traits = De los { $traits } rasgos con que el manual reconoce un distrito industrial, la regla de la estadística italiana mira { $looked_at }: { $told } Codificado por nosotros: los rasgos, de Rabellotti (1995) según la Fuente 1; la regla, de ISTAT (2015).
trait = ({ $number }) { $trait }: { $looks ->
    [yes] sí
   *[no] no
 }. { $why }
looks-yes = sí
looks-no = no
