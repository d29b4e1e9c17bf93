title = Quién hace qué por las pequeñas empresas: instituciones y funciones
claim = Programas hay, pero casi todos nacionales; cerca de la empresa pocas instituciones hacen pocas cosas, y en reglas del juego y diálogo laboral los textos no nombran ninguna institución mexicana.
assumes = Los números los codificamos nosotros a partir de dos artículos, en parte por inferencia: una institución hace algo o no lo hace, y lo que ningún texto menciona cuenta como ausente.
leaves-out = Cuánto hace cada institución, para quién y qué tan bien, y todas las que los artículos no mencionan. De unos países dicen más que de otros, así que los conteos comparan tanto la atención como el apoyo.
rival = Quizá los huecos están en los textos y no en el país: probablemente un mismo autor hace la afirmación y describe los casos, así que la tabla la repite y no puede ponerla a prueba.
source = Borgatti y Everett (1997), para la red; la codificación es nuestra, a partir de la Fuente 1 (1997–99) y de Saraví (1998).

param-place = Lugar
param-place-help = De quién son las instituciones que se cuentan.
option-place-all = Todos los codificados
option-place-mexico = México
option-place-japan = Japón
option-place-italy = Italia
option-place-elsewhere = Alemania, Francia, Brasil
param-level = Nivel
param-level-help = Organismos nacionales, los de una ciudad, estado o región, o los de una red de empresas.
option-level-all = Todos los niveles
option-level-national = Nacional
option-level-local = Local o regional
option-level-network = Dentro de una red de empresas
param-removed = Institución que se quita
param-removed-help = Por su número, que está antes del nombre en la figura; con 0 no se quita ninguna.
param-removed-is = { $removed ->
    [0] no se quita ninguna
    [1] { cell-nafin }
    [2] { cell-promyp }
    [3] { cell-prodem }
    [4] { cell-crece }
    [5] { cell-integradoras }
    [6] { cell-secofi }
    [7] { cell-uniones_credito }
    [8] { cell-bancomext }
    [9] { cell-canacintra }
    [10] { cell-bolsa }
    [11] { cell-funtec }
    [12] { cell-puentes }
    [13] { cell-ciceg }
    [14] { cell-gto }
    [15] { cell-leon_mun }
    [16] { cell-asoc_gdl }
    [17] { cell-asoc_leon }
    [18] { cell-asoc_locales }
    [19] { cell-mercados }
    [20] { cell-sma_grupos }
    [21] { cell-gob_local }
    [22] { cell-sindicatos_mx }
    [23] { cell-univ_mx }
    [24] { cell-agentes_mx }
    [25] { cell-intermedias_mx }
    [26] { cell-banca_local }
    [27] { cell-miti }
    [28] { cell-coop_serv }
    [29] { cell-gob_local_jp }
    [30] { cell-keiretsu_cabeza }
    [31] { cell-keiretsu_fin }
    [32] { cell-asoc_prov }
    [33] { cell-consorcios_it }
    [34] { cell-gob_local_it }
    [35] { cell-serv_it }
    [36] { cell-asoc_it }
    [37] { cell-sind_it }
    [38] { cell-partidos_it }
    [39] { cell-trip_bw }
    [40] { cell-trip_ra }
   *[other] { cell-inst_br }
 }
param-minimum_overlap = Coincidencia que une
param-minimum_overlap-help = Cuántas funciones deben compartir dos instituciones para que un arco las una.
param-evidence = Evidencia que cuenta
param-evidence-help = Lo que un texto dice expresamente o también lo que inferimos de él.
option-evidence-all = Lo dicho y lo inferido
option-evidence-stated = Sólo lo dicho
param-parts = Programas
param-parts-help = Si un programa es uno solo con el organismo que lo dirige o tiene lugar propio.
option-parts-apart = Aparte de su organismo
option-parts-joined = Junto con su organismo

