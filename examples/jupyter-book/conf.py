"""A book as Jupyter Book makes it: Sphinx, Markdown by MyST, the book theme.

    sphinx-build . _build

A Jupyter Book of your own has _config.yml in place of this file. Put xor-lab.js (from site/) into its folder _static;
what lies there is taken into every page.
"""

project = "A course"
extensions = ["myst_parser"]
html_theme = "sphinx_book_theme"
html_favicon = "../../site/favicon.svg"
html_static_path = [
    "../../site/" + script
    for script in ("xor-lab.js", "export.js", "graph.js", "survey.js", "survey-worker.js")
]
html_js_files = [("xor-lab.js", {"defer": "defer"})]
