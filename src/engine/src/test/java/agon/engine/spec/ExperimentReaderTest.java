package agon.engine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.engine.plan.ContentHash;
import agon.engine.plan.Entry;
import agon.engine.plan.Evaluation;
import agon.engine.plan.Experiment;
import agon.engine.plan.Plan;
import agon.engine.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An experiment file")
final class ExperimentReaderTest {

    private static final String SMALL = """
            name: small
            seeds: 0..2
            protocols: {amplification: {steps: 3}, debate: {}}
            tasks: {powers: {size: 16, overseer: {error: 0.1}}}
            learner: mlp
            """;

    @Test
    @DisplayName("leaves to defaults what it does not say, down to single settings of nested records")
    void completesSettings() {
        Experiment experiment = Samples.read(SMALL);
        Entry task = experiment.tasks().get(0);
        assertEquals(
                "{\"size\":16,\"data\":\"made-up\",\"file\":\"\",\"overseer\":{\"error\":0.1,\"bias\":0.0}}",
                task.choice().settings().toString());
        assertEquals(
                "{\"steps\":3,\"rate\":0.001,\"careful\":false,\"note\":null}",
                experiment.protocols().get(0).choice().settings().toString());
        assertEquals("small", experiment.name());
        assertEquals(List.of(0L, 1L, 2L), experiment.seeds());
        assertEquals(Evaluation.DEFAULT, experiment.evaluation());
    }

