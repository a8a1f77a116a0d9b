package agon.cli;

import agon.analysis.Analysis;
import agon.analysis.results.BadContentException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Serves the report of a run that may still be going on, to this machine alone. */
final class GrowingReport implements AutoCloseable {

    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;
    private static final int REFUSED = 403;

    private final Path folder;
    private final HttpServer server;
    private FileTime rendered = FileTime.fromMillis(0);
    private String page = "";

    private GrowingReport(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Begins to serve on the loopback address.
     *
     * @param folder of the run, with its plan in it
     * @param port 0 for any that is free
     * @throws BadContentException if the folder is none of a run
     */
    static GrowingReport serve(Path folder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        GrowingReport report = new GrowingReport(folder, server);
        report.page();
        // One thread answers, so that a page is rendered once however many ask for it.
        server.createContext("/", report::answer);
        server.start();
        return report;
    }

    /** Where it is read. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            // A page elsewhere may give its own name this address, and would then be told what is in the report.
            if (!host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?")) {
                send(exchange, REFUSED, "text/plain", "not served under this name\n");
            } else if (!exchange.getRequestURI().getPath().equals("/")) {
                send(exchange, NOT_FOUND, "text/plain", "there is only the report, at /\n");
            } else {
                try {
                    send(exchange, FOUND, "text/html", page());
                } catch (BadContentException e) {
                    send(exchange, BROKEN, "text/plain", e.getMessage() + "\n");
                }
            }
        }
    }

    /** Rendered anew when a cell has ended since. */
    private String page() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        FileTime changed = Files.exists(manifest) ? Files.getLastModifiedTime(manifest) : FileTime.fromMillis(0);
        if (page.isEmpty() || !changed.equals(rendered)) {
            page = Analysis.growing(folder);
            rendered = changed;
        }
        return page;
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
