package agon.analysis.latex;

/** Text as LaTeX prints it. */
final class Latex {

    private static final int LAST_OF_LATIN_1 = 0xFF;
    private static final int FIRST_LETTER_OF_LATIN_1 = 0xA1;

    private Latex() {}

    /**
     * The text with nothing in it that LaTeX would act on. Dashes and common signs become commands; other characters beyond Latin
     * letters, which a plain LaTeX refuses, become their numbers.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').append((char) point);
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                case '|' -> escaped.append("\\textbar{}");
                case '"' -> escaped.append("\\textquotedbl{}");
                case '–' -> escaped.append("--");
                case '—' -> escaped.append("---");
                case '−' -> escaped.append("$-$");
                case '×' -> escaped.append("$\\times$");
                case '’' -> escaped.append('\'');
                case '…' -> escaped.append("\\ldots{}");
                default -> plain(point, escaped);
            }
        });
        return escaped.toString();
    }

    private static void plain(int point, StringBuilder escaped) {
        boolean letter = Character.isLetter(point);
        if (point < ' ') {
            escaped.append(' ');
        } else if (point < 0x7F
                || letter && point >= FIRST_LETTER_OF_LATIN_1 && point <= LAST_OF_LATIN_1
                || letter && point <= 0x17F) {
            escaped.appendCodePoint(point);
        } else {
            escaped.append("[U+")
                    .append(Integer.toHexString(0x10000 | point).substring(1))
                    .append(']');
        }
    }
}
