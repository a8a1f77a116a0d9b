package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.engine.plugin.Plugins;
import agon.engine.session.CellSession;
import agon.engine.session.LearnerFactory;
import agon.engine.session.SessionListener;
import agon.learners.djl.MlpProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An advocate that has learned from the judge's verdicts")
class AdvocateTest {

    private static final int UPDATES = 150;

    /** The advocate is a network; nobody else learns anything here. */
    private record Networks(Plugins plugins) implements LearnerFactory {

        private Networks() {
            this(Plugins.of(List.of(), List.of(), List.of(new MlpProvider())));
        }

        @Override
        public <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random) {
            return new Remembering().chosen(codec, random);
        }

        @Override
        public <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random) {
            return plugins.learner(kind, plugins.learnerDefaults(kind), codec, random);
        }
    }

    private static CellSession<Integer, Integer> open(List<Transcript> transcripts) {
        SessionListener<Integer, Integer> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Integer, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {
                transcripts.add(transcript);
            }
        };
        return CellSession.open(
                new DebateProvider().card(), new Suits(), new Networks(), Budget.UNLIMITED, 5, listener);
    }

    private static List<Contest<Integer, Integer>> contests(boolean claimantBegins) {
        return IntStream.range(0, 40)
                .mapToObj(i -> new Contest<>(i, i % 2, List.of(1 - i % 2), claimantBegins))
                .toList();
    }

    @Test
    @DisplayName("beats a random player on either side, since it knows what speaks for it and what was shown before")
    void beatsChance() {
        PlayerSettings learned = new PlayerSettings(PlayerSettings.Kind.LEARNED, 1, 1, 0, 1);
        OpponentSettings random = new OpponentSettings(OpponentSettings.Kind.RANDOM, 0, 0, -1);
        List<Transcript> transcripts = new ArrayList<>();
        try (CellSession<Integer, Integer> cell = open(transcripts)) {
            Hearings<Integer, Integer> hearings =
                    new Hearings<>(cell.session(), Format.DEBATE, new Share(3), learned, random);
            for (int update = 0; update < UPDATES; update++) {
                hearings.hear(
                        IntStream.range(0, 32)
                                .mapToObj(i -> new Opening<>(i, i % 2, 1 - i % 2, false))
                                .toList(),
                        cell.session().policy(),
                        cell.session().overseer());
            }
            Contestant<Integer, Integer> contestant = (Contestant<Integer, Integer>)
                    hearings.arguing(cell.session().policy(), cell.session().overseer());
            for (boolean begins : new boolean[] {true, false}) {
                double believed = cell.contesting(() -> contestant.contest(contests(begins)).stream()
                        .mapToDouble(ending -> ending.orElseThrow().share())
                        .average()
                        .orElseThrow());
                // Three suits against the one or two that a random player shows for its side, and as many against it.
                assertTrue(believed > 0.8, "its claims are believed at " + believed);
            }
        }
    }
}
