"""The points of a run: the data sets with count and noise, and the points that are held back."""
from math import gcd

import numpy as np

TRUTH_TABLES = {
    "xor": (0, 1, 1, 0),
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "nand": (1, 1, 1, 0),
    "nor": (1, 0, 0, 0),
    "xnor": (1, 0, 0, 1),
}

FUNCTIONS = {
    "sine": lambda x: 0.5 * np.sin(np.pi * x),
    "cubic": lambda x: 2 * x**3 - 1.5 * x,
    "absolute": lambda x: abs(x) - 0.5,
}


def spiral_point(i, count, rng):
    pieces = -(-count // 2)
    step = next(step for step in range(37, 37 + count) if gcd(step, pieces) == 1)
    t = (i // 2 * step % pieces + rng.random_sample()) / pieces
    r = 0.9 * t + 0.1
    angle = 1.75 * 2 * np.pi * t + i % 2 * np.pi
    x = r * np.cos(angle) + 0.02 * rng.randn()
    return x, r * np.sin(angle) + 0.02 * rng.randn()


def circle_point(i, rng):
    u = rng.random_sample()
    r = np.sqrt(0.25 * u if i % 2 == 1 else 0.4375 * u + 0.5625)
    angle = 2 * np.pi * rng.random_sample()
    return r * np.cos(angle), r * np.sin(angle)


def moons_point(i, rng):
    t = np.pi * rng.random_sample()
    x, y = (np.cos(t), np.sin(t)) if i % 2 == 0 else (1 - np.cos(t), 0.5 - np.sin(t))
    x += 0.1 * rng.randn()
    y += 0.1 * rng.randn()
    return (x - 0.5) / 1.5, (y - 0.25) / 1.5


def blobs_point(i, rng):
    c = i % 2 - 0.5
    x = c + 0.2 * rng.randn()
    return x, c + 0.2 * rng.randn()


def function_point(i, f, rng):
    x = 2 * rng.random_sample() - 1
    d = 0.1 + 0.4 * rng.random_sample()
    return x, f(x) + d if i % 2 == 1 else f(x) - d


def points(s):
    """X, N x 2, and y, N x 1, before any points are held back."""
    if s["data"] == "points":
        rows = np.array([[float(v) for v in row.split(",")] for row in s["points"].split(";")])
        X = rows[:, :2]
        if s["scale"] == "true":
            least, most = X.min(axis=0), X.max(axis=0)
            half = (most - least) / 2
            X = (X - (least + most) / 2) / np.where(half > 0, half, 1)
        return X, rows[:, 2:]
    rng = np.random.RandomState(int(s["seed"]))
    count = int(s["count"])
    labels = [i % 2 for i in range(count)]
    if s["data"] in TRUTH_TABLES:
        X = [(i % 4 // 2, i % 2) for i in range(count)]
        labels = [TRUTH_TABLES[s["data"]][i % 4] for i in range(count)]
    elif s["data"] == "spiral":
        X = [spiral_point(i, count, rng) for i in range(count)]
    elif s["data"] == "function":
        X = [function_point(i, FUNCTIONS[s["function"]], rng) for i in range(count)]
    else:
        point = {"circle": circle_point, "moons": moons_point, "blobs": blobs_point}[s["data"]]
        X = [point(i, rng) for i in range(count)]
    X = np.array(X, dtype=float)
    noise = float(s["noise"])
    if noise > 0:
        X = X + noise / 200 * rng.randn(count, 2)
    return X, np.array(labels, dtype=float).reshape(-1, 1)


def split(X, y, s):
    """The training points and the test points, each as X and y, in their order."""
    N = len(y)
    n = N * int(s["test"]) // 100
    held = np.zeros(N, dtype=bool)
    held[np.random.RandomState(int(s["seed"])).permutation(N)[:n]] = True
    return (X[~held], y[~held]), (X[held], y[held])
