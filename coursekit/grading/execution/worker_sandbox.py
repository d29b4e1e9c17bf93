"""What a worker closes behind itself, from inside the jail, with nothing but the kernel. See :mod:`.jail`."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator, Sequence

MEMORY = 600_000_000
"""Bytes of memory of its own that a submission may have; about 150 MB are the packages' already."""

ADDRESSES = 1_200_000_000
"""Bytes of addresses, which also count what is shared."""

FOLDER = 32_000_000
"""Bytes of its folder, and of any file in it."""

ENTRIES = 10_000
"""Files and folders in its folder."""

FILES = 128
"""Files open at once."""

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform.startswith("linux") else None

_NEW_MOUNTS, _NEW_MESSAGES, _NEW_PROCESSES = 0x00020000, 0x08000000, 0x20000000
_CLOSE_RANGE, _MOUNT_SETATTR, _CREATE, _ADD, _RESTRICT = 436, 442, 444, 445, 446
_NO_NEW_PRIVILEGES, _SECCOMP, _PARENT_DIES, _AMBIENT = 38, 22, 1, 47
_HERE, _ALL_BELOW, _READ_ONLY, _NO_SETUID, _PRIVATE = -100, 0x8000, 1, 2, 1 << 18
_NO_SETUID_DEVICES_PROGRAMS = 2 | 4 | 8
_CAPABILITIES_3 = 0x20080522
_READ = 0b1100
_WRITE = _READ | 0b10 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8
"""Read files and folders; and write, remove, make folders and make files."""


class _Mount(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "users")]


class _Rules(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32)]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _done(came: int, what: str) -> int:
    if came < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")
    return came


def _call(what: str, number: int, *arguments: object) -> int:
    return _done(_libc.syscall(ctypes.c_long(number), *arguments), what)


def _prctl(option: int, *arguments: int | ctypes._Pointer) -> None:
    rest = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    rest += [ctypes.c_ulong(0)] * (4 - len(rest))
    _done(_libc.prctl(ctypes.c_int(option), *rest), "prctl")


def landlock_version() -> int:
    """Which Landlock this kernel has; 0 if none."""
    try:
        return _call("landlock", _CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except OSError:
        return 0


@contextlib.contextmanager
def among_themselves() -> Iterator[None]:
    """What is forked herein sees no process but itself and what it starts; it is the first of its world."""
    here = os.pidfd_open(os.getpid())
    try:
        _done(_libc.unshare(_NEW_PROCESSES), "unshare")
        try:
            yield
        finally:  # in a fork this is no way back: only the process `here` stands for has its old world
            _done(_libc.setns(here, _NEW_PROCESSES), "setns")
    finally:
        os.close(here)


def mount_own_files(folder: str) -> None:
    """Have mounts of one's own: all is read-only, and an empty folder in memory lies over `folder`."""
    _done(_libc.unshare(_NEW_MOUNTS | _NEW_MESSAGES), "unshare")
    shut = _Mount(_READ_ONLY | _NO_SETUID, 0, _PRIVATE, 0)
    size = ctypes.c_size_t(ctypes.sizeof(shut))
    _call("mount_setattr", _MOUNT_SETATTR, _HERE, b"/", _ALL_BELOW, ctypes.byref(shut), size)
    about = f"size={FOLDER},nr_inodes={ENTRIES},mode=0700".encode()
    place = folder.encode()
    _done(_libc.mount(b"tmpfs", place, b"tmpfs", _NO_SETUID_DEVICES_PROGRAMS, about), "mount")


def close_all_but(kept: int) -> None:
    """Close every open file from 3 on, but this one."""
    for first, last in ((3, kept - 1), (kept + 1, 2**32 - 1)):
        try:
            _call("close_range", _CLOSE_RANGE, ctypes.c_uint(first), ctypes.c_uint(last), ctypes.c_uint(0))
        except (AttributeError, OSError):  # another system, or a kernel of before 5.9, where there is no jail
            os.closerange(first, min(last + 1, 1 << 16))


def landlock_rules(readable: Sequence[str], folder: str) -> int:
    """A set of Landlock rules, as an open file: read there, write in `folder`, and nothing else."""
    version = landlock_version()
    files = {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)  # how many rights this kernel can take away
    handled = _Rules((1 << files) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = ctypes.c_size_t(8 if version < 4 else 16 if version < 6 else 24)
    made = _call("landlock", _CREATE, ctypes.byref(handled), size, ctypes.c_uint32(0))
    truncate = 1 << 14 if files > 14 else 0
    move = 1 << 13 if files > 13 else 0
    allowed = [(place, _READ if os.path.isdir(place) else 0b100) for place in readable]
    allowed += [(folder, _WRITE | truncate | move), ("/dev/null", 0b110 | truncate)]
    for place, rights in allowed:
        if not os.path.exists(place):
            continue
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        beneath = ctypes.byref(_Beneath(rights, opened))
        _call("landlock", _ADD, ctypes.c_int(made), ctypes.c_int(1), beneath, ctypes.c_uint32(0))
        os.close(opened)
    return made


def set_limits(seconds: float) -> None:
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


def drop_capabilities() -> None:
    """Give up what the preloaded process needs to make namespaces, for good."""
    _prctl(_NO_NEW_PRIVILEGES, 1)
    _prctl(_AMBIENT, 4)
    whom, none = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0), (ctypes.c_uint32 * 6)()
    _done(_libc.capset(ctypes.byref(whom), ctypes.byref(none)), "capset")


def enter(landlock: int, filter: bytes) -> None:
    """Close the jail behind this process and all its threads to come; there is no way back."""
    drop_capabilities()
    _call("landlock", _RESTRICT, ctypes.c_int(landlock), ctypes.c_uint32(0))
    os.close(landlock)
    program = _Program(len(filter) // 8, filter)
    _prctl(_SECCOMP, 2, ctypes.byref(program))


def rehearse(readable: Sequence[str], folder: str, filter: bytes) -> None:
    """Have a process close the jail behind itself as a worker does.

    Raises
    ------
    OSError
        Saying which wall cannot be built here.
    """
    told, tell = os.pipe()
    with among_themselves():
        process = os.fork()
        if process == 0:
            try:
                mount_own_files(folder)
                enter(landlock_rules(readable, folder), filter)
            except BaseException as error:
                os.write(tell, str(error).encode()[:500])
            finally:
                os._exit(0)
    os.close(tell)
    with open(told, "rb") as file:
        said = file.read()
    os.waitpid(process, 0)
    if said:
        raise OSError(said.decode())
