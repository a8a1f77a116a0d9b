/** Numbers, costs and lists as people write them, in English whatever the locale. */
@NullMarked
package agon.analysis.wording;

import org.jspecify.annotations.NullMarked;
