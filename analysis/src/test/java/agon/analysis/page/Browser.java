package agon.analysis.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, spoken to through a pipe by its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path profile;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final String session;
    private int asked;

    private Browser(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
        Thread reader = new Thread(this::listen, "browser");
        reader.setDaemon(true);
        reader.start();
        String target = ask("Target.createTarget", object().put("url", "about:blank"), "")
                .path("targetId")
                .asText();
        session = ask("Target.attachToTarget", object().put("targetId", target).put("flatten", true), "")
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log", "DOM")) {
            ask(domain + ".enable", object());
        }
    }

    /** Starts one with a profile of its own; empty where none is installed. */
    static Optional<Browser> start(Path profile) throws IOException {
        Optional<String> program = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        // The browser reads commands from descriptor 3 and answers on 4.
        return Optional.of(new Browser(
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "exec \"$@\" 3<&0 4>&1 >/dev/null",
                                "sh",
                                program.get(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--remote-debugging-pipe",
                                "--user-data-dir=" + profile)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                profile));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Opens a page and waits until it is loaded. */
    void open(Path page) {
        events.clear();
        ask("Page.navigate", object().put("url", page.toUri().toString()));
        while (events.stream().noneMatch(event -> event.path("method").asText().equals("Page.loadEventFired"))) {
            note(next());
        }
    }

    /** What an expression comes to, promises awaited. */
    JsonNode evaluate(String expression) {
        JsonNode answer = ask(
                "Runtime.evaluate",
                object().put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    JsonNode ask(String method, ObjectNode parameters) {
        return ask(method, parameters, session);
    }

    /** Events of a kind since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    private JsonNode ask(String method, ObjectNode parameters, String toSession) {
        int id = ++asked;
        ObjectNode message = object().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!toSession.isEmpty()) {
            message.put("sessionId", toSession);
        }
        try {
            process.getOutputStream().write((message + "\0").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            JsonNode answer = next();
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
            note(answer);
        }
    }

    private void note(JsonNode event) {
        events.add(event);
    }

    private JsonNode next() {
        try {
            JsonNode message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("the browser does not answer");
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void listen() {
        try (InputStream answers = process.getInputStream()) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int count = answers.read(buffer); count >= 0; count = answers.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == 0) {
                        heard.add(JSON.readTree(message.toByteArray()));
                        message.reset();
                    } else {
                        message.write(buffer[i]);
                    }
                }
            }
        } catch (IOException closed) {
            // The browser has gone, and whoever still waits for it is told by the time limit.
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            // They point out of the profile, which is deleted with all that is in it.
            for (String link : List.of("SingletonCookie", "SingletonLock", "SingletonSocket")) {
                Files.deleteIfExists(profile.resolve(link));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
