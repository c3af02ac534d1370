"""What the settings of the lab mean, in NumPy, written from their definitions and not from the Java.

    python3 reference.py 'data=moons&noise=20&count=60&test=30&l2=0.01&learning-rate=0.01'
    python3 reference.py --write

The first prints the losses of a run at iterations 0, 1, 20 and 139, then its test losses if it has
test points: sums over the points, the loss with its penalty, the test loss without. After a run
has stopped by its rule, its losses stay those of its last iteration. The second
writes losses.csv beside this file: the runs of reference_cases.py, which ReferenceLossesTest
compares with the lab's. reference_points.py makes the points.
"""
import sys
from urllib.parse import parse_qsl

import numpy as np
from reference_points import TRUTH_TABLES, points, split

ITERATIONS = (0, 1, 20, 139)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# Each activation f(z) with its derivative f'(z).
ACTIVATIONS = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: np.where(z > 0, 1, 0)),
    "leaky-relu": (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
    "softplus": (lambda z: np.logaddexp(0, z), sigmoid),
    "sine": (np.sin, np.cos),
    "identity": (lambda z: z, np.ones_like),
}


# Each input of the network, as a function of the points X, N x 2.
FEATURES = {
    "x1": lambda X: X[:, 0],
    "x2": lambda X: X[:, 1],
    "x1^2": lambda X: X[:, 0] ** 2,
    "x2^2": lambda X: X[:, 1] ** 2,
    "x1*x2": lambda X: X[:, 0] * X[:, 1],
    "sin(x1)": lambda X: np.sin(X[:, 0]),
    "sin(x2)": lambda X: np.sin(X[:, 1]),
}


def inputs(X, s):
    """A column for each input."""
    return np.column_stack([FEATURES[name](X) for name in s["inputs"].split(",")])


def with_defaults(text):
    """The settings of a text as in the page's address, each with its default if it is not given."""
    given = dict(parse_qsl(text, keep_blank_values=True))
    usual = "relu" if given.get("start") == "by-hand" else "sigmoid"
    output = given.get("output", usual)
    is_exact_table = given.get("data", "xor") in TRUTH_TABLES and given.get("noise", "0") == "0"
    defaults = {
        "data": "xor",
        "function": "sine",
        "count": "4" if is_exact_table else "200",
        "noise": "0",
        "points": "",
        "scale": "false",
        "test": "0",
        "start": "random",
        "weights": "",
        "frozen": "",
        "seed": "0",
        "inputs": "x1,x2",
        "layers": "2",
        "activation": usual,
        "output": output,
        "loss": "cross-entropy" if output == "sigmoid" else "squared-error",
        "l1": "0",
        "l2": "0",
        "optimizer": "gradient-descent",
        "learning-rate": "1",
        "decay": "0",
        "batch": "all",
        "shuffle": "false",
        "stop": "never",
    }
    unknown = set(given) - set(defaults)
    if unknown:
        raise ValueError("unknown settings: " + ", ".join(sorted(unknown)))
    return {**defaults, **given}


def whole_numbers(text):
    return [int(part) for part in text.split(",") if part]


def start(s):
    """W and b of iteration 0, layers 1, 2 and so on at these indices; index 0 is not used."""
    seed, how = int(s["seed"]), s["start"]
    if how == "by-hand" and "x1*x2" in s["inputs"].split(","):  # x1 + x2 - 2 x1 x2
        weights = {"x1": 1.0, "x2": 1.0, "x1*x2": -2.0}
        row = [weights.get(name, 0.0) for name in s["inputs"].split(",")]
        return [None, np.array([row])], [None, np.array([[0.0]])]
    if how == "by-hand":
        row = [float(name in ("x1", "x2")) for name in s["inputs"].split(",")]
        W = [None, np.array([row, row]), np.array([[1.0, -2]])]
        return W, [None, np.array([[0.0], [-1]]), np.array([[0.0]])]
    shapes = [s["inputs"].count(",") + 1] + whole_numbers(s["layers"]) + [1]
    given = [float(w) for w in s["weights"].split(",") if w]
    np.random.seed(seed)
    W, b = [None], [None]
    for inputs, units in zip(shapes, shapes[1:]):
        size, biases = (units, inputs), np.zeros((units, 1))
        if how == "random":
            weights, biases = np.random.randn(*size), np.random.randn(units, 1)
        elif how == "uniform":
            weights = np.random.uniform(-1, 1, size)
            biases = np.random.uniform(-1, 1, (units, 1))
        elif how == "zeros":
            weights = np.zeros(size)
        elif how == "xavier":
            weights = np.random.randn(*size) * np.sqrt(2 / (units + inputs))
        elif how == "he":
            weights = np.random.randn(*size) * np.sqrt(2 / inputs)
        elif how == "small":
            weights = 0.01 * np.random.randn(*size)
        elif how == "weights":
            weights = np.array(given[: units * inputs]).reshape(size)
            biases = np.array(given[units * inputs :][:units]).reshape(-1, 1)
            given = given[units * inputs + units :]
        else:
            raise ValueError("start=" + how)
        W.append(weights)
        b.append(biases)
    return W, b


def forward(X, W, b, activations):
    """Z and A of each layer; A[0] is X, the inputs."""
    Z, A = [None], [X]
    for i in range(1, len(W)):
        Z.append(A[i - 1] @ W[i].T + b[i].T)
        A.append(ACTIVATIONS[activations[i]][0](Z[i]))
    return Z, A


