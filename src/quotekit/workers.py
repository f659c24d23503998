"""Processes that read texts for one that asks: each has its own pipe, so that its death is seen at once.

The pool of the standard library has one pipe for the results of all: a worker killed while it writes there leaves
half a message, and whoever reads waits for the other half for ever.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from quotekit.extractor import Extractor, Published
from quotekit.model import Extraction

__all__ = ["Workers", "unpacked"]

Pair = tuple[str, Published]


class Workers:
    """So many processes, alive while the context lasts; leaving it ends them after the texts they have begun."""

    def __init__(self, extractor: Extractor, count: int) -> None:
        self._processes: list[Process] = []
        self._free: SimpleQueue[Connection] = SimpleQueue()
        for _ in range(count):
            ours, theirs = Pipe()
            # A daemon: a program that ends with its results half taken does not wait for more of them.
            process = Process(target=_work, args=(ours, theirs, extractor), daemon=True)
            process.start()
            theirs.close()  # so that the worker alone holds this end, and its death closes it
            self._processes.append(process)
            self._free.put(ours)
        self._threads = ThreadPoolExecutor(count)  # started last: processes are not forked beside threads

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)
        for _ in self._processes:
            self._free.get().close()
        for process in self._processes:
            process.join()

    def read(self, pairs: Sequence[Pair]) -> Future[bytes]:
        """The extractions of `pairs`, for `unpacked`: read when a worker is free, first come, first read.

        The future's error is an `EOFError` or an `OSError` where the worker has died.
        """
        return self._threads.submit(self._ask, pairs)

    def _ask(self, pairs: Sequence[Pair]) -> bytes:
        connection = self._free.get()
        try:
            connection.send(pairs)
            return connection.recv_bytes()
        finally:
            self._free.put(connection)


def unpacked(results: bytes) -> list[Extraction]:
    """What a worker has sent: taken apart by the thread that wants it, while the worker goes on."""
    extractions: list[Extraction] = pickle.loads(results)
    return extractions


def _work(other_end: Connection, connection: Connection, extractor: Extractor) -> None:
    """What runs in a worker, until the process that asks has closed the other end or is gone."""
    import gc  # noqa: PLC0415 -- only workers need these
    import signal  # noqa: PLC0415

    other_end.close()  # a worker that held it would never see it closed
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupts are for the process that asked
    gc.freeze()  # what that process holds is shared until it is looked through for garbage, and may be large
    try:
        while True:
            pairs: Sequence[Pair] = connection.recv()
            connection.send([extractor.extract(text, published=published) for text, published in pairs])
    except (EOFError, OSError):  # there is nobody to read for
        return
