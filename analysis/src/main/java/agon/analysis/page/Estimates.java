package agon.analysis.page;

import agon.analysis.comparison.Summary;
import agon.analysis.wording.Rounded;

/** Numbers of a table as the page prints them. */
final class Estimates {

    private static final double SMALL = 0.001;

    private Estimates() {}

    static String score(Summary row) {
        return Rounded.estimate(row.mean(), row.interval(), digits(row));
    }

    static int digits(Summary row) {
        return Rounded.digits(Math.abs(row.mean().orElse(0)));
    }

    /** For example {@code 0.023} or {@code < 0.001}. */
    static String p(double p) {
        return p < SMALL ? "< 0.001" : Rounded.fixed(p, 3);
    }

    /** For example {@code p = 0.023} or {@code p < 0.001}. */
    static String pIs(double p) {
        return p < SMALL ? "p " + p(p) : "p = " + p(p);
    }
}