def data_loss(y_hat, y, name):
    if name == "squared-error":
        return np.sum((y_hat - y) ** 2)
    return (-y.T @ np.log(y_hat) - (1 - y).T @ np.log(1 - y_hat)).squeeze()


def gradients(X, y, W, b, activations, s):
    """dW and db of the loss of these points with its penalty."""
    l1, l2 = float(s["l1"]), float(s["l2"])
    Z, A = forward(X, W, b, activations)
    last = len(W) - 1
    dW, db, dZ = [None] * len(W), [None] * len(W), [None] * len(W)
    if s["loss"] == "cross-entropy":
        dZ[last] = A[last] - y
    else:
        dZ[last] = 2 * (A[last] - y) * ACTIVATIONS[activations[last]][1](Z[last])
    for i in range(last, 0, -1):
        dW[i] = dZ[i].T @ A[i - 1] + l1 * np.sign(W[i]) + l2 * W[i]
        db[i] = dZ[i].sum(axis=0).reshape(-1, 1)
        if i > 1:
            dZ[i - 1] = (dZ[i] @ W[i]) * ACTIVATIONS[activations[i - 1]][1](Z[i - 1])
    return dW, db


def batch_of(iteration, N, s):
    """The indices of the points that the update after an iteration uses."""
    size = N if s["batch"] == "all" else int(s["batch"])
    epoch, place = divmod(iteration, -(-N // size))
    order = np.arange(N)
    if s["shuffle"] == "true":
        order = np.random.RandomState((int(s["seed"]) + epoch) % 2**32).permutation(N)
    return order[place * size : (place + 1) * size]


def stops(rule, losses, train_losses, test_losses, N, M, all_right):
    """Whether a run stops at its latest iteration, whose losses come last.

    train_losses: without the penalty, a sum over N points; test_losses: a sum over M points
    """
    if rule == "never":
        return False
    if rule == "right":
        return all_right
    if rule != "test":
        return losses[-1] <= float(rule)
    k = len(losses) - 1
    best = min(range(k + 1), key=lambda i: test_losses[i])  # the first one of the lowest
    lowest = test_losses[best] / M
    later = [test_losses[i] / M for i in range(k + 1) if 2 * (k - i) <= k - best]
    return (
        k - best >= 20
        and train_losses[k] / N < train_losses[best] / N
        and all(loss > lowest and loss >= 1.1 * lowest for loss in later)
    )


def run(text, number=np.float64):
    """The losses and the test losses at the iterations; no test losses without test points.

    number: the type to compute with
    """
    s = with_defaults(text)
    (X, y), (X_test, y_test) = split(*(part.astype(number) for part in points(s)), s)
    X, X_test = inputs(X, s), inputs(X_test, s)
    W, b = ([p if p is None else p.astype(number) for p in part] for part in start(s))
    named = s["activation"].split(",")
    hidden = named * (len(W) - 2) if len(named) == 1 else named
    activations = [None] + hidden + [s["output"]]
    assert len(activations) == len(W), text
    parameters = [p for pair in zip(W[1:], b[1:]) for p in pair]
    frozen = np.zeros(sum(p.size for p in parameters), dtype=bool)
    frozen[whole_numbers(s["frozen"])] = True
    ends = np.cumsum([p.size for p in parameters])
    free = [~f.reshape(p.shape) for f, p in zip(np.split(frozen, ends[:-1]), parameters)]
    m = [np.zeros_like(p) for p in parameters]
    v = [np.zeros_like(p) for p in parameters]
    beta1, beta2 = number(0.9), number(0.999)
    losses, train_losses, test_losses = [], [], []
    for k in range(ITERATIONS[-1] + 1):
        penalty = sum(
            float(s["l1"]) * np.abs(w).sum() + float(s["l2"]) / 2 * (w**2).sum() for w in W[1:]
        )
        y_hat = forward(X, W, b, activations)[1][-1]
        train_losses.append(data_loss(y_hat, y, s["loss"]))
        losses.append(train_losses[-1] + penalty)
        if len(y_test) > 0:
            predicted = forward(X_test, W, b, activations)[1][-1]
            test_losses.append(data_loss(predicted, y_test, s["loss"]))
        all_right = bool(((y_hat > 0.5) == (y == 1)).all())
        so_far = losses, train_losses, test_losses
        if stops(s["stop"], *so_far, len(y), len(y_test), all_right):
            break
        alpha = float(s["learning-rate"]) / (1 + float(s["decay"]) * k)
        batch = batch_of(k, len(y), s)
        dW, db = gradients(X[batch], y[batch], W, b, activations, s)
        for j, g in enumerate(g for pair in zip(dW[1:], db[1:]) for g in pair):
            if s["optimizer"] == "gradient-descent":
                change = alpha * g
            elif s["optimizer"] == "momentum":
                v[j] = beta1 * v[j] + g
                change = alpha * v[j]
            else:
                m[j] = beta1 * m[j] + (1 - beta1) * g
                v[j] = beta2 * v[j] + (1 - beta2) * g**2
                m_hat, v_hat = m[j] / (1 - beta1 ** (k + 1)), v[j] / (1 - beta2 ** (k + 1))
                change = alpha * m_hat / (np.sqrt(v_hat) + 1e-8)
            parameters[j] -= change * free[j]
    ends = [min(k, len(losses) - 1) for k in ITERATIONS]
    return [float(losses[k]) for k in ends], [float(test_losses[k]) for k in ends if test_losses]


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        import reference_cases

        reference_cases.write()
    else:
        for row in filter(None, run(*sys.argv[1:])):
            print(*row)
