"""Ways out of the jail, each of them tried before anybody is graded: what succeeds is an opening."""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import resource
import socket
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
    return [place for place in places if os.path.exists(place) and not _inside(place)]


def _inside(place: str) -> bool:
    """Whether it is part of what must be readable, or holds some of it."""
    from coursekit.grading.execution import jail

    real = os.path.realpath(place)
    shown = [os.path.realpath(one) for one in jail.readable()]
    return any(os.path.commonpath([real, one]) in (real, one) for one in shown)


def tried(forbidden: Sequence[str]) -> list[str]:
    """The ways that are open, by name."""
    others = [place for place in ("/scratch/0", "/scratch/1") if place != os.getcwd()]
    ways: dict[str, Callable[[], object]] = {}
    ways |= {f"read {place}": functools.partial(_read, place) for place in forbidden}
    ways |= {f"write {place}": functools.partial(_write, place) for place in _PLACES}
    ways |= {f"list {place}": functools.partial(_list, place) for place in others}
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


def _list(place: str) -> None:
    os.listdir(place)


def _write(place: str) -> None:
    with open(os.path.join(place, "coursekit-escape"), "w") as file:
        file.write("out")
    os.unlink(file.name)


_PLACES = ["/", "/tmp", "/dev/shm", "/state", str(Path(__file__).parent), sys.prefix]


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
    "limit of another": lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU),
}
