"""The choice is the same in every process, whatever the hash seed and the order of the weights."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import quotekit
from quotekit.choice.weights import Weights

TEXT = """\
“The dam will hold until morning,” said Ana Roe, an engineer, as Bo Lind nodded. “Nobody has to leave.”

Lind called the report “a heap of wet paper”. In a statement the town said it had “no plan at all” for a flood.

“What a night,” she told reporters. The film “Wet Feet” was shown at the hall.
"""

PROGRAM = """
import json, sys, quotekit
print(json.dumps(quotekit.extract(sys.argv[1]).to_dict()))
"""


def test_the_result_does_not_depend_on_the_hash_seed(root: Path) -> None:
    shown = []
    for seed in ("1", "2", "31337"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root / "src")}
        command = [sys.executable, "-c", PROGRAM, TEXT]
        shown.append(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)
    assert shown[0]
    assert shown[0] == shown[1] == shown[2]


def test_the_result_does_not_depend_on_the_order_of_the_weights() -> None:
    own = quotekit.EN.weights["quoted"]
    turned = Weights(
        task="quoted",
        version=own.version,
        weights=dict(reversed(list(own.weights.items()))),
        calibration=own.calibration,
    )
    assert quotekit.extract(TEXT, locale=quotekit.EN.with_weights(turned)) == quotekit.extract(TEXT)
