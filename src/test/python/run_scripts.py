"""Runs Python scripts, each on its own, and writes down what they print.

    python3 run_scripts.py scripts.json printed.json

The first file has a list of texts, the second will have one.
"""
import contextlib
import io
import json
import sys


def printed(script):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(script, "script", "exec"), {"__name__": "__main__"})
    return output.getvalue()


with open(sys.argv[1], encoding="utf-8") as file:
    scripts = json.load(file)
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump([printed(script) for script in scripts], file)
