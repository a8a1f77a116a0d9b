package agon.analysis.wording;

import agon.analysis.comparison.Cost;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell cost in oversight. */
public final class Oversight {

    private Oversight() {}

    /** For example {@code rate 12.3k, reason 552.9k}; empty if nothing was spent. */
    public static String of(List<Cost> costs, String protocol, String task, String variant) {
        return costs.stream()
                .filter(Cost::isOversight)
                .filter(cost -> cost.mean() > 0)
                .filter(cost -> cost.protocol().equals(protocol)
                        && cost.task().equals(task)
                        && cost.variant().equals(variant))
                .map(cost ->
                        cost.channel().substring(cost.channel().indexOf('.') + 1) + " " + Rounded.count(cost.mean()))
                .collect(Collectors.joining(", "));
    }
}
