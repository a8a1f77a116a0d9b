package agon.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.plugin.inspected.Honest;
import agon.engine.plugin.inspected.Inspected;
import agon.engine.plugin.inspected.Offenders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The inspection of a protocol")
final class ProtocolInspectionTest {

    private static final Map<Inspected, String> OFFENCES = Map.ofEntries(
            Map.entry(new Offenders.PeeksAtTruth(), "agon.api.task.Truth"),
            Map.entry(new Offenders.CallsTask(), "agon.api.task.Task.overseer"),
            Map.entry(new Offenders.KnowsEngine(), "agon.engine.plan.Evaluation.DEFAULT"),
            Map.entry(new Offenders.ReflectsOnSession(), "java.lang.Class.getDeclaredField"),
            Map.entry(new Offenders.FindsClass(), "java.lang.Class.forName"),
            Map.entry(new Offenders.UsesHandles(), "java.lang.invoke.MethodHandles.lookup"),
            Map.entry(new Offenders.LoadsServices(), "java.util.ServiceLoader.load"),
            Map.entry(new Offenders.ReadsFile(), "java.nio.file.Files.readString"),
            Map.entry(new Offenders.ReadsFileInLambda(), "java.io.FileReader"),
            Map.entry(new Offenders.OpensNetwork(), "java.net.URL.openStream"),
            Map.entry(new Offenders.StartsThread(), "new java.lang.Thread"),
            Map.entry(new Offenders.StartsPool(), "java.util.concurrent.Executors.newCachedThreadPool"),
            Map.entry(new Offenders.SharesWork(), "java.util.List.parallelStream"),
            Map.entry(new Offenders.StartsProcess(), "new java.lang.ProcessBuilder"),
            Map.entry(new Offenders.ReadsEnvironment(), "java.lang.System.getenv"),
            Map.entry(new Offenders.ExitsInInitialiser(), "java.lang.System.exit"),
            Map.entry(new Offenders.HidesBehindOwnClass(), "agon.api.task.Truth"));

    @Test
    @DisplayName("finds nothing wrong with an honest one, whatever the compiler makes of it")
    void honest() {
        assertEquals(List.of(), ProtocolInspection.violations(new Honest()));
    }

    @Test
    @DisplayName("names the protocol, the place and what it refers to for each kind of offence")
    void offenders() {
        Map<String, String> unnamed = new TreeMap<>();
        OFFENCES.forEach((offender, reference) -> {
            String id = offender.card().id();
            List<String> violations = ProtocolInspection.violations(offender);
            String begin = "protocol \"" + id + "\" is refused: agon.engine.plugin.inspected.Offenders$";
            String target = " refers to " + reference + "; ";
            if (violations.stream().noneMatch(line -> line.startsWith(begin) && line.contains(target))) {
                unnamed.put(id, violations.toString());
            }
        });
        assertEquals(Map.of(), unnamed);
    }

    @Test
    @DisplayName("names the method in which a lambda stands")
    void lambda() {
        String first =
                ProtocolInspection.violations(new Offenders.ReadsFileInLambda()).get(0);
        assertTrue(first.contains("Offenders$ReadsFileInLambda.offend refers to"), first);
    }
}
