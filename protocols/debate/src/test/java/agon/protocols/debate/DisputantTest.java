package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Contest;
import agon.api.agent.Ending;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.distillation.DistillerSettings;
import agon.api.ledger.Channel;
import agon.api.oversight.Overseer;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.protocols.debate.DisputeSettings.Knowing;
import agon.protocols.debate.dispute.Expansion;
import agon.protocols.debate.dispute.Lie;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An agent in contests by dispute")
class DisputantTest {

    private static final int CIRCLE = 12;
    private static final AdditionTask TASK = new AdditionTask();
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.SHIFTED).draw(30, Seeds.generator(1, "contests"));

    /** The truth claims and begins in the first half, answers in the second; then it is the rival in the same way. */
    private static List<Contest<Addition, Integer>> contests() {
        List<Contest<Addition, Integer>> contests = new ArrayList<>();
        for (boolean claims : new boolean[] {true, false}) {
            for (boolean begins : new boolean[] {true, false}) {
                for (Addition question : QUESTIONS) {
                    int truth = TASK.truth().answer(question);
                    int lie = (truth + 5) % CIRCLE;
                    contests.add(new Contest<>(question, claims ? truth : lie, List.of(claims ? lie : truth), begins));
                }
            }
        }
        return contests;
    }

    private static double[] truthEverywhere() {
        return IntStream.range(0, 4 * QUESTIONS.size())
                .mapToDouble(i -> i < 2 * QUESTIONS.size() ? 1 : 0)
                .toArray();
    }

    private static DisputeSettings settings(Knowing knowledge, boolean crossExamination) {
        return new DisputeSettings(knowledge, Expansion.MOST_LEVELS, Lie.RANDOM, true, crossExamination);
    }

    private record Held(double[] shares, SortedMap<String, Long> spent, List<Transcript> transcripts) {}

    private static Held hold(DisputeSettings settings, boolean taught, List<Contest<Addition, Integer>> contests) {
        List<Example<Addition, Integer>> lessons = new ArrayList<>();
        for (int start = 0; start < CIRCLE; start++) {
            for (int steps = 0; steps <= 4; steps++) {
                Addition question = new Addition(start, steps);
                lessons.add(Example.of(question, TASK.truth().answer(question)));
            }
        }
        return hold(TASK, settings, taught ? lessons : List.of(), contests);
    }

    private static <Q, A> Held hold(
            Task<Q, A> task, DisputeSettings settings, List<Example<Q, A>> lessons, List<Contest<Q, A>> contests) {
        List<Transcript> transcripts = new ArrayList<>();
        try (CellSession<Q, A> cell = Remembering.open(task, transcripts)) {
            Learner<Q, A> learner = cell.session().policy();
            learner.imitate(lessons);
            Disputant<Q, A> disputant = new Disputant<>(
                    cell.session(), cell.session().overseer().reasoner().orElseThrow(), learner, settings);
            double[] shares = cell.contesting(() -> disputant.contest(contests)).stream()
                    .map(Optional::orElseThrow)
                    .mapToDouble(Ending::share)
                    .toArray();
            return new Held(shares, cell.contested(), transcripts);
        }
    }

    private static <Q, A> double[] defendingTheTruth(Task<Q, A> task, Knowing knowledge) {
        RandomGenerator random = Seeds.generator(2, "lies");
        List<Contest<Q, A>> contests = new ArrayList<>();
        for (Q question : task.questions(Split.SHIFTED).draw(30, random)) {
            A truth = task.truth().answer(question);
            contests.add(new Contest<>(
                    question, truth, List.of(task.codec().answers().corrupt(truth, random)), true));
        }
        return hold(task, settings(knowledge, false), List.of(), contests).shares();
    }

    private static <C extends Record> Task<?, ?> task(TaskProvider<C> provider) {
        return provider.create(provider.defaults(), new TaskSetting(3, Optional.empty()));
    }

    @Test
    @DisplayName("wins for the truth on either side, whoever begins, by its overseer's steps or by what it has learned")
    void truthWins() {
        for (boolean crossExamination : new boolean[] {false, true}) {
            assertArrayEquals(
                    truthEverywhere(),
                    hold(settings(Knowing.EXPANSION, crossExamination), false, contests())
                            .shares());
            assertArrayEquals(
                    truthEverywhere(),
                    hold(settings(Knowing.BELIEFS, crossExamination), true, contests())
                            .shares());
        }
    }

    @Test
    @DisplayName("defends the truth no better by beliefs than these are worth")
    void ignorance() {
        Task<?, ?> powering = task(new PermutationPoweringProvider());
        assertEquals(
                30,
                Arrays.stream(defendingTheTruth(powering, Knowing.EXPANSION)).sum());
        assertTrue(Arrays.stream(defendingTheTruth(powering, Knowing.BELIEFS)).sum() < 15, "it has learned nothing");
    }

    @Test
    @DisplayName("has every step counted, once as the overseer's and once as the party's that took it")
    void counted() {
        SortedMap<String, Long> spent =
                hold(settings(Knowing.EXPANSION, false), false, contests()).spent();
        assertEquals(4L * QUESTIONS.size(), spent.get(Channel.JUDGE), "one verdict a contest");
        assertEquals(
                spent.get(Channel.REASON),
                spent.get(Disputant.JUDGE_STEPS) + spent.get(Disputant.HONEST_STEPS) + spent.get(Disputant.LIAR_STEPS));
        long claims = QUESTIONS.stream().mapToLong(Addition::steps).sum();
        assertEquals(4 * claims, spent.get(Disputant.SUB_CLAIMS), "an addition rests on one claim a step");
        assertFalse(spent.containsKey(Channel.COMPARE), "nobody contradicted itself");
    }

    @Test
    @DisplayName("lets a liar that may stand by any of several lies win if one of them stands")
    void severalRivals() {
        List<Contest<Addition, Integer>> contests = new ArrayList<>();
        for (Addition question : QUESTIONS) {
            int truth = TASK.truth().answer(question);
            List<Integer> others = IntStream.range(0, CIRCLE)
                    .filter(answer -> answer != truth)
                    .boxed()
                    .toList();
            int lie = others.get(0);
            List<Integer> all = IntStream.range(0, CIRCLE)
                    .filter(answer -> answer != lie)
                    .boxed()
                    .toList();
            contests.add(new Contest<>(question, truth, others, false));
            contests.add(new Contest<>(question, lie, all, false));
        }
        double[] shares =
                hold(settings(Knowing.EXPANSION, false), false, contests).shares();
        for (int i = 0; i < shares.length; i++) {
            assertEquals(
                    i % 2 == 0 ? 1 : 0, shares[i], "none of the lies stands; among all but one lie, the truth does");
        }
    }

    @Test
    @DisplayName("ends alike and costs alike when all is held again")
    void repeats() {
        DisputeSettings settings = new DisputeSettings(Knowing.EXPANSION, 1, Lie.UNDOUBTED, false, true);
        Held once = hold(settings, false, contests());
        Held again = hold(settings, false, contests());
        assertArrayEquals(once.shares(), again.shares());
        assertEquals(once.spent(), again.spent());
        assertEquals(once.transcripts(), again.transcripts());
        assertTrue(once.transcripts().get(0).replies().size() >= 2, "a claim and a verdict at least");
    }

    @Test
    @DisplayName("is refused with a reason where the overseer does not reason, or not to an end, or levels are none")
    void refusals() {
        Task<?, ?> endless = task(new ShortestPathProvider());
        assertEquals(
                "knowledge: no side can go by the overseer's steps, which do not end on this task without an agent's "
                        + "answers; set it to beliefs",
                assertThrows(InvalidSetting.class, () -> defendingTheTruth(endless, Knowing.EXPANSION))
                        .getMessage());
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            DebateSettings settings = new DebateSettings(
                    DebateSettings.Game.DISPUTE,
                    1,
                    1,
                    1,
                    Claims.Order.SEQUENTIAL,
                    Beginner.LOT,
                    0,
                    DebateSettings.Update.AUTO,
                    1,
                    0,
                    1,
                    0,
                    1,
                    PlayerSettings.DEFAULTS,
                    OpponentSettings.SAME,
                    DisputeSettings.DEFAULTS,
                    DistillerSettings.DEFAULTS);
            Games<Addition, Integer> games = new Games<>(cell.session(), settings);
            InvalidSetting refused = assertThrows(
                    InvalidSetting.class, () -> games.arguing(cell.session().policy(), Overseer.of()));
            assertEquals(
                    "game: disputes need an overseer that reasons, and this task's does not; take evidence or auto",
                    refused.getMessage());
        }
        InvalidSetting refused = assertThrows(
                InvalidSetting.class, () -> new DisputeSettings(Knowing.EXPANSION, -1, Lie.LATE, true, false));
        assertEquals("levels: must be from 0 to 256, is -1", refused.getMessage());
    }
}
