"""The wheel and the sdist: built, checked, installed in a fresh environment, and used there."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LARGEST_WHEEL = 1_000_000  # bytes
PROGRAM = """
import quotekit
(quotation,) = quotekit.extract("“We won,” said Ana Roe, the mayor of Lund.").quotations
print(quotation.speaker.name, quotation.mention.title.affiliation, quotekit.__version__)
"""

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A wheel and an sdist of the tree as it stands."""
    pytest.importorskip("build")
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True)
    [wheel], [sdist] = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return wheel, sdist


def test_the_wheel_holds_the_package_and_its_data(built: tuple[Path, Path]) -> None:
    wheel, _ = built
    names = set(zipfile.ZipFile(wheel).namelist())
    source = ROOT / "src"
    wanted = {
        path.relative_to(source).as_posix()
        for path in (source / "quotekit").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted <= names
    assert {name.split("/")[0] for name in names} == {"quotekit", wheel.name.rsplit("-", 3)[0] + ".dist-info"}
    print(f"wheel: {wheel.stat().st_size:,} bytes")
    assert wheel.stat().st_size <= LARGEST_WHEEL


def test_the_sdist_holds_what_builds_and_tests_it(built: tuple[Path, Path]) -> None:
    _, sdist = built
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "src/quotekit/py.typed", "tests/conftest.py"} <= names


def test_the_description_is_one_that_the_index_can_show(built: tuple[Path, Path]) -> None:
    pytest.importorskip("twine")
    subprocess.run([sys.executable, "-m", "twine", "check", "--strict", *map(str, built)], check=True)


@pytest.mark.parametrize("which", [0, 1], ids=["wheel", "sdist"])
def test_it_installs_in_a_fresh_environment_and_runs(built: tuple[Path, Path], which: int, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", built[which]], check=True)
    done = subprocess.run(
        [python, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=tmp_path, env={"PYTHONPATH": ""}
    )
    assert done.stdout.split()[:3] == ["Ana", "Roe", "Lund"]
