package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Contest;
import agon.api.agent.Ending;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.oversight.Arena;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.RandomPlayer;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ObjLongConsumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A debater in contests")
class DebaterTest {

    private static final int CIRCLE = 12;
    private static final AdditionTask TASK = new AdditionTask();
    /** With more than two pieces of evidence, so that a side that speaks alone need not show the truth. */
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(40, Seeds.generator(1, "contests")).stream()
                    .filter(question -> question.steps() >= 2)
                    .toList();

    /** Thinks that every answer is twice as likely as the next one. */
    private static final Policy<Addition, Integer> PARTIAL = new Policy<>() {
        @Override
        public List<Prediction<Integer>> answer(List<Addition> questions) {
            return questions.stream().map(question -> new Prediction<>(0, 0.5)).toList();
        }

        @Override
        public List<Integer> sample(List<Addition> questions, RandomGenerator random) {
            return questions.stream().map(question -> 0).toList();
        }

        @Override
        public double[] logLikelihood(List<Addition> questions, List<Integer> answers) {
            return answers.stream().mapToDouble(answer -> -answer * Math.log(2)).toArray();
        }
    };

    /** All moves are legal, and of every question there is enough. */
    private static ObjLongConsumer<String> uncounted() {
        return (channel, units) -> assertEquals(0, units, channel);
    }

    /** Knows nothing of evidence; players who know the judge do not ask it. */
    private static <Q> Agent<Q, Double> ignorant() {
        return questions -> {
            throw new IllegalStateException("asked about " + questions);
        };
    }

    private static List<Ending> endings(Format format, PlayerSettings.Kind kind, boolean truthClaims) {
        return endings(TASK.overseer().arena().orElseThrow(), format, kind, truthClaims);
    }

    private static <E> List<Ending> endings(
            Arena<Addition, Integer, E> arena, Format format, PlayerSettings.Kind kind, boolean truthClaims) {
        RandomGenerator random = Seeds.generator(2, "debater");
        Debater<Addition, Integer, E> debater = new Debater<>(
                new Hearing<>(format, PARTIAL, TASK.codec().answers(), arena, new Length(1, false)),
                uncounted(),
                judgements -> new PlayerSettings(kind, 60, 4, 0, 1000).player(judgements, ignorant(), random));
        List<Contest<Addition, Integer>> contests = new ArrayList<>();
        for (Addition question : QUESTIONS) {
            int truth = TASK.truth().answer(question);
            int lie = (truth + 1) % CIRCLE;
            contests.add(new Contest<>(question, truthClaims ? truth : lie, List.of(truthClaims ? lie : truth), true));
        }
        return debater.contest(contests).stream().map(Optional::orElseThrow).toList();
    }

    private static double[] shares(Format format, PlayerSettings.Kind kind, boolean truthClaims) {
        return endings(format, kind, truthClaims).stream()
                .mapToDouble(Ending::share)
                .toArray();
    }

    @Test
    @DisplayName("wins for the truth, which can be shown, against a lie that cannot, whoever claims what")
    void truthWins() {
        for (PlayerSettings.Kind kind : List.of(PlayerSettings.Kind.GREEDY, PlayerSettings.Kind.SEARCH)) {
            double[] claimed = shares(Format.DEBATE, kind, true);
            double[] opposed = shares(Format.DEBATE, kind, false);
            for (int i = 0; i < claimed.length; i++) {
                assertTrue(claimed[i] > 0.5, kind + " claims the truth and ends with " + claimed[i]);
                assertEquals(1 - claimed[i], opposed[i], 1e-12);
            }
        }
    }

