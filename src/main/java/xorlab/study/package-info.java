/**
 * The study of one iteration: the ledger, the gradients, the graph; and the lessons, which have
 * nothing to say before a reader does something. A program of its own, so that a page need not load
 * it before it is looked at; {@code app} knows it only as a {@code StudyPart}.
 */
package xorlab.study;
