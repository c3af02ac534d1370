"""Writes numpy-runs.json: what NumPy makes of every value of every setting that decides a run.

    /usr/bin/python3 src/test/python/numpy_runs.py > src/test/resources/reference/numpy-runs.json

Written from DESIGN section 3 and from the formulas in the Javadoc, not from the Java. Each case has
its settings as a fragment of the page's address, its first data points, its initial weights (W1 b1
W2 b2 and so on, row by row), some losses, and the weights after the last of them.
"""
import json
from urllib.parse import parse_qsl

import numpy as np

np.seterr(all="ignore")

TRUTH_TABLES = {
    "xor": [0, 1, 1, 0],
    "and": [0, 0, 0, 1],
    "or": [0, 1, 1, 1],
    "nand": [1, 1, 1, 0],
    "nor": [1, 0, 0, 0],
    "xnor": [1, 0, 0, 1],
}


FUNCTIONS = {
    "sine": lambda x: 0.5 * np.sin(np.pi * x),
    "cubic": lambda x: 2 * x**3 - 1.5 * x,
    "absolute": lambda x: abs(x) - 0.5,
}


def circle(i, random):
    u = random.random_sample()
    r = np.sqrt(0.25 * u if i % 2 == 1 else 0.4375 * u + 0.5625)
    angle = 2 * np.pi * random.random_sample()
    return r * np.cos(angle), r * np.sin(angle)


