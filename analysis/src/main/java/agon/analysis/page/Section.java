package agon.analysis.page;

/** A part of the page, with a heading of its own. */
interface Section {

    /** Writes the part; nothing if there is nothing to say. */
    void write(Dossier dossier, Markup page);
}
