/** What the overseer and its auditor see of plans, and the evidence that they can be shown. */
@NullMarked
package agon.tasks.sideeffects.overseer;

import org.jspecify.annotations.NullMarked;
