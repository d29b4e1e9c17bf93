"""The jail that students' code runs in, on Linux, for an ordinary user as well as for root.

Three walls, one behind the other, and limits. Each is the kernel's own.

*Namespaces*, through bubblewrap (``bwrap``), around the preloaded process and all that it forks. It has
its own users, processes, network (with no device in it), shared memory, host name and files. Of files
there are only the interpreter with its packages and the system's shared libraries, all read-only, the
folder of this package (not the one above it, where exercise sources may be), three devices, and one small
folder in memory for each submission that is being graded. There is no ``/proc``, ``/home``,
``/etc/passwd`` or program to run. When the grader ends, however it ends, everything in here ends with it.

*Landlock*, closed by each worker behind itself before it sees a student's code: it may read only what is
listed above, write only in its own folder, run nothing, reach no port, signal nobody. This keeps apart
two submissions that are graded at the same time.

*seccomp*, closed at the same moment: system calls that Python, numpy and matplotlib need for computing
are allowed by name and all others are refused, among them those that start a process, open a socket, send
a signal, look into another process, mount, or make namespaces. Threads are allowed.

*Limits* (rlimits and the sizes of the folders in memory): processor time, memory, size of files, open
files; and one processor, if there is one for each submission in work. Time by the clock and the length of
what comes back are the grader's to limit, see :mod:`.fork_server`.

Before anybody is graded, a worker tries to get out by every way in :mod:`.jail_selftest`; if one succeeds,
nothing is run.

What it does not stop. A student's code can say anything of itself: that is why it is only ever compared
with values it does not have. It can spend the time and memory it is given, and fill its folder with empty
files, which nothing counts. It can measure how busy the machine is. It can read the course's own package
and other installed packages. It can use a fault in the kernel, should there be one among the calls that
remain. And nothing here tells whether the student wrote the answer.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import platform
import shutil
import site
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path

from coursekit.words import Words

MEMORY = 600_000_000
"""Bytes of memory of its own that a submission may have; about 150 MB are the packages' already."""

ADDRESSES = 1_200_000_000
"""Bytes of addresses, which also count what is shared."""

FOLDER = 32_000_000
"""Bytes of its folder, and of any file in it."""

FILES = 128
"""Files open at once."""

SCRATCH, STATE = "/scratch", "/state"
"""Where, inside, the folders of submissions are, and what the preloaded process keeps for itself."""

_LIBRARIES = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/share/zoneinfo")
_LINKS = ("/lib", "/lib32", "/lib64")
_FILES = ("/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")


def why_not() -> str | None:
    """Why there is no isolation to be had here, in a sentence; None if there is."""
    reason, about = _missing()
    return Words("jail")(f"no-{reason}", **about) if reason else None


@functools.cache
def _missing() -> tuple[str, dict[str, str]]:
    if not sys.platform.startswith("linux"):
        return "linux", {"system": platform.system() or sys.platform}
    if shutil.which("bwrap") is None:
        return "bubblewrap", {}
    if _landlock_version() < 1:
        return "landlock", {"version": platform.release()}
    try:
        system_calls()
    except (ImportError, OSError, RuntimeError, ValueError):
        return "seccomp", {}
    tried = subprocess.run(
        [*_namespaces(), "--ro-bind", "/", "/", "--", shutil.which("true") or "/bin/true"],
        capture_output=True,
        text=True,
        errors="replace",
    )
    if tried.returncode:
        said = " ".join(tried.stderr.split())[:200] or str(tried.returncode)
        return "namespaces", {"said": said}
    return "", {}


# From outside: the namespaces.


def _namespaces() -> list[str]:
    command = [shutil.which("bwrap") or "bwrap", "--unshare-all", "--die-with-parent", "--new-session"]
    return [*command, "--cap-drop", "ALL", "--uid", "1000", "--gid", "1000", "--hostname", "jail"]


def command(slots: int) -> list[str]:
    """What to put before a command so that it runs inside, with so many folders for submissions."""
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
    for place in [STATE, *(f"{SCRATCH}/{slot}" for slot in range(slots))]:
        shown += ["--size", str(FOLDER), "--tmpfs", place]
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


# From outside: which system calls are allowed.

_ALLOWED = """
    read write readv writev pread64 pwrite64 lseek close close_range dup dup2 dup3 fcntl pipe pipe2
    open openat stat fstat lstat newfstatat statx statfs fstatfs access faccessat faccessat2
    readlink readlinkat getdents getdents64 getcwd chdir fchdir mkdir mkdirat rmdir unlink unlinkat
    rename renameat renameat2
    truncate ftruncate fallocate chmod fchmod fchmodat utime utimes utimensat umask flock fsync fdatasync
    copy_file_range sendfile
    mmap munmap mprotect mremap madvise brk msync mincore
    poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd2
    sendto recvfrom shutdown getsockopt
    futex set_robust_list get_robust_list rseq set_tid_address membarrier
    gettid getpid getppid getuid geteuid getgid getegid getresuid getresgid getgroups getpgrp getpgid getsid
    uname sysinfo times getrusage getcpu getrlimit setrlimit sched_yield sched_getaffinity
    clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time alarm setitimer getitimer pause
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait sigaltstack restart_syscall
    getrandom exit exit_group arch_prctl
""".split()