    @Test
    @DisplayName("may be JSON")
    void readsJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.json");
        Files.writeString(file, """
                {"name": "small", "seeds": "0..2", "learner": "mlp",
                 "protocols": {"amplification": {"steps": 3}, "debate": {}},
                 "tasks": {"powers": {"size": 16, "overseer": {"error": 0.1}}}}
                """);
        ExperimentReader reader = new ExperimentReader(Samples.plugins(), Optional.empty());
        assertEquals(Samples.read(SMALL), reader.read(file, Adjustments.NONE));
    }

    @Test
    @DisplayName("is named after its file if it has no name")
    void namedAfterItsFile() {
        ExperimentReader reader = new ExperimentReader(Samples.plugins(), Optional.empty());
        String unnamed = SMALL.replace("name: small\n", "");
        assertEquals(
                "quick",
                reader.read("some/where/quick.yaml", unnamed, Adjustments.NONE).name());
    }

    @Test
    @DisplayName("may say what is to be found out, by its kind alone or with settings; no cell is another one for it")
    void finding() {
        Experiment none = Samples.read(SMALL);
        Experiment kind = Samples.read(SMALL + "finding: noise\n");
        Experiment settings = Samples.read(SMALL + "finding: {kind: noise, accuracy: 0.9}\n");
        assertEquals(Optional.empty(), none.finding());
        assertEquals("{\"kind\":\"noise\"}", kind.finding().orElseThrow().toString());
        assertEquals(
                "{\"kind\":\"noise\",\"accuracy\":0.9}",
                settings.finding().orElseThrow().toString());
        ContentHash hash = new ContentHash(Samples.plugins(), Optional.empty());
        assertEquals(Plan.of(none, hash).cells(), Plan.of(settings, hash).cells());
    }

    @Test
    @DisplayName("names seeds by a number, a range or a list of both")
    void seeds() {
        assertEquals(List.of(7L), seeds("7"));
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L), seeds("0..4"));
        assertEquals(List.of(5L, 1L, 2L), seeds("[5, 1..2]"));
        assertEquals(List.of(3L, 9L), seeds("3,9"));
    }

    @Test
    @DisplayName("lists a protocol several times under names of its own")
    void listForm() {
        Experiment experiment = Samples.read("""
                seeds: 0
                protocols:
                  - debate
                  - {id: amplification, as: quick, steps: 1}
                  - id: amplification
                    as: slow
                    steps: 100
                    budget: {overseer.reason: 5}
                tasks: [powers, {id: powers, as: large, size: 64}]
                learner: mlp
                """);
        assertEquals(
                List.of("debate", "quick", "slow"),
                experiment.protocols().stream().map(Entry::name).toList());
        assertEquals(
                List.of("", "large"),
                experiment.tasks().stream().map(Entry::name).toList());
        assertEquals(
                Map.of("overseer.reason", 5L), experiment.protocols().get(2).budget());
    }

    @Test
    @DisplayName("may name learners for protocols and tasks that are not chosen to run")
    void learnersOfWhatIsNotRun() {
        Adjustments chosen = new Adjustments(List.of("slow"), List.of("large"), Optional.empty(), List.of());
        Experiment experiment = Samples.read("""
                seeds: 0
                protocols: [{id: amplification, as: quick}, {id: amplification, as: slow}]
                tasks: [{id: powers, as: small}, {id: powers, as: large, size: 64}]
                learner: {quick: mlp, small: mlp, large: mlp}
                """, chosen);
        assertEquals(
                List.of("large"), experiment.tasks().stream().map(Entry::name).toList());
        assertEquals(1, experiment.learners().size());
    }

    @Test
    @DisplayName("sweeps a setting that is given a list, every combination of several")
    void listsAreSweeps() {
        Experiment experiment = Samples.read("""
                seeds: 0
                protocols: [debate, {id: amplification, as: slow, steps: [1, 2]}]
                tasks: {powers: {size: [8, 16], overseer: {error: [0, 0.03]}}}
                learner: mlp
                """);
        assertEquals(
                List.of("debate", "slow[steps=1]", "slow[steps=2]"),
                experiment.protocols().stream().map(Entry::name).toList());
        assertEquals(
                List.of(
                        "size=8,overseer.error=0",
                        "size=8,overseer.error=0.03",
                        "size=16,overseer.error=0",
                        "size=16,overseer.error=0.03"),
                experiment.tasks().stream().map(Entry::name).toList());
        assertEquals(
                0.03,
                experiment
                        .tasks()
                        .get(3)
                        .choice()
                        .settings()
                        .at("/overseer/error")
                        .doubleValue());
    }

    @Test
    @DisplayName("names one learner for all, or one by protocol or task, the protocol's before the task's")
    void learners() {
        assertEquals(
                List.of("amplification powers mlp", "supervised powers mlp"),
                learners("[amplification, supervised]", "[powers]", "mlp"));
        assertEquals(
                List.of("amplification powers transformer", "supervised powers mlp"),
                learners(
                        "[amplification, supervised]",
                        "[powers]",
                        "{supervised: mlp, powers: {transformer: {width: 8}}}"));
        assertEquals(
                List.of("supervised powers transformer", "supervised molecules mlp"),
                learners("[supervised]", "[powers, molecules]", "{supervised: {powers: transformer}, default: mlp}"));
    }

    @Test
    @DisplayName("runs the protocols and tasks that the command line names, and adds those it does not hold")
    void selection() {
        Adjustments adjustments =
                new Adjustments(List.of("supervised", "debate"), List.of("powers"), Optional.of("1,3"), List.of());
        Experiment experiment = Samples.read(SMALL, adjustments);
        assertEquals(
                List.of("supervised", "debate"),
                experiment.protocols().stream().map(Entry::name).toList());
        assertEquals(List.of(1L, 3L), experiment.seeds());
    }

    @Test
    @DisplayName("reads the numbers that people write")
    void numbers() {
        Experiment experiment = Samples.read(SMALL.replace("{steps: 3}", "{steps: 1_000, rate: 1e-3}"));
        assertEquals(
                "{\"steps\":1000,\"rate\":0.001,\"careful\":false,\"note\":null}",
                experiment.protocols().get(0).choice().settings().toString());
    }

    @Test
    @DisplayName("gives tasks that differ in name alone the learners that are named for them")
    void learnersOfVariants() {
        Experiment experiment = Samples.read(
                "seeds: 0\nprotocols: [debate]\ntasks: [powers, {id: powers, as: small}, {id: powers, as: big}]\n"
                        + "learner: {small: {mlp: {width: 4}}, big: {mlp: {width: 64}}, powers: {mlp: {width: 16}}}");
        List<String> widths = Plan.of(experiment, new ContentHash(Samples.plugins(), Optional.empty())).cells().stream()
                .map(cell -> cell.spec().variant() + " "
                        + cell.spec().learner().settings().get("width"))
                .toList();
        assertEquals(List.of(" 16", "small 4", "big 64"), widths);
    }

    private static List<Long> seeds(String seeds) {
        return Samples.read(SMALL.replace("0..2", seeds)).seeds();
    }

    private static List<String> learners(String protocols, String tasks, String learner) {
        Experiment experiment =
                Samples.read("seeds: 0\nprotocols: " + protocols + "\ntasks: " + tasks + "\nlearner: " + learner);
        return experiment.learners().stream()
                .map(assignment -> assignment.label() + " " + assignment.task() + " "
                        + assignment.learner().id())
                .toList();
    }
}
