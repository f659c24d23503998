"""Many texts: the results of one text at a time, in order, lazily; a dead worker is an error, not a hang."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import repeat
from multiprocessing import Process
from pathlib import Path

import pytest
from attrs.exceptions import FrozenInstanceError

import quotekit
from quotekit import EN, CueVerb, OptionError, PublishedError, extract_many
from quotekit.extractor import Extractor, read_options
from quotekit.workers import Workers

NAMES = ["Ana Roe", "Bo Li", "Cem Kaya", "Dora Ngugi", "Eli Marsh"]


def article(number: int) -> str:
    name = NAMES[number % len(NAMES)]
    return f"“Bridge {number} is closed,” {name}, mayor of Lund, said on Monday. It will open again, {name} added."


ITEMS = [(article(number), f"2024-05-{number % 28 + 1:02}") for number in range(300)]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_the_results_are_those_of_one_text_at_a_time(workers: int) -> None:
    found = list(extract_many(ITEMS, workers=workers, kinds={"direct"}))
    assert found == [quotekit.extract(text, published=day, kinds={"direct"}) for text, day in ITEMS]


@pytest.mark.parametrize("workers", [1, 2])
def test_texts_alone_and_texts_of_any_size(workers: int) -> None:
    texts = ["", article(1), "“", article(2) * 60, "\ud800"]
    assert list(extract_many(texts, workers=workers)) == [quotekit.extract(text) for text in texts]


@pytest.mark.parametrize("workers", [1, 2])
def test_no_items_give_no_results(workers: int) -> None:
    assert list(extract_many([], workers=workers)) == []


def test_the_locale_reaches_the_workers() -> None:
    locale = EN.with_cues(CueVerb(lemma="zork", strength=3, finite=("zorked",), participle="zorked", gerund="zorking"))
    locale = locale.with_titles("sirdar").with_names(women=["Zuleyka"])
    text = "“The bridge is closed,” zorked Ana Roe."
    [found] = extract_many([text], workers=2, locale=locale)
    assert found == quotekit.extract(text, locale=locale) != quotekit.extract(text)


def test_a_locale_survives_pickling_and_its_tables_stay_closed() -> None:
    copy = pickle.loads(pickle.dumps(EN))
    assert copy == EN
    with pytest.raises(TypeError, match="with_"):
        copy.people.words["sirdar"] = "r"


def test_results_come_out_of_a_pickle_as_they_went_in() -> None:
    made = quotekit.extract(
        f"LIMA, Peru, May 19 (AP) -- {article(3)} {article(4)}", published="2024-05-20", explain=True
    )
    again = pickle.loads(pickle.dumps(made))
    assert (again, again.explanations, hash(again)) == (made, made.explanations, hash(made))
    assert repr(again) == repr(made)
    with pytest.raises(FrozenInstanceError):
        again.quotations[0].span.start = 0


@pytest.mark.parametrize(("workers", "ahead"), [(1, 1), (2, 4 * 64 + 1)])
def test_items_are_taken_only_as_they_are_needed(workers: int, ahead: int) -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield article(taken)

    results = extract_many(endless(), workers=workers)
    assert taken == 0
    for number in range(1, 4):
        assert next(results).text == article(number)
        assert taken <= number + ahead
    results.close()  # type: ignore[attr-defined]  # a generator; Iterator promises less


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_item_raises_in_its_turn_and_is_named(workers: int) -> None:
    results = extract_many([article(0), article(1), b"bytes"], workers=workers)  # type: ignore[list-item]
    assert [next(results).text, next(results).text] == [article(0), article(1)]
    with pytest.raises(TypeError, match=r"item 2: text is bytes: decode it first"):
        next(results)
    with pytest.raises(PublishedError, match=r"item 0: published is 'Monday'"):
        next(extract_many([("text", "Monday")], workers=workers))


@pytest.mark.parametrize("workers", [1, 2])
def test_what_the_items_raise_comes_behind_the_results_before_it(workers: int) -> None:
    def broken() -> Iterator[str]:
        yield article(0)
        raise OSError("the disk is gone")

    results = extract_many(broken(), workers=workers)
    assert next(results).text == article(0)
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_wrong_arguments_raise_at_once() -> None:
    with pytest.raises(TypeError, match="items is the string"):
        extract_many("a text")
    with pytest.raises(TypeError, match="give an iterable"):
        extract_many(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"workers is 2\.5"):
        extract_many([], workers=2.5)  # type: ignore[arg-type]
    with pytest.raises(OptionError, match="workers is 0"):
        extract_many([], workers=0)
    with pytest.raises(TypeError, match="no option 'kind'"):
        extract_many([], kind={"direct"})


@pytest.mark.slow
def test_twenty_thousand_give_the_same_records_byte_for_byte() -> None:
    texts = [article(number) for number in range(20_000)]
    for text, found in zip(texts, extract_many(texts, workers=2), strict=True):
        assert json.dumps(found.to_dict()) == json.dumps(quotekit.extract(text).to_dict())


_LONG = " ".join(map(article, range(50)))[:5_000]


def _seconds(workers: int, articles: int) -> float:
    began = time.perf_counter()
    for _ in extract_many(repeat(_LONG, articles), workers=workers):
        pass
    return time.perf_counter() - began


def _read(articles: int) -> None:
    for _ in range(articles):
        quotekit.extract(_LONG)


def _seconds_apart(articles: int) -> float:
    """What two processes take that share nothing and give nothing back: processors are seldom quite two."""
    began = time.perf_counter()
    processes = [Process(target=_read, args=(articles // 2,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return time.perf_counter() - began


@pytest.mark.slow
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs two processors")
def test_two_workers_are_worth_more_than_one_and_a_half() -> None:
    gains = []
    for _ in range(3):
        one, two, apart = _seconds(1, 200), _seconds(2, 200), _seconds_apart(200)
        gains.append((one / two, one / apart))
    print("gain of two workers, and of two processes apart:", *(f"{gain:.2f} {most:.2f}" for gain, most in gains))
    assert any(gain >= min(1.6, 0.9 * most) for gain, most in gains)


_MEMORY = """
import resource
from itertools import islice, repeat
import quotekit
if __name__ == "__main__":
    results = quotekit.extract_many(repeat("“We won,” Ana Roe said on Monday."), workers=2)
    peaks = []
    for texts in (10_000, 90_000):
        for _ in islice(results, texts):
            pass
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    results.close()
    peaks.append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    print(*peaks)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the unit of ru_maxrss differs")
