package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.results.Design.Part;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A debater")
class DebaterTest {

    private static Setup setup(String player, String opponent) {
        ObjectNode settings = new ObjectMapper().createObjectNode();
        kind(settings.putObject("player"), player);
        kind(settings.putObject("opponent"), opponent);
        return new Setup(new Part("debate", "debate", settings), new Part("digits", "", MissingNode.getInstance()));
    }

    /** A kind, rollouts and survey. */
    private static void kind(ObjectNode debater, String said) {
        String[] parts = said.split(" ");
        debater.put("kind", parts[0]).put("rollouts", Long.parseLong(parts[1])).put("atOnce", 4);
        debater.put("survey", Long.parseLong(parts[2]));
    }

    @Test
    @DisplayName("is another one with another survey, and says so; an opponent without its own has the player's")
    void survey() {
        Debater surveying = Debater.player(setup("search 64 500", "same 0 -1"));
        assertEquals(surveying, Debater.opponent(setup("search 64 500", "same 0 -1")));
        Debater blind = Debater.opponent(setup("search 64 500", "same 0 0"));
        assertEquals("64 rollouts, survey of 500", surveying.name(List.of(surveying, blind)));
        assertEquals("64 rollouts, no survey", blind.name(List.of(surveying, blind)));
        assertEquals("64 rollouts", blind.name(List.of(blind, Debater.player(setup("search 8 500", "same 0 -1")))));
    }

    @Test
    @DisplayName("that has learned is weaker than one that knows the judge, and stronger than one at random")
    void kinds() {
        List<String> weakestFirst = List.of("random 0 0", "learned 0 0", "greedy 0 0", "search 8 0", "exact 0 0");
        for (int i = 1; i < weakestFirst.size(); i++) {
            Debater weaker = Debater.player(setup(weakestFirst.get(i - 1), "same 0 -1"));
            Debater stronger = Debater.player(setup(weakestFirst.get(i), "same 0 -1"));
            assertTrue(Debater.ORDER.compare(weaker, stronger) < 0, weaker + " before " + stronger);
        }
        assertEquals(
                "learned play",
                Debater.player(setup("learned 0 0", "same 0 -1")).name(List.of()));
    }
}
