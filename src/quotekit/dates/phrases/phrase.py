"""A phrase: a run of pieces that one pattern of the grammar fits, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from quotekit.dates.phrases.pieces import Pieces

__all__ = ["Phrase"]


@frozen
class Phrase:
    """Pieces `first` to `end` (half open) of a document, read by the rule `rule`."""

    pieces: Pieces
    rule: str
    first: int
    end: int

    def parts(self) -> Iterator[tuple[str, str]]:
        """Kind and word, in small letters, of each piece."""
        return ((self.pieces.kind(piece), self.pieces.word(piece).lower()) for piece in range(self.first, self.end))

    @property
    def text(self) -> str:
        """The phrase as printed."""
        return self.pieces.document.text[self.pieces.start(self.first) : self.pieces.end(self.end - 1)]

    def find(self, *kinds: str) -> int:
        """The first piece of one of these kinds; -1 if there is none."""
        return next((p for p in range(self.first, self.end) if self.pieces.kind(p) in kinds), -1)

    def has(self, *kinds: str) -> bool:
        """Whether a piece is of one of these kinds."""
        return self.find(*kinds) >= 0

    def word(self, *kinds: str) -> str:
        """The first word of one of these kinds in small letters; "" if there is none."""
        piece = self.find(*kinds)
        return self.pieces.word(piece).lower() if piece >= 0 else ""

    def number(self, *kinds: str) -> int | None:
        """What the first word of one of these kinds counts as."""
        return self.pieces.calendar.number.get(self.word(*kinds))

    def symbol(self, *kinds: str) -> str | None:
        """What the first word of one of these kinds stands for."""
        return self.pieces.calendar.symbol.get(self.word(*kinds))

    def next_word(self) -> str:
        """The word behind the phrase in small letters; "" at the end of the text."""
        return self.pieces.word(self.end).lower() if self.end < len(self.pieces.codes) else ""

    def kind_before(self, back: int = 1) -> str:
        """The kind of a piece before the phrase; "" at the start of a sentence."""
        first, _ = self.pieces.sentence(self.first)
        return self.pieces.kind(self.first - back) if self.first - back >= first else ""

    def words_before(self) -> Iterator[str]:
        """The words of its sentence before it, in small letters."""
        first, _ = self.pieces.sentence(self.first)
        return (self.pieces.word(piece).lower() for piece in range(first, self.first))

    def word_beside(self, offset: int) -> str:
        """A word beside the phrase: offset -1 is the one before, 1 the one behind; "" beyond the sentence."""
        first, end = self.pieces.sentence(self.first)
        place = self.first + offset if offset < 0 else self.end + offset - 1
        return self.pieces.word(place) if first <= place < end else ""

    def without(self, first: int = 0, end: int = 0) -> Phrase:
        """The phrase with so many pieces cut off at either side."""
        return evolve(self, first=self.first + first, end=self.end - end)
