/**
 * The lab: the {@code <xor-lab>} element's Java, which controls, scripts and the page use; its
 * frames, its transport bar, and the parts that are neither figures nor settings. With {@code
 * page.figures}, {@code page.settings} and {@code page.study} it is one program.
 */
package xorlab.page.lab;
