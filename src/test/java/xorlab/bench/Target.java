package xorlab.bench;

/** How many times as fast as plain JavaScript the better of the lab's engines must be, in Chromium. */
enum Target {
  W1(5.8),
  W2(10),
  W3(6.9),
  W4(2.7),
  W4s(3.1);

  /** 100,000 networks to 140 iterations in a second, on two cores: so many on one. */
  static final double RUNS_A_SECOND = 50_000;

  final double multiple;

  Target(double multiple) {
    this.multiple = multiple;
  }

  Work work() {
    return Work.valueOf(name());
  }
}
