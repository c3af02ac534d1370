package xorlab.export.numpy;

/**
 * A step of an experiment in NumPy.
 *
 * @param title of the step, such as "The data"
 * @param explanation of what it does and by which formula, in Markdown
 * @param code in Python, to be run after the steps before
 */
record NumpyStep(String title, String explanation, String code) {}
