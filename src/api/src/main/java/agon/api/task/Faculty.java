package agon.api.task;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Something that an overseer learned before any experiment began, such as what a judge makes of a few pixels: which learner is
 * trained on what.
 *
 * @param name a few words for people and for the name of its file, lower case with hyphens
 * @param recipe everything that the lessons depend on: faculties of one recipe are one faculty
 * @param kind id of the learner
 * @param settings of the learner, by name; those that are not named are at their defaults
 * @param codec how the learner sees questions and answers
 * @param updates how many, at least 1
 * @param lessons what it learns from
 * @param <Q> the question
 * @param <A> the answer
 */
public record Faculty<Q, A>(
        String name,
        String recipe,
        String kind,
        Map<String, Object> settings,
        Codec<Q, A> codec,
        int updates,
        Lessons<Q, A> lessons) {

    /** Copies the settings. */
    public Faculty {
        settings = Map.copyOf(settings);
        if (updates < 1) {
            throw new IllegalArgumentException("a faculty takes at least one update, not " + updates);
        }
    }

    /**
     * What is learned from.
     *
     * @param <Q> the question
     * @param <A> the answer
     */
    public interface Lessons<Q, A> {

        /** The examples of the next update. */
        List<Example<Q, A>> next(RandomGenerator random);
    }
}
