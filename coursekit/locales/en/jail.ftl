### Why students' code cannot be kept from everything else on this machine.

no-linux = this needs Linux, and here is { $system }
no-bubblewrap = the program bwrap is missing (install the package bubblewrap, version { $least } or later)
no-old-bubblewrap = the bubblewrap here is version { $version }, and it takes { $least } or later
no-landlock = the kernel { $version } has no Landlock; it takes Linux { $least } or later with Landlock switched on
no-seccomp = the library libseccomp is missing (install the package libseccomp2)
no-namespaces = the system does not let bubblewrap make namespaces and mounts in them, which takes Linux { $least } or later with user namespaces allowed ({ $said })
