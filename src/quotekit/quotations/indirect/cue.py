"""The first two questions about a reporting word: whether it attributes, and on which side its content stands."""

from __future__ import annotations

from quotekit.quotations.indirect.sites import Site
from quotekit.quotations.indirect.view import View, bucket

__all__ = ["SIDES", "cue_features", "side_features"]

SIDES = ("after", "before", "around")

# The first word of a clause that a reporting word governs, by sort.
_COMPLEMENTS = {"that": "that", "to": "to", "whether": "wh", "if": "wh", "how": "wh", "why": "wh", "what": "wh"}
_NEAR = 7  # tokens behind the cue in which that word may stand
_SHORT = 6  # tokens behind a cue that leave hardly room for content
_CLAUSE_ENDS = frozenset(",.:;-")


def cue_features(view: View, number: int) -> list[str]:
    """What site `number` looks like, for the question whether it attributes."""
    sites, tags, outline = view.sites, view.tags, view.outline
    site = sites[number]
    token, first, word, start, end = site
    lemma, form, attitude, stance = word
    text = outline.lower[token]
    sort = f"{form} {attitude[0]}{stance[0]}"
    group = " ".join(tags[first:token])
    n1, n2 = view.ahead(token + 1, end), view.ahead(token + 2, end)
    n3 = tags[token + 3] if token + 3 < end else "END"
    p1 = view.behind(first, start)
    p2 = tags[first - 2] if first - 2 >= start else "START"
    complement, distance = _complement(tags, token + 1, min(token + _NEAR, end))
    found = [
        f"cue w {text}",
        f"cue l {lemma}",
        f"cue s {sort}",
        f"cue g {group} {form}",
        f"cue l {lemma} g {group}",
        f"cue n {n1}",
        f"cue n {n1} {n2}",
        f"cue n {n1} {n2} {n3}",
        f"cue n2 {n2}",
        f"cue n3 {n3}",
        f"cue w {text} n {n1}",
        f"cue l {lemma} n2 {n2}",
        f"cue s {sort} n {n1} {n2}",
        f"cue p {p1}",
        f"cue p {p1} {p2}",
        f"cue w {text} p {p1}",
        f"cue s {sort} p {p1} {p2}",
        f"cue s {sort} p {p1} n {n1}",
        f"cue p {p1} g {group} n {n1}",
        f"cue c {complement} {distance}",
        f"cue l {lemma} c {complement}",
        f"cue s {sort} c {complement} p {p1}",
        f"cue rest {bucket(end - token)} {form}",
        f"cue pos {bucket(first - start)} {form}",
    ]
    if number:
        before = sites[number - 1]
        if before.token >= start:
            lead = before.word
            found += [
                f"cue b {lead.form} {lead.attitude[0]} {bucket(token - before.token)}",
                f"cue b {lead.lemma}",
                f"cue b {lead.form} n {view.ahead(before.token + 1, end)} {form} p {p1}",
            ]
    if number + 1 < len(sites):
        after = sites[number + 1]
        if after.token < end:
            follow = after.word
            found += [
                f"cue a {follow.form} {follow.attitude[0]} {bucket(after.token - token)}",
                f"cue a {follow.lemma} {view.behind(after.first, start)}",
            ]
    inside = outline.inside
    marks = f"{'M' if inside[start] >= 0 else 'm'}{'M' if inside[end - 1] >= 0 else 'm'}"
    found.append(f"cue m {marks} {tags[end - 1]} {form}")
    return found


def _complement(tags: list[str], first: int, end: int) -> tuple[str, int]:
    """The sort of the clause that begins among tokens `first` to `end`, and how far on."""
    for at in range(first, end):
        tag = tags[at]
        if tag in _COMPLEMENTS:
            return _COMPLEMENTS[tag], at - first
        if tag in _CLAUSE_ENDS:
            break
    return "", 0


def side_features(view: View, site: Site) -> list[list[str]]:
    """For each of `SIDES`, what speaks for content on that side of `site`."""
    tags = view.tags
    token, first, word, start, end = site
    lemma, form = word.lemma, word.form
    n1, n2 = view.ahead(token + 1, end), view.ahead(token + 2, end)
    n3 = tags[token + 3] if token + 3 < end else "END"
    p1 = view.behind(first, start)
    mention = view.outline.mention_ending_at(first)
    left = mention.first if mention else first
    p2 = view.behind(left, start) if mention else tags[first - 2] if first - 2 >= start else "START"
    group = " ".join(tags[first:token])
    following = view.outline.mention_starting_at(token + 1)
    behind = tags[following.end] if following and following.end < end else ""
    tail = " ".join(tags[token + 1 : end]) if end - token < _SHORT else "long"
    found = [
        "",
        f"{form} p {p1} n {n1}",
        f"l {lemma} p {p1} n {n1}",
        f"{form} p {p1} n {n1} > {behind}",
        f"l {lemma} p {p2} {p1}",
        f"tail {tail}",
        f"{form} opens {tags[start]} p {p2}",
        f"l {lemma}",
        f"l {lemma} n {n1}",
        f"w {view.outline.lower[token]} g {group}",
        f"{form} n {n1}",
        f"{form} n {n1} {n2}",
        f"n {n1} {n2} {n3}",
        f"{form} p {p1}",
        f"{form} p {p1} {p2}",
        f"{form} p {p2} n {n1}",
        f"l {lemma} p {p2}",
        f"p {p1} {p2} n {n1}",
        f"{form} g {group}",
        f"{form} pos {bucket(left - start)}",
        f"{form} rest {bucket(end - token)}",
        f"{form} g {group} n {n1}",
        f"{bucket(left - start)} p {p2}",
    ]
    return [[f"{side} {feature}" for feature in found] for side in SIDES]
