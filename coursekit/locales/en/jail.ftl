### Why students' code cannot be kept from everything else on this machine.

no-linux = this needs Linux, and here is { $system }
no-bubblewrap = the program bwrap is missing (install the package bubblewrap)
no-landlock = the kernel { $version } has no Landlock; it takes Linux 5.13 or later with Landlock switched on
no-seccomp = the library libseccomp is missing (install the package libseccomp2)
no-namespaces = the system does not let bubblewrap make namespaces ({ $said })
