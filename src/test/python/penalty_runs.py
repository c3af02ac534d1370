"""Writes penalty-runs.json: runs with a penalty on the weights, by NumPy.

    /usr/bin/python3 src/test/python/penalty_runs.py > src/test/resources/reference/penalty-runs.json

The loss is loss(A, y) + l1 * sum|W| + l2/2 * sum(W^2). Each run has its losses at some iterations,
with and without the penalty, and the gradient of iteration 20 over its batch (dW1 db1 dW2 db2 and
so on, row by row), in which the penalty counts whole. The sums are those of math.fsum, so that no
order of adding is copied from the Java.
"""
import json
import math

import numpy as np

from numpy_runs import data, forward, gradient, start

ITERATIONS = [0, 1, 20, 139]

# settings, widths, hidden activation, batch, learning rate, l1, l2
RUNS = [
    ("l2=0.1&seed=0", [2, 2, 1], "sigmoid", 4, 1, 0, 0.1),
    ("l1=0.02&l2=0.01&seed=7", [2, 2, 1], "sigmoid", 4, 1, 0.02, 0.01),
    (
        "l1=0.01&l2=0.05&data=spiral&layers=8,8&activation=tanh&batch=20&learning-rate=0.01",
        [2, 8, 8, 1],
        "tanh",
        20,
        0.01,
        0.01,
        0.05,
    ),
    ("l1=0.2&layers=&data=or", [2, 1], "sigmoid", 4, 1, 0.2, 0),
]


def run(fragment, widths, hidden, batch, alpha, l1, l2):
    settings = dict(part.split("=") for part in fragment.split("&"))
    X, y = data(settings)
    parameters = start(settings, widths)
    result = {"settings": fragment, "losses": {}, "dataLosses": {}}
    for k in range(max(ITERATIONS) + 1):
        first = k % -(-len(X) // batch) * batch
        rows = slice(first, min(first + batch, len(X)))
        g = gradient(parameters, X[rows], y[rows], hidden, "sigmoid", "cross-entropy")
        for i in range(0, len(g), 2):  # the weights, not the biases
            g[i] = g[i] + l1 * np.sign(parameters[i]) + l2 * parameters[i]
        if k == 20:
            result["gradient"] = np.concatenate([d.ravel() for d in g]).tolist()
        if k in ITERATIONS:
            a = forward(parameters, X, hidden, "sigmoid")[1][-1].ravel()
            losses = [-math.log(p if label == 1 else 1 - p) for p, label in zip(a, y.ravel())]
            weights = [w for W in parameters[::2] for w in W.ravel()]
            penalty = [l1 * abs(w) for w in weights] + [l2 / 2 * w * w for w in weights]
            result["dataLosses"][k] = math.fsum(losses)
            result["losses"][k] = math.fsum(losses + penalty)
        parameters = [p - alpha * d for p, d in zip(parameters, g)]
    return result


print("[")
print(",\n".join(json.dumps(run(*settings)) for settings in RUNS))
print("]")
