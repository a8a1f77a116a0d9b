package agon.benchmarks;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The product of two large square matrices of single precision: the most that the machine's arithmetic gives. */
@State(Scope.Thread)
public class MatrixProduct {

    private static final int SIDE = 1024;

    private final NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    private final NDArray matrix = manager.ones(new Shape(SIDE, SIDE)).mul(0.5);

    /** Products are allocated like those of a network, so the first of an iteration pays for fresh memory. */
    @Setup(Level.Iteration)
    public void touch() {
        matrix.matMul(matrix).close();
    }

    /** Multiplies once. */
    @Benchmark
    public void multiply(Arithmetic arithmetic) {
        matrix.matMul(matrix).close();
        arithmetic.megaflop += 2e-6 * SIDE * SIDE * SIDE;
    }

    /** Frees the matrix. */
    @TearDown
    public void close() {
        manager.close();
    }
}
