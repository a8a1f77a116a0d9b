package agon.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.card.Citation;
import agon.engine.plugin.Settings;
import java.util.List;

/** What every card and every settings record must say. */
final class Cards {

    private Cards() {}

    static void assertComplete(String id, String title, String summary, List<Citation> citations) {
        assertAll(
                () -> assertTrue(
                        id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the id is lower case with hyphens, not \"" + id + "\""),
                () -> assertFalse(title.isBlank(), "a title"),
                () -> assertFalse(summary.isBlank(), "a summary"),
                () -> citations.forEach(citation -> assertFalse(
                        citation.key().isBlank()
                                || citation.authors().isBlank()
                                || citation.title().isBlank(),
                        "key, authors and title of " + citation)));
    }

    static void assertDescribed(Record defaults) {
        assertAll(new Settings<>(defaults)
                .describe().stream()
                        .map(setting -> () -> assertFalse(
                                setting.text().isBlank(), "@Setting says what \"" + setting.name() + "\" means")));
    }
}
