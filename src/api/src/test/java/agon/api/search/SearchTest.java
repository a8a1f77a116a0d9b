package agon.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.Doubling;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.Wording;
import agon.api.oversight.Scorer;
import agon.api.seed.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A limited search")
class SearchTest {

    private static final int LABELS = 20;
    private static final LabelForm<Integer> FORM = LabelForm.integers(LABELS, 0);
    private static final List<Integer> QUESTIONS =
            IntStream.range(0, 50).boxed().toList();

    /** An arbitrary score of each answer to each question. */
    private static double score(int question, int answer) {
        return Seeds.uniform(question, "merit " + answer);
    }

    private static final Scorer<Integer, Integer> SCORER = (questions, answers) -> IntStream.range(0, questions.size())
            .mapToDouble(i -> score(questions.get(i), answers.get(i)))
            .toArray();

    private static SearchSpace<Integer, Integer> space(Scorer<Integer, Integer> scorer, long seed) {
        RandomGenerator random = Seeds.generator(seed, "search test");
        return new SearchSpace<>(FORM, Candidates.guesses(FORM, random), scorer, random);
    }

    private static List<Choice<Integer, Integer>> choices(Search search) {
        return search.choose(QUESTIONS, space(SCORER, 1));
    }

    private static double best(Choice<Integer, Integer> choice) {
        return choice.considered().stream()
                .mapToDouble(answer -> score(choice.question(), answer))
                .max()
                .orElseThrow();
    }

    @Test
    void argmaxPicksTheBestOfAllLabels() {
        for (Choice<Integer, Integer> choice : choices(new Argmax())) {
            assertEquals(IntStream.range(0, LABELS).boxed().toList(), choice.considered());
            assertEquals(best(choice), choice.score());
            assertEquals(score(choice.question(), choice.picked()), choice.score());
        }
    }

    @Test
    void argmaxIsRefusedWhereAnswersCannotBeListed() {
        RealForm<Double> reals = RealForm.numbers(0, 1);
        RandomGenerator random = Seeds.generator(1, "reals");
        SearchSpace<Integer, Double> space = new SearchSpace<>(
                reals, Candidates.guesses(reals, random), (questions, answers) -> new double[answers.size()], random);
        assertEquals(
                "a full argmax needs answers that are labels; these cannot be listed",
                assertThrows(IllegalArgumentException.class, () -> new Argmax().choose(QUESTIONS, space))
                        .getMessage());
        SearchSettings argmax = new SearchSettings(SearchSettings.Kind.ARGMAX, 1, 1, 0, SearchSettings.Base.GUESSES, 0);
        assertThrows(IllegalArgumentException.class, () -> argmax.search(reals));
        assertEquals(new Argmax(), argmax.search(FORM));
    }

    @Test
    void bestOfNPicksTheBestOfItsDraws() {
        List<Choice<Integer, Integer>> choices = choices(new BestOfN(7));
        assertEquals(QUESTIONS, choices.stream().map(Choice::question).toList());
        for (Choice<Integer, Integer> choice : choices) {
            assertEquals(7, choice.considered().size());
            assertEquals(best(choice), choice.score());
        }
    }

    @Test
    void aQuantilizersPicksAreUniformOverItsTopDraws() {
        Candidates<Integer, Integer> inTurn = asked ->
                IntStream.range(0, asked.size()).mapToObj(i -> i % LABELS).toList();
        SearchSpace<Integer, Integer> space =
                new SearchSpace<>(FORM, inTurn, SCORER, Seeds.generator(1, "quantilizer"));
        int times = 4000;
        Map<Integer, Long> picked = new Quantilizer(LABELS, 0.25)
                .choose(Collections.nCopies(times, 3), space).stream()
                        .collect(Collectors.groupingBy(Choice::picked, Collectors.counting()));
        List<Integer> top = IntStream.range(0, LABELS)
                .boxed()
                .sorted((a, b) -> Double.compare(score(3, b), score(3, a)))
                .limit(5)
                .sorted()
                .toList();
        assertEquals(top, picked.keySet().stream().sorted().toList());
        double deviation = Math.sqrt(times * 0.2 * 0.8);
        picked.forEach((answer, count) ->
                assertTrue(Math.abs(count - times / 5.0) < 4 * deviation, answer + " was picked " + count + " times"));
    }

    @Test
    void aQuantilizerLeavesTheOrderOfEqualScoresToChance() {
        Scorer<Integer, Integer> indifferent = (questions, answers) -> new double[answers.size()];
        int times = 4000;
        long zeros = new Quantilizer(4, 0.25)
                        .choose(
                                Collections.nCopies(times, 0),
                                new SearchSpace<>(
                                        FORM,
                                        asked -> IntStream.range(0, asked.size())
                                                .mapToObj(i -> i % 4)
                                                .toList(),
                                        indifferent,
                                        Seeds.generator(2, "quantilizer")))
                        .stream()
                        .filter(choice -> choice.picked() == 0)
                        .count();
        assertEquals(times / 4.0, zeros, 4 * Math.sqrt(times * 0.25 * 0.75));
    }

