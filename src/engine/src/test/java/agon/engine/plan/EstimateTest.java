package agon.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.engine.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An estimate")
final class EstimateTest {

    private static final String EXPERIMENT = """
            name: estimated
            seeds: 0..3
            budget: {overseer.reason: 50}
            protocols: [amplification, debate]
            tasks: [powers]
            learner: mlp
            """;

    @Test
    @DisplayName("knows the caps and nothing of time before anything was run")
    void unknown(@TempDir Path folder) {
        Estimate estimate = estimate(folder);
        assertEquals(OptionalDouble.empty(), estimate.seconds());
        assertEquals(8, estimate.untimed());
        assertEquals(Map.of("overseer.reason", 50L), estimate.costs().get(0).caps());
        assertEquals(Map.of(), estimate.costs().get(0).spent());
    }

    @Test
    @DisplayName("goes by the average of earlier cells, and says how many it knows nothing of")
    void earlier(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("timings.csv"), """
                cell,protocol,task,seed,seconds,attempts,worker,peak_memory_mb,variant
                a,debate,powers,0,10,1,1,100,
                b,debate,powers,1,20,1,1,100,
                c,debate,powers,2,to
                """);
        Files.writeString(folder.resolve("ledger.csv"), """
                cell,protocol,task,seed,channel,count,variant
                a,debate,powers,0,overseer.judge,3,
                b,debate,powers,1,overseer.judge,5,
                """);
        Estimate estimate = estimate(folder);
        assertEquals(OptionalDouble.of(4 * 15 / 2.0), estimate.seconds());
        assertEquals(4, estimate.timed());
        assertEquals(4, estimate.untimed());
        Estimate.Cost debate = estimate.costs().get(1);
        assertEquals(4, debate.cells());
        assertEquals(Optional.of(15.0), debate.seconds());
        assertEquals(Map.of("overseer.judge", 4.0), debate.spent());
    }

    @Test
    @DisplayName("goes by runs elsewhere where the folder itself knows nothing, and says for how many")
    void elsewhere(@TempDir Path folder) throws IOException {
        String header = "cell,protocol,task,seed,seconds,attempts,worker,peak_memory_mb,variant\n";
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(
                folder.resolve("elsewhere/timings.csv"),
                header + "a,debate,powers,0,100,1,1,1,\na,amplification,powers,0,6,1,1,1,\n");
        Files.writeString(folder.resolve("timings.csv"), header + "a,debate,powers,0,10,1,1,1,\n");
        Estimate estimate = estimate(folder);
        assertEquals(OptionalDouble.of((4 * 10 + 4 * 6) / 2.0), estimate.seconds());
        assertEquals(4, estimate.timed());
        assertEquals(4, estimate.timedElsewhere());
        assertEquals(0, estimate.untimed());
    }

    private static Estimate estimate(Path folder) {
        Plan plan = Plan.of(Samples.read(EXPERIMENT), new ContentHash(Samples.plugins(), Optional.empty()));
        return Estimate.of(plan.cells(), EarlierRun.read(folder), EarlierRun.read(folder.resolve("elsewhere")), 2);
    }
}
