/**
 * How fast agents are amplified and trained, and how near that comes to what the machine can do.
 *
 * <p>Everything runs on one thread, as a worker does. Rates of arithmetic are counted operations, a multiplication and an
 * addition being two, by the time that passed; {@link agon.benchmarks.MatrixProduct} measures in the same run how many a
 * large matrix product reaches, so that the ratio of the two holds on any machine and the figures themselves do not.
 *
 * <p><b>Traps.</b> The two cores of a small machine share their memory: what else runs slows a benchmark down. The first
 * seconds are several times slower, while the virtual machine compiles; JMH's warm-up covers them.
 */
@NullMarked
package agon.benchmarks;

import org.jspecify.annotations.NullMarked;
