package agon.tasks.algorithms.judge;

import java.util.List;

/** Says the facts of a task in words. */
public interface FactWording {

    /** The fact of the given tokens, in one line. */
    String fact(List<Integer> tokens);
}
