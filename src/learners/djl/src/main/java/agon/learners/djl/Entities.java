package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import java.util.Optional;

/**
 * What a fact graph knows of entities.
 *
 * @param states contexts or questions &times; entities &times; width
 * @param meanings what they stand for, by the place in which facts name them, if facts look up facts: contexts or questions
 *     &times; entities &times; (places, width)
 */
record Entities(NDArray states, Optional<NDArray> meanings) {}
