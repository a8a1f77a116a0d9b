package agon.engine.example;

import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import agon.engine.plan.Choice;
import agon.engine.plan.Evaluation;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.Settings;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells of the example plugins. */
public final class Cells {

    private static final Evaluation EVALUATION = new Evaluation(40, 10, 5, 0, 0, 0, 0);
    private static final Evaluation WITH_AUDITS = new Evaluation(40, 10, 5, 0, 0, 15, 0.2);
    private static final Evaluation WITH_CONTESTS = new Evaluation(40, 10, 5, 20, 20, 0, 0);

    private Cells() {}

    /** The example plugins, and whatever else the tests' class path offers. */
    public static Plugins plugins() {
        return Plugins.onClassPath();
    }

    /** A cell on sums with the table learner. */
    public static Cell cell(String protocol, long seed, Map<String, ?> settings, Map<String, Long> budget) {
        return cell(protocol, seed, settings, budget, Map.of(), Map.of());
    }

    /** A cell on sums with the table learner and settings for each of them. */
    public static Cell cell(
            String protocol,
            long seed,
            Map<String, ?> settings,
            Map<String, Long> budget,
            Map<String, ?> task,
            Map<String, ?> learner) {
        return cell(protocol, seed, settings, budget, task, learner, EVALUATION);
    }

    private static Cell cell(
            String protocol,
            long seed,
            Map<String, ?> settings,
            Map<String, Long> budget,
            Map<String, ?> task,
            Map<String, ?> learner,
            Evaluation evaluation) {
        Plugins plugins = plugins();
        CellSpec spec = new CellSpec(
                new Choice(protocol, complete(plugins.protocols().get(protocol).defaults(), settings)),
                protocol,
                new Choice("sums", complete(plugins.tasks().get("sums").defaults(), task)),
                "",
                new Choice("table", complete(plugins.learners().get("table").defaults(), learner)),
                seed,
                new TreeMap<>(budget),
                evaluation);
        return new Cell(String.format("%016x", spec.toString().hashCode() * 0x9e3779b97f4a7c15L), spec);
    }

    /** A cell whose agent is evaluated by contests about twenty questions a split. */
    public static Cell contested(String protocol, long seed) {
        return cell(protocol, seed, Map.of(), Map.of(), Map.of(), Map.of(), WITH_CONTESTS);
    }

    /** A cell whose agent is audited on fifteen questions. */
    public static Cell audited(String protocol, long seed) {
        return cell(protocol, seed, Map.of(), Map.of(), Map.of(), Map.of(), WITH_AUDITS);
    }

    /** Cells of the well-behaved protocols, one a seed. */
    public static List<Cell> several(int seeds, int rest) {
        List<Cell> cells = new ArrayList<>();
        for (long seed = 0; seed < seeds; seed++) {
            cells.add(cell("copying", seed, Map.of("rest", rest), Map.of()));
            cells.add(cell("supervised", seed, Map.of(), Map.of()));
        }
        return cells;
    }

    private static <C extends Record> ObjectNode complete(C defaults, Map<String, ?> settings) {
        return new Settings<>(defaults).complete(new JsonMapper().valueToTree(settings));
    }
}
