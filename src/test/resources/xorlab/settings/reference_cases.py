"""The runs of losses.csv: each setting alone, and 240 drawn combinations.

Training multiplies a difference in the last bit of a number. So each run is computed twice, in
doubles and in the 80-bit numbers of the machine, and kept only if both agree to a tenth of what
ReferenceLossesTest allows. A run alone that does not is an error; a combination is drawn anew.
"""
from pathlib import Path

import numpy as np
from reference import ACTIVATIONS, FEATURES, ITERATIONS, run
from reference_points import TRUTH_TABLES

# A tenth of the relative tolerance of ReferenceLossesTest.
AGREEMENT = 1e-13

POINTS = "0,0,0;0.5,1,1;-1.25,0.75,1;1,-1,0;2,3e-05,1;-0.5,0.25,0;0.125,-0.75,1"

SPIRAL = "data=spiral&layers=8,8&activation=tanh&learning-rate=0.002"
MOONS = "data=moons&layers=4&activation=tanh&learning-rate=0.005"
OVERFITS = (
    "data=moons&noise=60&count=40&test=50&layers=8,8&activation=tanh&optimizer=adam"
    "&learning-rate=0.03"
)

ALONE = [
    "",
    *["data=" + table for table in TRUTH_TABLES],
    *[f"data={data}&learning-rate=0.01" for data in ("circle", "spiral", "moons", "blobs")],
    f"data=points&points={POINTS}&learning-rate=0.1",
    f"data=points&points={POINTS}&scale=true&learning-rate=0.1",
    "data=points&points=7,150,0;7,190,1;7,171.5,1;7,163.2,0&scale=true",
    "data=function&learning-rate=0.01",
    *[f"data=function&function={f}&learning-rate=0.01" for f in ("sine", "cubic", "absolute")],
    # pieces of the spiral's arms with a common divisor with 37, and with 37 and 38
    *[f"{SPIRAL}&count={count}" for count in (4, 5, 50, 73, 148, 200, 1000)],
    *["count=4", "count=5", "data=and&count=50&learning-rate=0.05"],
    *[f"data={data}&count=31&learning-rate=0.02" for data in ("circle", "moons", "blobs")],
    "data=function&count=31&learning-rate=0.02",
    "noise=20&learning-rate=0.01",
    "noise=100&count=4&learning-rate=0.5",
    "data=xnor&noise=1&count=60&seed=7&learning-rate=0.02",
    *[f"{SPIRAL}&noise={noise}" for noise in (0, 10, 100)],
    *[f"data={data}&noise=30&learning-rate=0.01" for data in ("circle", "moons", "blobs")],
    "data=function&function=cubic&noise=15&learning-rate=0.01",
    *[f"{MOONS}&test={test}" for test in (0, 1, 30, 50, 90)],
    f"{SPIRAL}&test=25&seed=4294967295",
    "test=25",
    "count=50&test=33&learning-rate=0.05",
    f"data=points&points={POINTS}&test=30&learning-rate=0.1",
    *["start=random", "start=by-hand", "start=by-hand&data=and&learning-rate=0.1"],
    "start=by-hand&inputs=x1,x2,x1*x2&data=and&learning-rate=0.1",
    "start=by-hand&inputs=sin(x1),x2,x1&data=and&learning-rate=0.1",
    *["start=zeros", "start=zeros&data=or&layers=3"],
    "start=weights&weights=1,-1,-1.5,1,0.5,-0.25,2,1,-1",
    *[f"start={start}&seed=7" for start in ("xavier", "he", "uniform", "small")],
    *[f"{SPIRAL}&start={start}" for start in ("xavier", "he", "uniform", "small")],
    *["seed=7", "seed=4294967295", "frozen=0,3,8"],
    *[f"inputs={name}&layers=&learning-rate=0.5" for name in FEATURES],
    "inputs=x1,x2,x1*x2&layers=",
    "inputs=x2,x1",
    "inputs=x1^2,x2^2&data=circle&layers=&batch=20&learning-rate=0.01",
    f"{SPIRAL}&inputs={','.join(FEATURES)}&start=he",
    f"{MOONS}&inputs=sin(x2),x1&test=30",
    *["layers=", "layers=1", "layers=4,3&learning-rate=0.5"],
    *[f"activation={a}&learning-rate=0.1" for a in ACTIVATIONS],
    "activation=tanh,relu&layers=4,3&learning-rate=0.1",
    "activation=sine,softplus,leaky-relu&layers=4,3,2&learning-rate=0.05",
    "activation=tanh,tanh&layers=4,3&learning-rate=0.1",
    *[f"output={o}&learning-rate=0.05&seed=4" for o in ("sigmoid", "identity", "tanh", "relu")],
    *["loss=cross-entropy", "loss=squared-error"],
    *["l1=0", "l1=0.01", "l1=0.3", f"{MOONS}&l1=0.1", "l1=0.05&batch=2", "start=zeros&l1=0.1"],
    *["l2=0", "l2=0.01", "l2=0.5", f"{MOONS}&l2=0.1", "l2=0.05&batch=2", "l1=0.02&l2=0.03"],
    f"{SPIRAL}&l2=0.05&batch=10",
    *[f"optimizer={o}&learning-rate=0.1" for o in ("gradient-descent", "momentum", "adam")],
    *["learning-rate=0.01", "learning-rate=3.5"],
    *["decay=0", "decay=0.01", "decay=2"],
    *[f"optimizer={o}&learning-rate=0.1&decay=0.05" for o in ("momentum", "adam")],
    *["batch=all", "batch=1", "batch=3&learning-rate=0.5", f"{MOONS}&batch=64"],
    *["shuffle=false", "batch=1&shuffle=true", "batch=3&shuffle=true&seed=4294967295"],
    *[f"{MOONS}&batch=64&shuffle=true&seed=4294967294", f"{SPIRAL}&batch=7&shuffle=true"],
    *["stop=never", "stop=right", "stop=0.5", "stop=2.9", "stop=1e9", "stop=0.0001"],
    *["start=by-hand&stop=right", "data=or&stop=right&batch=2&learning-rate=0.3"],
    *["data=blobs&stop=right&learning-rate=0.01", "data=blobs&test=30&learning-rate=0.01&stop=right"],
    *[f"{MOONS}&stop=60", f"{MOONS}&stop=60&l2=0.1", f"{MOONS}&test=30&stop=test"],
    *["optimizer=momentum&learning-rate=0.2&stop=1.5", f"{OVERFITS}&stop=test"],
    *[f"{OVERFITS}&stop=test&l2=0.01", f"{OVERFITS}&stop=test&batch=5", f"{OVERFITS}&stop=5"],
]


