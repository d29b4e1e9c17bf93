"""Ways out of the jail, each of them tried before anybody is graded: what succeeds is an opening.

All are tried in forms that do no harm: a mode, time or owner is set to what it is, a signal is number 0.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import mmap
import os
import resource
import socket
import stat
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path


def forbidden() -> list[str]:
    """Files and folders of this machine that nobody inside may see: told to whoever tries to read them."""
    from coursekit.grading.execution import jail

    around = jail.package().parent
    places = ["/etc/shadow", "/etc/passwd", "/etc/hostname", "/home", "/proc/self/environ", "/proc/1", "/sys"]
    places += [str(around / name) for name in ("exercises", "tests", "pyproject.toml", ".git")]
    places += [os.getcwd(), os.path.expanduser("~/.ssh"), tempfile.gettempdir(), "/usr/bin", "/bin"]
    places = [place for place in places if os.path.exists(place) and not _inside(place)]
    return [*places, *jail.hidden()]


def _inside(place: str) -> bool:
    """Whether it is part of what must be readable, or holds some of it."""
    from coursekit.grading.execution import jail

    real = os.path.realpath(place)
    shown = [os.path.realpath(one) for one in jail.readable()]
    return any(os.path.commonpath([real, one]) in (real, one) for one in shown)


def tried(forbidden: Sequence[str]) -> list[str]:
    """The ways that are open, by name."""
    ways: dict[str, Callable[[], object]] = {}
    ways |= {f"read {place}": functools.partial(_read, place) for place in forbidden}
    ways |= {f"write {place}": functools.partial(_write, place) for place in _PLACES}
    ways |= {
        f"{what} {place}": functools.partial(way, place)
        for place in (*_PLACES, *_DEVICES, sys.executable)
        for what, way in _CHANGES.items()
    }
    ways |= _WAYS
    found = [name for name, way in ways.items() if _open(way)]
    leaked = {name for name in os.environ if name.upper().endswith(("TOKEN", "KEY", "SECRET", "PASSWORD"))}
    return found + [f"environment {name}" for name in sorted(leaked)]


def _open(way: Callable[[], object]) -> bool:
    try:
        came = way()
    except (OSError, ValueError, MemoryError, RuntimeError):
        return False
    return came is not False


def _read(place: str) -> object:
    if os.path.isdir(place):
        return bool(os.listdir(place))
    with open(place, "rb") as file:
        return bool(file.read(1))


def _write(place: str) -> None:
    with open(os.path.join(place, "coursekit-escape"), "w") as file:
        file.write("out")
    os.unlink(file.name)


_PLACES = ["/", "/tmp", "/dev/shm", "/scratch", str(Path(__file__).parent), sys.prefix]
_DEVICES = ["/dev/null", "/dev/zero", "/dev/urandom", "/dev/full", "/dev/random", "/dev/tty"]


def _same_mode(place: str) -> None:
    os.chmod(place, stat.S_IMODE(os.stat(place).st_mode))


def _same_mode_opened(place: str) -> None:
    opened = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
    try:
        os.fchmod(opened, stat.S_IMODE(os.fstat(opened).st_mode))
    finally:
        os.close(opened)


def _same_times(place: str) -> None:
    about = os.stat(place)
    os.utime(place, ns=(about.st_atime_ns, about.st_mtime_ns))


def _same_owner(place: str) -> None:
    os.chown(place, -1, -1)


def _no_attribute(place: str) -> bool:
    """Take away an attribute that is not there; open if it is for that reason that it fails."""
    try:
        os.removexattr(place, "user.coursekit-escape")
    except OSError as error:
        return error.errno == errno.ENODATA
    return True


_CHANGES: dict[str, Callable[[str], object]] = {
    "mode of": _same_mode,
    "mode of opened": _same_mode_opened,
    "times of": _same_times,
    "owner of": _same_owner,
    "attributes of": _no_attribute,
}


def _left_open() -> bool:
    """Whether there is a descriptor of anything but ``/dev/null`` and the one channel."""
    null, channels = os.stat(os.devnull), 0
    for number in range(4096):
        try:
            about = os.fstat(number)
        except OSError:
            continue
        channels += stat.S_ISSOCK(about.st_mode)
        own = (about.st_dev, about.st_ino) == (null.st_dev, null.st_ino)
        if channels > 1 or not (own or stat.S_ISSOCK(about.st_mode)):
            return True
    return False


def _own_of_others() -> bool:
    """Have somebody else told by a signal, which may end it, when something comes from here."""
    import fcntl

    one, other = socket.socketpair()
    with one, other:
        for process in range(1, 400):
            if process != os.getpid() and _open(functools.partial(fcntl.fcntl, one, 8, process)):
                return True
    return False


def _others() -> bool:
    """Whether there is any other process that could be named."""
    return os.getppid() != 0 or any(
        _open(functools.partial(os.kill, process, 0)) for process in range(1, 400) if process != os.getpid()
    )


def _limits_of_others() -> bool:
    return any(
        _open(functools.partial(resource.prlimit, process, resource.RLIMIT_CPU))
        for process in range(1, 400)
        if process != os.getpid()
    )


def _kernel(number: int, *arguments: object) -> Callable[[], bool]:
    """A system call by its number, asked for something that cannot be; open if it is looked at at all."""

    def way() -> bool:
        libc = ctypes.CDLL(None, use_errno=True)
        came = libc.syscall(ctypes.c_long(number), *arguments)
        return came >= 0 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS)

    return way


def _fingerprints() -> bool:
    """Whether any set is in memory, or can be read from the package."""
    import gc

    from coursekit.exercises import public_set

    return bool(public_set.units()) or any(isinstance(one, public_set.Item) for one in gc.get_objects())


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _connect(family: int, address: object) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as made:
        made.settimeout(1)
        made.connect_ex(address)
    return True  # that there is a socket is enough


def _bind() -> None:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))


def _system(name: str, *arguments: int) -> Callable[[], bool]:
    """A system call by its name in the C library; open if it does not say no."""

    def way() -> bool:
        call = getattr(ctypes.CDLL(None, use_errno=True), name)
        return call(*(ctypes.c_long(value) for value in arguments)) >= 0

    return way


def _peek() -> bool:
    """Read the memory of the process this one was forked from."""
    libc = ctypes.CDLL(None, use_errno=True)
    into = ctypes.create_string_buffer(8)
    libc.process_vm_readv.restype = ctypes.c_ssize_t

    class Piece(ctypes.Structure):
        _fields_ = [("start", ctypes.c_void_p), ("length", ctypes.c_size_t)]

    here = Piece(ctypes.addressof(into), 8)
    there = Piece(ctypes.addressof(into), 8)
    return libc.process_vm_readv(os.getppid(), ctypes.byref(here), 1, ctypes.byref(there), 1, 0) > 0


def _run(program: str) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    os.posix_spawn(program, [program, "-c", ""], {}, file_actions=[(os.POSIX_SPAWN_CLOSE, null)])


def _large_file() -> None:
    with tempfile.TemporaryFile(dir=os.getcwd()) as file:
        for _ in range(80):
            file.write(bytes(1_000_000))


def _much_memory() -> None:
    for sort in (mmap.MAP_PRIVATE, mmap.MAP_SHARED):
        mmap.mmap(-1, 4_000_000_000, sort | mmap.MAP_ANONYMOUS).close()


def _many_files() -> None:
    opened = []
    try:
        for _ in range(5_000):
            opened.append(os.open(os.devnull, os.O_RDONLY))
    finally:
        for one in opened:
            os.close(one)


_WAYS: dict[str, Callable[[], object]] = {
    "network": lambda: _connect(socket.AF_INET, ("127.0.0.1", 9)),
    "network 6": lambda: _connect(socket.AF_INET6, ("::1", 9)),
    "local socket": lambda: _connect(socket.AF_UNIX, "\0coursekit-escape"),
    "kernel socket": lambda: socket.socket(16, socket.SOCK_RAW).close(),
    "listen": _bind,
    "fork": _fork,
    "program": lambda: _run(sys.executable),
    "shell": lambda: _run("/bin/sh"),
    "signal the parent": lambda: os.kill(os.getppid(), 0),
    "signal process 1": lambda: os.kill(1, 0),
    "signal all": lambda: os.kill(-1, 0),
    "signal the group": lambda: os.killpg(0, 0),
    "trace": lambda: _system("ptrace", 0x4206, os.getppid(), 0, 0)(),
    "memory of the parent": _peek,
    "namespaces": _system("unshare", 0x10000000),
    "mounts": _system("unshare", 0x00020000),
    "capabilities": lambda: _system("prctl", 47, 2, 21, 0, 0)(),
    "other processes": _others,
    "signals in another's name": _own_of_others,
    "descriptors": _left_open,
    "list /": lambda: os.listdir("/") != [],
    "list /scratch": lambda: os.listdir("/scratch") != [],
    "files of the preloaded process": lambda: os.listdir(os.getcwd()) != [],
    "its own folder": lambda: os.statvfs(os.getcwd()).f_files > 100_000,
    "fingerprints in memory": _fingerprints,
    "mount": lambda: ctypes.CDLL(None).mount(b"none", b"/scratch", b"tmpfs", 0, None) == 0,
    "root": lambda: os.chroot("."),
    "user": lambda: os.setuid(0),
    "groups": lambda: os.setgroups([]),
    "host name": lambda: socket.sethostname("out"),
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
    "more memory": lambda: resource.setrlimit(resource.RLIMIT_DATA, (-1, -1)),
    "much memory": _much_memory,
    "large file": _large_file,
    "many files": _many_files,
    "signal by handle": _kernel(424, -1, 0, None, 0),
    "asynchronous calls": _kernel(425, 1, None),
    "tree of mounts": _kernel(428, -1, None, 0),
    "new file system": _kernel(430, None, 0),
    "handle of a process": _kernel(434, 0, 0),
    "descriptor of another": _kernel(438, -1, 0, 0),
    "change of mounts": _kernel(442, -1, None, 0, None, 0),
    "limit of another": _limits_of_others,
}
