package agon.engine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.engine.plan.Entry;
import agon.engine.plan.Experiment;
import agon.engine.sample.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("--set")
final class SweepsTest {

    private static final String BASE = """
            name: base
            seeds: 0
            protocols: {amplification: {}, debate: {}}
            tasks: {powers: {}}
            learner: mlp
            """;

    @Test
    @DisplayName("with one value replaces what the experiment says, and leaves names as they are")
    void oneValue() {
        Experiment experiment = Samples.set(
                BASE,
                "tasks.powers.overseer.error=0.25",
                "protocols.debate.steps=7",
                "learner.mlp.width=8",
                "name=other");
        assertEquals("", experiment.tasks().get(0).name());
        assertEquals(
                0.25,
                experiment
                        .tasks()
                        .get(0)
                        .choice()
                        .settings()
                        .at("/overseer/error")
                        .doubleValue());
        assertEquals(List.of("amplification", "debate"), labels(experiment));
        assertEquals(
                7,
                experiment.protocols().get(1).choice().settings().get("steps").intValue());
        assertEquals(
                8,
                experiment.learners().get(0).learner().settings().get("width").intValue());
        assertEquals("other", experiment.name());
    }

    @Test
    @DisplayName("with several values of a task's setting makes a variant of each")
    void taskSweep() {
        Experiment experiment = Samples.set(BASE, "tasks.powers.size=8,16", "tasks.powers.overseer.error=0,0.5");
        assertEquals(
                List.of(
                        "size=8,overseer.error=0",
                        "size=8,overseer.error=0.5",
                        "size=16,overseer.error=0",
                        "size=16,overseer.error=0.5"),
                experiment.tasks().stream().map(Entry::name).toList());
        assertEquals(List.of("amplification", "debate"), labels(experiment));
    }

    @Test
    @DisplayName("with several values of a protocol's setting says so in its label")
    void protocolSweep() {
        assertEquals(
                List.of("amplification[steps=1]", "amplification[steps=2]", "debate"),
                labels(Samples.set(BASE, "protocols.amplification.steps=1,2")));
    }

    @Test
    @DisplayName("with several learners, or learners' settings, says so in the label of every protocol")
    void learnerSweep() {
        Experiment widths = Samples.set(BASE, "learner.mlp.width=8,16");
        assertEquals(
                List.of(
                        "amplification[mlp.width=8]",
                        "amplification[mlp.width=16]",
                        "debate[mlp.width=8]",
                        "debate[mlp.width=16]"),
                labels(widths));
        assertEquals(
                16, widths.learners().get(1).learner().settings().get("width").intValue());
        Experiment kinds = Samples.set(BASE, "learner=mlp,transformer");
        assertEquals("debate[learner=transformer]", labels(kinds).get(3));
        assertEquals("transformer", kinds.learners().get(3).learner().id());
    }

    @Test
    @DisplayName("with several caps of a channel sweeps the budget")
    void budgetSweep() {
        Experiment experiment = Samples.set(BASE, "budget.overseer.reason=10,20", "protocols.debate.budget.labels=3");
        assertEquals(
                List.of(
                        "amplification[overseer.reason=10]",
                        "amplification[overseer.reason=20]",
                        "debate[overseer.reason=10]",
                        "debate[overseer.reason=20]"),
                labels(experiment));
        assertEquals(
                Map.of("overseer.reason", 20L, "labels", 3L),
                experiment.protocols().get(3).budget());
    }

    @Test
    @DisplayName("with lists of seeds gives seeds")
    void seeds() {
        assertEquals(List.of(1L, 2L, 5L), Samples.set(BASE, "seeds=1..2,5").seeds());
    }

    @Test
    @DisplayName("finds an entry by its own name, or every entry of an id")
    void ownNames() {
        String twice = BASE.replace("{amplification: {}, debate: {}}", "[debate, {id: debate, as: long}]");
        assertEquals(List.of(10, 5), steps(Samples.set(twice, "protocols.long.steps=5")));
        assertEquals(List.of(5, 5), steps(Samples.set(twice, "protocols.debate.steps=5")));
    }

    @Test
    @DisplayName("replaces a list that the file sweeps")
    void replacesListsOfTheFile() {
        String listed = BASE.replace("{powers: {}}", "{powers: {size: [8, 16]}}");
        assertEquals(List.of(""), variants(Samples.set(listed, "tasks.powers.size=4")));
        assertEquals(List.of("size=4", "size=32"), variants(Samples.set(listed, "tasks.powers.size=[4, 32]")));
    }

    private static List<String> variants(Experiment experiment) {
        return experiment.tasks().stream().map(Entry::name).toList();
    }

    private static List<Integer> steps(Experiment experiment) {
        return experiment.protocols().stream()
                .map(entry -> entry.choice().settings().get("steps").intValue())
                .toList();
    }

    private static List<String> labels(Experiment experiment) {
        return experiment.protocols().stream().map(Entry::name).toList();
    }
}
