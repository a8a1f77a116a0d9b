package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.analysis.results.BadContentException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding that is asked for")
class InquiriesTest {

    @Test
    @DisplayName("is made by the inquiry of its kind; the accuracy is 0.95 unless it is said")
    void kinds() throws IOException {
        for (String kind : Inquiries.kinds()) {
            Inquiries.of(said("kind: " + kind));
        }
        assertEquals(new SubtaskBurden(0.95), Inquiries.of(said("kind: subtask-burden")));
        assertEquals(
                new DeploymentGate(new GateSettings(8, 10, 1, 0.5, 10_000)),
                Inquiries.of(said("kind: deployment-gate")));
        assertEquals(
                new DeploymentGate(new GateSettings(4, 2, 0.5, 0.7, 100)),
                Inquiries.of(said(
                        "{kind: deployment-gate, candidates: 4, audits: 2, cost: 0.5, threshold: 0.7, trials: 100}")));
        assertEquals(new QuantumVsEmpirical(0.5), Inquiries.of(said("{kind: quantum-vs-empirical, accuracy: 0.5}")));
        assertEquals(new CeilingCost(0.8), Inquiries.of(said("{kind: ceiling-cost, accuracy: 0.8}")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with the nearest there is, if there is no such kind or setting")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: nois-by-depth | finding: unknown kind \"nois-by-depth\"; the nearest there is \"noise-by-depth\" (of"
                        + " ceiling-cost, debate-lead, debater-skill, deployment-gate, dispute-scaling, distillers,"
                        + " informed-oversight, limited-search, measure-next, noise-by-depth, obfuscation, overoptimization, quantum-vs-empirical, recursion-depth, reward-gaming,"
                        + " sparse-debate, subtask-burden)",
                "{kind: subtask-burden, acuracy: 1} | finding: unknown setting \"acuracy\" of subtask-burden; the nearest"
                        + " there is \"accuracy\"",
                "{kind: distillers, accuracy: 1} | finding: unknown setting \"accuracy\" of distillers; the nearest there"
                        + " is \"kind\"",
                "{kind: ceiling-cost, accuracy: 95} | finding.accuracy: must be a number above 0 and at most 1, is 95",
                "{kind: ceiling-cost, accuracy: 0} | finding.accuracy: must be a number above 0 and at most 1, is 0",
                "{kind: ceiling-cost, accuracy: high} | finding.accuracy: must be a number above 0 and at most 1, is"
                        + " \"high\"",
                "{kind: reward-gaming, accuracy: 1} | finding: unknown setting \"accuracy\" of reward-gaming; the nearest"
                        + " there is \"kind\"",
                "{kind: deployment-gate, candidate: 4} | finding: unknown setting \"candidate\" of deployment-gate; the"
                        + " nearest there is \"candidates\"",
                "{kind: deployment-gate, candidates: 0} | finding.candidates: must be a whole number from 1 to 1000000, is 0",
                "{kind: deployment-gate, audits: 2.5} | finding.audits: must be a whole number from 1 to 1000000, is 2.5",
                "{kind: deployment-gate, threshold: 1.5} | finding.threshold: must be a number from 0 to 1, is 1.5",
                "{kind: deployment-gate, cost: -1} | finding.cost: must be a number at least 0, is -1",
            })
    void refusals(String yaml, String message) {
        BadContentException refused = assertThrows(BadContentException.class, () -> Inquiries.of(said(yaml)));
        assertEquals(message, refused.getMessage());
    }

    @ParameterizedTest(name = "{0} agents, {1} audits")
    @DisplayName("is refused before anything is trained where a gate needs more agents or audits than there will be")
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 10 | finding.candidates: a gate chooses among agents of one form of a task, of which there are 6, fewer"
                        + " than 8: add protocols or seeds, or let candidates be at most 6",
                "9 | 5 | finding.audits: an audit budget of 10 questions an agent is larger than the pool of 5 that are"
                        + " audited: let evaluation.audits be at least 10, or audits at most 5",
                "9 | 0 | finding.audits: an audit budget of 10 questions an agent is larger than the pool of 0 that are"
                        + " audited: let evaluation.audits be at least 10",
            })
    void tooSmall(int agents, int audits, String message) throws IOException {
        Inquiry gate = Inquiries.of(said("{kind: deployment-gate}"));
        gate.refuseUnlessWithin(8, 10);
        BadContentException refused =
                assertThrows(BadContentException.class, () -> gate.refuseUnlessWithin(agents, audits));
        assertEquals(message, refused.getMessage());
        Inquiries.of(said("{kind: reward-gaming}")).refuseUnlessWithin(1, 0);
    }

    private static ObjectNode said(String yaml) throws IOException {
        return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
}
