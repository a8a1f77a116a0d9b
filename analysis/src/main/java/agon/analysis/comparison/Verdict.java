package agon.analysis.comparison;

/** What a pair supports, in words. */
public enum Verdict {
    A_BETTER("a better"),
    B_BETTER("b better"),
    NOT_DISTINGUISHABLE("not distinguishable"),
    /** No seed was completed by both. */
    NOT_COMPARED("not compared");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As it stands in {@code comparisons.csv}. */
    public String words() {
        return words;
    }
}