    @ParameterizedTest
    @CsvSource({"16, 0.125", "10, 0.3", "7, 0.5", "12, 1"})
    void aQuantilizersExpectedCostIsAtMostOneQthOfTheBasesHoweverWrongTheScores(int draws, double top) {
        // The overseer is most wrong about what costs most: the one costly answer of twenty scores highest.
        Scorer<Integer, Integer> deceived = (questions, answers) ->
                answers.stream().mapToDouble(answer -> answer == 0 ? 1 : 0.5).toArray();
        List<Integer> many = Collections.nCopies(20_000, 0);
        double base = 1.0 / LABELS;
        double quantilized = meanCost(new Quantilizer(draws, top).choose(many, space(deceived, 5)));
        double fourErrors = 4 * Math.sqrt(0.25 / many.size());
        assertTrue(quantilized <= base / top + fourErrors, quantilized + " against " + base / top);
        if (draws >= 16) {
            double maximised = meanCost(new BestOfN(draws).choose(many, space(deceived, 5)));
            assertTrue(maximised > base / top + fourErrors, "the best of n has no such bound: " + maximised);
        }
    }

    private static double meanCost(List<Choice<Integer, Integer>> choices) {
        return choices.stream()
                .mapToDouble(choice -> choice.picked() == 0 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void firstSatisfactoryStopsAtTheFirstDrawThatReachesTheThreshold() {
        boolean[] stopped = new boolean[2];
        for (Choice<Integer, Integer> choice : choices(new FirstSatisfactory(6, 0.8))) {
            List<Integer> before =
                    choice.considered().subList(0, choice.considered().size() - 1);
            assertTrue(choice.considered().size() <= 6);
            assertTrue(before.stream().allMatch(answer -> score(choice.question(), answer) < 0.8));
            assertEquals(best(choice), choice.score());
            boolean satisfied = choice.score() >= 0.8;
            assertTrue(satisfied || choice.considered().size() == 6, "it goes on until it is satisfied");
            stopped[satisfied ? 1 : 0] = true;
        }
        assertTrue(stopped[0] && stopped[1], "both ends occur");
    }

    @Test
    void leavesOutQuestionsOnWhichNothingCanBeScored() {
        Scorer<Integer, Integer> onEven = (questions, answers) -> questions.stream()
                .mapToDouble(question -> question % 2 == 0 ? 0.5 : Double.NaN)
                .toArray();
        for (Search search :
                List.of(new Argmax(), new BestOfN(3), new Quantilizer(3, 0.5), new FirstSatisfactory(3, 1))) {
            assertEquals(
                    QUESTIONS.stream().filter(question -> question % 2 == 0).toList(),
                    search.choose(QUESTIONS, space(onEven, 1)).stream()
                            .map(Choice::question)
                            .toList(),
                    search.toString());
        }
    }

    @Test
    void scoresThatErrAreErrorsOfTheAnswerAndStayWhenItIsScoredAgain() {
        ErringScorer<Integer, Integer> erring =
                new ErringScorer<>((questions, answers) -> new double[answers.size()], 0.3, 9, words());
        List<Integer> asked = Stream.generate(() -> 4).limit(2000).toList();
        List<Integer> answers = IntStream.range(0, 2000).boxed().toList();
        double[] scores = erring.score(asked, answers);
        double[] again = erring.score(asked.subList(0, 10), answers.subList(5, 15));
        for (int i = 0; i < again.length; i++) {
            assertEquals(scores[i + 5], again[i]);
        }
        long wrong = IntStream.range(0, 2000).filter(i -> scores[i] != 0).count();
        assertEquals(600, wrong, 4 * Math.sqrt(2000 * 0.3 * 0.7));
    }

    private static Wording<Integer, Integer> words() {
        return Doubling.codec().wording();
    }

    @Test
    void refusesAPickThatWasNotConsidered() {
        assertThrows(IllegalArgumentException.class, () -> new Choice<>(1, 2, 0.5, List.of(3)));
        assertThrows(IllegalArgumentException.class, () -> new Choice<>(1, 2, Double.NaN, List.of(2)));
    }

    @Test
    void guessesKnowNothingAndFavourNothing() {
        AnswerForm<Integer> form = LabelForm.integers(4, 0);
        Map<Integer, Long> drawn = Candidates.<Integer, Integer>guesses(form, Seeds.generator(3, "guesses"))
                .draw(Collections.nCopies(4000, 1))
                .stream()
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        drawn.values().forEach(count -> assertEquals(1000, count, 4 * Math.sqrt(4000 * 0.25 * 0.75)));
    }
}
