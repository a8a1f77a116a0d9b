/** Two judges of the same debates: how often they agree, and how often each finds the truth. */
@NullMarked
package agon.analysis.rejudgement;

import org.jspecify.annotations.NullMarked;
