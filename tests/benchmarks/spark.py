"""Throughput of Spark with one worker and with two: `python -m tests.benchmarks.spark`.

Each of the two settings gets a program, and so a Java machine, of its own.  The clock runs over whole jobs that keep
only a count; the first job starts workers and reads the weights and does not count.  Of several jobs the fastest does.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ARTICLE = Path(__file__).resolve().parent.parent.parent / "docs" / "article.txt"
ARTICLES = 600
WORKERS = (1, 2)
RUNS = 3


def measure(workers: int) -> None:
    """Print the seconds and the characters a second of the fastest job."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- the other process does not need it

    from quotekit.integrations.spark import extract_frame  # noqa: PLC0415

    texts = [ARTICLE.read_text(encoding="utf-8")] * ARTICLES
    spark = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false").getOrCreate()
    frame = spark.createDataFrame([(text,) for text in texts], "text string").repartition(8).cache()
    frame.count()
    fastest = float("inf")
    for run in range(RUNS + 1):
        began = time.perf_counter()
        assert extract_frame(frame).selectExpr("sum(size(quotations))").collect()[0][0] > len(texts)
        if run:
            fastest = min(fastest, time.perf_counter() - began)
    characters = sum(map(len, texts))
    print(
        f"{workers} workers: {len(texts)} articles in {fastest:.1f} s, {characters / fastest:,.0f} characters a second"
    )
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]))
    else:
        environment = os.environ | {"PYSPARK_PYTHON": sys.executable}
        for workers in WORKERS:
            command = [sys.executable, "-m", "tests.benchmarks.spark", str(workers)]
            subprocess.run(command, check=True, env=environment)