def weight_count(layers, inputs):
    widths = [inputs.count(",") + 1] + [int(width) for width in layers.split(",") if width] + [1]
    return sum((inputs + 1) * units for inputs, units in zip(widths, widths[1:]))


def drawn_inputs(random):
    """Some features in any order, as a text."""
    names = random.permutation(list(FEATURES))[: random.randint(1, len(FEATURES) + 1)]
    return ",".join(names)


def drawn(random, inputs="x1,x2"):
    """A combination as a text, none of whose settings another one overrules."""
    settings = {}

    def likely(probability):
        return random.random_sample() < probability

    def choose(name, *values):
        settings[name] = str(values[random.randint(len(values))])
        return settings[name]

    sets = ("circle", "spiral", "moons", "blobs", "function")
    data = choose("data", *TRUTH_TABLES, *sets, *sets, "points")
    N = 7
    if data == "points":
        settings["points"] = POINTS
    else:
        noise = likely(0.6) and choose("noise", *range(1, 101))
        N = 200 if noise or data not in TRUTH_TABLES else 4
        if likely(0.6):
            N = int(choose("count", *range(4, 120)))
    if data == "function" and likely(0.8):
        choose("function", "sine", "cubic", "absolute")
    if likely(0.5):
        n = N * int(choose("test", *range(1, 91))) // 100
        if n == 0:
            del settings["test"]
        N -= n
    starts = ("random", "by-hand", "zeros", "weights", "xavier", "he", "uniform", "small")
    start = choose("start", *starts) if likely(0.8) else "random"
    if start != "by-hand" and inputs != "x1,x2":
        settings["inputs"] = inputs
    layers = "2"
    if start != "by-hand" and likely(0.8):
        layers = choose("layers", "", "1", "3", "8", "4,3", "8,8", "3,2,2", "5,4,3", "2,2,2,2")
    if start == "weights":
        weights = random.uniform(-1.5, 1.5, weight_count(layers, inputs)).round(2)
        settings["weights"] = ",".join(f"{weight:g}" for weight in weights)
    choose("seed", *range(100), 2**31, 2**32 - 2, 2**32 - 1)
    depth = len(layers.split(",")) if layers else 1
    if likely(0.8):
        wanted = depth if likely(0.6) else 1
        names = list(ACTIVATIONS)
        chosen = [names[random.randint(len(names))] for _ in range(wanted)]
        settings["activation"] = ",".join(chosen)
    output = "relu" if start == "by-hand" else "sigmoid"
    if likely(0.4):
        output = choose("output", "sigmoid", "identity", "tanh", "relu")
    if likely(0.4):
        choose("loss", "squared-error", *["cross-entropy"] * (output == "sigmoid"))
    # from zeros, the sign of a weight that should stay 0 would be that of a rounding error
    if start != "zeros" and likely(0.5):
        choose("l1", 0.001, 0.005, 0.02, 0.1, 0.5)
    if likely(0.5):
        choose("l2", 0.001, 0.005, 0.02, 0.1, 0.5)
    choose("optimizer", "gradient-descent", "momentum", "adam")
    choose("learning-rate", 0.0005, 0.001, 0.002, 0.005, 0.01)
    if likely(0.5):
        choose("decay", 0.001, 0.01, 0.05, 0.2, 1)
    if N > 1 and likely(0.6):
        choose("batch", *range(1, N))
        if likely(0.6):
            choose("shuffle", "true", "true", "false")
    if likely(0.4):
        choose("stop", "right", 1, 5, 20, 60, *["test"] * ("test" in settings))
    return "&".join(name + "=" + value for name, value in settings.items())


