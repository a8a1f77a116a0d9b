package agon.analysis.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written, in which text is always text. */
final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param name of the element
     * @param attributes names and values by turns; values are escaped
     */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the innermost open element. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the innermost open element and ends the line. */
    Markup closeLine() {
        close();
        html.append('\n');
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that holds nothing and is not closed. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Text, whatever it holds. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** What is markup already, and of this program's own making. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void tag(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (isHidden(point)) {
                        html.append("[U+")
                                .append(Integer.toHexString(0x10000 | point).substring(1))
                                .append(']');
                    } else {
                        html.appendCodePoint(point);
                    }
                }
            }
        });
    }

    /** Controls, marks that turn the direction of what follows, and halves of characters: shown, not obeyed. */
    private static boolean isHidden(int point) {
        return point < ' ' && point != '\n' && point != '\t'
                || point >= 0x7F && point < 0xA0
                || point >= 0x200E && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point >= 0xD800 && point < 0xE000
                || point == 0xFEFF
                || point == 0xFFFE
                || point == 0xFFFF;
    }
}
