### Palabras comunes a las páginas de los cuadernos.

open-on-binder = Abrir este cuaderno en Binder
references = Referencias
cite-two = { $first } y { $second }
cite-many = { $first } et al.
and-others = y otros
editors = coords.
