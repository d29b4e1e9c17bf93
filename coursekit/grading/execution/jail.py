"""The jail that students' code runs in, on Linux, for an ordinary user as well as for root.

Around the preloaded process bubblewrap (``bwrap``) makes namespaces; each worker that it forks closes three
more walls behind itself before it sees a student's code. Nothing that one submission can name belongs to
another or to the machine, and each wall is the kernel's own. What each part is there for:

======================= =====================================================================================
Namespaces by bubblewrap
users                   one user who owns nothing: root outside is nobody's root in here
processes, files, net,  none of the machine's; when the grader ends, however it ends, everything in here does
messages, host, cgroup
Files by bubblewrap     all from outside read-only
interpreter, packages,  Python, numpy and matplotlib
shared libraries, zones
folder of this package  the models; not the folder above it, where exercise sources may be
``exercises/sets``      hidden under an empty folder: fingerprints of right answers
``/dev/null`` ``zero``  libraries open them
``urandom``
``/scratch/own``        in memory: what the preloaded process writes when it starts
Namespaces of a worker
processes               it is alone: there is no number to send a signal, to trace or to look at
files                   its own mounts: all is made read-only, the three devices too, so no mode, time, owner
                        or attribute can be changed; then an empty ``/scratch/own`` is laid over the other.
                        It goes with the worker
messages                message queues and shared memory of its own
Landlock of a worker
read                    what bubblewrap shows, and nothing else that might yet appear
write, make, remove     in ``/scratch/own``; write in ``/dev/null``
run, ports, signals,    nothing: these are handled, and no rule allows one (as far as the kernel knows them)
sockets by name
seccomp of a worker     families of system calls that honest cells need (:data:`FAMILIES`, each with its
                        reason); every other one is refused
Capabilities            the preloaded process has one, within its namespaces, to make those of workers; a
                        worker gives it up, and gets none back
Limits of a worker      processor time, memory, size of files, open files; size and number of what is in its
                        folder; one processor, if there is one for each submission in work
Descriptors             the channel to the grader and ``/dev/null``; every other one is closed
======================= =====================================================================================

Time by the clock and the length of what comes back are the grader's to limit, see :mod:`.fork_server`; so are
threads, see :mod:`.thread_count`.

Before anybody is graded, a worker tries to get out by every way in :mod:`.jail_selftest`, in the jail that is
then used; if one succeeds, nothing is run.

What it does not stop. A student's code can say anything of itself: that is why it is only ever compared
with values it does not have. It can spend the time and memory it is given. It can measure how busy the
machine is. It can read the course's own package, without the fingerprints, and other installed packages. It
can use a fault in the kernel, should there be one among the calls that remain. And nothing here tells whether
the student wrote the answer.
"""

from __future__ import annotations

import errno
import functools
import os
import platform
import re
import shutil
import site
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from coursekit.grading.execution import worker_sandbox
from coursekit.words import Words

SCRATCH = "/scratch/own"
"""Where, inside, a process has its folder."""

LEAST_BUBBLEWRAP = "0.3.1"
"""The first that knows all that is asked of it."""

LEAST_LINUX = "5.13"
"""The first with Landlock; all else is older."""

_LIBRARIES = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/share/zoneinfo")
_LINKS = ("/lib", "/lib32", "/lib64")
_FILES = ("/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")


def why_not() -> str | None:
    """Why there is no isolation to be had here, in a sentence; None if nothing is known to be missing.

    Whether namespaces can be made is seen when they are, see :func:`refused`.
    """
    reason, about = _missing()
    return Words("jail")(f"no-{reason}", **about) if reason else None


@functools.cache
def _missing() -> tuple[str, dict[str, str]]:
    if not sys.platform.startswith("linux"):
        return "linux", {"system": platform.system() or sys.platform}
    if shutil.which("bwrap") is None:
        return "bubblewrap", {"least": LEAST_BUBBLEWRAP}
    if worker_sandbox.landlock_version() < 1:
        return "landlock", {"version": platform.release(), "least": LEAST_LINUX}
    try:
        system_calls()
    except (ImportError, OSError, RuntimeError, ValueError):
        return "seccomp", {}
    return "", {}


def refused(said: str) -> str:
    """Why the jail could not be made, in a sentence, from what `said` whoever tried."""
    if re.search(r"^bwrap: Unknown option", said, re.MULTILINE):
        asked = subprocess.run([_bubblewrap(), "--version"], capture_output=True, text=True, errors="replace")
        about = {"version": (asked.stdout.split() or ["?"])[-1][:20], "least": LEAST_BUBBLEWRAP}
        return Words("jail")("no-old-bubblewrap", **about)
    lines = [line for line in said.splitlines() if line.strip()]
    last = " ".join(lines[-1].split())[:200] if lines else "?"
    return Words("jail")("no-namespaces", said=last, least=LEAST_LINUX)


# From outside: the namespaces.


def _bubblewrap() -> str:
    return shutil.which("bwrap") or "bwrap"


def _namespaces() -> list[str]:
    alone = ["--unshare-all", "--unshare-user", "--die-with-parent", "--new-session", "--hostname", "jail"]
    able = ["--cap-drop", "ALL", "--cap-add", "CAP_SYS_ADMIN", "--uid", "1000", "--gid", "1000"]
    return [_bubblewrap(), *alone, *able]


def command() -> list[str]:
    """What to put before a command so that it runs inside."""
    shown: list[str] = []
    for place in _LINKS:
        if os.path.islink(place):
            shown += ["--symlink", os.readlink(place), place]
        elif os.path.isdir(place):
            shown += ["--ro-bind", place, place]
    for place in [*_interpreter(), *_FILES]:
        shown += ["--ro-bind-try", place, place]
    for place in _DEVICES:
        shown += ["--dev-bind", place, place]
    for place in [*hidden(), SCRATCH]:
        shown += ["--tmpfs", place]
    return [*_namespaces(), *shown, "--remount-ro", "/", "--chdir", "/", "--"]


