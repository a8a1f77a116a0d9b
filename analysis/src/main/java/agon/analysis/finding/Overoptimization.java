package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Design.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a learned proxy of the truth can be optimised before the true score turns (Gao, Schulman and Hilton 2022): the laws
 * of the best of n draws and of reinforcement, how well they foresee harder selection than they were fitted to, and what a
 * quantilizer costs beside its bound.
 */
final class Overoptimization implements Inquiry {

    static final String KIND = "overoptimization";

    @Override
    public Finding find(Evidence evidence) {
        List<ProxyCurves> all = ProxyCurves.of(evidence);
        List<ProxyCurves> fitted = all.stream()
                .filter(one -> !one.isQuantilizer() && !one.fits().isEmpty())
                .toList();
        List<QuantilizerBound> bounds = QuantilizerBound.of(all);
        if (fitted.isEmpty() && bounds.isEmpty()) {
            return Finding.none(KIND, "no proxy was set beside the truth at enough degrees of selection");
        }
        List<Statement> statements = new ArrayList<>();
        for (Part task : all.stream().map(one -> one.setup().task()).distinct().toList()) {
            List<ProxyCurves> onTask = fitted.stream()
                    .filter(one -> one.setup().task().equals(task))
                    .toList();
            onTask.stream()
                    .map(ProxyCurves::method)
                    .distinct()
                    .forEach(method ->
                            statements.add(ProxyReport.of(onTask, method).statement()));
            List<QuantilizerBound> held = bounds.stream()
                    .filter(bound -> bound.quantilizer().setup().task().equals(task))
                    .toList();
            if (!held.isEmpty()) {
                statements.add(new QuantilizerReport(held).statement());
            }
        }
        List<FindingTable> tables = new ArrayList<>();
        if (!fitted.isEmpty()) {
            tables.add(fits(fitted));
        }
        if (!bounds.isEmpty()) {
            tables.add(quantilizers(bounds));
        }
        return new Finding(KIND, statements, tables);
    }

    private static FindingTable fits(List<ProxyCurves> fitted) {
        return new FindingTable(
                "overoptimization.csv",
                "True score against the root d of the divergence: R = d(α − βd) of draws, R = d(α − β ln d) of reinforcement",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.filed("protocol"),
                        Column.shown("method"),
                        Column.shown("comparisons"),
                        Column.shown("noise"),
                        Column.shown("ensemble"),
                        Column.filed("n_seeds"),
                        Column.measuredInFile("alpha"),
                        Column.measuredInFile("beta"),
                        Column.measured("r_squared"),
                        Column.filed("r_squared_least"),
                        Column.filed("r_squared_of_mean"),
                        Column.measured("peak_distance"),
                        Column.measured("best_distance"),
                        Column.measuredInFile("base_score"),
                        Column.shown("last_strength"),
                        Column.measured("last_score"),
                        Column.measured("last_predicted_less_measured")),
                fitted.stream().map(Overoptimization::row).toList());
    }

    private static List<Entry> row(ProxyCurves one) {
        Contrast contrast = one.evidence().contrast();
        return List.of(
                FindingTable.text(one.setup().task().id()),
                FindingTable.text(one.setup().task().name()),
                FindingTable.text(one.setup().label()),
                FindingTable.text(one.method()),
                FindingTable.amount(one.proxy().comparisons()),
                FindingTable.amount(one.proxy().noise()),
                FindingTable.text(one.proxy().ensemble()),
                FindingTable.count(one.fits().size()),
                FindingTable.measured(one.estimate("alpha", "", one.fitted(ProxyCurve.Fitted::alpha))),
                FindingTable.measured(one.estimate("beta", "", one.fitted(ProxyCurve.Fitted::beta))),
                FindingTable.measured(one.estimate("R²", "", one.rSquared())),
                FindingTable.amount(one.leastRSquared()),
                FindingTable.amount(one.rSquaredOfMean()),
                FindingTable.measured(one.peak()),
                FindingTable.measured(one.estimate(
                        "best", "√nats", one.measured(curve -> curve.best().distance()))),
                FindingTable.measured(contrast.share("base", one.measured(ProxyCurve::base))),
                FindingTable.amount(one.lastStrength()),
                FindingTable.measured(contrast.share("last", one.lastScore())),
                FindingTable.measured(one.estimate("miss", "fraction", one.miss())));
    }

    private static FindingTable quantilizers(List<QuantilizerBound> bounds) {
        List<List<Entry>> rows = new ArrayList<>();
        for (QuantilizerBound bound : bounds) {
            bound.shares().forEach(share -> rows.add(row(bound, share)));
        }
        return new FindingTable(
                "quantilizers.csv",
                "What the quantilizer's answers lack of the best score, beside the bound 1/q of the base's lack",
                List.of(
                        Column.filed("task"),
                        Column.filed("variant"),
                        Column.filed("protocol"),
                        Column.filed("method"),
                        Column.filed("comparisons"),
                        Column.filed("noise"),
                        Column.filed("ensemble"),
                        Column.filed("q"),
                        Column.filed("n_seeds"),
                        Column.measuredInFile("cost"),
                        Column.measuredInFile("bound"),
                        Column.filed("broken"),
                        Column.measuredInFile("best_of_n_lead")),
                rows);
    }

    private static List<Entry> row(QuantilizerBound bound, double share) {
        ProxyCurves one = bound.quantilizer();
        return List.of(
                FindingTable.text(one.setup().task().id()),
                FindingTable.text(one.setup().task().name()),
                FindingTable.text(one.setup().label()),
                FindingTable.text(one.method()),
                FindingTable.amount(one.proxy().comparisons()),
                FindingTable.amount(one.proxy().noise()),
                FindingTable.text(one.proxy().ensemble()),
                FindingTable.amount(share),
                FindingTable.count(bound.cost(share).scores().size()),
                FindingTable.measured(bound.share("cost", share, bound::cost)),
                FindingTable.measured(one.estimate("bound", "fraction", bound.bound(share))),
                FindingTable.count(bound.broken(share).size()),
                FindingTable.measured(one.estimate("lead", "fraction", bound.drawsLead(share))));
    }
}
