package agon.analysis.page;

import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.finding.Conclusions;
import agon.analysis.results.Background;
import agon.analysis.results.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that the page is made of.
 *
 * @param run what the cells did
 * @param conclusions what it comes to
 * @param background where it comes from, and what was said
 */
record Dossier(Run run, Conclusions conclusions, Background background) {

    Findings findings() {
        return conclusions.findings();
    }

    /** Labels in order of first appearance; their places number the series of charts. */
    List<String> protocols() {
        Set<String> protocols = new LinkedHashSet<>();
        findings().summaries().stream().map(Summary::protocol).forEach(protocols::add);
        return List.copyOf(protocols);
    }

    /** The tables that tasks are judged by. */
    List<TableKey> primaryTables() {
        return findings().tables().stream()
                .filter(key -> findings().summaries(key).get(0).primary())
                .toList();
    }

    /** An identifier within the page of the table at a place in {@link #primaryTables}. */
    static String anchor(int table) {
        return "table-" + (table + 1);
    }
}