_CLONE_THREAD = 0x00010000
_TERMINAL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""Asking whether a file is a terminal, how wide it is, and the like."""


@functools.cache
def system_calls() -> bytes:
    """The filter as the kernel takes it. What is not allowed fails with "not permitted"."""
    import pyseccomp as seccomp

    calls = seccomp.SyscallFilter(seccomp.ERRNO(errno.EPERM))

    def allow(name: str, *arguments: seccomp.Arg) -> None:
        try:
            calls.add_rule(seccomp.ALLOW, name, *arguments)
        except (ValueError, OSError):  # this kind of processor has no such call
            pass

    for name in _ALLOWED:
        allow(name)
    allow("clone", seccomp.Arg(0, seccomp.MASKED_EQ, _CLONE_THREAD, _CLONE_THREAD))
    calls.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")  # so that threads are made with clone
    allow("socketpair", seccomp.Arg(0, seccomp.EQ, 1))
    allow("prlimit64", seccomp.Arg(0, seccomp.EQ, 0))
    for option in (15, 16):  # the name of a thread
        allow("prctl", seccomp.Arg(0, seccomp.EQ, option))
    for request in _TERMINAL:
        allow("ioctl", seccomp.Arg(1, seccomp.EQ, request))
    with tempfile.TemporaryFile() as file:
        calls.export_bpf(file)
        file.seek(0)
        return file.read()


# From inside: what a worker closes behind itself. Needs nothing but the kernel.

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None

_NO_NEW_PRIVILEGES, _SECCOMP, _PARENT_DIES = 38, 22, 1
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_READ = 0b1100
_WRITE = _READ | 0b10 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8
"""Read files and folders; and write, remove, make folders and make files."""


def _prctl(option: int, *arguments: int | ctypes._Pointer) -> None:
    rest = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    rest += [ctypes.c_ulong(0)] * (4 - len(rest))
    if _libc.prctl(ctypes.c_int(option), *rest) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


class _Rules(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _call(number: int, *arguments: int | None | ctypes._Pointer) -> int:
    came = _libc.syscall(ctypes.c_long(number), *arguments)
    if came < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return came


def _landlock_version() -> int:
    try:
        return _call(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except OSError:
        return 0


def rules(readable: Sequence[str], folder: str) -> int:
    """A set of Landlock rules, as an open file: read there, write in `folder`, and nothing else."""
    version = _landlock_version()
    files = {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)  # how many rights this kernel can take away
    handled = _Rules((1 << files) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    made = _call(_CREATE, ctypes.byref(handled), ctypes.c_size_t(size), ctypes.c_uint32(0))
    truncate = 1 << 14 if files > 14 else 0
    move = 1 << 13 if files > 13 else 0
    allowed = [(place, _READ if os.path.isdir(place) else 0b100) for place in readable]
    allowed += [(folder, _WRITE | truncate | move), ("/dev/null", 0b110 | truncate)]
    for place, rights in allowed:
        if not os.path.exists(place):
            continue
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        beneath = _Beneath(rights, opened)
        _call(_ADD, ctypes.c_int(made), ctypes.c_int(1), ctypes.byref(beneath), ctypes.c_uint32(0))
        os.close(opened)
    return made


def readable() -> list[str]:
    """What may be read inside, seen from outside."""
    return [*_interpreter(), *_LINKS, *_FILES, *_DEVICES, STATE]


def limit(seconds: float) -> None:
    """Set the limits of this process, for good."""
    import resource

    def at_most(what: int, most: int) -> None:
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))

    at_most(resource.RLIMIT_CPU, int(seconds) + 1)
    at_most(resource.RLIMIT_FSIZE, FOLDER)
    at_most(resource.RLIMIT_NOFILE, FILES)
    at_most(resource.RLIMIT_CORE, 0)
    at_most(resource.RLIMIT_DATA, MEMORY)
    if sys.platform.startswith("linux"):
        at_most(resource.RLIMIT_AS, ADDRESSES)  # elsewhere the system's own libraries have more
        at_most(resource.RLIMIT_MEMLOCK, 0)
        at_most(resource.RLIMIT_MSGQUEUE, 0)
        _prctl(_PARENT_DIES, 9)


def close(landlock: int, filter: bytes) -> None:
    """Close the jail behind this process and all its threads to come; there is no way back."""

    _prctl(_NO_NEW_PRIVILEGES, 1)
    _call(_RESTRICT, ctypes.c_int(landlock), ctypes.c_uint32(0))
    os.close(landlock)
    program = _Program(len(filter) // 8, filter)
    _prctl(_SECCOMP, 2, ctypes.byref(program))
