package agon.analysis.page;

import agon.analysis.report.Methods;
import agon.api.card.Citation;
import java.util.List;

/**
 * How it was done, so that it can be done again: methods, sources, experiment, program and machine.
 *
 * @param citations sources of what was used
 */
record ProvenanceSection(List<Citation> citations) implements Section {

    @Override
    public void write(Dossier dossier, Markup page) {
        page.open("section", "id", "methods", "aria-labelledby", "methods-title");
        page.element("h2", "Methods and provenance", "id", "methods-title");
        Methods.paragraphs(dossier.findings()).forEach(paragraph -> page.element("p", paragraph));
        page.element("h3", "Sources").open("ul");
        citations.forEach(citation -> page.element("li", citation.text()));
        page.closeLine();
        file(page, "experiment.yaml, with every setting", dossier.background().experiment());
        file(
                page,
                "environment.json: program, libraries, machine, data",
                dossier.background().environment());
        page.element(
                "p",
                "All of this is also in CSV files beside this page; schema.json says what each column means. LaTeX tables are"
                        + " in tables, figures in figures.");
        page.closeLine();
    }

    private static void file(Markup page, String title, String text) {
        if (!text.isEmpty()) {
            page.open("details").element("summary", title);
            page.element("pre", text, "tabindex", "0").closeLine();
        }
    }
}
