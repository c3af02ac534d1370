"""Writes points.csv: what NumPy makes of seed 3, 50 points and a noise of 20 for every data set.

    cd src/test/resources/xorlab/data; /usr/bin/python3 points.py > points.csv

Written from the definitions in README.md, not from the Java. It draws all random numbers of a kind
of point by the legacy generator, in the order in which the README names them.
"""
from math import ceil, gcd, pi

import numpy as np

SEED, N, NOISE = 3, 50, 20
LABELS = {"xor": "0110", "and": "0001", "or": "0111", "nand": "1110", "nor": "1000", "xnor": "1001"}
FUNCTIONS = {
    "sine": lambda x: np.sin(pi * x) / 2,
    "cubic": lambda x: 2 * x**3 - 1.5 * x,
    "absolute": lambda x: np.abs(x) - 0.5,
}


def circle(rng, i):
    u, turn = rng.rand(2)
    r = np.sqrt(u / 4) if i % 2 else np.sqrt(0.5625 + 0.4375 * u)
    return r * np.array([np.cos(2 * pi * turn), np.sin(2 * pi * turn)])


def spiral(rng, i):
    pieces = ceil(N / 2)
    step = next(s for s in range(37, 1000) if gcd(s, pieces) == 1)
    t = (i // 2 * step % pieces + rng.rand()) / pieces
    angle = 3.5 * pi * t + pi * (i % 2)
    return (0.1 + 0.9 * t) * np.array([np.cos(angle), np.sin(angle)]) + 0.02 * rng.randn(2)


def moons(rng, i):
    t = pi * rng.rand()
    centre = [1 - np.cos(t), 0.5 - np.sin(t)] if i % 2 else [np.cos(t), np.sin(t)]
    return (np.array(centre) + 0.1 * rng.randn(2) - [0.5, 0.25]) / 1.5


def blobs(rng, i):
    return (0.5 if i % 2 else -0.5) + 0.2 * rng.randn(2)


def function(f):
    def point(rng, i):
        x = 2 * rng.rand() - 1
        d = 0.1 + 0.4 * rng.rand()
        return np.array([x, f(x) + d if i % 2 else f(x) - d])

    return point


def write(settings, X, y, rng):
    X = X + NOISE / 200 * rng.randn(N, 2)
    for (x1, x2), label in zip(X, y):
        print(settings, x1, x2, label, sep=",")


for name, labels in LABELS.items():
    rng = np.random.RandomState(SEED)
    corner = np.arange(N) % 4
    write(f"data={name}", np.stack([corner // 2, corner % 2], axis=1), [labels[c] for c in corner], rng)
KINDS = {"data=circle": circle, "data=spiral": spiral, "data=moons": moons, "data=blobs": blobs}
KINDS |= {f"data=function&function={name}": function(f) for name, f in FUNCTIONS.items()}
for settings, point in KINDS.items():
    rng = np.random.RandomState(SEED)
    X = np.array([point(rng, i) for i in range(N)])
    write(settings, X, np.arange(N) % 2, rng)
