"""When two names can be one person's or one body's, by their words alone; all words are in small letters."""

from __future__ import annotations

from quotekit.speakers.words.gender import Gender

__all__ = ["KUNYAS", "is_kunya", "is_short_form", "same_family", "same_name"]

# Abu Karim is the father of Karim, Umm Karim his mother (Wikipedia, "Kunya (Arabic)").
KUNYAS: dict[str, Gender] = {"abu": "m", "umm": "f", "um": "f", "oum": "f"}

_NICKNAME = 3  # letters: Dan is Daniel, Jo is not John


def same_name(known: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether two names can be of one person, by their words alone.

    >>> same_name(("marijke", "van", "der", "laan"), ("van", "der", "laan")), same_name(("ana", "roe"), ("bo", "roe"))
    (True, False)
    """
    if known == name:
        return True
    if is_kunya(known) or is_kunya(name):
        return False
    short, long = (known, name) if len(known) <= len(name) else (name, known)
    if not short:
        return False
    size = len(short)
    if size < len(long) and (long[-size:] == short or long[:size] == short):
        return True
    if size == 1 or short[-1] != long[-1]:
        return False
    if size == len(long) and not all(map(_same_given, short[1:-1], long[1:-1])):
        return False  # Rosa Maria Roe is not Rosa Elena Roe
    return _same_given(short[0], long[0])


def is_kunya(name: tuple[str, ...]) -> bool:
    """Whether a name is what somebody is called after a child: Abu Karim is neither Abu nor Karim."""
    return len(name) == 2 and name[0] in KUNYAS


def _same_given(one: str, other: str) -> bool:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short.replace(".", "")) <= 2 and ("." in short or len(short) == 1):
        return short[0] == long[0]
    return short == long or (len(short) >= _NICKNAME and long.startswith(short))


def same_family(one: str, other: str) -> bool:
    """Whether two surnames are one, an ending that shows gender aside (Wilk, Wilkowa are not; -ski, -ska are)."""
    return one == other or (len(one) > 4 and one[:-1] == other[:-1] and {one[-1], other[-1]} <= set("aiyoë"))


def is_short_form(known: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether one is how the other begins: Brastol of Brastol Motors."""
    short, long = (known, name) if len(known) <= len(name) else (name, known)
    return len(short) < len(long) and long[: len(short)] == short
