package agon.analysis.report;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Comparison.Level;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Summary;
import agon.analysis.wording.Listed;
import agon.api.card.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the figures of a run were made, as a paper says it: sizes, seeds, tests, corrections. */
public final class Methods {

    private Methods() {}

    /** Two paragraphs: what was compared, and how; sentences name the tests that were used, and no others. */
    public static List<String> paragraphs(Findings findings) {
        return List.of(sizes(findings), tests(findings));
    }

    private static String sizes(Findings findings) {
        List<Summary> primary =
                findings.summaries().stream().filter(Summary::primary).toList();
        long protocols = primary.stream().map(Summary::protocol).distinct().count();
        List<String> tasks =
                primary.stream().map(row -> row.key().task()).distinct().toList();
        long forms = primary.stream()
                .map(row -> row.key().task() + "\n" + row.key().variant())
                .distinct()
                .count();
        Set<Integer> seeds = primary.stream()
                .map(Summary::seeds)
                .filter(count -> count > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Long> questions = findings.comparisons().stream()
                .filter(pair -> pair.level() == Level.QUESTION)
                .filter(pair -> pair.seeds() > 0)
                .map(pair -> pair.n() / pair.seeds())
                .collect(Collectors.toCollection(TreeSet::new));
        return "We compared " + counted(protocols, "protocol") + " on " + Listed.and(tasks)
                + (forms > tasks.size() ? " in " + forms + " forms" : "") + ", with " + range(seeds)
                + (range(seeds).equals("1") ? " seed" : " seeds") + " each"
                + (questions.isEmpty() ? "" : " and " + range(questions) + " held-out questions a seed")
                + ", the same for all protocols"
                + (findings.failures().isEmpty()
                        ? "."
                        : "; " + counted(findings.failures().size(), "cell")
                                + " failed and left their seeds out of every pair they would have been in.");
    }

    private static String tests(Findings findings) {
        Set<String> used = findings.comparisons().stream()
                .flatMap(pair -> pair.figures().stream())
                .map(Figures::test)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> sentences = new ArrayList<>();
        sentences.add("Scores are means over seeds with 95 % Student intervals.");
        if (used.isEmpty()) {
            return sentences.get(0);
        }
        if (used.contains("mcnemar-exact")) {
            sentences.add(
                    "Right and wrong answers of two protocols to the same questions are compared by McNemar's exact test.");
        }
        if (used.contains("wilcoxon-exact") || used.contains("wilcoxon-normal")) {
            sentences.add("Errors and scores are compared by Wilcoxon's signed-rank test"
                    + (used.contains("wilcoxon-normal")
                            ? ", by its normal approximation with continuity correction where there are ties, zeros or 50"
                                    + " pairs and more."
                            : ", with its exact distribution."));
        }
        sentences.add("All p are two-sided and adjusted by Holm's method over all pairs of a table.");
        if (findings.comparisons().stream().map(Comparison::level).anyMatch(level -> level == Level.QUESTION)) {
            sentences.add(
                    "Intervals of differences are from a paired two-level bootstrap, seeds being clusters of questions"
                            + " (10,000 resamples), allowing for few clusters.");
        }
        sentences.add("A protocol is called better if the adjusted p is below 0.05, the interval excludes zero, and the"
                + " rank-biserial effect points the same way.");
        if (!findings.rankTests().isEmpty()) {
            sentences.add(
                    "Mean ranks over tasks are compared by Friedman's test in the form of Iman and Davenport, and by"
                            + " Nemenyi's critical difference at 0.05.");
        }
        return String.join(" ", sentences);
    }

    /** Sources of the tests that were used, in the order of their keys. */
    public static List<Citation> citations(Findings findings) {
        Set<String> used = findings.comparisons().stream()
                .flatMap(pair -> pair.figures().stream())
                .map(Figures::test)
                .collect(Collectors.toSet());
        List<Citation> citations = new ArrayList<>();
        if (used.contains("mcnemar-exact")) {
            citations.add(new Citation(
                    "mcnemar1947",
                    "McNemar, Q.",
                    "Note on the sampling error of the difference between correlated proportions or percentages",
                    "Psychometrika 12",
                    1947));
        }
        if (used.contains("wilcoxon-exact") || used.contains("wilcoxon-normal")) {
            citations.add(new Citation(
                    "wilcoxon1945",
                    "Wilcoxon, F.",
                    "Individual comparisons by ranking methods",
                    "Biometrics Bulletin 1",
                    1945));
        }
        if (!used.isEmpty()) {
            citations.add(new Citation(
                    "davison1997",
                    "Davison, A. C. and Hinkley, D. V.",
                    "Bootstrap Methods and their Application",
                    "Cambridge University Press",
                    1997));
            citations.add(new Citation(
                    "holm1979",
                    "Holm, S.",
                    "A simple sequentially rejective multiple test procedure",
                    "Scandinavian Journal of Statistics 6",
                    1979));
            citations.add(new Citation(
                    "kerby2014",
                    "Kerby, D. S.",
                    "The simple difference formula: an approach to teaching nonparametric correlation",
                    "Comprehensive Psychology 3",
                    2014));
        }
        if (!findings.rankTests().isEmpty()) {
            citations.add(new Citation(
                    "demsar2006",
                    "Demšar, J.",
                    "Statistical comparisons of classifiers over multiple data sets",
                    "Journal of Machine Learning Research 7",
                    2006));
            citations.add(new Citation(
                    "iman1980",
                    "Iman, R. L. and Davenport, J. M.",
                    "Approximations of the critical region of the Friedman statistic",
                    "Communications in Statistics A 9",
                    1980));
        }
        return citations;
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static <N extends Number & Comparable<N>> String range(Set<N> numbers) {
        List<String> words = numbers.stream().map(String::valueOf).toList();
        return words.isEmpty()
                ? "no"
                : words.size() == 1 ? words.get(0) : words.get(0) + " to " + words.get(words.size() - 1);
    }
}
