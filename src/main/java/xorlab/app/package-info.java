/**
 * The lab: the {@code <xor-lab>} element's Java, which controls and scripts use, its frames, and
 * the parts that are no figures. With {@code figures} and {@code study} it is one program.
 */
package xorlab.app;
