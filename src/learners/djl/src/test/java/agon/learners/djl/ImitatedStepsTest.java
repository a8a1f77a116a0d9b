package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.codec.StepSight;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.ImitatedReasoner.Recorded;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From a thousand recorded transcripts, pointer networks learn to reason as the overseer does")
class ImitatedStepsTest {

    private static final int TRANSCRIPTS = 1_000;
    private static final int UPDATES = 250;
    private static final int BATCH = 256;
    private static final List<Integer> PLACES =
            IntStream.range(0, Choosing.PLACES).boxed().toList();
    private static final List<Integer> TRAINED = PLACES.subList(0, Choosing.PLACES - 2);
    private static final List<Integer> UNSEEN = PLACES.subList(Choosing.PLACES - 2, Choosing.PLACES);

    private static ImitatedReasoner<Choosing, Integer> imitated;

    private static List<Recorded<Choosing, Integer>> recorded(
            List<Integer> origins, List<Integer> told, int count, long seed) {
        List<Choosing> questions = Choosing.about(origins, count, Seeds.generator(seed, "questions"));
        return new Deliberation<>(Choosing.overseer(), Choosing.told(told, seed))
                .deliberate(questions).stream()
                        .flatMap(deliberated -> deliberated.recorded().stream())
                        .toList();
    }

    @BeforeAll
    static void train() {
        Learners learners = new Learners() {
            @Override
            public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
                PointerNetworkProvider provider = new PointerNetworkProvider();
                return provider.create(provider.defaults(), codec, Seeds.generator(1, purpose));
            }

            @Override
            public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
                return learner(purpose, codec);
            }
        };
        imitated = ImitatedReasoner.untrained(
                learners,
                "pointer-network",
                Choosing.codec(),
                Choosing.overseer().shape(),
                StepSight.QUESTION);
        List<Recorded<Choosing, Integer>> steps = recorded(TRAINED, TRAINED, TRANSCRIPTS, 1);
        RandomGenerator random = Seeds.generator(1, "batches");
        for (int update = 0; update < UPDATES; update++) {
            List<Recorded<Choosing, Integer>> batch = new ArrayList<>(BATCH);
            for (int i = 0; i < BATCH; i++) {
                batch.add(steps.get(random.nextInt(steps.size())));
            }
            imitated.imitate(batch);
        }
    }

    @AfterAll
    static void close() {
        imitated.asks().close();
        imitated.conclusions().close();
    }

    private static void assertRight(double share, List<Recorded<Choosing, Integer>> steps) {
        List<Step<Choosing, Integer>> taken =
                imitated.next(steps.stream().map(Recorded::question).toList());
        List<String> wrong = IntStream.range(0, taken.size())
                .filter(at -> !taken.get(at).equals(steps.get(at).step()))
                .mapToObj(at -> steps.get(at) + " took " + taken.get(at))
                .toList();
        assertTrue(
                wrong.size() <= (1 - share) * steps.size(),
                () -> wrong.size() + " wrong of " + steps.size() + ", such as "
                        + wrong.subList(0, Math.min(5, wrong.size())));
    }

    @Test
    @DisplayName("about questions and with answers that were not recorded")
    void heldOut() {
        assertRight(0.99, recorded(TRAINED, TRAINED, 2_000, 2));
        assertTrue(imitated.loss(recorded(TRAINED, TRAINED, 2_000, 2)) < 0.1, "and they are sure of it");
    }

    @Test
    @DisplayName("and copy into what they ask places that never stood there in any transcript")
    void unseenNames() {
        List<Recorded<Choosing, Integer>> asking = recorded(UNSEEN, PLACES, 2_000, 3).stream()
                .filter(recorded -> recorded.step() instanceof Step.Ask<Choosing, Integer>)
                .toList();
        assertRight(0.97, asking);
    }
}
