package xorlab.plot;

/**
 * The loss over a plane through the parameters of a moment: all that the figure needs to know.
 *
 * @param losses of the grid's points
 * @param relief the same as bands
 * @param path of the run, or what the plane shows of it
 * @param iteration of the moment
 * @param loss at the moment's place
 * @param x of the moment's place
 * @param y of the moment's place
 * @param slopeAcross the derivative of the loss there by x; NaN where there is none
 * @param slopeUp the derivative by y
 */
public record Landscape(
    ParameterPlane plane,
    Grid losses,
    Relief relief,
    PlanePath path,
    int iteration,
    double loss,
    double x,
    double y,
    double slopeAcross,
    double slopeUp) {}
