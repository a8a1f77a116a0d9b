/**
 * Figures: what is drawn is worked out once, as a {@link agon.analysis.figure.Drawing} of lines, areas, dots and words, and rendered as SVG
 * for a page or a paper, as PDF, or as PNG.
 *
 * <p>Colours are kept apart by people who do not tell red from green, and never speak alone: every series also has its own
 * dashes and its own form of dot, and its name in words.
 */
@NullMarked
package agon.analysis.figure;

import org.jspecify.annotations.NullMarked;
