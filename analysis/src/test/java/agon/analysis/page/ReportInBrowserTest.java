package agon.analysis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Skipped where no Chromium is installed; the check by axe also where {@code AGON_AXE} does not name {@code axe.min.js}. */
@DisplayName("The page, in a browser,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private final List<Browser> started = new ArrayList<>();
    private Path page = Path.of("");

    @BeforeAll
    void start(@TempDir Path folder, @TempDir Path profile) throws IOException {
        Browser.start(profile).ifPresent(started::add);
        assumeTrue(!started.isEmpty(), "no Chromium is installed");
        SaidInTraining said = new SaidInTraining(folder);
        said.in("amplification", "sorting", 0, List.of(SaidInTraining.decomposition("σ^2(1)")));
        said.in("debate", "sorting", 0, List.of(SaidInTraining.debate("picture 1", 0.25)));
        WrittenRun run = Answers.contest(3).failed("debate", "sorting", 9, "ran out of memory");
        for (String protocol : List.of("amplification", "debate", "supervised")) {
            for (int seed = 0; seed < 3; seed++) {
                run.score(protocol, "melting", seed, "rmse", 0.3 + 0.01 * seed);
                for (int step = 0; step < 4; step++) {
                    run.course(protocol, "sorting", seed, step, "accuracy", 0.2 * step + 0.01 * seed);
                }
            }
        }
        Analysis.of(run.into(folder));
        page = folder.resolve("report.html");
    }

    @AfterAll
    void stop() {
        started.forEach(Browser::close);
    }

    @BeforeEach
    void open() {
        browser().ask("Emulation.clearDeviceMetricsOverride", Browser.object());
        colours("light");
        browser().open(page);
    }

    @Test
    @DisplayName("opens without an error, and asks for nothing but itself")
    void opens() {
        browser().evaluate("1");
        assertEquals(List.of(), browser().events("Runtime.exceptionThrown"));
        assertEquals(List.of(), browser().events("Runtime.consoleAPICalled"));
        assertEquals(List.of(), browser().events("Log.entryAdded"));
        List<String> asked = browser().events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .toList();
        assertEquals(1, asked.size(), asked.toString());
        assertTrue(asked.get(0).startsWith("file:") && asked.get(0).endsWith("/report.html"), asked.get(0));
    }

    @Test
    @DisplayName("sorts by a number at a click on its header, and the other way round at the next")
    void sorts() {
        String table = "document.querySelector('#overview table')";
        String click = table + ".tHead.rows[0].cells[4].querySelector('button').click();";
        String values = "Array.from(" + table + ".tBodies[0].rows, row => Number(row.cells[4].dataset.value))";
        String ordered = "(() => { let v = " + values
                + "; return v.length > 3 && v.every((x, i) => i === 0 || v[i - 1] OP x) })()";
        browser().evaluate(click);
        assertTrue(browser().evaluate(ordered.replace("OP", "<=")).asBoolean());
        assertEquals(
                "ascending",
                browser()
                        .evaluate(table + ".tHead.rows[0].cells[4].getAttribute('aria-sort')")
                        .asText());
        browser().evaluate(click);
        assertTrue(browser().evaluate(ordered.replace("OP", ">=")).asBoolean());
    }

    @Test
    @DisplayName("shows the rows of one protocol, or those with some words, and how many there are")
    void filters() {
        String form = "document.querySelector('#overview form.filters')";
        assertTrue(browser().evaluate(form + ".getClientRects().length > 0").asBoolean());
        browser()
                .evaluate(form + ".querySelector('select').value = 'debate';" + form
                        + ".dispatchEvent(new Event('input', {bubbles: true}))");
        String rows =
                "Array.from(document.querySelectorAll('#overview tbody tr')).filter(row => row.getClientRects().length)";
        assertTrue(browser()
                .evaluate(rows + ".every(row => row.dataset.protocol === 'debate')")
                .asBoolean());
        assertEquals(
                "2 of 8 shown",
                browser()
                        .evaluate(form + ".querySelector('output').textContent")
                        .asText());
        browser()
                .evaluate(form + ".querySelector('input').value = 'MELT';" + form
                        + ".dispatchEvent(new Event('input', {bubbles: true}))");
        assertEquals(1, browser().evaluate(rows + ".length").asInt());
    }

    @Test
    @DisplayName("unfolds a decomposition, and folds a branch of it again")
    void folds() {
        String tree = "document.querySelector('.transcript[data-kind=\"decomposition\"]')";
        String leaf = tree + ".querySelector('details ol').checkVisibility()";
        assertEquals(false, browser().evaluate(tree + ".open").asBoolean());
        browser().evaluate(tree + ".querySelector('summary').click()");
        assertTrue(browser().evaluate(leaf).asBoolean());
        browser().evaluate(tree + ".querySelector('details > summary').click()");
        assertEquals(false, browser().evaluate(leaf).asBoolean());
    }

    @Test
    @DisplayName("is dark where the system is, and turns at a click")
    void dark() {
        String paper = "getComputedStyle(document.body).backgroundColor";
        String light = browser().evaluate(paper).asText();
        colours("dark");
        String dark = browser().evaluate(paper).asText();
        assertNotEquals(light, dark);
        browser().evaluate("document.getElementById('theme').click()");
        assertEquals(light, browser().evaluate(paper).asText());
    }

    @Test
    @DisplayName("reads without JavaScript: text and tables are there, fields that would do nothing are not")
    void noScript() {
        browser().ask("Emulation.setScriptExecutionDisabled", Browser.object().put("value", true));
        try {
            browser().open(page);
            assertTrue(box("#overview table").path("height").asInt() > 100);
            assertTrue(box("#headlines p").path("height").asInt() > 10);
            assertThrows(IllegalStateException.class, () -> box("#overview form.filters"));
            assertThrows(IllegalStateException.class, () -> box("#theme"));
        } finally {
            browser()
                    .ask(
                            "Emulation.setScriptExecutionDisabled",
                            Browser.object().put("value", false));
        }
    }

    @Test
    @DisplayName("fits into 400 points of width: tables scroll by themselves")
    void narrow() {
        browser()
                .ask(
                        "Emulation.setDeviceMetricsOverride",
                        Browser.object()
                                .put("width", 400)
                                .put("height", 800)
                                .put("deviceScaleFactor", 1)
                                .put("mobile", true));
        browser().open(page);
        assertTrue(browser().evaluate("document.documentElement.scrollWidth").asInt() <= 400);
    }

    @Test
    @DisplayName("is reached by keyboard: the first stop skips to what the run shows")
    void keyboard() {
        press("Tab");
        assertEquals(
                "skip", browser().evaluate("document.activeElement.className").asText());
    }

    @Test
    @DisplayName("violates no rule of axe, in light and in dark, all parts unfolded")
    void accessible() throws IOException {
        String axe = System.getenv("AGON_AXE");
        assumeTrue(axe != null && Files.isRegularFile(Path.of(axe)), "AGON_AXE names no axe.min.js");
        for (String scheme : List.of("light", "dark")) {
            colours(scheme);
            browser().open(page);
            browser().evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            browser().evaluate(Files.readString(Path.of(axe)) + "; 1");
            JsonNode violations = browser()
                    .evaluate(
                            "axe.run().then(found => found.violations.map(one =>"
                                    + " one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))");
            assertEquals(0, violations.size(), scheme + ": " + violations);
        }
    }

    private Browser browser() {
        return started.get(0);
    }

    private void colours(String scheme) {
        ObjectNode media = Browser.object();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        browser().ask("Emulation.setEmulatedMedia", media);
    }

    private JsonNode box(String selector) {
        int root = browser()
                .ask("DOM.getDocument", Browser.object())
                .path("root")
                .path("nodeId")
                .asInt();
        int node = browser()
                .ask("DOM.querySelector", Browser.object().put("nodeId", root).put("selector", selector))
                .path("nodeId")
                .asInt();
        return browser()
                .ask("DOM.getBoxModel", Browser.object().put("nodeId", node))
                .path("model");
    }

    private void press(String key) {
        for (String type : List.of("keyDown", "keyUp")) {
            browser()
                    .ask(
                            "Input.dispatchKeyEvent",
                            Browser.object()
                                    .put("type", type)
                                    .put("key", key)
                                    .put("code", key)
                                    .put("windowsVirtualKeyCode", 9));
        }
    }
}
