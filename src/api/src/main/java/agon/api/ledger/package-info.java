/**
 * What supervision costs. Every call of a facet, every measurement, label, model evaluation and gradient step is charged
 * to a channel of the cell's {@link agon.api.ledger.Ledger} before it happens, and a {@link agon.api.ledger.Budget} may
 * cap each channel. What is not counted cannot be had.
 */
@NullMarked
package agon.api.ledger;

import org.jspecify.annotations.NullMarked;
