package agon.analysis.latex;

import agon.analysis.comparison.Findings;
import agon.analysis.report.Methods;
import agon.api.card.Citation;
import java.util.List;
import java.util.stream.Collectors;

/** The paragraph of methods, and the bibliography. */
public final class MethodsText {

    private MethodsText() {}

    /** Two paragraphs that cite the tests used. */
    public static String paragraphs(Findings findings) {
        String sources = Methods.citations(findings).stream()
                .map(citation -> "\\cite{" + key(citation) + "}")
                .collect(Collectors.joining(", "));
        return String.join(
                        "\n\n",
                        Methods.paragraphs(findings).stream()
                                .map(Latex::escaped)
                                .toList()) + (sources.isEmpty() ? "" : " Sources of these: " + sources + ".") + "\n";
    }

    /** One entry a source, in the order given. */
    public static String bibliography(List<Citation> citations) {
        return citations.stream().map(MethodsText::entry).collect(Collectors.joining("\n"));
    }

    /** Authors are printed as they stand: where one name ends and the next begins is not known. */
    private static String entry(Citation citation) {
        return "@misc{" + key(citation) + ",\n  author = {{" + Latex.escaped(citation.authors())
                + "}},\n  title = {{" + Latex.escaped(citation.title()) + "}},\n  howpublished = {"
                + Latex.escaped(citation.venue()) + "},\n  year = {" + citation.year() + "}\n}\n";
    }

    /** What BibTeX takes for a key. */
    private static String key(Citation citation) {
        return citation.key().replaceAll("[^A-Za-z0-9:._-]", "");
    }
}
