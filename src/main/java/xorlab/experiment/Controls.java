package xorlab.experiment;

/** Which controls a lab shows. */
public enum Controls {
  ALL,

  /** Play, step and the slider. */
  TRANSPORT,

  NONE
}