headline-institutions = Instituciones
headline-ties = Lazos
headline-covered = Funciones atendidas, de 16
headline-providers_each = Instituciones por función atendida
headline-single = Funciones que penden de una sola
headline-rules_or_dialogue = Instituciones con reglas o diálogo
headline-pairs = Pares unidos por un arco
headline-largest_group = El mayor grupo así unido
headline-lost = Funciones perdidas al quitarla
value-providers_each = { NUMBER($value, maximumFractionDigits: 1) }

describe = { $place ->
    [mexico] México
    [japan] Japón
    [italy] Italia
    [elsewhere] Alemania, Francia y Brasil
   *[all] Todos los países codificados
 }, { $level ->
    [national] nivel nacional
    [local] nivel local o regional
    [network] dentro de redes de empresas
   *[all] todos los niveles
 }: { $institutions ->
    [0] { $outcome ->
        [nobody] no hay ninguna institución que contar.
       *[other] no queda ninguna institución que contar.
     }
    [one] una institución atiende { $covered } de las 16 funciones.
   *[other] { $institutions } instituciones atienden entre todas { $covered } de las 16 funciones{ $providers_each ->
        [none] .
       *[other] {" "}con { $ties } lazos, en promedio { NUMBER($providers_each, minimumFractionDigits: 1, maximumFractionDigits: 1) } por función atendida; { $single ->
            [0] ninguna función pende
            [one] una función pende
           *[other] { $single } funciones penden, cada una,
         } de una sola institución.
     }
 }{ $outcome ->
    [nobody] {""}
   *[other] {" "}{ $rules_or_dialogue ->
        [0] Aquí nadie ofrece reglas del juego ni diálogo laboral.
        [one] Una institución ofrece reglas del juego o diálogo laboral.
       *[other] { $rules_or_dialogue } instituciones ofrecen reglas del juego o diálogo laboral.
     }
 }{ $outcome ->
    [whole] {""}
    [nobody] {""}
   *[other] {" "}La institución { $removed }, { param-removed-is }, { $outcome ->
        [lost] se quita: { $lost ->
            [one] una función queda sin nadie que la atienda.
           *[other] { $lost } funciones quedan sin nadie que las atienda.
         }
        [stands_in] se quita, y ninguna función con ella: lo que hacía de ellas, si algo hacía, también lo hacen otras.
       *[elsewhere] no se cuenta{ $with_its_body ->
            [yes] {" "}por sí sola
           *[no] {""}
         } en este ajuste: quitarla no cambia nada.
     }
 }
    { $pairs ->
    [0] Ningún par comparte
    [one] Un par comparte
   *[other] { $pairs } pares comparten
 } { $minimum_overlap ->
    [one] al menos una función
   *[other] al menos { $minimum_overlap } funciones
 }{ $pairs ->
    [0] .
   *[other] ; el mayor grupo así unido tiene { $largest_group } miembros.
 } { $evidence ->
    [stated] Sólo se cuenta lo que un texto dice expresamente
   *[all] También se cuenta lo que inferimos
 }{ $parts ->
    [joined] , y cada programa va junto con el organismo que lo dirige.
   *[apart] , y cada programa va aparte del organismo que lo dirige.
 }

preset-national_programmes = Programas desde la capital
preset-national_programmes-passage = En los años noventa los planes nacionales de crédito, tecnología, capacitación y mercados redescubrieron a la pequeña empresa (Casalet 1995, según la Fuente 1, 1997–99; M31–M35).
preset-local_level = Sólo lo cercano
preset-local_level-passage = Los programas nacionales hacen falta y no alcanzan: un distrito vive en un lugar, y era ahí donde faltaban instituciones (Fuente 1, 1997–99; Saraví 1998; M37, M38).
preset-one_door_only = Cerrar la única puerta
preset-one_door_only-passage = La mayoría de las asociaciones mantiene un mercado y sólo de vez en cuando acerca créditos, cursos o un contador (Fuente 1, 1997–99; M05). ¿Y si desaparecieran?
preset-negotiated_locally = Negociado en el lugar
preset-negotiated_locally-passage = Gobiernos, productores y trabajadores hacen juntos la política industrial local (Perulli 1992, según Saraví 1998; C34, L16).
preset-lead_firm_as_state = La empresa cabeza como proveedora
preset-lead_firm_as_state-passage = También hay apoyo de dentro de la red: préstamos, capacitación e investigación, que una misma oración enlista de tres organismos, entre ellos la empresa que la encabeza, y máquinas prestadas por las de arriba (Fuente 1, 1997–99; K08, K09, K12). ¿Y si dejara de darlo?

