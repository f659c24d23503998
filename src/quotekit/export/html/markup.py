"""Markup that is safe by its type: strings become `Html` in this file alone, and here they are escaped.

What the functions give is HTML and well-formed XML at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from importlib.resources import files
from typing import Final, NewType

from quotekit.export.table import printable

__all__ = ["Html", "element", "join", "label", "one_break_each", "prose", "style", "style_sheet"]

Html = NewType("Html", str)

_EMPTY: Final = frozenset({"meta", "br", "col", "rect", "line"})
# What no page can hold: control characters, halves of surrogate pairs, code points that are no characters.
_BARRED: Final = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
_LONE_RETURN: Final = re.compile(r"\r(?!\n)")


def one_break_each(text: str) -> str:
    """`text`, as long as it was, whose lone carriage returns are line breaks; `prose` drops the others."""
    return _LONE_RETURN.sub("\n", text)


def prose(piece: str) -> Html:
    """A piece of a text that `one_break_each` made; each character that no page can hold is shown as U+FFFD.

    >>> prose("A < B\\r\\n")
    'A &lt; B\\n'
    """
    return Html(escape(_BARRED.sub("\N{REPLACEMENT CHARACTER}", piece.replace("\r", ""))))


def label(words: str) -> Html:
    """Words on one line, such as a name: no line breaks, and nothing that turns the direction of what follows.

    >>> label("<b>Ana\\nRoe</b>")
    '&lt;b&gt;Ana Roe&lt;/b&gt;'
    """
    return Html(escape(printable(words)))


def element(name: str, /, *content: Html, **attributes: str | int | None) -> Html:
    """An element; `name` and the names of attributes are the program's own, never those of a text.

    Attributes that are None are left out; "_" stands for "-", and one at the end is dropped.  Lines of a value stay.

    >>> element("a", label("A & B"), href="#q1", class_="said", title='"')
    '<a href="#q1" class="said" title="&quot;">A &amp; B</a>'
    """
    opened = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _EMPTY and not content:
        return Html(f"<{name}{opened}/>")
    return Html(f"<{name}{opened}>{''.join(content)}</{name}>")


def _value(value: str | int) -> str:
    return "&#10;".join(escape(printable(line)) for line in str(value).split("\n"))


def join(parts: Iterable[Html], between: str = "") -> Html:
    """Parts one after the other."""
    return Html(escape(between).join(parts))


def style(sheet: str) -> Html:
    """A style sheet of the package's own; nothing of a text ever goes into one."""
    if "<" in sheet or "&" in sheet:
        raise ValueError("a style sheet holds < or &: HTML and XML would read it differently")
    return Html(f"<style>{sheet}</style>")


def style_sheet(folder: str, name: str) -> str:
    """The style sheet of this name that lies in a folder of the package, such as "quotekit.export.html"."""
    return (files(folder) / name).read_text(encoding="utf-8")
