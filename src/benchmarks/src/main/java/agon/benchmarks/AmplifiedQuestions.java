package agon.benchmarks;

import agon.api.agent.Agent;
import agon.api.agent.SampledAgent;
import agon.api.oversight.Deliberation;
import agon.api.oversight.OverseerFirst;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Amplify(H, X) of {@value Powering#BATCH} questions of permutation powering: the exact H takes the steps, in lockstep over
 * all questions, and the slow copy of a fact graph answers what it asks. New questions each time.
 */
@State(Scope.Thread)
public class AmplifiedQuestions {

    /** N, elements of a permutation. */
    @Param({"8", "64"})
    public int size;

    private IntSupplier amplification = () -> 0;

    /** Makes the agent. */
    @Setup
    public void prepare() {
        amplification = amplification(Powering.of(size));
    }

    private static <Q, A> IntSupplier amplification(Powering<Q, A> powering) {
        var overseer = powering.task().overseer();
        Agent<Q, A> agent = new SampledAgent<>(powering.learner().average(), Seeds.generator(1, "benchmark draws"));
        Deliberation<Q, A> deliberation =
                new Deliberation<>(overseer.reasoner().orElseThrow(), new OverseerFirst<>(overseer, agent));
        return () -> {
            List<Q> questions = powering.questions();
            return deliberation.deliberate(questions).size();
        };
    }

    /** Amplifies a batch. */
    @Benchmark
    public void amplify(Answered answered) {
        answered.questions += amplification.getAsInt();
    }
}
