package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Contest;
import agon.api.agent.Ending;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.protocols.debate.DisputeSettings.Knowing;
import agon.protocols.debate.dispute.AnswerSpace;
import agon.protocols.debate.dispute.Expansion;
import agon.protocols.debate.dispute.Lie;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.molecules.MoleculesTaskProvider;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Disputes by beliefs")
class BeliefsTest {

    private static final int QUESTIONS = 25;

    private static <C extends Record> Named<Task<?, ?>> task(TaskProvider<C> provider) {
        return Named.of(
                provider.card().id(), provider.create(provider.defaults(), new TaskSetting(3, Optional.empty())));
    }

    static Stream<Named<Task<?, ?>>> tasks() {
        return Stream.of(task(new ShortestPathProvider()), task(new UnionFindProvider()));
    }

    /**
     * Believes the truth, of every sub-question too. Of what is not in the context, which only a liar brings up, it believes
     * what H looks up, or the first answer there is.
     */
    private record Informed<Q, A>(Task<Q, A> task) implements Policy<Q, A> {

        private A believed(Q question) {
            try {
                return task.truth().answer(question);
            } catch (IndexOutOfBoundsException notThere) {
                Step<Q, A> step = task.overseer().reasoner().orElseThrow().next(question, List.of());
                return step instanceof Step.Conclude<Q, A> end
                        ? end.answer()
                        : ((LabelForm<A>) task.codec().answers()).answer(0);
            }
        }

        @Override
        public List<Prediction<A>> answer(List<Q> questions) {
            return questions.stream()
                    .map(question -> new Prediction<>(believed(question), 1.0))
                    .toList();
        }

        @Override
        public List<A> sample(List<Q> questions, RandomGenerator random) {
            return questions.stream().map(this::believed).toList();
        }

        @Override
        public double[] logLikelihood(List<Q> questions, List<A> answers) {
            double[] values = new double[answers.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = accepts(questions.get(i), answers.get(i)) ? 0 : -10;
            }
            return values;
        }

        private boolean accepts(Q question, A answer) {
            try {
                return task.truth().accepts(question, answer);
            } catch (IndexOutOfBoundsException notThere) {
                return believed(question).equals(answer);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    @DisplayName(
            "end, and are won by the truth on either side, where H draws the agent's own answer to what it is asked")
    void truthWins(Task<?, ?> task) {
        for (Lie lie : Lie.values()) {
            assertTruthWins(task, lie);
        }
    }

    private static <Q, A> void assertTruthWins(Task<Q, A> task, Lie lie) {
        DisputeSettings settings = new DisputeSettings(Knowing.BELIEFS, Expansion.MOST_LEVELS, lie, true, false);
        List<Contest<Q, A>> contests = contests(task);
        assertTrue(contests.size() > 2 * QUESTIONS, "there are lies to tell");
        try (CellSession<Q, A> cell = Remembering.open(task, new ArrayList<>())) {
            Disputant<Q, A> disputant = new Disputant<>(
                    cell.session(), cell.session().overseer().reasoner().orElseThrow(), new Informed<>(task), settings);
            cell.contesting(() -> {
                for (Contest<Q, A> contest : contests) {
                    boolean truthClaims = task.truth().accepts(contest.question(), contest.claim());
                    double share = disputant
                            .contest(List.of(contest))
                            .get(0)
                            .orElseThrow()
                            .share();
                    assertEquals(truthClaims ? 1 : 0, share, () -> lie + " wins " + contest);
                }
                return settings;
            });
        }
    }

    private static <Q, A> List<Contest<Q, A>> contests(Task<Q, A> task) {
        RandomGenerator random = Seeds.generator(2, "lies");
        List<Contest<Q, A>> contests = new ArrayList<>();
        for (Q question : task.questions(Split.IID).draw(QUESTIONS, random)) {
            A truth = task.truth().answer(question);
            A lie = task.codec().answers().guess(random);
            if (!task.truth().accepts(question, lie)) {
                for (boolean begins : new boolean[] {true, false}) {
                    contests.add(new Contest<>(question, truth, List.of(lie), begins));
                    contests.add(new Contest<>(question, lie, List.of(truth), begins));
                }
            }
        }
        return contests;
    }

    /** Believes of every question what H would conclude, were it to work all of it out. */
    private record Thorough<Q, A>(Expansion<Q, A> expansion, AnswerForm<A> form) implements Policy<Q, A> {

        private A believed(Q question) {
            return expansion.answer(question).orElseThrow();
        }

        @Override
        public List<Prediction<A>> answer(List<Q> questions) {
            return questions.stream()
                    .map(question -> new Prediction<>(believed(question), 1.0))
                    .toList();
        }

        @Override
        public List<A> sample(List<Q> questions, RandomGenerator random) {
            return questions.stream().map(this::believed).toList();
        }

        @Override
        public double[] logLikelihood(List<Q> questions, List<A> answers) {
            double[] values = new double[answers.size()];
            for (int i = 0; i < values.length; i++) {
                double distance = form.distance(believed(questions.get(i)), answers.get(i));
                values[i] = -distance * distance;
            }
            return values;
        }
    }

    @Test
    @DisplayName("about numbers, such as those of molecules, are won by what the overseer, fully expanded, comes to")
    void numbers() {
        Task<MoleculeQuestion, Double> task = molecules();
        RealForm<Double> form = (RealForm<Double>) task.codec().answers();
        Expansion<MoleculeQuestion, Double> expansion = new Expansion<>(
                task.overseer().reasoner().orElseThrow(), new AnswerSpace<>(form), Expansion.MOST_LEVELS);
        List<Contest<MoleculeQuestion, Double>> contests = new ArrayList<>();
        for (MoleculeQuestion question : task.questions(Split.IID).draw(QUESTIONS, Seeds.generator(2, "numbers"))) {
            double concluded = expansion.answer(question).orElseThrow();
            double lie = concluded + 3 * form.scale() * (contests.size() % 4 == 0 ? 1 : -1);
            contests.add(new Contest<>(question, concluded, List.of(lie), true));
            contests.add(new Contest<>(question, concluded, List.of(lie), false));
        }
        for (Lie lie : Lie.values()) {
            DisputeSettings settings = new DisputeSettings(Knowing.BELIEFS, Expansion.MOST_LEVELS, lie, true, false);
            try (CellSession<MoleculeQuestion, Double> cell = Remembering.open(task, new ArrayList<>())) {
                Disputant<MoleculeQuestion, Double> disputant = new Disputant<>(
                        cell.session(),
                        cell.session().overseer().reasoner().orElseThrow(),
                        new Thorough<>(expansion, form),
                        settings);
                List<Optional<Ending>> endings = cell.contesting(() -> disputant.contest(contests));
                endings.forEach(ending -> assertEquals(1, ending.orElseThrow().share(), lie.toString()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Task<MoleculeQuestion, Double> molecules() {
        MoleculesTaskProvider provider = new MoleculesTaskProvider();
        return (Task<MoleculeQuestion, Double>)
                provider.create(provider.defaults(), new TaskSetting(3, Optional.empty()));
    }
}
