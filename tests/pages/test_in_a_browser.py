"""Pages in Chromium: hostile text stays inert, nothing overflows, and the accessibility tree names every speaker."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from drawn import PAYLOADS

import quotekit
from quotekit import Extraction
from quotekit.export.html import to_fragment, to_html
from quotekit.export.html.verified import to_verification_html
from quotekit.export.report import to_report

pytestmark = pytest.mark.integration

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTHS = {"phone": 390, "desktop": 1280}
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*/>')
ACTIVE = "script, img, iframe, object, embed, link, base, form, input, template, math, video, audio, [src], [srcdoc]"
FIRST_LINE = """place => {
  const box = place.getClientRects()[0];
  return [box.x + box.width / 2, box.y + box.height / 2];
}"""
TOUCH_EVERYTHING = """[...document.querySelectorAll('[tabindex], a')].forEach(place => {
  place.focus();
  place.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: window}));
})"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens markup as a file; whatever the page asks the network for is refused and written down in `asked`.

    `instead_of` is a page already open, which is quicker.
    """
    contexts = []
    files = (tmp_path / f"page-{number}.html" for number in count())

    def new_page(options: dict[str, Any]) -> Any:
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.asked = []

        def judge(route: Any) -> None:
            if route.request.url.partition("#")[0] == page.own:
                route.continue_()
            else:
                page.asked.append(route.request.url)
                route.abort()

        context.route("**/*", judge)
        page.on("dialog", lambda dialog: (page.asked.append(dialog.message), dialog.dismiss()))
        return page

    def opened(markup: str, *, width: int = WIDTHS["desktop"], instead_of: Any = None, **options: Any) -> Any:
        page = instead_of or new_page({"viewport": {"width": width, "height": 900}, **options})
        file = next(files)
        file.write_text(markup, encoding="utf-8")
        page.own = file.as_uri()
        page.goto(page.own)
        return page

    yield opened
    for context in contexts:
        context.close()


def article() -> Extraction:
    text = (ROOT / "docs" / "article.txt").read_text(encoding="utf-8")
    return quotekit.extract(text, published="2024-05-14")


def hostile_articles() -> list[tuple[str, Extraction]]:
    """Articles with every payload in text, names, titles, affiliations, dates and file names."""
    found = []
    for payload in PAYLOADS:
        text = (
            f"“{payload} is what we want,” said Ana {payload} Roe, the {payload} mayor of {payload} Ellis.\n\n"
            f"{payload}\n\nBo Li said on Monday that {payload} was late. “No {payload}”, {payload} said."
        )
        extraction = quotekit.extract(text, published="2024-05-14")
        found.append((f"{payload}.txt", _poisoned(extraction, payload)))
    return found


def _poisoned(extraction: Extraction, payload: str) -> Extraction:
    """The extraction with the payload wherever a result holds words."""
    record = extraction.to_dict()

    def poison(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {inner: poison(item, inner) for inner, item in value.items()}
        if isinstance(value, list):
            return [poison(item, key) for item in value]
        free = {"label", "name", "affiliation", "role", "key", "rule", "doubt", "value", "mod", "lemma", "weights"}
        return payload if key in free and isinstance(value, str) else value

    poisoned = poison(record)
    for title in [title for speaker in poisoned["speakers"] for title in speaker["titles"]]:
        title["text"] = payload
    return Extraction.from_dict(poisoned)


def test_hostile_articles_set_no_flag_and_ask_for_nothing(open_page: Open) -> None:
    # Without the policy, since escaping alone must do.
    articles = hostile_articles()
    pages = [POLICY.sub("", to_html(extraction, title=name)) for name, extraction in articles]
    fragments = "".join(to_fragment(extraction) for _, extraction in articles)
    page = None
    for markup in (*pages, f"<!DOCTYPE html><title>notebook</title>{fragments}"):
        assert "Content-Security-Policy" not in markup
        page = open_page(markup, instead_of=page)
        assert_inert(page)


def test_a_hostile_report_sets_no_flag_and_asks_for_nothing(open_page: Open) -> None:
    report = to_report(hostile_articles(), title="".join(PAYLOADS))
    page = open_page(report)
    assert_inert(page)
    assert_inert(open_page(POLICY.sub("", report), instead_of=page))


def test_a_hostile_verification_sets_no_flag_and_asks_for_nothing(open_page: Open) -> None:
    texts = [extraction.text for _, extraction in hostile_articles()]
    sources = [quotekit.Source(text, name=payload) for text, payload in zip(texts, PAYLOADS, strict=False)]
    checked = to_verification_html(quotekit.verify("\n\n".join(texts), sources), title="".join(PAYLOADS))
    page = open_page(checked)
    assert_inert(page)
    assert_inert(open_page(POLICY.sub("", checked), instead_of=page))


def assert_inert(page: Any) -> None:
    """Nothing ran, nothing was asked for, and there is nothing that could, with every place in turn in focus."""
    page.evaluate(TOUCH_EVERYTHING)
    page.mouse.click(200, 300)
    assert page.evaluate("window.flag") is None
    assert page.asked == []
    assert page.evaluate(f"document.querySelectorAll({ACTIVE!r}).length") == 0
    names = page.evaluate("[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name))")
    assert not [name for name in names if name.startswith("on")]
    assert page.evaluate("[...document.querySelectorAll('a')].every(link => link.getAttribute('href').startsWith('#'))")


def test_the_flag_would_be_seen(open_page: Open) -> None:
    page = open_page("<!DOCTYPE html><script>window.flag=1</script><img src='http://hostile.invalid/x.png'>")
    assert page.evaluate("window.flag") == 1
    assert page.asked == ["http://hostile.invalid/x.png"]


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_nothing_overflows(open_page: Open, width: int) -> None:
    long = "https://example.org/" + "a" * 300
    text = (
        f"“{long},” said Ana {'B' * 200} Roe, the mayor of Port Ellis.\n\n{'x' * 500}\n\n“{'word ' * 90}.” Bo Li said."
    )
    extraction = quotekit.extract(text)
    for markup in (
        to_html(article(), title="docs/article.txt"),
        to_html(extraction, title=long),
        to_report([(f"{long}-{n}", each) for n in range(3) for each in (extraction, article())], title=long),
        to_verification_html(quotekit.verify(text, quotekit.Source(text, name=long)), title=long),
    ):
        page = open_page(markup, width=width)
        assert page.evaluate(OVERFLOW) == 0
        in_focus = f"[...document.querySelectorAll('[tabindex]')].map(place => {{ place.focus(); return {OVERFLOW}; }})"
        assert set(page.evaluate(in_focus)) <= {0}


def test_the_accessibility_tree_names_every_speaker(open_page: Open) -> None:
    extraction = article()
    tree = open_page(to_html(extraction)).locator("body").aria_snapshot()
    for speaker in extraction.speakers:
        assert speaker.label in tree
    for quotation in extraction.quotations:
        assert quotation.speaker is not None
        assert f'group "{quotation.speaker.label}, {quotation.kind} quotation"' in tree
    assert [line.strip() for line in re.findall(r"- heading .*", tree)] == [
        '- heading "Who said what" [level=1]',
        '- heading "Speakers" [level=2]',
        '- heading "Article" [level=2]',
        '- heading "What the marks mean" [level=2]',
    ]


def test_the_accessibility_tree_of_a_report_names_every_speaker_and_bar(open_page: Open) -> None:
    extraction = article()
    tree = open_page(to_report([("one", extraction), ("two", extraction)])).locator("body").aria_snapshot()
    for speaker in extraction.speakers:
        if speaker.quoted:
            assert f'heading "{speaker.label}" [level=3]' in tree
            assert re.search(rf'img "{speaker.label}: \d+ quotations?, ', tree)


@pytest.mark.parametrize("how", ["hover", "focus"])
def test_rule_and_confidence_show_on_hover_and_on_focus(open_page: Open, how: str) -> None:
    extraction = article()
    page = open_page(to_html(extraction))
    shown = "element => { const s = getComputedStyle(element, '::after'); return [s.content, s.display]; }"
    for quotation, place in zip(extraction.quotations, page.locator(".q[tabindex]").all()[:3], strict=False):
        assert place.evaluate(shown)[0] == "none"
        if how == "hover":
            page.mouse.move(*place.evaluate(FIRST_LINE))
        else:
            place.focus()
        told, display = place.evaluate(shown)
        assert display == "block"
        assert quotation.rule in told
        assert f"confidence {quotation.confidence:.0%}" in told
        page.mouse.move(0, 0)


def test_the_keyboard_reaches_every_quotation(open_page: Open) -> None:
    extraction = article()
    page = open_page(to_html(extraction))
    reached = set()
    for _ in range(100):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    assert {f"q{number + 1}" for number in range(len(extraction.quotations))} <= reached


def test_a_bar_leads_to_its_quotations_alone(open_page: Open) -> None:
    texts = ["“We will build,” said Ana Roe, the mayor of Ely.", "“No,” said Bo Li, the director of Uhl."]
    days = ["2024-01-05", "2024-03-05"]
    given = zip(texts, days, strict=True)
    articles = [(f"from {day}", quotekit.extract(text, published=day)) for text, day in given]
    page = open_page(to_report(articles))
    items = page.locator("li")
    assert [item.is_visible() for item in items.all()] == [True, True]
    page.locator('a[href="#r1"] .bar').click()
    shown = [item.inner_text() for item in items.all() if item.is_visible()]
    assert len(shown) == 1
    assert "We will build" in shown[0]
    assert page.locator(".only:visible").inner_text().startswith("Only")
    page.get_by_role("link", name="Show all").click()
    assert [item.is_visible() for item in items.all()] == [True, True]
    last = page.locator(".columns a").last
    last.click()
    assert [item.inner_text()[:4] for item in items.all() if item.is_visible()] == ["“No,"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_read_on_every_ground(open_page: Open, scheme: str) -> None:
    for medium in ("screen", "print"):
        page = open_page(to_html(article()), color_scheme=scheme)
        page.emulate_media(media=medium)
        assert page.evaluate(CONTRASTS) >= 4.5


# The smallest contrast of words with their ground, by the formula of WCAG; half-transparent grounds are laid together.
CONTRASTS = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const paint = (under, colour) => {
    canvas.fillStyle = under; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgb(${r}, ${g}, ${b})`;
  };
  const ground = element =>
    element ? paint(ground(element.parentElement), getComputedStyle(element).backgroundColor) : 'white';
  const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = colour => {
    const [r, g, b] = colour.match(/\\d+/g).map(n => linear(n / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return Math.min(...[...document.querySelectorAll('h1, h2, p, a, span, li')].map(element => {
    const under = ground(element);
    const [a, b] = [light(under), light(paint(under, getComputedStyle(element).color))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }));
}"""
