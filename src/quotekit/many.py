"""Many texts, one after the other or in worker processes: lazy, in order, and never more under way than needed.

Texts go to the workers in chunks.  So many chunks are under way that no worker waits, and no more: whoever takes the
results slowly slows the reading down, and memory stays flat however many texts there are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, Final

from attrs import frozen

from quotekit.errors import OptionError, WorkerError
from quotekit.extractor import Extractor, Published, check_text, read_options, read_published
from quotekit.locale.en import EN
from quotekit.locale.locale import Locale
from quotekit.model import Extraction

__all__ = ["extract_many"]

Item = str | tuple[str, Published]

_CHUNK_CHARACTERS: Final = 50_000  # a fraction of a second: an interrupted run waits no longer
_CHUNK_ITEMS: Final = 64
_CHUNKS_A_WORKER: Final = 2  # one is read, the other waits


def extract_many(
    items: Iterable[Item], *, workers: int = 1, locale: Locale = EN, **options: Any
) -> Iterator[Extraction]:
    """The extractions of many texts, in the order given, each made when it is asked for.

    `items` are texts, or pairs of a text and its day of publication; any iterable will do, and it is read only as far
    as needed.  With `workers` above 1 that many processes share the work, and the results are the same.  On systems
    that start processes anew the call must stand under `if __name__ == "__main__":`, as for all of Python's pools.

    Wrong options raise at once.  An item of a wrong type, or a bad date, raises when its turn comes, and the message
    names its place, counted from 0.  A worker that dies is a `WorkerError` that names the items it may have died of.
    Closing the iterator, or an interrupt, ends the workers after the chunks that they have begun.

    >>> [len(extraction.quotations) for extraction in extract_many(["“Yes,” Ana Roe said.", ("No.", "2024-05-14")])]
    [1, 0]
    """
    extractor = Extractor(locale, read_options(options))
    if isinstance(items, str):
        raise TypeError(f"items is the string {items[:20]!r}: give a list of texts, or extract the one text")
    if not isinstance(items, Iterable):
        raise TypeError(f"items is {items!r}: give an iterable of texts, or of pairs (text, published)")
    if isinstance(workers, bool) or not isinstance(workers, int):
        raise TypeError(f"workers is {workers!r}: give a whole number of processes")
    if workers < 1:
        raise OptionError(f"workers is {workers!r}: give 1 or more")
    pairs = (_pair(item, place) for place, item in enumerate(items))
    if workers == 1:
        return (extractor.extract(text, published=published) for text, published in pairs)
    return _in_processes(extractor, pairs, workers)


def _pair(item: object, place: int) -> tuple[str, Published]:
    """An item as a text with its day of publication, both of which can be read."""
    match item:
        case (text, published):
            pass
        case text:
            published = None
    try:
        return check_text(text), read_published(published)
    except (TypeError, ValueError) as error:
        raise type(error)(f"item {place}: {error}") from None


@frozen
class _Chunk:
    """Pairs that go to a worker together; `first` is the place of the first."""

    first: int
    pairs: tuple[tuple[str, Published], ...]

    def __str__(self) -> str:
        return f"items {self.first} to {self.first + len(self.pairs) - 1}"


def _chunks(pairs: Iterator[tuple[str, Published]]) -> Iterator[_Chunk]:
    first = 0
    while True:
        held: list[tuple[str, Published]] = []
        characters = 0
        failed = None
        try:
            for pair in pairs:
                held.append(pair)
                characters += len(pair[0])
                if characters >= _CHUNK_CHARACTERS or len(held) == _CHUNK_ITEMS:
                    break
        except Exception as error:
            failed = error
        if held:
            yield _Chunk(first, tuple(held))
        if failed:
            raise failed
        if not held:
            return
        first += len(held)


def _in_processes(extractor: Extractor, pairs: Iterator[tuple[str, Published]], workers: int) -> Iterator[Extraction]:
    # Most users never start a process: this takes longer to import than the rest of the package.
    from concurrent.futures import Future  # noqa: PLC0415

    from quotekit.workers import Workers, unpacked  # noqa: PLC0415

    under_way: deque[tuple[_Chunk, Future[bytes]]] = deque()
    failed: Exception | None = None
    chunks = _chunks(pairs)
    with Workers(extractor, workers) as pool:
        while True:
            while failed is None and len(under_way) < workers * _CHUNKS_A_WORKER:
                try:
                    chunk = next(chunks)
                except StopIteration:
                    break
                except Exception as error:
                    failed = error
                    break
                under_way.append((chunk, pool.read(chunk.pairs)))
            if not under_way:
                break
            chunk, future = under_way.popleft()
            try:
                results = future.result()
            except (EOFError, OSError):
                raise WorkerError(
                    f"a worker died, killed or out of memory, while {chunk} were read; "
                    "all before them are done: go on from there, with fewer workers if memory is short"
                ) from None
            yield from unpacked(results)
    if failed:
        raise failed
