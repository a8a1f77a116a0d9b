package agon.engine.spec;

import java.util.List;
import java.util.stream.Collectors;

/** An experiment that cannot be run, with everything that is wrong with it. */
public final class InvalidExperiment extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, in the order of the file */
    public InvalidExperiment(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
