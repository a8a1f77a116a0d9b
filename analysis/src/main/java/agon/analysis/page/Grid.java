package agon.analysis.page;

import java.util.List;

/** A table of the page. With JavaScript, headers of columns become buttons that sort. */
final class Grid {

    private final Markup page;

    private Grid(Markup page) {
        this.page = page;
    }

    /**
     * Begins a table that scrolls by itself where the window is narrow.
     *
     * @param caption what it holds, read out before it
     * @param columns header
     */
    static Grid open(Markup page, String caption, boolean sortable, List<String> columns) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption);
        page.open("table", "class", sortable ? "sortable" : "plain");
        page.element("caption", caption).open("thead").open("tr");
        columns.forEach(column -> page.element("th", column, "scope", "col"));
        page.close().close().raw("\n").open("tbody").raw("\n");
        return new Grid(page);
    }

    /** Begins a row; attributes as in {@link Markup#open}. */
    Grid row(String... attributes) {
        page.open("tr", attributes);
        return this;
    }

    Grid head(String text) {
        page.element("th", Clipped.name(text), "scope", "row");
        return this;
    }

    Grid cell(String text) {
        page.element("td", text);
        return this;
    }

    /** A number by which the column is sorted, whatever words stand for it. */
    Grid number(String text, double number) {
        page.element("td", text, "class", "number", "data-value", Double.toString(number));
        return this;
    }

    Grid endRow() {
        page.closeLine();
        return this;
    }

    void close() {
        page.close().close().closeLine();
    }
}
