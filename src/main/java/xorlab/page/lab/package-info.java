/**
 * The lab: the Java behind the {@code <xor-lab>} element, its animation frames and its playback
 * controls. With {@code page.figures}, {@code page.settings}, {@code page.lessons} and {@code
 * page.study} it is one program.
 */
package xorlab.page.lab;
