package xorlab.data.text;

import java.util.List;
import xorlab.data.Dataset;

/**
 * What was read of a text.
 *
 * @param points the points; none if nothing could be read
 * @param lines the line of the text of each point, from 1
 * @param names of the columns x, y and label; empty if they have none
 * @param labels the words of class 0 and class 1
 * @param notes sentences about what was read, and how it was understood
 * @param leftOut sentences about what was left out, and why
 */
public record ReadPoints(
    Dataset points,
    List<Integer> lines,
    List<String> names,
    LabelWords labels,
    List<String> notes,
    List<String> leftOut) {}
