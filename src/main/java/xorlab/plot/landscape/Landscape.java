package xorlab.plot.landscape;

import xorlab.plot.contour.Grid;

/**
 * The data of the landscape figure: the loss over a plane through the parameters at an iteration.
 *
 * @param losses at the points of the grid
 * @param contours the same losses as bands
 * @param trajectory of the run, projected onto the plane
 * @param loss at the parameters of the iteration
 * @param hasPenalty whether the losses have the penalty on the weights as a part
 * @param x of these parameters on the plane
 * @param y of these parameters on the plane
 * @param slopeAcross the derivative of the loss by x there; NaN if there is none
 * @param slopeUp the derivative of the loss by y there; NaN if there is none
 */
public record Landscape(
    ParameterPlane plane,
    Grid losses,
    LossContours contours,
    ProjectedTrajectory trajectory,
    int iteration,
    double loss,
    boolean hasPenalty,
    double x,
    double y,
    double slopeAcross,
    double slopeUp) {}
