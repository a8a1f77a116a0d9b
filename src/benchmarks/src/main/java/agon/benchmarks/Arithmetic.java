package agon.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Operations of floating-point arithmetic, in millions; JMH reports them by the second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Arithmetic {

    /** Millions of operations since the iteration began. */
    public double megaflop;
}
