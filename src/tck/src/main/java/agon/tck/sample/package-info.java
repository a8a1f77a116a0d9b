/**
 * A task that offers every facet, and a learner that remembers: small enough to train any protocol on within a test, and
 * without the weight of numerical libraries.
 */
@NullMarked
package agon.tck.sample;

import org.jspecify.annotations.NullMarked;
