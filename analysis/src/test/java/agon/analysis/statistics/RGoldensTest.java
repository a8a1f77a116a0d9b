package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code r-goldens.tsv} holds the R call that gave its value; {@code r-goldens.R} beside it, which has the data
 * and works them all out anew, was run with R 4.2.2.
 */
class RGoldensTest {

    private static final double CLOSE = 1e-8;

    private record Golden(String name, String call, double value) {}

    @TestFactory
    @DisplayName("agrees with R to 1e-8:")
    Stream<DynamicTest> agreesWithR() {
        Map<String, DoubleSupplier> ours = RCases.all();
        return goldens().stream()
                .map(golden -> dynamicTest(
                        golden.name() + ": " + golden.call(),
                        () -> assertEquals(
                                golden.value(), ours.get(golden.name()).getAsDouble(), CLOSE)));
    }

    @Test
    @DisplayName("no case is without its value from R, and no value without its case")
    void complete() {
        assertEquals(
                new TreeSet<>(goldens().stream().map(Golden::name).toList()),
                new TreeSet<>(RCases.all().keySet()));
        assertTrue(goldens().size() >= 30);
    }

    private static List<Golden> goldens() {
        List<Golden> goldens = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RGoldensTest.class.getResourceAsStream("r-goldens.tsv"), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                String[] fields = line.split("\t");
                goldens.add(new Golden(fields[0], fields[1], Double.parseDouble(fields[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return goldens;
    }
}
