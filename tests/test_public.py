"""The public names, and what they do with values that they cannot take."""

from __future__ import annotations

import datetime
import importlib
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

import quotekit
from quotekit import EN, Extractor, OptionError, Options, PublishedError, QuotekitError

FUNCTIONS = (quotekit.extract, quotekit.extract_quotations, quotekit.extract_speakers, quotekit.extract_dates)
RESULTS = (
    "Check", "Cue", "DateReference", "Dateline", "Difference", "Extraction", "Match", "Mention", "Passage", "Quotation",
    "Span", "Speaker", "Title", "Verification",
)  # fmt: skip


def test_all_equals_the_documented_names(root: Path) -> None:
    page = (root / "docs" / "reference.md").read_text(encoding="utf-8")
    documented = re.findall(r"^- `quotekit\.(\w+)`: .+\.$", page, re.MULTILINE)
    assert sorted(documented) == sorted(quotekit.__all__)


def test_documented_exports_exist(root: Path) -> None:
    page = (root / "docs" / "reference.md").read_text(encoding="utf-8")
    documented = re.findall(r"^- `(quotekit\.[\w.]+)\.(\w+)`: .+\.$", page, re.MULTILINE)
    assert documented
    for module, name in documented:
        assert name in importlib.import_module(module).__all__


def test_the_full_reference_holds_every_name(root: Path) -> None:
    page = (root / "docs" / "api.rst").read_text(encoding="utf-8")
    shown = re.findall(r"^\.\. auto\w+:: (\w+)$", page, re.MULTILINE)
    assert sorted(shown) == sorted(set(quotekit.__all__) - {"__version__"})
    listed = (root / "docs" / "reference.md").read_text(encoding="utf-8")
    exports = re.findall(r"^- `(quotekit\.\w+\.[\w.]+)`: .+\.$", listed, re.MULTILINE)
    assert re.findall(r"^\.\. autofunction:: (quotekit\..+)$", page, re.MULTILINE) == exports


def test_everything_in_all_exists() -> None:
    assert all(hasattr(quotekit, name) for name in quotekit.__all__)


@pytest.mark.parametrize("name", [name for name in quotekit.__all__ if name not in {"EN", "__version__"}])
def test_every_public_name_says_what_it_is(name: str) -> None:
    text = inspect.getdoc(getattr(quotekit, name))
    assert text
    assert text.split("\n")[0].endswith((".", ":"))


@pytest.mark.parametrize("name", [name for name in quotekit.__all__ if name not in {"EN", "__version__"}])
def test_every_public_name_shows_an_example(name: str) -> None:
    public = getattr(quotekit, name)
    assert ">>> " in (public.__doc__ or "")
    for method, function in vars(public).items() if inspect.isclass(public) else ():
        if inspect.isfunction(function) and not method.startswith("_") and not getattr(function, "__wrapped__", None):
            assert ">>> " in (function.__doc__ or ""), method


