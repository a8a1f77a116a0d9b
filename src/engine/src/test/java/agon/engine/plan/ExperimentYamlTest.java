package agon.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.engine.sample.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An experiment written out")
final class ExperimentYamlTest {

    private static final String BASE = """
            name: written
            title: "Of 'quotes': and # signs"
            description: |
              Several lines,
              the second one with a trailing: colon.
            finding: {kind: burden, accuracy: 0.95}
            seeds: [3, 0..1]
            budget: {overseer.reason: 100}
            protocols:
              - {id: amplification, note: "12", budget: {labels: 0}}
              - {id: debate, as: "yes", rate: 1e-9}
            tasks: [powers, {id: powers, as: "1e3", size: 3}]
            learner: {debate: transformer, default: {mlp: {width: 3}}}
            """;

    @ParameterizedTest
    @DisplayName("reads back as the same experiment and writes the same bytes again")
    @ValueSource(
            strings = {
                "name=plain",
                "learner=mlp,transformer",
                "learner={\"1e3\": {mlp: {width: 4}}, default: mlp}",
                "tasks.powers.size=8,16",
                "protocols.amplification.note='true',\"null\"",
                "budget.overseer.reason=10,20",
                "finding=depth",
                "tasks.powers.overseer.error=[0, 0.5]",
                "evaluation.audits=7",
                "evaluation.auditError=0.25",
                "evaluation.tolerance=0.5",
                "evaluation.subanswers=8"
            })
    void roundTrip(String option) {
        Experiment experiment = Samples.set(BASE, option);
        String written = ExperimentYaml.write(experiment);
        assertEquals(experiment, Samples.read(written), written);
        assertEquals(written, ExperimentYaml.write(Samples.read(written)));
    }
}
