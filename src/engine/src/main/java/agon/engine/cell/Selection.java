package agon.engine.cell;

/**
 * How answers fared that a proxy was used to select, at one strength.
 *
 * @param method {@code best-of-n}, {@code quantilizer}, or what the protocol calls its own
 * @param strength n, q, or a number of the protocol's own
 * @param divergence from the base distribution, in nats
 * @param proxy mean proxy of what was selected
 * @param score mean true score of the same, 0 to 1
 * @param draws draws a question, or answers where the protocol selected
 */
record Selection(String method, double strength, double divergence, double proxy, double score, int draws) {}
