package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.AssistedRater.Offer;
import agon.api.seed.Seeds;
import agon.engine.session.CellSession;
import agon.protocols.rewardmodeling.ModelSettings.Aggregate;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A reward model")
final class RewardModelTest {

    private static final List<String> ASKED = List.of("q", "q");
    private static final List<Integer> ANSWERS = List.of(0, 1);

    /** Finds every answer as good as it is told, and keeps what it was taught. */
    private record Opinion(double[] merits, List<List<Verdict<String, Integer>>> lessons)
            implements MeritModel<String, Integer> {

        private Opinion(double... merits) {
            this(merits, new ArrayList<>());
        }

        @Override
        public void learn(List<Verdict<String, Integer>> verdicts) {
            lessons.add(verdicts);
        }

        @Override
        public double[] merits(List<String> questions, List<Integer> answers) {
            return answers.stream().mapToDouble(answer -> merits[answer]).toArray();
        }

        @Override
        public double spread() {
            return 1;
        }

        @Override
        public double reward(double merit) {
            return merit;
        }
    }

    private static RewardModel<String, Integer> ensemble(Aggregate aggregate, double lambda, Opinion... members) {
        return new RewardModel<>(List.of(members), aggregate, lambda, Seeds.generator(1, "members"));
    }

    private static double[] merits(Aggregate aggregate, double lambda) {
        return ensemble(aggregate, lambda, new Opinion(1, 0), new Opinion(1, 4), new Opinion(1, 2))
                .merits(ASKED, ANSWERS);
    }

    @Test
    void ofSeveralTakesTheirMeanOrTheLeastOfThemOrMarksDownWhatTheyDifferOn() {
        assertArrayEquals(new double[] {1, 2}, merits(Aggregate.MEAN, 1), 1e-12);
        assertArrayEquals(new double[] {1, 0}, merits(Aggregate.LEAST, 1), 1e-12);
        assertArrayEquals(new double[] {1, 2 - 0.5 * 8.0 / 3}, merits(Aggregate.VARIANCE, 0.5), 1e-12);
    }

    @Test
    void ofSeveralTeachesEachADrawOfItsOwnAndOfOneAllThatThereIs() {
        List<Verdict<String, Integer>> verdicts = IntStream.range(0, 30)
                .mapToObj(i -> Verdict.preferring(new Offer<>("q" + i, ANSWERS), OptionalInt.of(0)))
                .toList();
        Opinion first = new Opinion(0, 0);
        Opinion second = new Opinion(0, 0);
        Opinion only = new Opinion(0, 0);
        ensemble(Aggregate.MEAN, 1, first, second).learn(verdicts);
        ensemble(Aggregate.MEAN, 1, only).learn(verdicts);
        assertEquals(List.of(verdicts), only.lessons());
        assertNotEquals(first.lessons(), second.lessons());
        assertEquals(30, first.lessons().get(0).size());
        assertTrue(verdicts.containsAll(first.lessons().get(0)));
    }

    @Test
    void fittedOffLineLearnsBatchesOfTheSameDrawThroughout() {
        List<Verdict<String, Integer>> verdicts = IntStream.range(0, 40)
                .mapToObj(i -> Verdict.preferring(new Offer<>("q" + i, ANSWERS), OptionalInt.of(0)))
                .toList();
        Opinion first = new Opinion(0, 0);
        Opinion second = new Opinion(0, 0);
        ensemble(Aggregate.MEAN, 1, first, second).fit(verdicts, 60, 20);
        long seen = first.lessons().stream().flatMap(List::stream).distinct().count();
        assertEquals(60, first.lessons().size());
        assertTrue(first.lessons().stream().allMatch(lesson -> lesson.size() == 20));
        assertTrue(seen < 32, "of 1,200 lessons those that were not drawn at first are never seen; saw " + seen);
    }

    @Test
    void isAskedAboutWhatItsMembersDifferOnMost() {
        RewardModel<String, Integer> model =
                ensemble(Aggregate.MEAN, 1, new Opinion(0, 0, 3, 9, 9), new Opinion(5, 5, 3, 1, 2));
        Offer<String, Integer> agreed = new Offer<>("agreed but for a constant", List.of(0, 1));
        Offer<String, Integer> little = new Offer<>("little", List.of(3, 4));
        Offer<String, Integer> much = new Offer<>("much", List.of(2, 3));
        List<Offer<String, Integer>> pool = List.of(agreed, little, much);
        assertEquals(List.of(much, little), new Selector<>(Selection.DISAGREEMENT, model).select(pool, 2));
        assertEquals(List.of(agreed, little), new Selector<>(Selection.RANDOM, model).select(pool, 2));
    }

    @Test
    void isAskedAboutWhatItKnowsLeastOf() {
        RewardModel<String, Integer> model = ensemble(Aggregate.MEAN, 1, new Opinion(0, 5, 1));
        Offer<String, Integer> sure = new Offer<>("sure", List.of(0, 1));
        Offer<String, Integer> unsure = new Offer<>("unsure", List.of(0, 2));
        assertEquals(List.of(unsure), new Selector<>(Selection.ACTIVE, model).select(List.of(sure, unsure), 1));
    }

    @ParameterizedTest
    @EnumSource(ModelSettings.Kind.class)
    void comesToFindBetterWhatWasPreferred(ModelSettings.Kind kind) {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            RewardModel<Addition, Integer> model =
                    RewardModels.of(new ModelSettings(kind, "", 2, Aggregate.MEAN, 0), cell.session());
            Addition question = new Addition(3, 1);
            Verdict<Addition, Integer> verdict =
                    Verdict.preferring(new Offer<>(question, List.of(7, 4, 9)), OptionalInt.of(1));
            for (int update = 0; update < 20; update++) {
                model.learn(List.of(verdict, verdict));
            }
            double[] merits = model.merits(List.of(question, question, question), List.of(7, 4, 9));
            assertEquals(OptionalInt.of(1), Evaluator.largest(merits));
        }
    }
}
