### Palabras comunes a las páginas de los cuadernos.

open-on-binder = Abrir este cuaderno en Binder
other-language = In English
references = Referencias
cite-two = { $first } y { $second }
cite-many = { $first } et al.
and-others = y otros
editors = coords.
glossary-file = glosario
glossary-top =
    # Glosario

    { $badge }

    Los términos del curso, cada uno en una frase nuestra, con obras que lo usan así y los cuadernos que lo explican.
glossary-explained = Se explica en { $lessons }.
