package agon.analysis.finding;

/** Finds one kind of thing out. */
public interface Inquiry {

    /** What the run shows; a sentence that says why where it shows nothing. */
    Finding find(Evidence evidence);
}