def spiral(i, random, count):
    pieces = -(-count // 2)
    step = next(s for s in range(37, 1000) if np.gcd(s, pieces) == 1)
    t = (i // 2 * step % pieces + random.random_sample()) / pieces
    r = 0.9 * t + 0.1
    angle = 3.5 * np.pi * t + i % 2 * np.pi
    x = r * np.cos(angle) + 0.02 * random.randn()
    return x, r * np.sin(angle) + 0.02 * random.randn()


def moons(i, random):
    t = np.pi * random.random_sample()
    upper = i % 2 == 0
    x = (np.cos(t) if upper else 1 - np.cos(t)) + 0.1 * random.randn()
    y = (np.sin(t) if upper else 0.5 - np.sin(t)) + 0.1 * random.randn()
    return (x - 0.5) / 1.5, (y - 0.25) / 1.5


def blobs(i, random):
    centre = i % 2 - 0.5
    x = centre + 0.2 * random.randn()
    return x, centre + 0.2 * random.randn()


def function(i, random, f):
    x = 2 * random.random_sample() - 1
    d = 0.1 + 0.4 * random.random_sample()
    return x, f(x) + d if i % 2 == 1 else f(x) - d


MADE = {"circle": circle, "spiral": spiral, "moons": moons, "blobs": blobs, "function": function}


def data(settings):
    name = settings.get("data", "xor")
    if name == "points":
        points = np.array([p.split(",") for p in settings["points"].split(";")], dtype=float)
        X = points[:, :2]
        if settings.get("scale") == "true":
            least, most = X.min(axis=0), X.max(axis=0)
            half = (most - least) / 2
            X = (X - (least + most) / 2) / np.where(half > 0, half, 1)
        return X, points[:, 2:]
    noise = int(settings.get("noise", 0))
    count = int(settings.get("count", 200 if name in MADE or noise > 0 else 4))
    random = np.random.RandomState(int(settings.get("seed", 0)))
    if name in MADE:
        given = {"spiral": [count], "function": [FUNCTIONS[settings.get("function", "sine")]]}
        X = np.array([MADE[name](i, random, *given.get(name, [])) for i in range(count)])
        labels = [i % 2 for i in range(count)]
    else:
        X = np.array([[i // 2 % 2, i % 2] for i in range(count)], dtype=float)
        labels = [TRUTH_TABLES[name][i % 4] for i in range(count)]
    if noise > 0:
        X = X + noise / 200 * random.randn(count, 2)
    return X, np.array([labels], dtype=float).T


def parts(X, y, settings):
    """The points to learn and those that are held back, both in their order."""
    held = len(X) * int(settings.get("test", 0)) // 100
    order = np.random.RandomState(int(settings.get("seed", 0))).permutation(len(X))
    rows, others = np.sort(order[held:]), np.sort(order[:held])
    return X[rows], y[rows], X[others], y[others]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


ACTIVATIONS = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "leaky-relu": (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
    "softplus": (lambda z: np.logaddexp(0, z), sigmoid),
    "sine": (np.sin, np.cos),
    "identity": (lambda z: z, np.ones_like),
}


SCALES = {
    "xavier": lambda inputs, units: np.sqrt(2 / (units + inputs)),
    "he": lambda inputs, units: np.sqrt(2 / inputs),
    "small": lambda inputs, units: 0.01,
}


FEATURES = {
    "x1": lambda x1, x2: x1,
    "x2": lambda x1, x2: x2,
    "x1^2": lambda x1, x2: x1**2,
    "x2^2": lambda x1, x2: x2**2,
    "x1*x2": lambda x1, x2: x1 * x2,
    "sin(x1)": lambda x1, x2: np.sin(x1),
    "sin(x2)": lambda x1, x2: np.sin(x2),
}


def inputs(settings, X):
    names = settings.get("inputs", "x1,x2").split(",")
    return np.column_stack([FEATURES[name](X[:, 0], X[:, 1]) for name in names])


def start(settings, widths):
    kind = settings.get("start", "random")
    shapes = [s for n, k in zip(widths[1:], widths) for s in [(n, k), (n, 1)]]
    if kind == "by-hand":
        return [np.array(p, dtype=float) for p in ([[1, 1], [1, 1]], [[0], [-1]], [[1, -2]], [[0]])]
    if kind == "zeros":
        return [np.zeros(shape) for shape in shapes]
    if kind == "weights":
        flat = np.array(settings["weights"].split(","), dtype=float)
        parts = np.split(flat, np.cumsum([n * k for n, k in shapes])[:-1])
        return [part.reshape(shape) for part, shape in zip(parts, shapes)]
    np.random.seed(int(settings.get("seed", 0)))
    if kind == "uniform":
        return [np.random.uniform(-1, 1, shape) for shape in shapes]
    if kind in SCALES:
        return [
            p
            for n, k in zip(widths[1:], widths)
            for p in [np.random.randn(n, k) * SCALES[kind](k, n), np.zeros((n, 1))]
        ]
    return [np.random.randn(*shape) for shape in shapes]


def forward(parameters, X, hidden, output):
    Z, A = [], [X]
    for i in range(0, len(parameters), 2):
        Z.append(A[-1] @ parameters[i].T + parameters[i + 1].T)
        f = output if i + 2 == len(parameters) else hidden[i // 2]
        A.append(ACTIVATIONS[f][0](Z[-1]))
    return Z, A


def loss_of(loss, prediction, y):
    if loss == "squared-error":
        return np.sum((prediction - y) ** 2)
    return np.sum(-y * np.log(prediction)) - np.sum((1 - y) * np.log(1 - prediction))


def gradient(parameters, X, y, hidden, output, loss):
    Z, A = forward(parameters, X, hidden, output)
    if loss == "squared-error":
        dZ = 2 * (A[-1] - y) * ACTIVATIONS[output][1](Z[-1])
    else:
        dZ = A[-1] - y  # the slope of the sigmoid cancels
    result = []
    for i in range(len(Z) - 1, -1, -1):
        result = [dZ.T @ A[i], dZ.sum(axis=0, keepdims=True).T] + result
        if i > 0:
            dZ = dZ @ parameters[2 * i] * ACTIVATIONS[hidden[i - 1]][1](Z[i - 1])
    return result


def run(fragment, shown):
    settings = dict(parse_qsl(fragment, keep_blank_values=True))
    points, y, test_points, y_test = parts(*data(settings), settings)
    X, X_test = inputs(settings, points), inputs(settings, test_points)
    N = len(X)
    by_hand = settings.get("start") == "by-hand"
    hidden = settings.get("activation", "relu" if by_hand else "sigmoid")
    output = settings.get("output", "relu" if by_hand else "sigmoid")
    standard_loss = "cross-entropy" if output == "sigmoid" else "squared-error"
    loss = settings.get("loss", standard_loss)
    layers = settings.get("layers", "2")
    widths = [X.shape[1]] + [int(n) for n in layers.split(",") if n] + [1]
    hidden = hidden.split(",")
    hidden = hidden if len(hidden) > 1 else hidden * (len(widths) - 2)
    parameters = start(settings, widths)
    initial = flat(parameters)
    frozen = np.zeros(len(initial), dtype=bool)
    frozen[[int(place) for place in settings.get("frozen", "").split(",") if place]] = True
    rate = float(settings.get("learning-rate", 1))
    decay = float(settings.get("decay", 0))
    l1 = float(settings.get("l1", 0))
    l2 = float(settings.get("l2", 0))
    shuffle = settings.get("shuffle") == "true"
    seed = int(settings.get("seed", 0))
    batch = N if settings.get("batch", "all") == "all" else int(settings["batch"])
    batches = -(-N // batch)
    optimizer = settings.get("optimizer", "gradient-descent")
    m = np.zeros(len(initial))
    v = np.zeros(len(initial))
    losses = {}
    stop = settings.get("stop", "never")
    train_losses, test_losses = [], []
    for k in range(max(shown) + 1):
        if k > 0:
            first = (k - 1) % batches * batch
            order = np.arange(N)
            if shuffle and batch < N:
                epoch = (k - 1) // batches
                order = np.random.RandomState((seed + epoch) % 2**32).permutation(N)
            rows = order[first : first + batch]
            alpha = rate / (1 + decay * (k - 1))
            g = gradient(parameters, X[rows], y[rows], hidden, output, loss)
            for i in range(0, len(g), 2):  # the weights, not the biases
                g[i] = g[i] + l1 * np.sign(parameters[i]) + l2 * parameters[i]
            g = flat(g)
            if optimizer == "gradient-descent":
                update = alpha * g
            elif optimizer == "momentum":
                v = 0.9 * v + g
                update = alpha * v
            else:
                m = 0.9 * m + 0.1 * g
                v = 0.999 * v + 0.001 * g**2
                update = alpha * (m / (1 - 0.9**k)) / (np.sqrt(v / (1 - 0.999**k)) + 1e-8)
            parameters = shaped(flat(parameters) - np.where(frozen, 0, update), parameters)
        prediction = forward(parameters, X, hidden, output)[1][-1]
        weights = flat(parameters[::2])
        penalty = l1 * np.sum(np.abs(weights)) + l2 / 2 * np.sum(weights**2)
        train_losses.append(loss_of(loss, prediction, y))
        shown_loss = float(train_losses[-1] + penalty)
        tested = forward(parameters, X_test, hidden, output)[1][-1]
        test_losses.append(loss_of(loss, tested, y_test))
        if stop == "never":
            ends = False
        elif stop == "right":
            ends = np.all((prediction > 0.5) == y)
        elif stop == "test":
            ends = parted(np.array(train_losses), np.array(test_losses))
        else:
            ends = shown_loss <= float(stop)
        if k in shown or ends:
            losses[str(k)] = shown_loss
        if ends:
            break
    return {
        "settings": fragment,
        "points": N,
        "first": np.hstack([points, y])[:3].tolist(),
        "initial": initial.tolist(),
        "losses": losses,
        "final": flat(parameters).tolist(),
    }


def parted(train, test):
    """Whether the test loss has been a tenth above its lowest in the later half of the time since,
    of 20 iterations or more, and the other one has fallen."""
    lowest = np.argmin(test)
    since = len(test) - 1 - lowest
    later = test[len(test) - 1 - since // 2 :]
    return since >= 20 and np.all(later >= 1.1 * test[lowest]) and train[-1] < train[lowest]


def flat(parameters):
    return np.concatenate([p.ravel() for p in parameters])


def shaped(values, like):
    parts = np.split(values, np.cumsum([p.size for p in like])[:-1])
    return [part.reshape(p.shape) for part, p in zip(parts, like)]


SHORT = list(range(21))
LONG = SHORT + [140]
GOLDEN = [0, 1, 20, 139]

CASES = [
    # the notebook, and other seeds
    ("", LONG),
    ("seed=1", LONG),
    ("seed=7", LONG),
    ("seed=4294967295", LONG),
    # every data set, with what can learn it
    ("data=and", LONG),
    ("data=or", LONG),
    ("data=nand", LONG),
    ("data=nor", LONG),
    ("data=xnor", LONG),
    ("data=circle&layers=4&activation=tanh&learning-rate=0.02", LONG),
    ("data=spiral&layers=8,8&activation=tanh&learning-rate=0.01&optimizer=adam", SHORT),
    ("data=moons&seed=3&layers=4,3&activation=tanh&learning-rate=0.01", LONG),
    ("data=blobs&seed=4294967295&layers=&learning-rate=0.01", LONG),
    ("data=circle&seed=5&learning-rate=0.01", SHORT),
    ("data=spiral&seed=6&learning-rate=0.01", SHORT),
    ("data=points&points=0,0,0;0.5,1,1;-1.25,0.75,1;1,-1,0;2,3e-05,1", LONG),
    ("data=points&points=3.5,150,0;5,190.2,1;4.2,171.5,1;6,163,0&scale=true", LONG),
    # above and below a function; other numbers of points; noise
    ("data=function&layers=4&activation=tanh&learning-rate=0.01", LONG),
    ("data=function&function=cubic&seed=3&layers=4&activation=tanh&learning-rate=0.01", SHORT),
    ("data=function&function=absolute&count=60&noise=10&layers=3&learning-rate=0.01", SHORT),
    ("count=10&learning-rate=0.2", LONG),
    ("noise=20&learning-rate=0.01", LONG),
    ("data=and&count=4&noise=100&seed=7&layers=", LONG),
    ("data=spiral&count=37&noise=5&seed=2&layers=4&activation=tanh&learning-rate=0.01", SHORT),
    ("data=moons&count=1000&noise=30&batch=64&activation=tanh&learning-rate=0.01", SHORT),
    # every start
    ("start=by-hand", LONG),
    ("start=by-hand&data=and&learning-rate=0.1", LONG),
    ("start=by-hand&activation=sigmoid&output=sigmoid", LONG),
    ("start=by-hand&activation=tanh&output=identity&learning-rate=0.05", LONG),
    ("start=zeros", LONG),
    ("start=zeros&data=or&layers=3", LONG),
    ("start=weights&weights=1,-1,-1.5,1,0.5,-0.25,2,1,-1", LONG),
    ("start=weights&weights=0.5,-0.25,0.125&layers=", LONG),
    # every activation and output
    ("activation=tanh&learning-rate=0.5", LONG),
    ("activation=relu&learning-rate=0.1&layers=4", LONG),
    ("activation=leaky-relu&learning-rate=0.1&layers=4", LONG),
    ("activation=softplus&learning-rate=0.2", LONG),
    ("activation=sine&learning-rate=0.2&layers=3", LONG),
    ("activation=identity&learning-rate=0.1", LONG),
    ("output=identity&learning-rate=0.05", LONG),
    ("output=tanh&learning-rate=0.1", LONG),
    ("output=relu&learning-rate=0.05&seed=4", LONG),
    ("activation=relu&output=relu&learning-rate=0.05&layers=4&seed=3", LONG),
    # every loss
    ("loss=squared-error", LONG),
    ("loss=cross-entropy&activation=tanh&seed=2&learning-rate=0.3", LONG),
    ("loss=squared-error&output=tanh&activation=softplus&learning-rate=0.02", LONG),
    # every optimizer
    ("optimizer=momentum&learning-rate=0.2", LONG),
    ("optimizer=adam&learning-rate=0.1", LONG),
    ("optimizer=momentum&data=circle&layers=4&activation=tanh&learning-rate=0.002&batch=20", LONG),
    ("optimizer=adam&data=moons&layers=3&activation=relu&learning-rate=0.05&batch=64", LONG),
    ("optimizer=adam&start=zeros&data=or&learning-rate=0.05", SHORT),
    # several batch sizes: one point, three of four, more than there are, one of made points
    ("batch=1", LONG),
    ("batch=3&learning-rate=0.5", LONG),
    ("batch=4", SHORT),
    ("batch=2&data=and&optimizer=momentum&learning-rate=0.1", LONG),
    ("batch=30&data=blobs&layers=&learning-rate=0.05", LONG),
    ("batch=199&data=moons&learning-rate=0.01", SHORT),
    # none, one or more hidden layers
    ("layers=", LONG),
    ("layers=1", LONG),
    ("layers=3", LONG),
    ("layers=4,3&learning-rate=0.5", LONG),
    ("layers=8,8&learning-rate=0.1", SHORT),
    # frozen weights, under every optimizer
    ("frozen=0,3,8", LONG),
    ("frozen=8&optimizer=momentum&learning-rate=0.2", LONG),
    ("frozen=0,1,2,3,4,5&optimizer=adam&learning-rate=0.1", LONG),
    ("frozen=0,1,2,3,4,5,6,7,8", SHORT),
    # a penalty on the weights: of sizes, of squares, both, with every optimizer, and with batches
    ("l1=0.01", LONG),
    ("l2=0.02&seed=7", LONG),
    ("l1=0.003&l2=0.01&layers=4,3&activation=tanh&learning-rate=0.1", LONG),
    ("l2=0.1&layers=&data=or", LONG),
    ("l1=0.05&start=weights&weights=0,1,-0.5,0,0.25,-1,2,0,1&learning-rate=0.2", LONG),
    ("l2=0.05&data=spiral&layers=8,8&activation=tanh&learning-rate=0.01&batch=20", SHORT),
    ("l1=0.02&l2=0.03&optimizer=momentum&learning-rate=0.1&batch=3", LONG),
    ("l2=0.01&optimizer=adam&learning-rate=0.1&frozen=0,7", LONG),
    ("l1=0.01&loss=squared-error&output=tanh&learning-rate=0.05", LONG),
    # some points held back
    ("test=25&learning-rate=0.5", LONG),
    ("data=moons&seed=3&test=40&layers=4&activation=tanh&learning-rate=0.01", LONG),
    ("data=spiral&test=90&batch=7&learning-rate=0.01", SHORT),
    # learning rates
    ("learning-rate=0.01", LONG),
    ("learning-rate=1e-05", SHORT),
    ("learning-rate=3.5", SHORT),
    # starts scaled by the widths, and uniform ones
    ("start=xavier", GOLDEN),
    ("start=xavier&seed=7&layers=4,3&learning-rate=0.5", GOLDEN),
    ("start=he&activation=relu&layers=8&learning-rate=0.05", GOLDEN),
    ("start=he&seed=7&activation=relu&layers=4,3&learning-rate=0.05", GOLDEN),
    ("start=small&learning-rate=0.5&activation=tanh", GOLDEN),
    ("start=small&seed=7&layers=", GOLDEN),
    ("start=uniform", GOLDEN),
    ("start=uniform&seed=7&layers=5&activation=tanh&learning-rate=0.2", GOLDEN),
    # an activation for each layer
    ("activation=tanh,relu&layers=4,3&learning-rate=0.1", GOLDEN),
    ("activation=relu,sine,softplus&layers=4,3,2&seed=7&learning-rate=0.05", GOLDEN),
    ("activation=sigmoid,leaky-relu&layers=8,8&data=moons&learning-rate=0.002", GOLDEN),
    ("activation=tanh&layers=4,3&start=xavier&learning-rate=0.2", GOLDEN),
    # a learning rate that decays, under every optimizer
    ("decay=0.05", GOLDEN),
    ("decay=0.01&seed=7&learning-rate=2", GOLDEN),
    ("decay=0.1&optimizer=momentum&learning-rate=0.2", GOLDEN),
    ("decay=0.02&optimizer=adam&learning-rate=0.1&seed=7", GOLDEN),
    # shuffled batches, also of a seed whose epochs begin again at 0
    ("shuffle=true&batch=1&learning-rate=0.5", GOLDEN),
    ("shuffle=true&batch=3&seed=7&learning-rate=0.5", GOLDEN),
    ("shuffle=true&batch=30&data=moons&layers=4&learning-rate=0.02&decay=0.01", GOLDEN),
    ("shuffle=true&batch=3&seed=4294967295&optimizer=adam&learning-rate=0.1", GOLDEN),
    # other inputs, without a hidden layer, with one and two, with batches and other data
    ("inputs=x1,x2,x1*x2&layers=", GOLDEN),
    ("inputs=x1*x2&layers=&data=and&seed=7", GOLDEN),
    ("inputs=x2,x1", GOLDEN),
    ("inputs=x1^2,x2^2&layers=&data=circle&learning-rate=0.01", GOLDEN),
    ("inputs=sin(x1),sin(x2),x1*x2&layers=3&batch=3&learning-rate=0.3", GOLDEN),
    ("inputs=x1,x2,x1^2,x2^2,x1*x2,sin(x1),sin(x2)&data=spiral&layers=4,3&batch=30&shuffle=true"
     "&activation=tanh&start=xavier&learning-rate=0.002", GOLDEN),
    ("inputs=x1,sin(x2)&optimizer=adam&learning-rate=0.05&l2=0.01&frozen=0,3", GOLDEN),
    # runs that stop by a rule; their last loss is that of their last iteration
    ("stop=right", GOLDEN),
    ("stop=0.5", GOLDEN),
    ("stop=test&data=moons&noise=60&count=40&test=50&layers=8,8&activation=tanh&optimizer=adam"
     "&learning-rate=0.03", GOLDEN),
]

if __name__ == "__main__":
    print('{"made by": "src/test/python/numpy_runs.py with NumPy ' + np.__version__ + '", "runs": [')
    print(",\n".join(json.dumps(run(fragment, shown)) for fragment, shown in CASES))
    print("]}")
