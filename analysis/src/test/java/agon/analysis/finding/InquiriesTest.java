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
        assertEquals(new CeilingCost(0.8), Inquiries.of(said("{kind: ceiling-cost, accuracy: 0.8}")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with the nearest there is, if there is no such kind or setting")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: nois-by-depth | finding: unknown kind \"nois-by-depth\"; the nearest there is \"noise-by-depth\" (of"
                        + " ceiling-cost, debate-lead, debater-skill, dispute-scaling, distillers, limited-search, noise-by-depth,"
                        + " obfuscation, sparse-debate, subtask-burden)",
                "{kind: subtask-burden, acuracy: 1} | finding: unknown setting \"acuracy\" of subtask-burden; the nearest"
                        + " there is \"accuracy\"",
                "{kind: distillers, accuracy: 1} | finding: unknown setting \"accuracy\" of distillers; the nearest there"
                        + " is \"kind\"",
                "{kind: ceiling-cost, accuracy: 95} | finding.accuracy: must be a number above 0 and at most 1, is 95",
                "{kind: ceiling-cost, accuracy: 0} | finding.accuracy: must be a number above 0 and at most 1, is 0",
                "{kind: ceiling-cost, accuracy: high} | finding.accuracy: must be a number above 0 and at most 1, is"
                        + " \"high\"",
            })
    void refusals(String yaml, String message) {
        BadContentException refused = assertThrows(BadContentException.class, () -> Inquiries.of(said(yaml)));
        assertEquals(message, refused.getMessage());
    }

    private static ObjectNode said(String yaml) throws IOException {
        return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
}
