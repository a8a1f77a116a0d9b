package agon.analysis.page;

import agon.analysis.finding.Conclusions;
import agon.analysis.results.Background;
import agon.analysis.results.Run;
import agon.api.card.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The whole report as one page of HTML. Equal input gives equal bytes. */
public final class ReportPage {

    private static final List<List<String>> CONTENTS = List.of(
            List.of("headlines", "What it shows"),
            List.of("overview", "All scores"),
            List.of("ranks", "Over all tasks"),
            List.of("tasks", "Task by task"),
            List.of("strengths", "Strength in contests"),
            List.of("metrics", "Other metrics"),
            List.of("transcripts", "What was said"),
            List.of("cells", "Cells"),
            List.of("methods", "Methods and provenance"));

    private ReportPage() {}

    /**
     * Renders the page.
     *
     * @param run what the cells did
     * @param conclusions what it comes to
     * @param background where it comes from
     * @param citations sources of the protocols, tasks and tests used
     */
    public static String render(Run run, Conclusions conclusions, Background background, List<Citation> citations) {
        return render(run, conclusions, background, citations, "");
    }

    /**
     * The page of a run that is going on, which asks for itself again every half a minute.
     *
     * @param pending cells that have not ended
     */
    public static String growing(Run run, Conclusions conclusions, Background background, int pending) {
        int ended = run.cells().size();
        String progress = ended + " of " + (ended + pending)
                + " cells have ended. What follows is of these alone, and will change.";
        return render(run, conclusions, background, List.of(), pending == 0 ? "" : progress);
    }

    private static String render(
            Run run, Conclusions conclusions, Background background, List<Citation> citations, String progress) {
        Dossier dossier = new Dossier(run, conclusions, background);
        Markup body = new Markup();
        for (Section section : List.of(
                new HeadlineSection(),
                new OverviewSection(),
                new RankSection(),
                new TableSections(),
                new StrengthSection(),
                new MetricSection(),
                new TranscriptSection(),
                new CellSection(),
                new ProvenanceSection(citations))) {
            section.write(dossier, body);
        }
        String sections = body.toString();
        String title = run.design().title().isEmpty()
                ? "Report of a run"
                : run.design().title();
        String style = resource("report.css");
        String script = resource("report.js");
        Markup page = new Markup();
        page.raw("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .raw("\n")
                .open("head")
                .raw("\n");
        page.empty("meta", "charset", "utf-8").raw("\n");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .raw("\n");
        page.empty("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        // Not even a mistake of this program could make the page ask the network for anything.
        page.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-"
                                + sum(style) + "'; script-src 'sha256-" + sum(script) + "'")
                .raw("\n");
        if (!progress.isEmpty()) {
            page.empty("meta", "http-equiv", "refresh", "content", "30").raw("\n");
        }
        page.element("title", Clipped.name(title)).raw("\n");
        page.raw("<style>" + style + "</style>\n")
                .close()
                .raw("\n")
                .open("body")
                .raw("\n");
        page.element("a", "Skip to what it shows", "class", "skip", "href", "#headlines")
                .raw("\n");
        page.open("header").element("h1", Clipped.name(title));
        if (!run.design().description().isEmpty()) {
            page.element("p", Clipped.text(run.design().description()));
        }
        if (!progress.isEmpty()) {
            page.element("p", progress, "class", "caution", "role", "status");
        }
        page.element("button", "Dark or light", "type", "button", "id", "theme", "hidden", "hidden")
                .closeLine();
        contents(sections, page);
        page.open("main").raw("\n").raw(sections).closeLine();
        page.raw("<script>" + script + "</script>\n").closeLine().closeLine();
        return page.toString();
    }

    private static void contents(String sections, Markup page) {
        page.open("nav", "aria-label", "Contents").open("ul");
        for (List<String> entry : CONTENTS) {
            if (sections.contains("<section id=\"" + entry.get(0) + "\"")) {
                page.open("li")
                        .element("a", entry.get(1), "href", "#" + entry.get(0))
                        .close();
            }
        }
        page.close().closeLine();
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