@functools.cache
def _interpreter() -> tuple[str, ...]:
    """Folders and files of the interpreter, its packages and the system's libraries."""
    paths = sysconfig.get_paths()
    folders = {paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    folders |= {os.path.join(prefix, "lib") for prefix in (sys.prefix, sys.base_prefix)}
    folders |= {*site.getsitepackages(), str(package())}
    if site.ENABLE_USER_SITE:
        folders.add(site.getusersitepackages())
    files = {sys.executable, os.path.join(sys.prefix, "pyvenv.cfg")}
    return tuple(sorted(path for path in folders | files | {*_LIBRARIES} if os.path.exists(path)))


def package() -> Path:
    """The folder of this package."""
    import coursekit

    return Path(coursekit.__file__).resolve().parent


def hidden() -> list[str]:
    """Folders within what is shown that nobody inside may look into: the fingerprints, wherever they lie."""
    places = [package(), *(Path(shown, "coursekit") for shown in _interpreter())]
    found = {str(place / "exercises" / "sets") for place in places if (place / "exercises" / "sets").is_dir()}
    return sorted(found)


def readable() -> list[str]:
    """What may be read inside, seen from outside."""
    return [*_interpreter(), *_LINKS, *_FILES, *_DEVICES]


# From outside: which system calls are allowed.

FAMILIES = {
    "what is open": """read write readv writev pread64 pwrite64 lseek close close_range dup dup2 dup3
        pipe pipe2""",
    "finding files": """open openat stat fstat lstat newfstatat statx statfs fstatfs access faccessat
        faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir""",
    "files of its own": """mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 umask
        truncate ftruncate fallocate fsync fdatasync copy_file_range sendfile""",
    "copies of its own files (shutil.copy); all others are read-only": "chmod fchmod fchmodat utimensat",
    "memory": "mmap munmap mprotect mremap madvise brk msync",
    "waiting, and asyncio": """poll ppoll select pselect6 eventfd2
        epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait""",
    "the channel": "recvfrom getsockopt getsockname",
    "threads": """futex set_robust_list get_robust_list rseq set_tid_address gettid sched_yield
        sched_getaffinity""",
    "who it is, and what it used": """getpid getppid getuid geteuid getgid getegid uname sysinfo times
        getrusage""",
    "time": "clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time setitimer getitimer",
    "its own signals": "rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack restart_syscall",
    "chance, and the end": "getrandom exit exit_group arch_prctl",
}
"""What honest cells need, seen with strace on fair cells and on the solutions of all sets: each family for
what was seen of it, with its forms on other processors and in other C libraries."""

_ALLOWED = " ".join(FAMILIES.values()).split()

_THREAD, _OF_NO_MATTER = 0x00010900, 0x017C0600
"""What ``clone`` must be asked for, and what it may be asked for as well; namespaces are not among it."""

_FILE_REQUESTS = (0, 1, 2, 3, 4, 5, 36, 1030)
"""Of ``fcntl``: another descriptor, its settings, asking for locks. Not among it: who is sent a signal."""

_LOCKS = (6, 7, 37, 38)
"""Told that it has the lock it wants, which sqlite does: nobody else has its files, and a lock of a file that
all may read could be seen by a neighbour."""

_TERMINAL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""Asking whether a file is a terminal, how wide it is, and the like."""

_NO_ATTRIBUTES = "listxattr llistxattr flistxattr getxattr lgetxattr fgetxattr".split()
"""Told that files have none, which is what ``shutil.copy2`` wants to hear."""


@functools.cache
def system_calls() -> bytes:
    """The filter as the kernel takes it. What is not allowed fails with "not permitted"."""
    import pyseccomp as seccomp

    calls = seccomp.SyscallFilter(seccomp.ERRNO(errno.EPERM))

    def rule(what: int, name: str, *arguments: seccomp.Arg) -> None:
        try:
            calls.add_rule(what, name, *arguments)
        except (ValueError, OSError):  # this kind of processor has no such call
            pass

    allow = functools.partial(rule, seccomp.ALLOW)
    for name in _ALLOWED:
        allow(name)
    for name in _NO_ATTRIBUTES:
        rule(seccomp.ERRNO(errno.ENOTSUP), name)
    allow("clone", seccomp.Arg(0, seccomp.MASKED_EQ, 0xFFFFFFFF & ~_OF_NO_MATTER, _THREAD))
    rule(seccomp.ERRNO(errno.ENOSYS), "clone3")  # so that threads are made with clone
    allow("socketpair", seccomp.Arg(0, seccomp.EQ, 1))
    allow("sendto", seccomp.Arg(4, seccomp.EQ, 0))  # to whom it is connected with, nobody else
    for request in _FILE_REQUESTS:
        allow("fcntl", seccomp.Arg(1, seccomp.MASKED_EQ, 0xFFFFFFFF, request))
    for request in _LOCKS:
        rule(seccomp.ERRNO(0), "fcntl", seccomp.Arg(1, seccomp.MASKED_EQ, 0xFFFFFFFF, request))
    for option in (15, 16):  # the name of a thread
        allow("prctl", seccomp.Arg(0, seccomp.EQ, option))
    for request in _TERMINAL:
        allow("ioctl", seccomp.Arg(1, seccomp.MASKED_EQ, 0xFFFFFFFF, request))
    with tempfile.TemporaryFile() as file:
        calls.export_bpf(file)
        file.seek(0)
        return file.read()
