"""How fast the cost of reading grows with the text: CPU time, calls and memory, measured here for all tests.

Calls are the same on every machine, but what happens inside one call (a regular expression, a slice) costs none; so
time is measured too.  Other work on the machine can double a time, and never halves it: hence the least of several.
"""

from __future__ import annotations

import cProfile
import gc
import time
import tracemalloc
from collections.abc import Callable

__all__ = ["CALLS", "SIZES", "TIME", "calls", "check_calls", "check_time", "cut", "peak", "seconds"]

Job = Callable[[], object]

TIME, CALLS = 2.6, 2.2  # the most by which the cost may grow when the text is twice as long
SIZES = (64 << 10, 256 << 10)  # characters; two doublings lie between them
_RUNS, _MORE_RUNS = 3, 6
_CLEAR = 2.2  # a growth of no more than this leaves no doubt after one run of each
_MEASURABLE = 0.05  # seconds; below this the clock says more about the machine than about the code


def cut(scrap: str, size: int) -> str:
    """A text of `size` characters: the scrap again and again."""
    return (scrap * (size // len(scrap) + 1))[:size]


def seconds(job: Job) -> float:
    """The CPU time of one run, without the collector, whose time depends on all that other tests left behind."""
    gc.disable()
    try:
        began = time.process_time()
        job()
        return time.process_time() - began
    finally:
        gc.enable()


def calls(job: Job) -> int:
    """How many functions one run calls, built in ones included."""
    profile = cProfile.Profile()
    profile.runcall(job)
    return sum(entry.callcount for entry in profile.getstats())


def peak(job: Job) -> int:
    """The bytes that one run takes at most, beyond what was there before; its result counts until it is dropped."""
    gc.collect()
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def check_time(job_of: Callable[[int], Job], sizes: tuple[int, int] = SIZES) -> None:
    """Fail if time grows by more than `TIME` a doubling from the smaller to the larger size.

    The least of three runs counts, of six where three fail, of one where it is clear.
    """
    small, large = sizes
    short, long = job_of(small), job_of(large)
    little, much = seconds(short), seconds(long)
    if much <= max(_CLEAR ** _doublings(small, large) * little, _MEASURABLE):
        return
    little = min(little, *(seconds(short) for _ in range(_RUNS - 1)))
    most = TIME ** _doublings(small, large)
    for run in range(1, _MORE_RUNS):
        if much <= most * little:
            return
        much = min(much, seconds(long))
        little = min(little, seconds(short)) if run >= _RUNS else little
    assert much <= most * little, f"{little:.3f} s for {small}, {much:.3f} s for {large}"


def check_calls(job_of: Callable[[int], Job], sizes: tuple[int, int] = SIZES) -> None:
    """Fail if calls grow by more than `CALLS` a doubling from the smaller to the larger size."""
    small, large = sizes
    few, many = calls(job_of(small)), calls(job_of(large))
    assert many <= CALLS ** _doublings(small, large) * few, f"{few} calls for {small}, {many} for {large}"


def _doublings(small: int, large: int) -> float:
    return (large // small).bit_length() - 1