    /** How far the truth is believed in the mean, where player argues for claimants and opponent for rivals. */
    private static <E> double honest(
            Arena<Addition, Integer, E> arena, PlayerSettings player, OpponentSettings opponent, boolean truthClaims) {
        RandomGenerator random = Seeds.generator(2, "debater");
        Debater<Addition, Integer, E> debater = new Debater<>(
                new Hearing<>(Format.DEBATE, PARTIAL, TASK.codec().answers(), arena, new Length(1, false)),
                uncounted(),
                (heard, at) -> {},
                judgements -> player.player(judgements, ignorant(), random),
                Optional.of(judgements -> opponent.facing(player).player(judgements, ignorant(), random)));
        List<Contest<Addition, Integer>> contests = new ArrayList<>();
        for (Addition question : QUESTIONS) {
            int truth = TASK.truth().answer(question);
            int lie = (truth + 1) % CIRCLE;
            contests.add(new Contest<>(question, truthClaims ? truth : lie, List.of(truthClaims ? lie : truth), true));
        }
        double claimed = debater.contest(contests).stream()
                .map(Optional::orElseThrow)
                .mapToDouble(Ending::share)
                .average()
                .orElseThrow();
        return truthClaims ? claimed : 1 - claimed;
    }

    @Test
    @DisplayName("plays either side as it is set: the truth gains by a good player and loses by a random one")
    void opponents() {
        PlayerSettings good = new PlayerSettings(PlayerSettings.Kind.GREEDY, 60, 4, 0, 1000);
        OpponentSettings random = new OpponentSettings(OpponentSettings.Kind.RANDOM, 0, 0, -1);
        Arena<Addition, Integer, ?> arena = TASK.overseer().arena().orElseThrow();
        assertEquals(good, OpponentSettings.SAME.facing(good));
        assertEquals(1, honest(arena, good, OpponentSettings.SAME, true), "either shows it who stands by it");
        assertEquals(1, honest(arena, good, random, true), "the claimant shows it");
        double shownByChance = honest(arena, good, random, false);
        assertTrue(shownByChance < 0.95, "a rival at random shows it now and then: " + shownByChance);
    }

    @Test
    @DisplayName("faces an opponent that has of its own what is set, and all else of the player")
    void opponentsOwnSettings() {
        PlayerSettings player = new PlayerSettings(PlayerSettings.Kind.SEARCH, 128, 4, 9, 1000);
        assertEquals(
                new PlayerSettings(PlayerSettings.Kind.SEARCH, 8, 4, 9, 1000),
                new OpponentSettings(OpponentSettings.Kind.SAME, 8, 0, -1).facing(player));
        assertEquals(
                new PlayerSettings(PlayerSettings.Kind.EXACT, 128, 2, 0, 1000),
                new OpponentSettings(OpponentSettings.Kind.EXACT, 0, 2, 0).facing(player));
    }

    @Test
    @DisplayName("shows nothing against its side where it speaks alone: the truth is shown only by who claims it")
    void consultancy() {
        for (double share : shares(Format.CONSULTANCY, PlayerSettings.Kind.GREEDY, true)) {
            assertEquals(1, share, "its advisor shows the truth");
        }
        for (double share : shares(Format.CONSULTANCY, PlayerSettings.Kind.GREEDY, false)) {
            assertEquals(0.5, share, "its advisor shows what tells nothing");
        }
    }

    @Test
    @DisplayName("takes the side that the agent finds likelier where it may choose")
    void openConsultancy() {
        double[] shares = shares(Format.OPEN_CONSULTANCY, PlayerSettings.Kind.GREEDY, true);
        for (int i = 0; i < shares.length; i++) {
            int truth = TASK.truth().answer(QUESTIONS.get(i));
            boolean speaksForTruth = truth < (truth + 1) % CIRCLE;
            assertEquals(speaksForTruth ? 1 : 0.5, shares[i], "truth " + truth);
        }
    }

