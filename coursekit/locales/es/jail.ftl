### Por qué no se puede aislar aquí el código de los estudiantes.

no-linux = hace falta Linux, y esto es { $system }
no-bubblewrap = falta el programa bwrap (instala el paquete bubblewrap, versión { $least } o posterior)
no-old-bubblewrap = el bubblewrap de aquí es la versión { $version } y se necesita la { $least } o una posterior
no-landlock = el núcleo { $version } no tiene Landlock; se necesita Linux { $least } o posterior con Landlock activado
no-seccomp = falta la biblioteca libseccomp (instala el paquete libseccomp2)
no-namespaces = el sistema no deja que bubblewrap cree espacios de nombres y monte carpetas en ellos; se necesita Linux { $least } o posterior, con espacios de nombres de usuario permitidos ({ $said })
