/** Every setting: an attribute of `<xor-lab>`, and a key of `state.experiment` where it is not at its default. */
export interface XorLabSettings {
  /** The points to learn. */
  "data"?: "xor" | "and" | "or" | "nand" | "nor" | "xnor" | "circle" | "spiral" | "moons" | "blobs" | "function" | "points";
  /** Class 1 lies above it, class 0 below: sine is 0.5 sin(πx), cubic 2x³ − 1.5x, absolute abs(x) − 0.5. */
  "function"?: "sine" | "cubic" | "absolute";
  /** In percent: noise / 200 times a normal random number is added to each coordinate. */
  "noise"?: number;
  /** How many points are drawn; of a truth table its corners in turn. By default 4 for a truth table without noise, otherwise 200. */
  "count"?: number;
  /** Your own points, each with its label. */
  "points"?: string;
  /** Whether each coordinate of your own points is brought to the range from −1 to 1. A point that is moved keeps its scaled numbers. */
  "scale"?: boolean;
  /** How many of 100 points are held back: training never sees them. The seed draws which. */
  "test"?: number;
  /** The weights and biases to start from. Random is normal. Xavier, He and small are normal times sqrt(2 / (inputs + units)), sqrt(2 / inputs) and 0.01, with biases 0. Uniform is from −1 to 1. */
  "start"?: "random" | "by-hand" | "zeros" | "xavier" | "he" | "uniform" | "small" | "weights";
  /** Your own weights: W1 b1 W2 b2 and so on, row by row. */
  "weights"?: string;
  /** Weights that training does not change: their indices, from 0 in W1 b1 W2 b2 and so on. Momentum and Adam still follow their gradients. */
  "frozen"?: string;
  /** The seed of random weights, points and shuffled batches, as in np.random.seed. */
  "seed"?: number;
  /** What the network is given of a point (x1, x2), such as x1,x2,x1*x2: its coordinates, their squares, their product or their sines. */
  "inputs"?: string;
  /** The units in each hidden layer, such as 4,3. */
  "layers"?: string;
  /** The activation function of the hidden layers, or one for each, such as tanh,relu; ReLU by default if solved by hand. At 0 the slope of ReLU is 0, that of leaky ReLU 0.01. */
  "activation"?: string;
  /** The activation function of the output, ReLU by default if solved by hand. */
  "output"?: "sigmoid" | "identity" | "tanh" | "relu";
  /** What training minimises, summed over the points. Squared error has no factor 1/2, and is the default if the output is not a probability. */
  "loss"?: "cross-entropy" | "squared-error";
  /** A penalty: this times the sum of the sizes of all weights, without biases, is added to the loss. Weights that help little shrink to about 0. */
  "l1"?: number;
  /** A penalty: half of this times the sum of the squares of all weights, without biases, is added to the loss. */
  "l2"?: number;
  /** How the gradient changes the weights. Momentum is v = 0.9 v + dW. Adam has 0.9, 0.999 and 1e-8. */
  "optimizer"?: "gradient-descent" | "momentum" | "adam";
  /** How far each update moves: a factor of the gradient, which is a sum over the points. */
  "learning-rate"?: number;
  /** How fast the learning rate falls: in the update after iteration k it is divided by 1 + decay · k. */
  "decay"?: number;
  /** The points of one update, in their order unless they are shuffled. The last batch may be smaller. */
  "batch"?: number | "all";
  /** Whether each pass takes the points in another order, drawn from the seed. It needs batches. */
  "shuffle"?: boolean;
  /** Mistakes to train with, such as hidden-derivative. */
  "mistake"?: string;
  /** The number of updates. */
  "iterations"?: number;
  /** When the run ends early: at the first iteration with every point right, with the test loss clearly above its lowest, or with a summed loss of at most a number, such as 0.01. */
  "stop"?: number | "never" | "right" | "test";
  /** The iteration to show first. */
  "at"?: number;
  /** The whole lab, or some of its figures, in this order. */
  "view"?: string;
  /** Which controls to show. */
  "controls"?: "all" | "transport" | "none";
  /** What the colours of the decision figure show. */
  "shade"?: "class" | "probability";
  /** How the points are drawn: a circle for 0 and a square for 1, or circles as in the notebook. */
  "markers"?: "shapes" | "circles";
  /** Whether training starts automatically. */
  "autoplay"?: boolean;
  /** Iterations per second. */
  "speed"?: number | "max";
  /** Light or dark, or as your system. */
  "theme"?: "auto" | "light" | "dark";
  /** JavaScript or WebAssembly. Both give the same numbers. */
  "engine"?: "auto" | "js" | "wasm";
}

/** A plain object, the same as the saved JSON. Numbers that are not finite are null. */
export interface XorLabState {
  format: "xor-lab/1";
  experiment: XorLabSettings;
  /** How many updates have been made. */
  iteration: number;
  /** What training minimises, summed over the points. Squared error has no factor 1/2, and is the default if the output is not a probability. */
  loss: number | null;
  /** For each layer after the input, a row for each of its units. */
  weights: number[][][];
  /** For each layer after the input, a column. */
  biases: number[][][];
  /** For each point, what the network says. */
  predictions: (number | null)[];
  /** How many points are classed as they are labelled. */
  correct: number;
  points: number;
  /** Whether the run has left the finite numbers; the state is the last finite one. */
  diverged: boolean;
}

