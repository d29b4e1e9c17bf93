title = Reputación: las malas noticias viajan
claim = Las empresas que conocen a las contrapartes de sus contrapartes pueden prescindir de contratos, porque quien engaña a una pierde también a otras; a quien llega de fuera de esa red le hace falta más paciencia para que se le tenga confianza.
assumes = La tentación llega con una contraparte a la vez, la noticia corre antes del trato siguiente y quien se entera no vuelve a confiar.
leaves-out = Chismes falsos o que pasan de boca en boca más de una vez, empresas que preferirían no castigar, segundas oportunidades y lo que se pierde al dejar fuera a los que llegan.
rival = Quizá las empresas cumplen porque un juzgado o un comprador grande las obligaría, o sólo por honor; se vería la misma honradez.
source = Kandori (1992) y Greif (1993), sobre el castigo a cargo de terceros (Edwards y Ogilvie 2012 disputan el caso del segundo); Axelrod (1984), sobre la paciencia; Watts y Strogatz (1998), sobre la red.

param-talk = Qué tanto se comenta
param-talk-help = Probabilidad de que una empresa engañada avise a una contraparte que ambas conocen.
param-rewired = Lazos lejanos
param-rewired-help = Parte de los lazos que lleva a cualquier empresa y no a una vecina. Rompen los círculos de empresas que se conocen entre sí.
param-patience = Paciencia
param-patience-help = Lo que vale hoy un punto de la ronda siguiente: cerca de 0 sólo cuenta el presente.
param-honour = Honor
param-honour-help = Lo que cuesta engañar, de inmediato y ante uno mismo, se entere quien se entere.
param-partners = Contrapartes de cada empresa
param-partners-help = Con cuántas trata cada empresa, en promedio.
param-temptation = Ganancia de engañar
param-temptation-help = Lo que deja una ronda a quien engaña a una contraparte que cumple.
param-reward = Ganancia de cumplir
param-reward-help = Lo que deja una ronda cuando ambas cumplen.
param-punishment = Ganancia sin confianza
param-punishment-help = Lo que deja una ronda cuando ya ninguna confía en la otra.

headline-clustering = Contrapartes que se conocen
headline-news = Probabilidad de que otra se entere
headline-patience_needed = Paciencia necesaria, dentro
headline-patience_outsider = Paciencia necesaria, de fuera
headline-honour_needed = Honor necesario, dentro
headline-keeping = Empresas que cumplen
value-clustering = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-news = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }
value-patience_needed = { UP($value, maximumFractionDigits: 3) }
value-patience_outsider = { UP($value, maximumFractionDigits: 3) }
value-honour_needed = { UP($value, maximumFractionDigits: 2) }
value-keeping = { NUMBER($value, style: "percent", maximumFractionDigits: 0) }

describe = De todas las parejas de contrapartes de una empresa, { NUMBER($clustering, style: "percent", maximumFractionDigits: 0) ->
    [0] ninguna se conoce
   *[other] el { NUMBER($clustering, style: "percent", maximumFractionDigits: 0) } se conocen
 } entre sí, y una empresa engañada { $talk ->
    [0] no avisa a nadie
   *[other] avisa a cada una de las que conoce con una probabilidad del { NUMBER($talk, style: "percent", maximumFractionDigits: 0) }
 }; así, { NUMBER($news, style: "percent", maximumFractionDigits: 0) ->
    [0] ninguna de las demás se entera de un engaño.
   *[other] cada una de las demás se entera de un engaño con una probabilidad del { NUMBER($news, style: "percent", maximumFractionDigits: 0) }.
 } { $patience_needed ->
    [0] { $honour ->
        [0] Engañar no deja nada
       *[other] Contando el honor, engañar no deja nada
     }, así que hasta las empresas sin paciencia cumplen.
   *[other] A la empresa promedio de esta red le conviene cumplir si su paciencia es de { UP($patience_needed, $patience, maximumFractionDigits: 2) } o más; a una de fuera, de la que nadie más oye hablar, le hace falta { UP($patience_outsider, $patience, maximumFractionDigits: 2) }.
 } La paciencia es de { APART($patience, $patience_needed, $patience_outsider, maximumFractionDigits: 2) }: { $outcome ->
    [everyone] se puede confiar hasta en la que llega de fuera.
    [insiders] se puede confiar en la empresa promedio de dentro y no en la de fuera, así que la red se le cierra.
   *[nobody] no se puede confiar ni en la empresa promedio de dentro.
 } Si se mira a las contrapartes de cada quien, cumplir { NUMBER($keeping, style: "percent", maximumFractionDigits: 0) ->
    [0] no le conviene a ninguna
   *[other] le conviene al { NUMBER($keeping, style: "percent", maximumFractionDigits: 0) }
 } de las 60 empresas. { $honour_needed ->
    [0] A la promedio de dentro no le hace falta honor para cumplir.
   *[other] { $honour_there ->
        [yes] Con un honor que valiera { UP($honour_needed, $honour, maximumFractionDigits: 2) } puntos le convendría a la promedio de dentro; vale { NUMBER($honour, maximumFractionDigits: 2) }.
       *[no] Para que le conviniera a la promedio de dentro harían falta { UP($honour_needed, maximumFractionDigits: 2) } puntos de honor, más de los que aquí se pueden poner; el honor vale { NUMBER($honour, maximumFractionDigits: 2) }.
     }
 }

preset-everybody_knows_everybody = Aquí nos conocemos todos
preset-everybody_knows_everybody-passage = Parentesco, vecindad y compadrazgo alrededor del taller: quien engaña a uno se topa con los demás el domingo (Fuente 1, 1997–99; C20, C22).
preset-scattered_partners = Contrapartes dispersas
preset-scattered_partners-passage = Empresas con lazos por todas partes y ningún círculo en común; las redes de trabajo, comunicación y aprendizaje son lo que los autores echan de menos (Brown y Domínguez 1997; M12).
preset-word_of_honour = Palabra de honor
preset-word_of_honour-passage = El honor tal como los autores lo leen en el keiretsu: el control social le pone medida y se vuelve prestigio personal (Fuente 1, 1997–99; K22). Aquí nadie comenta nada.
preset-short_contracts = Contratos cortos
preset-short_contracts-passage = Los contratos cortos, que se renuevan según resultados, dejan poco futuro que perder (Fuente 1, 1997–99, sobre los encadenamientos mexicanos; H16).

table-patience = Paciencia necesaria
table-firms = Las empresas
table-network = Quién trata con quién
table-story = Si la empresa 1 engaña a una contraparte
column-hearing = Otras que se enteran
column-patience_needed = Paciencia necesaria
column-firm = Empresa
column-partners = Contrapartes
column-clustering = Contrapartes que se conocen
column-keeps_faith = Cumple (1 sí)
column-partner = Contraparte
column-role = Papel en la historia
column-knows_cheated = Conoce a la engañada (1 sí)
cell-cheated = la engañan
cell-hears = se entera
cell-unaware = no se entera

lab-a = A
figure-cheat = si la empresa 1 engaña
figure-cheated = a una, que avisa
figure-gossip = un aviso
figure-hears = se entera
figure-unaware = no se entera
figure-needed = paciencia necesaria
figure-set = paciencia elegida
figure-keeps = empresa que cumple
figure-cheats = empresa que engaña
figure-outsider = una de fuera
figure-network = La red
figure-story = La empresa 1 y sus contrapartes
figure-hearing = Otras contrapartes que se enteran
figure-patience = Paciencia (0 a 1)
