package agon.analysis.page;

import agon.analysis.comparison.Summary;
import agon.analysis.wording.Rounded;
import java.util.List;
import java.util.Map;

/** The metrics that no verdict goes by. */
final class MetricSection implements Section {

    @Override
    public void write(Dossier dossier, Markup page) {
        List<Summary> others = dossier.findings().summaries().stream()
                .filter(row -> !row.primary())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        page.open("section", "id", "metrics", "aria-labelledby", "metrics-title");
        page.element("h2", "Other metrics", "id", "metrics-title");
        page.open("details").element("summary", others.size() + " rows");
        Filters.write(page, "metrics", List.of("protocol"), Map.of("protocol", dossier.protocols()), true);
        Grid grid = Grid.open(
                page,
                "Metrics beside those that tasks are judged by",
                true,
                List.of("Task", "Split", "Metric", "Protocol", "Mean [95 %]", "Seeds"));
        for (Summary row : others) {
            String variant = row.key().variant();
            grid.row("data-protocol", row.protocol())
                    .head(row.key().task() + (variant.isEmpty() ? "" : ", " + variant))
                    .cell(row.key().split())
                    .cell(row.key().metric())
                    .cell(Clipped.name(row.protocol()))
                    .number(
                            Rounded.estimate(row.mean(), row.interval(), Estimates.digits(row)),
                            row.mean().orElse(Double.NEGATIVE_INFINITY))
                    .number("" + row.seeds(), row.seeds())
                    .endRow();
        }
        grid.close();
        page.close().closeLine();
    }
}
