title = Contrato relacional: la confianza madura con pruebas
claim = La confianza que se apoya en pruebas necesita tiempo: si el contrato termina demasiado pronto, se audita para siempre. Y lo que ningún tribunal puede exigir se hace sólo hasta donde ambas partes tengan un futuro que perder.
assumes = El comprador aprende de cada entrega, con auditoría o sin ella; las dos partes ven enseguida una promesa rota y no vuelven a tratar.
leaves-out = Proveedores que eligen cuándo fallar, auditorías de gente de fuera, cuyo certificado sirve con el siguiente comprador, auditorías que enseñan o que ofenden, y el regateo por lo que se gana.
rival = Una relación larga quizá dura porque las piezas no le sirven a nadie más o porque el comprador es el más fuerte, y no porque la confianza haya madurado. Y hasta de inversión que sólo le sirve a un comprador, Miwa y Ramseyer (2000) hallaron menos en el ramo automotriz de Japón de lo que suele contarse.
source = Baker, Gibbons y Murphy (2002) y Levin (2003), para el esfuerzo que se deja a una promesa; Axelrod (1984), para la palabra cumplida; aprender contando entregas buenas y malas es la regla de Bayes.

param-contract = Duración del contrato
param-contract-help = Entregas hasta que se acaba y llega un desconocido.
param-audit_cost = Precio de una auditoría
param-audit_cost-help = Como proporción de lo que cuesta un defecto que se cuela.
param-quality = Calidad verdadera
param-quality-help = Proporción de entregas sin defecto. El comprador no la conoce.
param-patience = Paciencia
param-patience-help = Lo que vale hoy la próxima ronda: menos si está lejos o quizá no llegue.
param-outside = Lo que ofrecen otros
param-outside-help = Lo que una empresa obtiene con alguien más en cada ronda posterior, una vez rota la palabra. Cumplirla vale 3 por ronda; romperla, 5 una vez.
param-prior_good = Entregas buenas que se dan por hechas
param-prior_good-help = Cuántas entregas buenas vale la primera opinión del comprador sobre un desconocido.
param-prior_bad = Entregas malas que se temen
param-prior_bad-help = Cuántas entregas malas vale la primera opinión del comprador sobre un desconocido.
param-value = Valor de un acierto
param-value-help = Lo que gana el comprador cuando el esfuerzo del proveedor da fruto.
param-honour = Honor
param-honour-help = Prestigio que pierde ante los demás, una vez, la empresa que falta a su palabra.

headline-audits_stop = Entregas buenas hasta que cesan las auditorías
headline-audited = Entregas auditadas
headline-cost = Costo por entrega (defecto que se cuela = 1)
headline-effort = Esfuerzo que se deja a una promesa
headline-full_patience = Paciencia para el esfuerzo pleno
headline-critical_patience = Paciencia para cumplir la palabra
value-audited = { APART($value, 1, style: "percent", maximumFractionDigits: 0) }
value-full_patience = { UP($value, maximumFractionDigits: 2) }
value-critical_patience = { UP($value, maximumFractionDigits: 2) }