table-coverage = Quién queda para atender cada función
table-institutions = Las instituciones
table-ties = Los lazos
table-projection = Pares que comparten funciones suficientes
table-places = Funciones por país, todos los niveles
column-function = Función
column-national = Nacional
column-local = Local o regional
column-network = Dentro de una red
column-providers = Instituciones
column-before = Antes de quitarla
column-number = Número
column-institution = Institución
column-place = Lugar
column-level_of = Nivel
column-exists = Existe (1 sí, 0 no)
column-counted = Se cuenta (1 sí, 0 no)
column-degree = Funciones
column-only_provider = Sólo ella las atiende
column-tied_to = Unida con
column-removed = Se quitó (1 sí, 0 no)
column-other = y
column-shared = Funciones compartidas
column-mexico = México
column-japan = Japón
column-italy = Italia
column-elsewhere = Otros
cell-mexico = México
cell-japan = Japón
cell-italy = Italia
cell-elsewhere = Otros
cell-national = nacional
cell-local = local o regional
cell-network = dentro de una red
cell-nafin = NAFIN
cell-promyp = PROMYP
cell-prodem = PRODEM
cell-crece = CRECE
cell-integradoras = Integradoras
cell-secofi = SECOFI
cell-uniones_credito = Uniones de crédito
cell-bancomext = BANCOMEXT
cell-canacintra = CANACINTRA
cell-bolsa = Bolsa
cell-funtec = FUNTEC
cell-puentes = Inst. puente
cell-ciceg = CICEG
cell-gto = Edo. Guanajuato
cell-leon_mun = Municipio León
cell-asoc_gdl = Asoc. Guadalajara
cell-asoc_leon = Asoc. León
cell-asoc_locales = Asoc. locales
cell-mercados = Mercados
cell-sma_grupos = Grupos San Mateo
cell-gob_local = Gobiernos locales
cell-sindicatos_mx = Sindicatos
cell-univ_mx = Universidades
cell-agentes_mx = Agentes de ventas
cell-intermedias_mx = Org. intermedias
cell-banca_local = Banca local
cell-miti = MITI
cell-coop_serv = Coop. de servicio
cell-gob_local_jp = Gob. local, Japón
cell-keiretsu_cabeza = Empresas cabeza
cell-keiretsu_fin = Bancos keiretsu
cell-asoc_prov = Asoc. de la cabeza
cell-consorcios_it = Consorcios
cell-gob_local_it = Gob. local, Italia
cell-serv_it = Inst. de servicios
cell-asoc_it = Asoc. de prod.
cell-sind_it = Sindicatos, Italia
cell-partidos_it = Partidos
cell-trip_bw = Baden-Wurtemb.
cell-trip_ra = Ródano-Alpes
cell-inst_br = Valle de los Sinos
cell-finance = Crédito
cell-training = Capacitación
cell-information = Información
cell-technology = Tecnología
cell-consultancy = Consultoría
cell-marketing = Ventas, exportación
cell-association = Asociación
cell-joint_purchase = Compra en común
cell-liaison = Enlace
cell-mediation = Acercar apoyos
cell-brokerage = Vincular pedidos
cell-marketplace = Mercado propio
cell-research = Investigación
cell-machinery_lending = Prestar máquinas
cell-rules = Reglas del juego
cell-labour_dialogue = Diálogo laboral

lab-a = A
figure-national = México, nacional
figure-local = México, local
figure-absent = México, ausentes
figure-missing = ausente
figure-counted = se cuenta
figure-removed = se quitó
figure-shares = suficientes funciones en común
figure-several = varias la atienden
figure-single = una la atiende
figure-none = nadie la atiende
