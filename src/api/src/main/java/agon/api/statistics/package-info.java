/** Statistics that those who oversee and those who analyse both go by. */
@NullMarked
package agon.api.statistics;

import org.jspecify.annotations.NullMarked;
