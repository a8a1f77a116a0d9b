package agon.benchmarks;

import agon.api.agent.Example;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One update of a fact graph on {@value Powering#BATCH} questions of permutation powering, answers given. */
@State(Scope.Thread)
public class TrainingStep {

    /** N, elements of a permutation. */
    @Param({"8", "64"})
    public int size;

    private Step step = () -> 0;

    /** Updates, and says how many million operations that took. */
    private interface Step {
        double take();
    }

    /** Makes the learner and the batch that it is trained on. */
    @Setup
    public void prepare() {
        step = step(Powering.of(size));
    }

    private static <Q, A> Step step(Powering<Q, A> powering) {
        List<Example<Q, A>> batch = powering.questions().stream()
                .map(question -> Example.of(question, powering.task().truth().answer(question)))
                .toList();
        double megaflop = 1e-6 * batch.size() * powering.work().training(powering.facts(), powering.entities());
        return () -> {
            powering.learner().imitate(batch);
            return megaflop;
        };
    }

    /** Updates once. */
    @Benchmark
    public void update(Arithmetic arithmetic, Answered answered) {
        arithmetic.megaflop += step.take();
        answered.questions += Powering.BATCH;
    }

    /** Forgets the learner; the virtual machine ends with the trial. */
    @TearDown
    public void forget() {
        step = () -> 0;
    }
}
