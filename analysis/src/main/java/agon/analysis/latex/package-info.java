/** What goes into a paper written in LaTeX: tables with booktabs, a paragraph of methods, a bibliography. */
@NullMarked
package agon.analysis.latex;

import org.jspecify.annotations.NullMarked;
