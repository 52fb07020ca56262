#!/usr/bin/env python3
"""Checks documents with Spark and prints the sums of what is found, as `check --format json` has them.

    with_spark.py DOCUMENTS [OPTION...]

DOCUMENTS is a file or a folder of lines as `crmlocale check --jsonl` takes them; the options are those of
`check`. CRMLOCALE_BINARY names the program; without it, it is the one on the path.
"""

import json
import os
import shlex
import sys

from pyspark.sql import SparkSession

SUMS = ["errors", "warnings", "notes", "files"]


def sums(report):
    """What one line says, to be added up."""
    answer = json.loads(report)
    if "error" in answer:
        return [1, 1] + [0] * len(SUMS)
    return [1, 0] + [answer["summary"][name] for name in SUMS]


def main(documents, *options):
    # The same Python on both sides.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("crmlocale").getOrCreate()
    program = os.environ.get("CRMLOCALE_BINARY", "crmlocale")
    command = shlex.join([program, "check", "--jsonl", "--jobs", "1", *options])
    lines = spark.sparkContext.textFile(documents, minPartitions=8)
    total = lines.pipe(command, checkCode=True).map(sums).reduce(
        lambda left, right: [a + b for a, b in zip(left, right)])
    print(json.dumps(dict(zip(["documents", "refused", *SUMS], total))))
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
