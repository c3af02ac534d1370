package xorlab.export;

/**
 * A step of an experiment in NumPy.
 *
 * @param title what the step makes, such as "The data"
 * @param explanation what it does and by which formula, in Markdown
 * @param code Python that does it, after the steps before
 */
record NumpyStep(String title, String explanation, String code) {}
