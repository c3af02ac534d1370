/** How a run is drawn: the choices of colours, shading and markers. */
package xorlab.experiment.appearance;