def agree(losses, precise):
    """Whether all are finite, and near enough to those of the 80-bit numbers."""
    return all(
        np.isfinite(a) and abs(a - b) <= AGREEMENT * abs(b)
        for a, b in zip(losses, precise)
    )


def row(settings):
    """The settings, the losses and the test losses; or None if rounding decides them."""
    with np.errstate(all="ignore"):
        losses, test_losses = run(settings)
        precise, test_precise = run(settings, np.longdouble)
    if not (agree(losses, precise) and agree(test_losses, test_precise)):
        return None
    return [settings, *losses, *(test_losses or [""] * len(ITERATIONS))]


def write():
    assert np.finfo(np.longdouble).eps < 1e-18, "needs a machine with 80-bit numbers"
    alone = {settings: row(settings) for settings in ALONE}
    unstable = [settings for settings, numbers in alone.items() if numbers is None]
    if unstable:
        raise SystemExit("decided by rounding:\n" + "\n".join(unstable))
    random = np.random.RandomState(18)
    combinations, left_out = [], 0
    while len(combinations) < 240:
        with_inputs = len(combinations) >= 200
        numbers = row(drawn(random, drawn_inputs(random)) if with_inputs else drawn(random))
        if numbers is None:
            left_out += 1
        else:
            combinations.append(numbers)
    names = [f"{kind}{k}" for kind in ("loss", "test") for k in ITERATIONS]
    lines = [",".join(["kind", "settings", *names])]
    for kind, rows in (("alone", alone.values()), ("combination", combinations)):
        for settings, *numbers in rows:
            lines.append(",".join([kind, f'"{settings}"', *map(str, numbers)]))
    Path(__file__).with_name("losses.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(alone)} alone, {len(combinations)} combinations, {left_out} draws left out")
