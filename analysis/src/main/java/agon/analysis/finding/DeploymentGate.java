package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a costly audit before deployment tells (Leike et al. 2018, on type-1 and type-2 feedback): the true score of what is
 * deployed with and without it, by how hard agents were selected on either kind of feedback and by how far the errors of both
 * kinds agree.
 *
 * @param settings of the gate
 */
record DeploymentGate(GateSettings settings) implements Inquiry {

    static final String KIND = "deployment-gate";

    @Override
    public void refuseUnlessWithin(int agents, int audits) {
        settings.refuseUnlessWithin(agents, audits);
    }

    @Override
    public Finding find(Evidence evidence) {
        List<GatePool> pools = GatePool.of(evidence).stream()
                .sorted(Comparator.comparingDouble(pool -> pool.correlation().orElse(0)))
                .toList();
        if (pools.isEmpty()) {
            return Finding.none(
                    KIND, "no agent has a true score, an overseer's score and audits: set evaluation.audits");
        }
        pools.forEach(pool -> settings.refuseUnlessWithin(pool.planned(), pool.audited()));
        List<GateResult> results = new ArrayList<>();
        List<GateResult> replaced = new ArrayList<>();
        for (GatePool pool : pools) {
            double level = evidence.settings().level();
            results.addAll(GateResult.of(pool, settings, false, level));
            replaced.addAll(GateResult.of(pool, settings, true, level));
        }
        Map<String, List<GateResult>> byTask = new LinkedHashMap<>();
        results.forEach(result -> byTask.computeIfAbsent(result.pool().task().id(), task -> new ArrayList<>())
                .add(result));
        List<Statement> statements = byTask.values().stream()
                .map(onTask -> new GateReport(settings, onTask).statement())
                .toList();
        List<GateResult> all = new ArrayList<>(results);
        all.addAll(replaced);
        return new Finding(
                KIND,
                statements,
                List.of(pools(pools, results), table(all)),
                List.of(new GateFigure(pools, results).figure()));
    }

    private FindingTable pools(List<GatePool> pools, List<GateResult> results) {
        return new FindingTable(
                "gate_pools.csv",
                "Agents that could be deployed, and what a gate adds where selection is hardest",
                List.of(
                        Column.shown("task"),
                        Column.shown("variant"),
                        Column.shown("agents"),
                        Column.filed("n_seeds"),
                        Column.measured("error_correlation"),
                        Column.filed("signal_error"),
                        Column.filed("audit_error"),
                        Column.measured("with_gate"),
                        Column.measured("without_gate"),
                        Column.measured("gain"),
                        Column.measured("refused"),
                        Column.shown("region")),
                pools.stream()
                        .map(pool -> results.stream()
                                .filter(result -> result.pool() == pool && isHardest(settings, result))
                                .findFirst()
                                .orElseThrow())
                        .map(DeploymentGate::poolRow)
                        .toList());
    }

    private static List<Entry> poolRow(GateResult result) {
        GatePool pool = result.pool();
        return List.of(
                FindingTable.text(pool.task().id()),
                FindingTable.text(pool.task().name()),
                FindingTable.count(pool.candidates().size()),
                FindingTable.count(pool.seeds().size()),
                FindingTable.measured(pool.correlation(result.level())),
                FindingTable.amount(pool.candidates().stream()
                        .mapToDouble(Candidate::trainingError)
                        .average()),
                FindingTable.amount(pool.candidates().stream()
                        .mapToDouble(Candidate::auditError)
                        .average()),
                FindingTable.measured(result.gated()),
                FindingTable.measured(result.ungated()),
                FindingTable.measured(result.gain()),
                FindingTable.measured(result.refused()),
                FindingTable.text(result.region().words()));
    }

    /** Whether as many agents as may be are drawn, and all of these audited. */
    static boolean isHardest(GateSettings settings, GateResult result) {
        return result.drawn() == settings.candidates() && result.audited() == settings.candidates();
    }

    private FindingTable table(List<GateResult> results) {
        return new FindingTable(
                "deployment_gate.csv",
                "True score of what is deployed with and without a gate",
                List.of(
                        Column.filed("task"),
                        Column.filed("variant"),
                        Column.filed("agents"),
                        Column.filed("n_seeds"),
                        Column.filed("error_correlation"),
                        Column.filed("candidates"),
                        Column.filed("audited"),
                        Column.filed("audits"),
                        Column.filed("questions"),
                        Column.filed("audit_cost"),
                        Column.measuredInFile("with_gate"),
                        Column.measuredInFile("without_gate"),
                        Column.measuredInFile("gain"),
                        Column.measuredInFile("refused"),
                        Column.filed("region")),
                results.stream().map(this::row).toList());
    }

    private List<Entry> row(GateResult result) {
        return List.of(
                FindingTable.text(result.pool().task().id()),
                FindingTable.text(result.pool().task().name()),
                FindingTable.count(result.pool().candidates().size()),
                FindingTable.count(result.pool().seeds().size()),
                FindingTable.amount(result.pool().correlation()),
                FindingTable.count(result.drawn()),
                FindingTable.count(result.audited()),
                FindingTable.count(settings.audits()),
                FindingTable.text(result.replaced() ? "replaced" : "distinct"),
                FindingTable.amount(cost(settings, result)),
                FindingTable.measured(result.gated()),
                FindingTable.measured(result.ungated()),
                FindingTable.measured(result.gain()),
                FindingTable.measured(result.refused()),
                FindingTable.text(result.region().words()));
    }

    /** What the audits of one deployment cost. */
    static double cost(GateSettings settings, GateResult result) {
        return settings.cost() * settings.audits() * result.audited();
    }
}
