"""The written articles as gold in the form of docs/model-card.md: `python -m tests.cases.gold OUT.jsonl`.

Of `resolution/` only the odd articles teach, since the even ones are judged by; the unseen ones do not teach at all.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["marked_articles", "written_articles"]

CASES = Path(__file__).parent
TIMES = 1  # how often each counts beside a corpus of one field, one year and one country
_TAG = re.compile(r"<(/?)(q|cue|by|m)(\d*)>")
_OPENING_MARKS = "“\"'‘«"
_ANY_MARK = re.compile(r"[“\"‘«]|(?<!\w)'")
_OBJECT_TAKERS = ("accus", "urg", "ask", "order", "advis", "direct", "instruct")
_OBJECT = 60  # letters of whoever is accused or asked, at most
_NEXT_PARAGRAPH = 200  # letters that a paragraph counts for in the distance between words
_NEXT_SENTENCE = 30
_SENTENCE_END = re.compile(r"[.!?][”\"’]? [A-Z“\"]")

Span = tuple[int, int]
Record = dict[str, Any]


def marked_articles(path: Path) -> Iterator[Record]:
    """The articles of a file with marks in the text: `<q1>`, `<cue1>`, `<by1>`, and `<m>` where nothing is decided.

    Each quotation has `who` as the list behind the article names them: "?" if a reader cannot tell, "-" if nobody is.
    """
    for number, part in enumerate(re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:], 1):
        head, _, rest = part.partition("\n")
        marked, _, names = rest.rpartition("\n---\n")
        text, spans = _unmarked(marked.strip("\n"))
        who = dict(line.split(" = ", 1) for line in names.strip().splitlines())
        named = [(who[at], span) for (sort, at), places in spans.items() if sort == "by" for span in places]
        quotes = []
        undecided = list(spans.get(("m", ""), []))
        for (sort, at), content in spans.items():
            if sort != "q":
                continue
            cue, speaker = spans.get(("cue", at)), spans.get(("by", at))
            if speaker is None and who[at] not in "?-":
                # Roe said it rained, adding that it snowed: whoever was named before goes on.
                before = [span for whose, span in named if whose == who[at] and _goes_on(text, span, cue or content)]
                speaker = before[-1:] or None
                undecided += [] if speaker or cue else content
            quotes.append(
                {
                    "content": _with_object(text, cue, content) if cue else content,
                    "cue": cue,
                    "speaker": speaker,
                    "kind": _kind(text, content),
                    "who": who[at],
                }
            )
        published = re.search(r"published: ([\d-]+)", head)
        yield {
            "id": f"{path.stem}-{number:02}",
            "text": text,
            "quotes": quotes,
            "undecided": undecided,
            "times": TIMES,
            "published": published[1] if published else None,
        }


def _with_object(text: str, cue: list[Span], content: list[Span]) -> list[Span]:
    """The content with whoever is accused of it or asked to do it, as the corpora mark it."""
    first, *rest = content
    end = cue[-1][1]
    moved = text[cue[0][0] : end].rsplit(maxsplit=1)[-1].lower().startswith(_OBJECT_TAKERS)
    opens = text[first[0] : first[0] + 3].lower() in ("of ", "to ")
    if moved and opens and end < first[0] <= end + _OBJECT and "," not in text[end : first[0]]:
        return [(end + 1, first[1]), *rest]
    return content


def _goes_on(text: str, span: Span, behind: list[Span]) -> bool:
    """Whether no sentence ends between the words that name somebody and what stands behind them."""
    start, end = span[1], behind[0][0]
    return start <= end and not _SENTENCE_END.search(text, start, end + 1) and "\n" not in text[start:end]


def _unmarked(marked: str) -> tuple[str, dict[tuple[str, str], list[Span]]]:
    """The text without its tags, and the spans of each sort and number."""
    parts: list[str] = []
    opened: dict[tuple[str, str], int] = {}
    spans: dict[tuple[str, str], list[Span]] = {}
    at = size = 0
    for tag in _TAG.finditer(marked):
        parts.append(marked[at : tag.start()])
        size += tag.start() - at
        at = tag.end()
        key = (tag[2], tag[3])
        if tag[1]:
            spans.setdefault(key, []).append((opened.pop(key), size))
        else:
            opened[key] = size
    return "".join([*parts, marked[at:]]), spans


def _kind(text: str, content: list[Span]) -> str:
    if all(text[start] in _OPENING_MARKS or text[start - 1 : start] in tuple(_OPENING_MARKS) for start, _ in content):
        return "direct"
    return "mixed" if any(_ANY_MARK.search(text, max(start - 1, 0), end + 1) for start, end in content) else "indirect"


def written_articles(folder: Path, *, odd: bool = False) -> Iterator[Record]:
    """The articles of a folder of TOML files, with the places of what they give as words; `odd` ones alone or all.

    Reported speech is marked here and there only; where nobody is named beside the words, nothing is decided.
    """
    for path in sorted(folder.glob("*.toml")):
        if odd and int(path.name.partition("-")[0]) % 2 == 0:
            continue
        case = tomllib.loads(path.read_text(encoding="utf-8"))
        text = case["text"].strip("\n")
        quotes, undecided = [], []
        at = 0
        for quote in case["quotations"]:
            content = _pieces(text, quote["content"], at)
            at = content[0][0]
            cue, speaker = _located(text, content, quote["cue"], quote["mention"])
            quotes.append({"content": content, "cue": cue, "speaker": speaker, "kind": quote["kind"]})
            if not quote["mention"] and (quote["speaker"] or quote["open"]):
                undecided += content
        yield {
            "id": path.stem,
            "text": text,
            "quotes": quotes,
            "undecided": undecided,
            "complete": folder.name == "articles",
            "times": TIMES,
        }


def _pieces(text: str, pieces: list[str], at: int) -> list[Span]:
    spans = []
    for piece in pieces:
        start = text.find(piece, at)
        start = start if start >= 0 else text.index(piece)
        at = start + len(piece)
        spans.append((start, at))
    return spans


def _located(text: str, content: list[Span], cue: str, mention: str) -> tuple[list[Span] | None, list[Span] | None]:
    """Where the cue and the mention stand that are nearest to the content and to each other."""
    cues, mentions = _places(text, cue, content), _places(text, mention, content)

    def far(span: Span) -> float:
        return min(_gap(text, span, piece) for piece in content)

    pairs = [(one, other) for one in cues for other in mentions if one[1] <= other[0] or other[1] <= one[0]]
    if pairs:
        best = min(pairs, key=lambda pair: far(pair[0]) + _gap(text, *pair) + 0.3 * far(pair[1]))
        return [best[0]], [best[1]]
    nearest = [min(places, key=far) if places else None for places in (cues, mentions)]
    return ([nearest[0]] if nearest[0] else None, [nearest[1]] if nearest[1] else None)


def _places(text: str, words: str, content: list[Span]) -> list[Span]:
    """Where the words stand outside the content, in small letters or large."""
    if not words:
        return []
    found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
    return [
        match.span() for match in found if all(match.end() <= start or end <= match.start() for start, end in content)
    ]


def _gap(text: str, one: Span, other: Span) -> int:
    """Letters between two places, more where a sentence or a paragraph ends there."""
    first, second = sorted((one, other))
    start, end = first[1], max(first[1], second[0])
    return (
        end
        - start
        + _NEXT_PARAGRAPH * text.count("\n\n", start, end)
        + _NEXT_SENTENCE * len(_SENTENCE_END.findall(text, start, end))
    )


def main(out: str) -> None:
    """Write all that teaches."""
    records = [
        *(record for path in sorted((CASES / "marked").glob("*.txt")) for record in marked_articles(path)),
        *written_articles(CASES / "articles"),
        *written_articles(CASES / "practice"),
        *written_articles(CASES / "resolution", odd=True),
    ]
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{out}: {len(records)} articles, {sum(len(record['quotes']) for record in records)} attributions")


if __name__ == "__main__":
    main(sys.argv[1])