    @Test
    @DisplayName("says who was heard: both sides of a debate, one alone where one speaks")
    void whoWasHeard() {
        for (boolean truthClaims : new boolean[] {true, false}) {
            for (Ending ending : endings(Format.DEBATE, PlayerSettings.Kind.GREEDY, truthClaims)) {
                assertEquals(Ending.between(ending.share()), ending);
            }
            for (Ending ending : endings(Format.CONSULTANCY, PlayerSettings.Kind.GREEDY, truthClaims)) {
                assertEquals(Ending.claimant(ending.share()), ending);
            }
        }
        List<Ending> chosen = endings(Format.OPEN_CONSULTANCY, PlayerSettings.Kind.GREEDY, true);
        for (int i = 0; i < chosen.size(); i++) {
            int truth = TASK.truth().answer(QUESTIONS.get(i));
            boolean speaksForTruth = truth < (truth + 1) % CIRCLE;
            assertEquals(speaksForTruth, chosen.get(i).claimed().isPresent(), "truth " + truth);
            assertEquals(!speaksForTruth, chosen.get(i).opposed().isPresent(), "truth " + truth);
        }
    }

    @Test
    @DisplayName("is weighed by the two cases where each side is heard alone, and by nothing where none is")
    void propagandaAndBlindness() {
        for (boolean truthClaims : new boolean[] {true, false}) {
            for (Ending ending : endings(Format.PROPAGANDA, PlayerSettings.Kind.GREEDY, truthClaims)) {
                assertEquals(truthClaims ? 1 / 1.5 : 0.5 / 1.5, ending.share(), 1e-12);
                assertEquals(OptionalDouble.of(truthClaims ? 1 : 0.5), ending.claimed(), "its case shows the truth");
                assertEquals(OptionalDouble.of(truthClaims ? 0.5 : 0), ending.opposed(), "nothing shows the lie");
            }
            for (double share : shares(Format.BLIND, PlayerSettings.Kind.GREEDY, truthClaims)) {
                assertEquals(0.5, share);
            }
        }
    }

    private static <E> Map<String, Long> counted(
            Arena<Addition, Integer, E> arena,
            int each,
            Player<Addition, Integer, E> player,
            List<Addition> questions) {
        Map<String, Long> counted = new HashMap<>();
        Debater<Addition, Integer, E> debater = new Debater<>(
                new Hearing<>(Format.DEBATE, PARTIAL, TASK.codec().answers(), arena, new Length(each, false)),
                (channel, units) -> counted.merge(channel, units, Long::sum),
                judgements -> player);
        List<Contest<Addition, Integer>> contests = questions.stream()
                .map(question -> new Contest<>(question, 1, List.of(2), true))
                .toList();
        List<Optional<Ending>> endings = debater.contest(contests);
        for (int i = 0; i < endings.size(); i++) {
            boolean enough = questions.get(i).steps() + 1 >= 2 * each;
            assertEquals(enough, endings.get(i).isPresent(), questions.get(i).toString());
        }
        return counted;
    }

    @Test
    @DisplayName("has illegal moves counted, each of which loses a contest")
    void illegalMoves() {
        Arena<Addition, Integer, ?> arena = TASK.overseer().arena().orElseThrow();
        Map<String, Long> counted = counted(arena, 1, turns -> new int[turns.size()], QUESTIONS);
        assertEquals((long) QUESTIONS.size(), counted.get("debate.illegal-moves"), "the first piece but once");
        assertEquals(0L, counted.get("debate.too-little-evidence"));
    }

    @Test
    @DisplayName("holds no contest about a question with too little evidence, and has them counted")
    void tooLittleEvidence() {
        Arena<Addition, Integer, ?> arena = TASK.overseer().arena().orElseThrow();
        List<Addition> questions =
                List.of(new Addition(1, 4), new Addition(2, 2), new Addition(3, 1), new Addition(4, 3));
        assertEquals(2L, atRandom(arena, 2, questions).get("debate.too-little-evidence"));
        assertEquals(0L, atRandom(arena, 1, questions).get("debate.too-little-evidence"));
    }

    private static <E> Map<String, Long> atRandom(
            Arena<Addition, Integer, E> arena, int each, List<Addition> questions) {
        return counted(arena, each, new RandomPlayer<>(Seeds.generator(1, "player")), questions);
    }
}
