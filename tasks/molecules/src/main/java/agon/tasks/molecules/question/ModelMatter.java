package agon.tasks.molecules.question;

/** What H may ask about a model that it trained, of a molecule. */
public enum ModelMatter {
    /** What the model says. */
    VALUE(""),
    /** How sure it is: half the width of a conformal interval with a nominal coverage of nine in ten, in units of the values. */
    INTERVAL("half of the nine-in-ten interval of the "),
    /** Whether it may be asked at all: 1 for molecules as like those that it was trained on as these are like one another, else 0. */
    DOMAIN("applicability of the "),
    /** How steady it is: the standard deviation of what it says when trained again on resampled measurements. */
    STABILITY("instability of the "),
    /**
     * Which measured molecules speak for it: what it says, corrected by how far off it is on the three measured molecules most
     * like the one in question.
     */
    SUPPORT("measured support of the "),
    /**
     * Which substructures carry it: by how much the one that carries most of what it says carries more, or less, than H's group
     * contributions have it carry, in units of the values; 0 where the molecule is one piece.
     */
    SUBSTRUCTURES("strangeness of the greatest contribution to the "),
    /**
     * What it goes by: the share of that, from 0 to 1, which lies beyond what it was trained on in this molecule.
     */
    IMPORTANCE("share beyond experience of what counts for the ");

    private final String title;

    ModelMatter(String title) {
        this.title = title;
    }

    /** A few words for people, to stand before the title of a model. */
    String title() {
        return title;
    }
}