/** A picture of the present iteration. */
export interface XorLabPictureOptions {
  /** the decision figure as the notebook draws it, or a figure of the lab; "notebook" by default */
  figure?: "notebook" | "decision" | "network" | "hidden" | "loss" | "landscape";
  /** in pixels */
  width?: number;
  /** in pixels */
  height?: number;
}

/** An animation of the run; by default that of the notebook, with a frame of each 20th iteration. */
export interface XorLabAnimationOptions extends XorLabPictureOptions {
  /** the iteration of the first frame */
  from?: number;
  /** the last iteration that may be a frame */
  to?: number;
  /** iterations between two frames */
  every?: number;
  /** how long each frame is shown, in hundredths of a second */
  delay?: number;
}

/** Names of parts of the network, as a list or with spaces between: X, W1, b1, Z1, A1, dW1, db1, dZ1, dA1 and so on, y_hat, y, and single ones as "W1[0,1]", "b1[0]" and "A1[:,1]". */
export type XorLabNames = string | readonly string[];

/** Names that the network lacks are told below the figure. */
export interface XorLabMarks {
  /** the row of a data point, which is selected */
  point?: number;
  /** marked in orange: a ring around a unit, a band along an edge */
  error?: XorLabNames;
  /** marked in blue */
  signal?: XorLabNames;
  /** marked in grey */
  result?: XorLabNames;
  /** texts in place of numbers, by the names of weights, biases, or units, below which they stand; a narrow figure shows what follows the last "=" */
  labels?: Readonly<Record<string, string>>;
}

/** A survey of seeds that has been trained to its end. */
export interface XorLabSurvey {
  runs: number;
  solved: number;
  experiment: XorLabSettings;
}

/** What is trained: the network without its parameters, the learning rate and the points. */
export interface XorLabNetwork {
  /** The units of each layer, the inputs included: [2, 2, 1]. */
  widths: number[];
  /** What the network is given of a point, with commas between: "x1,x2". */
  inputs: string;
  /** Of the hidden layers: one for all, or one for each with commas between. */
  activation: string;
  output: string;
  loss: string;
  learningRate: number;
  /** In the update after iteration k, the learning rate is divided by 1 + decay * k. */
  decay: number;
  /** The points, N x 2, and their labels, N x 1. */
  X: number[][];
  y: number[][];
}

/** What may be said of numbers that a program has printed. */
export interface XorLabCheck {
  /** right, or right in another convention, or right from a start that leads nowhere; a known mistake; nothing known; nothing to judge */
  verdict: "right" | "convention" | "unlucky" | "mistake" | "unknown" | "unread";
  /** The names of the mistakes that give these numbers, best first; several at once are joined by "+". */
  variants: string[];
  /** The first number that differs, such as "dW1[0,1]". */
  first: string | null;
  /** The verdict in words. */
  sentence: string;
}

export type XorLabEvent = CustomEvent<{ readonly state: XorLabState }>;

export interface XorLabEventMap extends HTMLElementEventMap {
  /** Another iteration is shown; at most once a frame. */
  iteration: XorLabEvent;
  /** A run has been trained to its end. */
  finish: XorLabEvent;
  /** The run has left the finite numbers. */
  diverge: XorLabEvent;
  /** The experiment has changed: a setting, a weight that was edited, a point that was moved. */
  settings: XorLabEvent;
  /** All seeds of a survey have been trained. */
  survey: CustomEvent<XorLabSurvey>;
}

/** The element `<xor-lab>`. Its events bubble, and leave shadow roots. */
export interface XorLabElement extends HTMLElement {
  readonly playing: boolean;
  readonly state: XorLabState;
  readonly network: XorLabNetwork;

  play(): void;
  pause(): void;
  /** Goes on by so many iterations, back if they are negative, and pauses. */
  step(iterations?: number): void;
  seek(iteration: number): void;
  /** Pauses at the start. */
  reset(): void;
  /** Marks parts of the network figure instead of those before; none without an argument. */
  mark(marks?: XorLabMarks): void;
  /** Opens the dialog with the link, the files and the code. */
  share(): void;
  /** Opens the dialog with the lines for another page. */
  embed(): void;

  /** What cannot be made is refused with a sentence that says why. */
  toPNG(options?: XorLabPictureOptions): Promise<Blob>;
  toGIF(options?: XorLabAnimationOptions): Promise<Blob>;
  /** The run so far: iteration, loss and every parameter. */
  toCSV(): Promise<string>;
  /** A Python script that trains the same with NumPy. */
  toNumPy(): Promise<string>;
  /** The same as a Jupyter notebook. */
  toNotebook(): Promise<string>;
  /** Which mistake, if any, makes a program print these numbers. The text stays in the browser. */
  check(text: string): Promise<XorLabCheck>;

  addEventListener<K extends keyof XorLabEventMap>(
    type: K,
    listener: (this: XorLabElement, event: XorLabEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof XorLabEventMap>(
    type: K,
    listener: (this: XorLabElement, event: XorLabEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "xor-lab": XorLabElement;
  }
}