def test_memory_stays_flat_over_a_hundred_thousand_texts(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(_MEMORY, encoding="utf-8")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True)
    early, late, worker = (int(kilobytes) / 1024 for kilobytes in done.stdout.split())
    print(f"peak memory in MB: {early:.0f} after 10,000 texts, {late:.0f} after 100,000, {worker:.0f} in a worker")
    assert late <= early + 5
    assert worker <= 200


def _script(tmp_path: Path, body: str) -> subprocess.Popen[str]:
    """A program that reads endless articles with two workers, started; `body` is run behind the first result."""
    path = tmp_path / "program.py"
    path.write_text(
        "import itertools, multiprocessing, os, signal, sys\n"
        "import quotekit\n"
        "if __name__ == '__main__':\n"
        "    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored if started in the background\n"
        "    results = quotekit.extract_many(itertools.repeat('“We won,” Ana Roe said. ' * 9), workers=2)\n"
        "    next(results)\n"
        "    workers = [child.pid for child in multiprocessing.active_children()]\n"
        "    print(*workers, flush=True)\n" + body
    )
    return subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _ended(program: subprocess.Popen[str]) -> tuple[str, str]:
    """What the program has written; one that stands still is killed, so that the tests do not stand still with it."""
    try:
        return program.communicate(timeout=60)
    finally:
        program.kill()
        program.communicate()


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


def _gone(pids: list[int]) -> bool:
    deadline = time.monotonic() + 20
    while any(map(_is_alive, pids)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_a_killed_worker_is_an_error_that_names_the_items(tmp_path: Path) -> None:
    body = (
        "    os.kill(workers[0], signal.SIGKILL)\n"
        "    try:\n"
        "        for result in results: pass\n"
        "    except quotekit.WorkerError as error:\n"
        "        print(error)\n"
    )
    out, err = _ended(_script(tmp_path, body))
    workers, message = out.splitlines()
    assert message.startswith("a worker died, killed or out of memory, while items ")
    assert err == ""
    assert _gone([int(pid) for pid in workers.split()])


@pytest.mark.parametrize("place", [0, 1])
def test_a_worker_killed_with_half_its_results_sent_is_an_error_too(place: int) -> None:
    with Workers(Extractor(EN, read_options({})), 2) as pool:
        connections = [pool._free.get() for _ in pool._processes]
        connections[place].send([("“We won,” Ana Roe said. " * 9_000, None)])
        assert connections[place].poll(timeout=60)  # some is here, and all is more than a pipe holds
        pool._processes[place].kill()
        pool._processes[place].join()
        half = pool._threads.submit(connections[place].recv_bytes)
        try:
            with pytest.raises((EOFError, OSError)):
                half.result(timeout=60)
        finally:
            for process, connection in zip(pool._processes, connections, strict=True):
                process.kill()
                pool._free.put(connection)


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_nothing_goes_on_behind_a_program_that_is_stopped(tmp_path: Path, how: signal.Signals) -> None:
    program = _script(tmp_path, "    for result in results: pass\n")
    assert program.stdout
    workers = [int(pid) for pid in program.stdout.readline().split()]
    assert len(workers) == 2
    program.send_signal(how)
    _ended(program)
    assert _gone(workers)
