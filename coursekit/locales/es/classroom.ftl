### El grupo como datos: la página para el proyector que escribe `coursekit class`.

title = Lo que pensó el grupo
class = { $students ->
    [one] El trabajo de una persona.
   *[other] El trabajo de { $students } estudiantes.
}
unit = Unidad { $unit }
beside = Primer código
answers = { $answers ->
    [one] Una respuesta.
   *[other] { $answers } respuestas.
}
share = { $count } · { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
no-predictions = Nadie guardó aquí una predicción.
codings = Unidad 7: lo que el grupo leyó en los textos
no-codings = Nadie guardó una codificación.
kappa = { $readers ->
    [one] Codificó una persona.
   *[other] Codificaron { $readers } personas; { $cells } decisiones de sí o no las tomaron dos de ellas o más.
}{ $kappa ->
    [none] {""}
   *[other] {" "}Acuerdo más allá del azar (kappa de Fleiss): { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Con 1 coinciden todas; con 0, no más de lo que daría el azar. Un renglón que alguien dejó sin codificar no cuenta ni como sí ni como no.
}
divided = Lo que más divide al grupo
ticked = { $yes } de { $readers }
ticked-by-us = el curso: sí
not-by-us = el curso: no
network = La red que ve la mayoría del grupo
network-told = { $ties ->
    [one] Un lazo lo ve
   *[other] { $ties } lazos los ve
} más de la mitad de quienes codificaron el renglón; mientras más gruesa la línea, más personas. De { $functions } funciones, { $served } tienen quien las atienda (cuadro lleno). (Codificado por el grupo.)
files = De estos archivos hay algo que decir
files-unnamed = { $files ->
    [one] De un archivo hay algo que decir
   *[other] De { $files } archivos hay algo que decir
}: está donde se tecleó el comando.
file-unreadable = { $file }: no es un archivo de trabajo de este curso, o está dañado. Pídelo otra vez: «Guardar mi trabajo en un archivo».
file-partly = { $file }: { $more ->
    [1] un dato no es de los que escribe el curso y se dejó fuera
   *[other] { $more } datos no son de los que escribe el curso y se dejaron fuera
}; lo demás sí cuenta.
file-empty = { $file }: un archivo de trabajo sin predicciones ni codificaciones.
file-twice = { $file }: segundo archivo de la misma persona; cuenta { $more }, que trae por lo menos lo mismo.
written = { $students ->
    [one] El trabajo de una persona está
   *[other] El trabajo de { $students } estudiantes está
} en { $file }. Ábrelo en un navegador; no nombra a nadie, a menos que lo hayas pedido.
