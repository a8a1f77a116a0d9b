package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.statistics.Interval;
import java.util.OptionalDouble;

/** What a slope says of a curve, by its interval. */
enum Trend {
    GROWS("grows"),
    FALLS("falls"),
    /** The interval lies within the margin: whatever change there is, it is too small to matter. */
    FLAT("flat"),
    NOT_DISTINGUISHABLE("not distinguishable");

    /** How far a slope may be from zero and still be flat, in points a level. */
    static final double MARGIN = 0.5;

    private final String word;

    Trend(String word) {
        this.word = word;
    }

    /** @param slope in points a level; without an interval it tells nothing */
    static Trend of(Estimate slope) {
        if (slope.interval().isEmpty()) {
            return NOT_DISTINGUISHABLE;
        }
        Interval interval = slope.interval().get();
        if (interval.low() >= -MARGIN && interval.high() <= MARGIN) {
            return FLAT;
        }
        return interval.low() > 0 ? GROWS : interval.high() < 0 ? FALLS : NOT_DISTINGUISHABLE;
    }

    /** As in files. */
    String word() {
        return word;
    }

    /** For example {@code grows by 1.2 [0.8, 1.6] points a level under plain}. */
    String clause(Estimate slope, String label) {
        String change = " " + Phrase.points(this == FALLS ? negated(slope) : slope) + " points a level under " + label;
        return switch (this) {
            case GROWS -> "grows by" + change;
            case FALLS -> "falls by" + change;
            case FLAT -> "is flat at" + change;
            case NOT_DISTINGUISHABLE ->
                "changes by" + change + (slope.interval().isPresent() ? ", not distinguishable from none" : "");
        };
    }

    private static Estimate negated(Estimate slope) {
        return new Estimate(
                slope.subject(),
                OptionalDouble.of(-slope.value().orElseThrow()),
                slope.interval().map(Interval::negate),
                slope.seeds(),
                slope.leftOut(),
                slope.unit());
    }
}
