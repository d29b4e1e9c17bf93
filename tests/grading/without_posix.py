"""Python as the course would meet it on Windows: loaded as ``sitecustomize``, it takes away what lacks there.

Only modules of the course see less; the libraries below them are those of this machine.
"""

from __future__ import annotations

import builtins
import sys
import types

MODULES = {"crypt", "fcntl", "grp", "nis", "pty", "pwd", "resource", "spwd", "syslog", "termios", "tty"}
NAMES = {
    "os": """
        CLONE_FILES O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NONBLOCK O_SYNC WNOHANG WIFEXITED chown
        chroot confstr ctermid eventfd fchdir fchown fdatasync fork forkpty getegid geteuid getgid
        getgroups getloadavg getpgid getpgrp getpriority getresuid getsid getuid getxattr killpg
        lchown lockf major memfd_create minor mkfifo mknod nice openpty pidfd_open pipe2
        posix_fadvise posix_fallocate posix_spawn pread preadv pwrite pwritev readv register_at_fork
        sched_getaffinity sched_setaffinity sched_yield sendfile setegid seteuid setgid setgroups
        setns setpgid setpriority setsid setuid setxattr splice statvfs sync sysconf tcgetpgrp
        ttyname uname unshare wait wait3 wait4 waitid writev
    """,
    "signal": """
        ITIMER_REAL SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGSTOP SIGUSR1 SIGUSR2 SIGXCPU
        alarm getitimer pause pthread_kill pthread_sigmask setitimer siginterrupt sigpending sigwait
    """,
    "socket": """
        AF_NETLINK AF_PACKET AF_UNIX AF_VSOCK CMSG_LEN CMSG_SPACE MSG_DONTWAIT SCM_CREDENTIALS
        SCM_RIGHTS SOCK_CLOEXEC SOCK_NONBLOCK SOCK_SEQPACKET recv_fds send_fds
    """,
    "select": "epoll poll",
    "sys": "abiflags getdlopenflags setdlopenflags",
    "time": "clock_gettime pthread_getcpuclockid tzset",
}
SAID = {("sys", "platform"): "win32", ("os", "name"): "nt"}


class Less(types.ModuleType):
    """A module without what is not there."""

    def __init__(self, whole: types.ModuleType) -> None:
        object.__setattr__(self, "_whole", whole)
        object.__setattr__(self, "_gone", {*NAMES[whole.__name__].split()})

    def __getattribute__(self, name: str):
        whole = object.__getattribute__(self, "_whole")
        if name in object.__getattribute__(self, "_gone"):
            raise AttributeError(f"there is no {whole.__name__}.{name} on Windows")
        return SAID.get((whole.__name__, name), getattr(whole, name))

    def __setattr__(self, name: str, value: object) -> None:
        setattr(object.__getattribute__(self, "_whole"), name, value)


def _import(name, globals=None, locals=None, fromlist=(), level=0):
    module = _whole_import(name, globals, locals, fromlist, level)
    about = globals or {}
    ours = str(about.get("__file__", "")).find("/coursekit/") > 0 and "site-packages" not in about["__file__"]
    if not ours or level:
        return module
    if name.partition(".")[0] in MODULES:
        raise ModuleNotFoundError(f"there is no {name} on Windows")
    return Less(module) if name in NAMES else module


_whole_import, builtins.__import__ = builtins.__import__, _import
sys.dont_write_bytecode = True
