### La carpeta propia que abre coursekit lab.

name = mi-curso
newer = nueva
yours = Tu carpeta: { $folder }. Lo que hagas ahí no cambia nada del curso, y un curso más nuevo no cambia nada de lo que escribiste.
added = { $count ->
    [one] Ahí hay una página nueva: { $pages }
   *[other] Ahí hay { $count } páginas nuevas.
 }
renewed = { $count ->
    [one] Una página que no habías cambiado ya es la más nueva: { $pages }
   *[other] { $count } páginas que no habías cambiado ya son las más nuevas: { $pages }
 }
removed = { $count ->
    [one] Una página que no habías cambiado ya no está en el curso y se quitó: { $pages }
   *[other] { $count } páginas que no habías cambiado ya no están en el curso y se quitaron: { $pages }
 }
beside = Cambiaste { $page }, así que se queda como está; la más nueva del curso está al lado, como { $newer }.
work-brought = Tus predicciones y respuestas vinieron contigo, en { $file }.
