package agon.analysis.report;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Verdict;
import java.util.List;

/**
 * Who is better than whom on one table.
 *
 * @param pairs every pair of the table, once, either way round
 */
record Relations(List<Comparison> pairs) {

    boolean better(String one, String other) {
        return is(one, other, Verdict.A_BETTER) || is(other, one, Verdict.B_BETTER);
    }

    boolean notDistinguishable(String one, String other) {
        return is(one, other, Verdict.NOT_DISTINGUISHABLE) || is(other, one, Verdict.NOT_DISTINGUISHABLE);
    }

    boolean compared(String one, String other) {
        return better(one, other) || better(other, one) || notDistinguishable(one, other);
    }

    private boolean is(String a, String b, Verdict verdict) {
        return pairs.stream().anyMatch(pair -> pair.a().equals(a) && pair.b().equals(b) && pair.verdict() == verdict);
    }
}
