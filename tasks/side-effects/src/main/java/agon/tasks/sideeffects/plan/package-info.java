/** Situations, plans, what they do, and which plan is the best. */
@NullMarked
package agon.tasks.sideeffects.plan;

import org.jspecify.annotations.NullMarked;
