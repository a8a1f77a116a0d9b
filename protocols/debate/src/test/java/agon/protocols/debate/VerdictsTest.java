package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.ledger.Channel;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.plugin.Settings;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What verdicts are to a distiller")
final class VerdictsTest {

    private static final AdditionTask TASK = new AdditionTask();

    /** The larger of two claims wins; about question 0 there is no debate. */
    private record Larger(boolean weighsBoth) implements DebateGame<Integer, Integer> {

        @Override
        public Played<Integer, Integer> play(List<Opening<Integer, Integer>> openings) {
            List<Opening<Integer, Integer>> held =
                    openings.stream().filter(opening -> opening.question() != 0).toList();
            boolean[] won = new boolean[held.size()];
            for (int i = 0; i < won.length; i++) {
                won[i] = held.get(i).first() > held.get(i).second();
            }
            return new Played<>(held, won);
        }
    }

    /** Believes in every answer as much as in any other. */
    private record Torn() implements Policy<Integer, Integer> {

        @Override
        public List<Prediction<Integer>> answer(List<Integer> questions) {
            return questions.stream().map(question -> new Prediction<>(0, 0.1)).toList();
        }

        @Override
        public List<Integer> sample(List<Integer> questions, RandomGenerator random) {
            return questions.stream().map(question -> random.nextInt(10)).toList();
        }

        @Override
        public double[] logLikelihood(List<Integer> questions, List<Integer> answers) {
            return answers.stream().mapToDouble(answer -> Math.log(0.1)).toArray();
        }
    }

    private static Verdicts<Integer, Integer> verdicts(boolean weighsBoth, List<Played<Integer, Integer>> seen) {
        Claims<Integer, Integer> claims = new Claims<>(
                new Torn(), LabelForm.integers(10, 0), Claims.Order.SIMULTANEOUS, 0, Seeds.generator(1, "claims"));
        return new Verdicts<>(claims, new Larger(weighsBoth), seen::add);
    }

    @Test
    @DisplayName("an expert that answers with the claim that won, and none where no debate was held")
    void expert() {
        List<Played<Integer, Integer>> seen = new ArrayList<>();
        List<Prediction<Integer>> answers = verdicts(true, seen).answer(List.of(0, 1, 0, 2));
        assertEquals(
                List.of(0.0, 1.0, 0.0, 1.0),
                answers.stream().map(Prediction::confidence).toList());
        List<Opening<Integer, Integer>> held = seen.get(0).openings();
        assertEquals(
                Math.max(held.get(0).first(), held.get(0).second()),
                answers.get(1).answer());
        assertEquals(
                Math.max(held.get(1).first(), held.get(1).second()),
                answers.get(3).answer());
    }

    @Test
    @DisplayName("no expert on a claim that fell where the other one was not examined")
    void examinesOne() {
        List<Played<Integer, Integer>> seen = new ArrayList<>();
        List<Prediction<Integer>> answers = verdicts(false, seen).answer(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        for (int i = 0; i < answers.size(); i++) {
            assertEquals(seen.get(0).won()[i] ? 1 : 0, answers.get(i).confidence());
        }
    }

    @Test
    @DisplayName("a scorer that lets every answer stand as a claim, and gives no score where no debate was held")
    void scorer() {
        double[] scores = verdicts(true, new ArrayList<>()).score(List.of(1, 0, 2), List.of(9, 9, 0));
        // Nothing is larger than 9, nothing smaller than 0.
        assertArrayEquals(new double[] {1, Double.NaN, 0}, scores);
    }

    private static DebateSettings settings(String said) {
        try {
            return new Settings<>(DebateSettings.DEFAULTS).bind(new YAMLMapper().readTree("{" + said + "}"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(said, e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECT"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("enough for any of them to train an agent by disputes alone")
    void trains(Kind kind) {
        // More entropy would keep a curriculum closed that goes by how many sampled claims survive.
        DebateSettings settings = settings("iterations: 1, updates: 600, batch: 64, checkpoints: 1, game: dispute, "
                + "update: distiller, distiller: {entropy: 0.03, kind: " + kind.label() + "}");
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            Agent<Addition, Integer> agent =
                    cell.train(new DebateProvider().create(settings)).agent();
            double accuracy = cell.evaluating(() -> right(agent));
            assertTrue(accuracy > 0.9, kind + ": " + accuracy);
            assertEquals(0, cell.ledger().spent(Channel.DEMONSTRATE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IMITATION", "REINFORCEMENT"})
    @DisplayName("as dear as they are without: in disputes a verdict for each claim or sample")
    void charged(Kind kind) {
        int each = kind == Kind.IMITATION ? 1 : 4;
        DebateSettings settings = settings("iterations: 1, updates: 10, batch: 16, checkpoints: 1, game: dispute, "
                + "update: distiller, distiller: {samples: 4, kind: " + kind.label() + "}");
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            cell.train(new DebateProvider().create(settings));
            assertEquals(10 * 16 * each, cell.ledger().spent(Channel.JUDGE));
        }
    }

    @Test
    @DisplayName("nothing to direct supervision, which holds no debate")
    void direct() {
        DebateSettings settings = settings(
                "iterations: 1, updates: 20, batch: 16, checkpoints: 1, update: distiller, distiller: {kind: direct}");
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            cell.train(new DebateProvider().create(settings));
            assertEquals(0, cell.ledger().spent(Channel.JUDGE));
            assertTrue(cell.ledger().spent(Channel.DEMONSTRATE) > 0);
        }
    }

    private static double right(Agent<Addition, Integer> agent) {
        List<Addition> questions = TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "verdicts"));
        List<Prediction<Integer>> answers = agent.answer(questions);
        int right = 0;
        for (int i = 0; i < questions.size(); i++) {
            right += TASK.truth().accepts(questions.get(i), answers.get(i).answer()) ? 1 : 0;
        }
        return right / (double) questions.size();
    }
}
