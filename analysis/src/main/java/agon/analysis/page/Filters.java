package agon.analysis.page;

import java.util.List;
import java.util.Map;

/** Fields that narrow down what is shown; without JavaScript they stay hidden. */
final class Filters {

    private Filters() {}

    /**
     * Writes the fields.
     *
     * @param target identifier of the section whose elements with {@code data-} attributes are filtered
     * @param names of the attributes, in order
     * @param choices values by attribute
     * @param words whether there is a field for any words
     */
    static void write(
            Markup page, String target, List<String> names, Map<String, List<String>> choices, boolean words) {
        page.open("form", "class", "filters", "data-target", target, "hidden", "hidden");
        for (String name : names) {
            page.open("label").text(name + " ").open("select", "data-filter", name);
            page.element("option", "all", "value", "");
            choices.getOrDefault(name, List.of())
                    .forEach(choice -> page.element("option", Clipped.name(choice), "value", choice));
            page.close().close().text(" ");
        }
        if (words) {
            page.open("label").text("containing ");
            page.empty("input", "type", "search", "data-filter", "words")
                    .close()
                    .text(" ");
        }
        page.element("output", "", "class", "count", "aria-live", "polite");
        page.closeLine();
    }
}
