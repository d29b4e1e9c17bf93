### Por qué no se puede aislar aquí el código de los estudiantes.

no-linux = hace falta Linux, y esto es { $system }
no-bubblewrap = falta el programa bwrap (instala el paquete bubblewrap)
no-landlock = el núcleo { $version } no tiene Landlock; se necesita Linux 5.13 o posterior con Landlock activado
no-seccomp = falta la biblioteca libseccomp (instala el paquete libseccomp2)
no-namespaces = el sistema no deja que bubblewrap cree espacios de nombres ({ $said })
