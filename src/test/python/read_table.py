"""Reads a table with Python's csv module and with NumPy, and writes down what they find.

    python3 read_table.py csv.json found.json

The first file has the table as a text. The second will have its "heading", and the "bits" of every
number in it, row by row: of each double the 64 bits as hexadecimal digits.
"""
import csv
import io
import json
import sys

import numpy as np

with open(sys.argv[1], encoding="utf-8") as file:
    text = json.load(file)
rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
table = np.genfromtxt(io.StringIO(text, newline=""), delimiter=",", names=True, deletechars="")
if list(table.dtype.names) != rows[0]:
    raise ValueError(f"NumPy reads the heading {table.dtype.names}, csv {rows[0]}.")
numbers = np.array(table.tolist(), ndmin=2)
if [[float(value) for value in row] for row in rows[1:]] != numbers.tolist():
    raise ValueError("NumPy and csv read other numbers.")
with open(sys.argv[2], "w", encoding="utf-8") as file:
    bits = [[np.float64(x).tobytes()[::-1].hex() for x in row] for row in numbers]
    json.dump({"heading": rows[0], "bits": bits}, file)