@pytest.mark.parametrize("name", RESULTS)
def test_results_are_frozen_slotted_and_by_keyword(name: str) -> None:
    cls = getattr(quotekit, name)
    assert attrs.fields(cls)
    assert all(field.kw_only for field in attrs.fields(cls))
    assert "__dict__" not in dir(cls)
    with pytest.raises(TypeError):
        cls("by position")
    span = quotekit.Span(start=0, end=1)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 5  # type: ignore[misc]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_all_functions_take_the_same_keywords(function: Callable[..., Any]) -> None:
    names = list(inspect.signature(function).parameters)
    assert names == ["text", "published", "locale", "options"]


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"said", r"text is bytes: decode it first, e\.g\. text\.decode\('utf-8'\)"),
        (bytearray(b"said"), "text is bytes: decode it first"),
        (None, "text is NoneType: give a str"),
        (["said"], "text is list: give a str"),
        (Path("a.txt"), "text is .*Path: give a str"),
    ],
)
def test_a_text_of_another_type_is_refused(function: Callable[..., Any], text: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        function(text)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_misspelt_option_is_refused_by_name(function: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"'kind'.*kinds"):
        function("“Go,” Ana Roe said.", kind={"direct"})


@pytest.mark.parametrize(
    ("kinds", "error", "message"),
    [
        ("direct", OptionError, r"kinds is the string 'direct': .* kinds=\{'direct'\}"),
        ({"spoken"}, OptionError, "kinds holds 'spoken': choose from direct, mixed, indirect"),
        (["direct", 5], OptionError, "kinds holds '5': choose from direct, mixed, indirect"),
        (None, TypeError, "kinds is None.*: give a set of kinds"),
        (5, TypeError, "kinds is 5.*: give a set of kinds"),
    ],
)
def test_kinds_that_do_not_exist_are_refused(kinds: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Options(kinds=kinds)
    with pytest.raises(error, match=message):
        quotekit.extract("", kinds=kinds)


def test_kinds_takes_any_collection() -> None:
    assert Options(kinds=["mixed", "direct"]) == Options(kinds={"direct", "mixed"})


def test_a_locale_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match=r"locale is 'en'.*quotekit\.EN"):
        quotekit.extract("", locale="en")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"locale is 'en'.*quotekit\.EN"):
        Extractor("en")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"options is .*Options\("):
        Extractor(EN, {"kinds": {"direct"}})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("published", "read"),
    [
        (None, None),
        ("2022-02-15", datetime.date(2022, 2, 15)),
        ("20220215", datetime.date(2022, 2, 15)),
        ("2022-02-15T23:30", datetime.datetime(2022, 2, 15, 23, 30)),
        ("2022-02-15T23:30:00Z", datetime.datetime(2022, 2, 15, 23, 30, tzinfo=datetime.UTC)),
        (datetime.date(2022, 2, 15), datetime.date(2022, 2, 15)),
        (datetime.datetime(2022, 2, 15, 8), datetime.datetime(2022, 2, 15, 8)),
    ],
)
def test_published_is_read(published: Any, read: object) -> None:
    assert quotekit.extract("", published=published).published == read


@pytest.mark.parametrize(
    "published", ["", "15/02/2022", "2022-02-30", "February 15, 2022", "2022", "today", "２０２２-02-15"]
)
def test_published_that_is_no_date_is_refused(published: str) -> None:
    message = re.escape(f"published is {published!r}: give an ISO 8601 date such as")
    with pytest.raises(PublishedError, match=message):
        quotekit.extract("", published=published)


@pytest.mark.parametrize("published", [20220215, 0, b"2022-02-15", datetime.time(8)])
def test_published_of_another_type_is_refused(published: Any) -> None:
    with pytest.raises(TypeError, match=f"published is {type(published).__name__}: give a date, a datetime or"):
        quotekit.extract("", published=published)


def test_own_errors_have_one_base() -> None:
    errors = {name for name in quotekit.__all__ if name.endswith("Error")}
    assert errors == {"OptionError", "PublishedError", "QuotekitError", "RecordError", "WeightsError", "WorkerError"}
    assert all(issubclass(getattr(quotekit, name), QuotekitError) for name in errors)


def test_the_functions_give_the_parts_of_the_whole() -> None:
    text = "“Go,” said Ana Roe, the mayor, on Monday."
    whole = quotekit.extract(text, published="2024-05-14")
    assert whole.text == text
    assert quotekit.extract_quotations(text, published="2024-05-14") == whole.quotations
    assert quotekit.extract_speakers(text, published="2024-05-14") == whole.speakers
    assert quotekit.extract_dates(text, published="2024-05-14") == whole.dates
    assert Extractor(EN, Options()).extract(text, published="2024-05-14") == whole


def test_reprs_are_short() -> None:
    whole = quotekit.extract("“Go,” said Ana Roe, the mayor, on Monday. " * 50)
    for thing in (whole, EN, Extractor(), *whole.quotations, *whole.speakers):
        assert len(repr(thing)) <= 200
