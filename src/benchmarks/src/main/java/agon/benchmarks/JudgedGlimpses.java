package agon.benchmarks;

import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Random glimpses of drawn digits, {@value #BATCH} at once, as a judge takes them; an operation is one of them. With more than
 * sixteen lit pixels the convolutions are those of whole pictures, whatever their pixels: the dense judge's rate.
 */
@State(Scope.Thread)
public class JudgedGlimpses {

    private static final int BATCH = 2048;

    /** Maps and dense units of the judge's network: the default's, and the published ones. */
    @Param({"16/32/256", "32/64/1024"})
    public String network = "";

    /** Lit pixels of a glimpse. */
    @Param({"6", "17"})
    public int pixels;

    private IntSupplier judge = () -> 0;

    /** Makes the judge and what it sees. */
    @Setup
    public void prepare() {
        judge = judge(Glimpsing.of(network), pixels);
    }

    private static <Q, A, E> IntSupplier judge(Glimpsing<Q, A, E> glimpsing, int pixels) {
        List<Trial<Q, A, E>> glimpses = glimpsing.glimpses(BATCH, pixels, Seeds.generator(1, "benchmark glimpses"));
        return () -> glimpsing.arena().judge(glimpses).size();
    }

    /** Judges them, and tells how many they were. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int judge() {
        return judge.getAsInt();
    }
}