describe = { $outcome ->
    [at_once] Ni con un desconocido vale una auditoría más de lo que cuesta, así que la primera entrega llega sin ella.
    [ripens] En un proveedor que nunca falla se confía después de { NUMBER($audits_stop) ->
        [one] una entrega buena
       *[other] { $audits_stop } entregas buenas
     } y su contrato tiene { $contract }, así que con uno así la confianza alcanza a madurar.
   *[suspicion] Incluso un proveedor que nunca falla necesitaría { NUMBER($audits_stop) ->
        [one] una entrega buena
       *[other] { $audits_stop } entregas buenas
     } para que se confíe en él, y su contrato se acaba { NUMBER($contract) ->
        [one] con la primera
       *[other] a las { $contract }
     }: se audita todo antes de que llegue un desconocido.
 } Una paciencia de { APART($patience, $full_patience, $critical_patience, maximumFractionDigits: 2) } { $effort ->
    [0] no permite dejar ningún esfuerzo a una promesa
   *[other] permite dejar a una promesa un esfuerzo de { APART($effort, $value, maximumFractionDigits: 2) }
 }; todo el que ambas partes querrían, { APART($value, $effort, maximumFractionDigits: 2) }, pide una de { UP($full_patience, $patience, maximumFractionDigits: 2) }. { $critical_patience ->
    [none] Con { NUMBER($outside, maximumFractionDigits: 2) } que ganar en otra parte { $honour ->
        [0] y sin honor
       *[other] y { NUMBER($honour, maximumFractionDigits: 1) } de honor
     } en juego, ninguna paciencia basta para cumplir la palabra.
    [0] Con { NUMBER($outside, maximumFractionDigits: 2) } que ganar en otra parte { $honour ->
        [0] y sin honor
       *[other] y { NUMBER($honour, maximumFractionDigits: 1) } de honor
     } en juego, romper la palabra nunca tienta, haya la paciencia que haya.
   *[other] Con { NUMBER($outside, maximumFractionDigits: 2) } que ganar en otra parte { $honour ->
        [0] y sin honor
       *[other] y { NUMBER($honour, maximumFractionDigits: 1) } de honor
     } en juego, la palabra se cumple a partir de una paciencia de { UP($critical_patience, $patience, 1, maximumFractionDigits: 2) }: aquí { $faith ->
        [kept] se cumple.
       *[broken] no se cumple.
     }
 }
    Si una auditoría cuesta { NUMBER($audit_cost, style: "percent", maximumFractionDigits: 0) } de lo que cuesta un defecto y son buenas { NUMBER($quality, style: "percent", maximumFractionDigits: 0) } de las entregas, { APART($audited, 1, style: "percent", maximumFractionDigits: 0) ->
        [0] no se audita ninguna
       *[other] se audita en promedio { APART($audited, 1, style: "percent", maximumFractionDigits: 0) }
     }, y cada entrega { NUMBER($cost, maximumFractionDigits: 3) ->
        [0] no cuesta nada
       *[other] cuesta { NUMBER($cost, maximumFractionDigits: 3) }
     } en auditorías y defectos.

preset-long_relation = Una relación larga
preset-long_relation-passage = Se dice que la confianza madura con el tiempo: con tratos que salieron bien, noticias que se comparten y una conducta que se puede prever (Fuente 1, 1997–99, sobre el keiretsu; K20).
preset-short_contracts = Contratos cortos
preset-short_contracts-passage = Los contratos son breves y sólo se renuevan según los resultados (Fuente 1, 1997–99, sobre las cadenas en México; H16).
preset-manuals_and_audits = Manuales y auditorías
preset-manuals_and_audits-passage = El trato llevado por papeles impersonales, con manuales y auditorías que no terminan, se lee como desconfianza por escrito (Fuente 1, 1997–99, que cita a Bueno et al. 1996; H12, H13).
preset-others_at_the_door = Hay otros a la puerta
preset-others_at_the_door-passage = Al abrirse las importaciones, las zapaterías tuvieron a quién más comprarle y se debilitó el poder de los fabricantes sobre ellas (Woodruff 1998; M50).
preset-honour_at_stake = El honor en juego
preset-honour_at_stake-passage = En la lectura de los autores, la mirada de los demás convierte la palabra cumplida en prestigio personal (Fuente 1, 1997–99, sobre el keiretsu; K22).

table-deliveries = La historia contada, entrega por entrega
table-audits = Probabilidad de auditoría dentro de un contrato
table-efforts = Esfuerzo que se deja a una promesa
table-faith = Paciencia para cumplir la palabra
column-delivery = Entrega
column-contract = Contrato
column-doubt = Duda antes de recibirla
column-audited = Auditada (1 sí, 0 no)
column-defect = Con defecto (1 sí, 0 no)
column-audit_chance = Probabilidad de auditoría
column-patience = Paciencia
column-effort = Esfuerzo
column-outside = Lo que ofrecen otros
column-critical_patience = Paciencia necesaria

lab-a = A
figure-delivery = Entrega
figure-doubt = Probabilidad de defecto que se cree (0 a 1)
figure-stranger = otro
    desconocido
figure-price = precio de auditar
figure-audited = con auditoría
figure-trusted = se confía
figure-defect = trae defecto
figure-patience = Paciencia (0 a 1)
figure-effort = Esfuerzo (0 a 1)
figure-carries = sostiene una promesa
figure-here = aquí
figure-outside = Ofrecen otros (por ronda)
figure-needed = paciencia necesaria
figure-kept = aquí: se cumple
figure-broken = aquí: se rompe
figure-needed-axis = Paciencia (0 a 1)
