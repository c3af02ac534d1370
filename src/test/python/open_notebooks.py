"""Opens Jupyter notebooks as Jupyter does, runs their cells and writes down what came of it.

    python3 open_notebooks.py notebooks.json found.json

The first file has a list of notebooks as texts. The second will have for each its "code", the
sources of its code cells, what they "printed", and how many "pictures" they have shown.
"""
import contextlib
import io
import json
import sys

import matplotlib
import nbformat

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def opened(text):
    notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    pictures = []
    plt.show = lambda: (pictures.append(plt.gcf().canvas.draw()), plt.close())
    output = io.StringIO()
    names = {}
    with contextlib.redirect_stdout(output):
        for source in code:
            exec(compile(source, "cell", "exec"), names)
    return {"code": code, "printed": output.getvalue(), "pictures": len(pictures)}


with open(sys.argv[1], encoding="utf-8") as file:
    notebooks = json.load(file)
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump([opened(text) for text in notebooks], file)
