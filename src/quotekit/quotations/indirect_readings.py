"""Readings of a reporting site: it attributes nothing, or what stands after it, before it, or around it; with features."""

from __future__ import annotations

from quotekit.quotations.indirect_view import View, bucket

__all__ = ["READINGS", "reading_features"]

READINGS = ("none", "after", "before", "around")
_COMPLEMENTS = {"that": "that", "to": "to", "whether": "wh", "if": "wh", "how": "wh", "why": "wh", "what": "wh"}
_NEAR = 7  # tokens in which a complement may begin


def reading_features(view: View, number: int) -> list[str]:
    """The features of site `number`."""
    sites, tags, outline = view.sites, view.tags, view.outline
    site = sites[number]
    token, first, word, start, end = site
    lemma, form = word.lemma, word.form
    text = outline.lower[token]
    group = " ".join(tags[first:token])
    n1 = view.ahead(token + 1, end)
    n2 = view.ahead(token + 2, end)
    n3 = tags[token + 3] if token + 3 < end else "END"
    p1 = view.behind(first, start)
    p2 = tags[first - 2] if first - 2 >= start else "START"
    complement, distance = "", 0
    for at in range(token + 1, min(token + _NEAR, end)):
        tag = tags[at]
        if tag in _COMPLEMENTS:
            complement, distance = _COMPLEMENTS[tag], at - token
            break
        if tag in ",.:;-":
            break
    kind = f"{form} {word.attitude[0]}{word.stance}"
    found = [
        f"w {text}",
        f"l {lemma}",
        f"k {kind}",
        f"g {group} {form}",
        f"l {lemma} g {group}",
        f"n1 {n1}",
        f"n1 {n1} {n2}",
        f"n1 {n1} {n2} {n3}",
        f"n2 {n2}",
        f"n3 {n3}",
        f"w {text} n1 {n1}",
        f"l {lemma} n2 {n2}",
        f"k {kind} n1 {n1} {n2}",
        f"p1 {p1}",
        f"p1 {p1} {p2}",
        f"w {text} p1 {p1}",
        f"k {kind} p1 {p1} {p2}",
        f"k {kind} p1 {p1} n1 {n1}",
        f"p1 {p1} g {group} n1 {n1}",
        f"c {complement} {bucket(distance)}",
        f"l {lemma} c {complement}",
        f"k {kind} c {complement} p1 {p1}",
        f"rest {bucket(end - token)} {form}",
        f"pos {bucket(first - start)} {form}",
    ]
    before = sites[number - 1] if number and sites[number - 1].sentence_first == start else None
    if before is not None:
        lead = before.word
        nb = view.ahead(before.token + 1, end)
        found += [
            f"b {lead.form} {lead.attitude[0]} {bucket(token - before.token)}",
            f"b {lead.lemma}",
            f"b {lead.form} n1 {nb} {form} p1 {p1}",
        ]
    after = sites[number + 1] if number + 1 < len(sites) and sites[number + 1].sentence_first == start else None
    if after is not None:
        follow = after.word
        found += [
            f"a {follow.form} {follow.attitude[0]} {bucket(after.token - token)}",
            f"a {follow.lemma} {view.behind(after.first, start)}",
        ]
    marks = f"{'M' if outline.inside[start] >= 0 else 'm'}{'M' if outline.inside[end - 1] >= 0 else 'm'}"
    last = tags[end - 1]
    found.append(f"s {marks} {last} {form}")
    return found
