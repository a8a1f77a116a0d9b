package agon.engine.sample;

import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.engine.plan.Experiment;
import agon.engine.plugin.Plugins;
import agon.engine.spec.Adjustments;
import agon.engine.spec.ExperimentReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sample plugins, and experiments with them. */
public final class Samples {

    private Samples() {}

    /** Three protocols, two tasks of which one offers little, two kinds of learner of which one is choosy. */
    public static Plugins plugins() {
        return Plugins.of(
                List.of(
                        new SampleProtocol("amplification", List.of(Set.of(Reasoner.class))),
                        new SampleProtocol("debate", List.of(Set.of(Reasoner.class, Arena.class))),
                        new SampleProtocol("supervised", List.of())),
                List.of(
                        new SampleTask("powers", Set.of(Reasoner.class, Demonstrator.class), true),
                        new SampleTask("molecules", Set.of(Rater.class), false)),
                List.of(new SampleLearner("mlp", false), new SampleLearner("transformer", true)));
    }

    /** Reads an experiment in a file called {@code test.yaml}. */
    public static Experiment read(String yaml, Adjustments adjustments) {
        return new ExperimentReader(plugins(), Optional.empty()).read("test.yaml", yaml, adjustments);
    }

    /** Reads an experiment in a file called {@code test.yaml} as it stands. */
    public static Experiment read(String yaml) {
        return read(yaml, Adjustments.NONE);
    }

    /** Reads an experiment with {@code --set} options. */
    public static Experiment set(String yaml, String... options) {
        return read(yaml, new Adjustments(List.of(), List.of(), Optional.empty(), List.of(options)));
    }
}
