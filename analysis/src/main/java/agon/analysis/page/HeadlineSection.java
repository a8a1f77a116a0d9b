package agon.analysis.page;

import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.finding.Finding;
import agon.analysis.report.Headline;
import agon.analysis.results.Cell;
import java.util.List;

/** What the run shows, in words. */
final class HeadlineSection implements Section {

    private static final int FEW_SEEDS = 5;

    @Override
    public void write(Dossier dossier, Markup page) {
        page.open("section", "id", "headlines", "aria-labelledby", "headlines-title");
        page.element("h2", "What it shows", "id", "headlines-title").raw("\n");
        dossier.conclusions()
                .finding()
                .map(Finding::statements)
                .orElse(List.of())
                .forEach(statement -> page.element("p", statement.sentence(), "class", "finding")
                        .raw("\n"));
        cautions(dossier, page);
        List<TableKey> tables = dossier.primaryTables();
        for (int i = 0; i < tables.size(); i++) {
            TableKey key = tables.get(i);
            page.open("div", "class", "headline").open("h3");
            page.element("a", Clipped.name(Headline.place(key)), "href", "#" + Dossier.anchor(i));
            page.close();
            List<String> sentences = Headline.of(dossier.findings(), key).sentences();
            if (sentences.isEmpty()) {
                page.element("p", key.metric().isEmpty() ? "Every cell failed." : "There is nothing to compare.");
            }
            sentences.forEach(sentence -> page.element("p", sentence));
            page.closeLine();
        }
        page.closeLine();
    }

    private static void cautions(Dossier dossier, Markup page) {
        long failed = dossier.findings().failures().size();
        if (failed > 0) {
            page.open("p", "class", "caution");
            page.text(failed + " of " + dossier.run().cells().size()
                    + " cells failed; they are in no score and no pair. ");
            page.element("a", "Which ones, and why", "href", "#cells").closeLine();
        }
        int fewest = dossier.findings().summaries().stream()
                .filter(Summary::primary)
                .mapToInt(Summary::seeds)
                .filter(seeds -> seeds > 0)
                .min()
                .orElse(0);
        if (fewest == 1) {
            caution(page, "One seed: what is said holds for these trained agents, not for the protocols.");
        } else if (fewest > 1 && fewest < FEW_SEEDS) {
            caution(
                    page,
                    "Only " + fewest
                            + " seeds: they say little of how far seeds differ, so that intervals of differences"
                            + " are wide, and BCa intervals are narrower than 95 % needs.");
        }
        long planned = dossier.run().cells().stream()
                .filter(cell -> cell.state() == Cell.State.DONE)
                .count();
        if (dossier.run().items().isEmpty() && planned > 0) {
            caution(page, "There are no answers to single questions on file: pairs are seeds.");
        }
    }

    private static void caution(Markup page, String text) {
        page.element("p", text, "class", "caution").raw("\n");
    }
}
