package agon.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.engine.sample.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan")
final class PlanTest {

    private static final String TWO_BY_TWO = """
            name: plan
            seeds: 0..1
            budget: {labels: 1, overseer.reason: 1}
            protocols: [supervised, {id: amplification, budget: {labels: 2}}]
            tasks: [{id: powers, as: small}, {id: powers, as: large, size: 9, budget: {labels: 3, overseer.rate: 3}}]
            learner: mlp
            """;

    @Test
    @DisplayName("lists every protocol on every task for every seed: task by task, protocol by protocol, seed by seed")
    void order() {
        assertEquals(
                List.of(
                        "small supervised 0",
                        "small supervised 1",
                        "small amplification 0",
                        "small amplification 1",
                        "large supervised 0",
                        "large supervised 1",
                        "large amplification 0",
                        "large amplification 1"),
                plan().cells().stream()
                        .map(Cell::spec)
                        .map(spec -> spec.variant() + " " + spec.label() + " " + spec.seed())
                        .toList());
    }

    @Test
    @DisplayName("gives no two cells one hash, and the same cells the same hashes")
    void hashes() {
        List<String> hashes = plan().cells().stream().map(Cell::hash).toList();
        assertEquals(hashes.size(), new HashSet<>(hashes).size());
        assertEquals(hashes, plan().cells().stream().map(Cell::hash).toList());
    }

    @Test
    @DisplayName("caps a channel as the protocol says, else the task, else the experiment")
    void budgets() {
        List<Cell> cells = plan().cells();
        assertEquals(
                Map.of("labels", 1L, "overseer.reason", 1L), cells.get(0).spec().budget());
        assertEquals(
                Map.of("labels", 3L, "overseer.rate", 3L, "overseer.reason", 1L),
                cells.get(4).spec().budget());
        assertEquals(
                Map.of("labels", 2L, "overseer.rate", 3L, "overseer.reason", 1L),
                cells.get(6).spec().budget());
    }

    private static Plan plan() {
        return Plan.of(Samples.read(TWO_BY_TWO), new ContentHash(Samples.plugins(), Optional.empty()));
    }
}
