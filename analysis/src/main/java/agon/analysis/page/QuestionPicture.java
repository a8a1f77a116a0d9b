package agon.analysis.page;

import agon.analysis.results.RecordedDebate;
import agon.analysis.results.RecordedTranscript;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The picture of a question beside what was said about it.
 *
 * @param svg as the task drew it; not to be trusted more than any text
 * @param debated whether it shows what was revealed in a debate
 */
record QuestionPicture(String svg, boolean debated) {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");

    static Optional<QuestionPicture> of(RecordedTranscript recorded) {
        return recorded.picture()
                .map(svg -> new QuestionPicture(
                        svg, recorded.debate().map(RecordedDebate::onEvidence).orElse(false)));
    }

    /** As an image, in which no script runs and no address is followed, whatever a task has drawn. */
    void write(Markup page) {
        String encoded = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        page.open("figure", "class", "picture");
        page.empty(
                "img",
                "src",
                "data:image/svg+xml;base64," + encoded,
                "width",
                "252",
                "height",
                "252",
                "loading",
                "lazy",
                "alt",
                title().orElse("The question as a picture")
                        + (debated ? ", with what was revealed, as said below" : ""));
        page.element(
                "figcaption",
                debated
                        ? "What was revealed, numbered in order: orange by the claimant, blue by the rival."
                        : "What is asked about.");
        page.close();
    }

    /** What the picture calls itself: nobody reads the inside of an image aloud. */
    private Optional<String> title() {
        Matcher title = TITLE.matcher(svg);
        return title.find() ? Optional.of(Clipped.name(unescaped(title.group(1)))) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
