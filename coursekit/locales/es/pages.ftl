### Palabras comunes a las páginas de los cuadernos.

open-on-binder = Abrir este cuaderno en Binder
other-language = In English
references = Referencias
cite-two = { $first } y { $second }
cite-many = { $first } et al.
and-others = y otros
number-alone = núm. { $number }
editors = coords.
glossary-file = glosario
copy-read = página leída en una copia ({ $host })
nothing-compared = sin verificar en ninguna página
not-compared = sin verificar en una página: { $parts }
field-author = autoría
field-editor = coordinación
field-year = año
field-title = título
field-journal = revista
field-booktitle = libro
field-publisher = editorial
field-institution = institución
field-howpublished = dónde apareció
field-volume = volumen
field-number = número
field-pages = páginas
field-doi = DOI
field-isbn = ISBN
glossary-top =
    # Glosario

    { $badge }

    Los términos del curso, cada uno en una frase nuestra, con obras que lo usan así y los cuadernos que lo explican.
glossary-explained = Se explica en { $lessons }.
