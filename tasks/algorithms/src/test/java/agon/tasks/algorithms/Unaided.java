package agon.tasks.algorithms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Demonstrator;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What an overseer answers without help. */
public final class Unaided {

    private Unaided() {}

    /** Of questions of every level of D and D*, those within the overseer's competence are answered rightly, and no others. */
    public static <Q, A> void assertAnswersRightlyExactly(Task<Q, A> task, Predicate<Q> within) {
        Demonstrator<Q, A> overseer = task.overseer().demonstrator().orElseThrow();
        List<Q> questions = questions(task);
        long answered = 0;
        for (Q question : questions) {
            Optional<A> said = overseer.demonstrate(question);
            assertEquals(within.test(question), said.isPresent(), () -> "unaided: " + question);
            said.ifPresent(
                    answer -> assertTrue(task.truth().accepts(question, answer), () -> answer + ": " + question));
            answered += said.isPresent() ? 1 : 0;
        }
        assertTrue(answered > 0 && answered < questions.size(), answered + " of " + questions.size());
    }

    private static <Q, A> List<Q> questions(Task<Q, A> task) {
        RandomGenerator random = Seeds.generator(11, "unaided");
        List<Q> drawn = new ArrayList<>();
        for (Split split : Split.values()) {
            Questions<Q> questions = task.questions(split);
            for (int level = 0; level <= questions.levels(); level++) {
                drawn.addAll(questions.draw(100, level, random));
            }
        }
        return drawn;
    }
}
