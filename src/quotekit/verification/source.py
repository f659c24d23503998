"""A source: a text that quotations are looked up in, prepared once.

Its words are encoded with one character a word, so that Python's own substring search, which is linear even on hostile
texts, finds them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from attrs import field, frozen

from quotekit.errors import OptionError
from quotekit.model import Extraction, Span
from quotekit.verification.units import Units, units_of

__all__ = ["Index", "Source", "source_of"]

_BREAK = "\0"  # the code of no word
_CODES = 0x10FFFF  # characters there are; where a text has more words, two share one, and a match is checked
# Without their hyphen these are other words: to re-sign is not to resign.
_OTHER_WORDS = frozenset(
    """coop recollect recount recover recovered recovering recreate recreated recreation reform reformed reforming
    release released relay remark represent represented repress reserve reserved resign resigned resigning resort
    resound restore resent retreat retreated unionised unionized""".split()
)


@frozen(eq=False, repr=False)
class Index:
    """The units of a source, encoded: `encoded[i]` stands for unit `i`, and two units with one key for one character.

    `single` holds the words that stand without a hyphen; `compounds` gives the parts of each hyphenated word by the
    word without its hyphens.
    """

    units: Units
    codes: Mapping[str, str]
    encoded: str
    single: frozenset[str]
    compounds: Mapping[str, tuple[str, ...]]

    def code(self, keys: Sequence[str]) -> str | None:
        """These keys encoded, or None where the source lacks one of them."""
        try:
            return "".join([self.codes[key] for key in keys])
        except KeyError:
            return None

    @property
    def is_exact(self) -> bool:
        """Whether each word has a code of its own."""
        return len(self.codes) <= _CODES

    def part(self, runs: Iterable[Sequence[Span]]) -> Index:
        """The index of these spans alone, each run of them as if nothing stood between; no match goes over two runs."""
        units = self.units
        keys: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for spans in runs:
            for span in spans:
                first, end = bisect_left(units.starts, span.start), bisect_right(units.ends, span.end)
                keys += units.keys[first:end]
                starts += units.starts[first:end]
                ends += units.ends[first:end]
            keys.append(_BREAK)
            starts.append(spans[-1].end)
            ends.append(spans[-1].end)
        encoded = "".join([self.codes.get(key, _BREAK) for key in keys])
        part = Units(units.text, units.fold, keys, starts, ends, frozenset())
        return Index(part, self.codes, encoded, self.single, self.compounds)

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """The numbers of the units that have a key."""
        found: dict[str, list[int]] = {}
        for number, key in enumerate(self.units.keys):
            found.setdefault(key, []).append(number)
        return found


def index_of(text: str) -> Index:
    """The index of `text`."""
    units = units_of(text)
    single = set(units.keys)
    compounds: dict[str, tuple[str, ...]] = {}
    written_both_ways = []
    for first, end in units.compounds():
        parts = tuple(units.keys[first:end])
        joined = "".join(parts)
        if joined.lower() in _OTHER_WORDS:
            continue
        if joined in single:
            written_both_ways.append((first, end))
        else:
            compounds[joined] = parts
    units = units.merged(written_both_ways)
    single -= _OTHER_WORDS
    codes = {key: chr(number % _CODES + 1) for number, key in enumerate(dict.fromkeys(units.keys))}
    encoded = "".join(map(codes.__getitem__, units.keys))
    return Index(units, codes, encoded, frozenset(single), MappingProxyType(compounds))


@frozen
class Source:
    """A text that quotations are looked up in, prepared once for any number of them.

    `name` is how results and tables call it.  `extraction` is what `extract(text)` gave where that is at hand;
    `verify` reads the source otherwise.

    >>> import quotekit
    >>> source = quotekit.Source("“We will win,” Ana Roe said.", name="report")
    >>> [quotekit.locate(source, quote) is not None for quote in ("We will win", "We will not win")]
    [True, False]
    """

    text: str = field(repr=lambda text: f"<{len(text)} characters>")
    name: str = ""
    extraction: Extraction | None = field(default=None, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        check_str(self.text, "text")
        check_str(self.name, "name")
        if self.extraction is not None and not isinstance(self.extraction, Extraction):
            raise TypeError(f"extraction is {type(self.extraction).__name__}: give what quotekit.extract(text) returns")
        if self.extraction is not None and self.extraction.text != self.text:
            raise OptionError("extraction is of another text: give what quotekit.extract(text) returns")

    @cached_property
    def index(self) -> Index:
        """The words of the text; made when first asked for, and part of no comparison."""
        return index_of(self.text)


def source_of(source: object) -> Source:
    """`source` as a `Source`, a string or an extraction included; else a TypeError that names the mend."""
    if isinstance(source, Source):
        return source
    if isinstance(source, Extraction):
        return Source(source.text, extraction=source)
    return Source(check_str(source, "source"))


def check_str(value: object, name: str) -> str:
    """`value` if it is a string; else a TypeError that names the mend."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes | bytearray):
        raise TypeError(f"{name} is bytes: decode it first, e.g. {name}.decode('utf-8')")
    raise TypeError(f"{name} is {type(value).__name__}: give a str")
