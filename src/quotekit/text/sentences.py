"""Sentences: where a reader would make a full stop, as token numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, compress, pairwise

__all__ = ["SHORT_STATES", "sentence_starts"]

_LONGEST = 400  # tokens; what is longer is a list or a table, and looking back over all of it would take for ever
_ENDERS = frozenset({".", "!", "?", "...", "…", ".."})
# Words whose stop may end a sentence too; before an opening mark it does.
_SHORTENED = frozenset({"a.m.", "p.m.", "U.S.", "U.K.", "U.N.", "D.C.", "etc."})
# Words that begin a sentence, and no name, behind the stop of a time of day.
_BEGINNING = frozenset(
    """The A An On In At By He She It They We I You His Her Its Their But And This That These There After Before When If
    For From Since Until As No Some Many Most All Both One Two""".split()
)
_HOURS = frozenset({"a.m.", "p.m."})
_MAY_END = _ENDERS | _SHORTENED
_OPENERS = frozenset({'"', "“", "‘", "''", "``", "«", "„", "'"})
_CLOSERS = frozenset({'"', "”", "’", "'", "''", "»", "“", ")", "]", "›"})
_NO_BEGINNING = frozenset({",", ";", ":", ")", "]"})
# States as they are shortened behind towns and parties.
SHORT_STATES = frozenset(
    """Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Tenn Tex Va Vt Wash Wis Wyo""".split()
)
# Abbreviations that a name or a number follows; a stop behind them ends no sentence.
_ABBREVIATIONS = SHORT_STATES | frozenset(
    """Mr Mrs Ms Mx Dr Prof Rev Hon Gen Lt Col Sgt Maj Capt Cmdr Adm Brig Pvt Cpl Sen Rep Gov Pres Atty Supt Insp Det
    Sec Secs Usec Asec Brgy
    Sens Reps Govs Gens Drs Profs Asst Amb Lieut Msgr Rt Cllr Coun Const Cst Ald Pfc Spc Pte Comdr Cdr Ven Engr Smt
    Ing Lic Arq Dra Avv Adv Mdm Wm Chas Thos Jas Robt retd Retd Ret Res
    Ma St Ste Mt Ft No Nos vs v Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Messrs Mme Mlle Sr Fr Hr Ave Blvd Rd
    approx est""".split()
)

_SUFFIXES = frozenset({"Jr", "Inc", "Corp", "Co"})


def sentence_starts(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], breaks: Collection[int]
) -> list[int]:
    """Token numbers at which a sentence begins; `breaks` are those at which a paragraph begins.

    No sentence is longer than 400 tokens: one without a stop is cut there.

    >>> sentence_starts(["No", "!", "”", "Ann", "left", "."], [0, 2, 3, 5, 9, 13], [2, 3, 4, 8, 13, 14], {0})
    [0, 3]
    """
    size = len(words)
    found = bytearray(size)  # 1 for each token that begins a sentence; a set takes much more where every other does
    for number in breaks:
        if number < size:
            found[number] = 1
    for number in compress(range(size), map(_MAY_END.__contains__, words)):
        after = number + 1
        if words[number] in _SHORTENED:
            if words[number] in _HOURS and after < size and words[after] in _BEGINNING:
                found[after] = 1  # It opens at 9 p.m. The show is free.
            elif after + 1 < size and words[after] in _OPENERS and starts[after] > ends[number]:
                if starts[after + 1] == ends[after] and words[after + 1][0].isupper() and not found[after]:
                    found[after] = 1  # at 9 p.m. “It was dark.”
            continue
        # A mark that stands off by a blank opens the next sentence.
        while after < size and starts[after] == ends[after - 1] and words[after] in _CLOSERS and not found[after]:
            after += 1
        if after >= size or found[after]:
            continue
        following = words[after]
        if following in _NO_BEGINNING:
            continue
        if words[number] == "." and number:
            before = words[number - 1]
            if before.rpartition("-")[2] in _ABBREVIATIONS or (before in _SUFFIXES and not following[0].isupper()):
                continue  # Ex-Gov. Ana Roe, Bo Roe Jr. (D-Ohio)
            if before[-1:].isupper() and before[-2:-1] in ("", "-") and following[:1].isupper():
                continue  # J. Roe, D-N.Y.
        if following[0].isupper() or following[0].isdigit() or not following[0].isalnum():
            found[after] = 1
    begins = compress(range(size), found)
    return list(chain.from_iterable(range(first, end, _LONGEST) for first, end in pairwise([*begins, size])))
