package agon.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.AnswerForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Auditor;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assumptions;

/**
 * Whether the other facets of a task's overseer keep their promises.
 *
 * @param sample the task and questions of it
 */
record FacetCheck<Q, A>(TaskSample<Q, A> sample) {

    /** So many pieces are revealed to a judge that takes any number. */
    private static final int MOST_REVEALED = 3;

    private Overseer<Q, A> overseer() {
        return sample.task().overseer();
    }

    @SuppressWarnings("unchecked")
    void assertRatings() {
        Optional<Rater<Q, A>> rater = overseer().rater();
        Optional<Arena<Q, A, ?>> arena = overseer().arena();
        Optional<Auditor<Q, A>> auditor = overseer().facet(Auditor.class).map(facet -> (Auditor<Q, A>) facet);
        Assumptions.assumeTrue(
                rater.isPresent() || arena.isPresent() || auditor.isPresent(),
                "the task offers neither rater nor arena nor auditor");
        AnswerForm<A> form = sample.task().codec().answers();
        RandomGenerator random = Seeds.generator(1, "claims");
        for (Q question : sample.of(Split.TRAINING)) {
            A first = sample.task().truth().answer(question);
            A second = form.guess(random);
            rater.ifPresent(judge -> assertRating(judge, question, first, second));
            arena.ifPresent(judge -> assertVerdicts(judge, question, first, second));
            auditor.ifPresent(judge -> assertAudit(judge, question, second));
        }
    }

    private static <Q, A> void assertAudit(Auditor<Q, A> auditor, Q question, A answer) {
        assertProbability(auditor.audit(question, answer));
        assertEquals(auditor.audit(question, answer), auditor.audit(question, answer), "the same when asked again");
    }

    private static <Q, A> void assertRating(Rater<Q, A> rater, Q question, A first, A second) {
        assertProbability(rater.rate(question, first));
        assertEquals(rater.rate(question, first), rater.rate(question, first), "the same rating when asked again");
        double preference = rater.prefer(question, first, second);
        assertProbability(preference);
        assertEquals(preference, rater.prefer(question, first, second), "the same preference when asked again");
    }

    private static <Q, A, E> void assertVerdicts(Arena<Q, A, E> arena, Q question, A first, A second) {
        List<E> evidence = arena.evidence(question);
        assertEquals(evidence, arena.evidence(question), "the same evidence when asked again");
        assertEquals(evidence.size(), evidence.stream().distinct().count(), "no piece of evidence twice");
        for (E piece : evidence) {
            FormCheck.assertWritten(
                    arena.form().width(), (into, offset) -> arena.form().write(piece, into, offset));
        }
        for (int revealed = 0; revealed <= Math.min(evidence.size(), 3); revealed++) {
            List<E> seen = evidence.subList(0, revealed);
            double verdict = arena.judge(question, first, second, seen);
            assertProbability(verdict);
            assertEquals(verdict, arena.judge(question, first, second, seen), "the same verdict when asked again");
            assertEquals(
                    1 - verdict, arena.judge(question, second, first, seen), 1e-6, "the same whichever claim is first");
            double[] believed = arena.judge(List.of(new Trial<>(question, List.of(first, second), seen)))
                    .get(0);
            assertEquals(1, Arrays.stream(believed).sum(), 1e-6, "one of the claims is the best");
        }
    }

    /** Two questions that look alike to the judge get equal verdicts by equal evidence: nothing else can have reached it. */
    void assertBlindness() {
        Optional<Arena<Q, A, ?>> arena = overseer().arena();
        Assumptions.assumeTrue(arena.isPresent(), "the task offers no arena");
        assertTrue(compared(arena.orElseThrow()) > 0, "no two questions look alike to the judge: draw more of them");
    }

    private <E> int compared(Arena<Q, A, E> arena) {
        Map<Object, Q> before = new HashMap<>();
        int compared = 0;
        for (Q question : sample.all()) {
            Q other = before.put(arena.seen(question), question);
            if (other != null && !other.equals(question)) {
                assertAlike(arena, question, other);
                compared++;
            }
        }
        return compared;
    }

    private <E> void assertAlike(Arena<Q, A, E> arena, Q question, Q other) {
        AnswerForm<A> form = sample.task().codec().answers();
        A truth = sample.task().truth().answer(question);
        A lie = sample.task().truth().answer(other);
        List<A> claims = form.distance(truth, lie) > 0
                ? List.of(truth, lie)
                : List.of(truth, form.corrupt(truth, Seeds.generator(1, "blindness")));
        List<E> evidence = arena.evidence(question);
        int most = Math.min(evidence.size(), arena.length().orElse(MOST_REVEALED));
        for (int revealed = 0; revealed <= most; revealed++) {
            List<E> seen = evidence.subList(0, revealed);
            List<double[]> verdicts =
                    arena.judge(List.of(new Trial<>(question, claims, seen), new Trial<>(other, claims, seen)));
            assertArrayEquals(
                    verdicts.get(0),
                    verdicts.get(1),
                    1e-6,
                    () -> "the judge knows more than it was shown of " + question + " and of " + other);
        }
    }

    private static void assertProbability(double value) {
        assertTrue(value >= 0 && value <= 1, "from 0 to 1, not " + value);
    }

    void assertMeasuresTrainingContextsAlone() {
        Optional<Laboratory<Q, A>> laboratory = overseer().laboratory();
        Assumptions.assumeTrue(laboratory.isPresent(), "the task offers no laboratory");
        sample.of(Split.TRAINING).stream()
                .filter(question -> laboratory.orElseThrow().measures(question))
                .forEach(question -> laboratory.orElseThrow().measure(question));
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            for (Q question : sample.of(split)) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> laboratory.orElseThrow().measure(question),
                        () -> "measured what is evaluated: " + question);
            }
        }
    }

    void assertDemonstrations() {
        Optional<Demonstrator<Q, A>> demonstrator = overseer().demonstrator();
        Assumptions.assumeTrue(demonstrator.isPresent(), "the task offers no demonstrator");
        for (Q question : sample.all()) {
            assertEquals(
                    demonstrator.orElseThrow().demonstrate(question),
                    demonstrator.orElseThrow().demonstrate(question));
        }
    }
}
