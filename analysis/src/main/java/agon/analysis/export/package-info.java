/** The tidy files of a run in other forms, for other programs to ask. */
@NullMarked
package agon.analysis.export;

import org.jspecify.annotations.NullMarked;
