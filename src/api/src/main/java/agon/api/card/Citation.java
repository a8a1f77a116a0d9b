package agon.api.card;

/**
 * One entry of a bibliography.
 *
 * @param key BibTeX key, such as {@code christiano2018}
 * @param authors family and given names as they should be printed
 * @param title title of the work
 * @param venue journal, conference or repository identifier, such as {@code arXiv:1810.08575}
 * @param year year of publication
 */
public record Citation(String key, String authors, String title, String venue, int year) {

    /** The citation as one line of text. */
    public String text() {
        return authors + " (" + year + "). " + title + ". " + venue + ".";
    }
}
