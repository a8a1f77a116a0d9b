package agon.analysis.page;

import agon.analysis.comparison.Findings;
import agon.analysis.comparison.RankTest;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.figure.Charts;
import agon.analysis.figure.Drawing;
import agon.analysis.report.Headline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a run by file name, without the ending. */
final class FigureFiles {

    private static final int LONGEST = 100;

    private final Map<String, Drawing> figures = new LinkedHashMap<>();

    private FigureFiles() {}

    static Map<String, Drawing> of(Findings findings) {
        FigureFiles files = new FigureFiles();
        List<String> protocols =
                findings.summaries().stream().map(Summary::protocol).distinct().toList();
        for (TableKey key : findings.tables()) {
            List<Summary> rows = findings.summaries(key);
            if (rows.get(0).primary() && !key.metric().isEmpty()) {
                String place = Headline.place(key);
                Charts.curves(place, key.metric(), findings.curves(key), protocols::indexOf)
                        .ifPresent(drawing -> files.put("curves", place, drawing));
                Charts.front(place, key.metric(), rows, protocols::indexOf)
                        .ifPresent(drawing -> files.put("front", place, drawing));
            }
        }
        for (RankTest test : findings.rankTests()) {
            if (test.protocols().size() > 2) {
                files.put("ranks", test.split(), Charts.criticalDifference(test));
            }
        }
        return files.figures;
    }

    /** Names are of letters, digits and hyphens; one that is taken gets a number. */
    private void put(String kind, String place, Drawing drawing) {
        String words =
                place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
        String name = kind + "-" + (words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        String free = name;
        for (int i = 2; figures.containsKey(free); i++) {
            free = name + "-" + i;
        }
        figures.put(free, drawing);
    }
}
