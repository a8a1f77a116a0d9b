package agon.cli.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Serves one file on this machine as servers of data sets do, with their faults when asked for, and keeps count. */
public final class FileServer implements AutoCloseable {

    private static final int MOST_WAITS = 2000;
    private static final int WAIT_MILLIS = 10;

    private final HttpServer server;
    private final List<Integer> sent = new CopyOnWriteArrayList<>();
    private volatile byte[] content;
    private volatile boolean knowsRanges = true;
    private volatile int breaksOffAfter = Integer.MAX_VALUE;
    private volatile BooleanSupplier arrived = () -> true;

    private FileServer(HttpServer server, byte[] content) {
        this.server = server;
        this.content = content;
    }

    /** A server that is up, with that content behind almost every path. */
    public static FileServer of(byte[] content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FileServer files = new FileServer(server, content.clone());
        server.createContext("/", files::serve);
        server.createContext("/moved", FileServer::redirect);
        server.createContext("/gone", FileServer::refuse);
        server.start();
        return files;
    }

    /** The address of that path. */
    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** How many bytes of the file each answer held, in order. */
    public List<Integer> sent() {
        return List.copyOf(sent);
    }

    void change(byte[] other) {
        content = other.clone();
    }

    void forgetRanges() {
        knowsRanges = false;
    }

    /**
     * Ends the connection in the middle of each answer from now on.
     *
     * @param arrived whether the client has handed on what it got; it drops what is still on the way when a connection ends
     */
    void breakOffAfter(int bytes, BooleanSupplier arrived) {
        breaksOffAfter = bytes;
        this.arrived = arrived;
    }

    void recover() {
        breaksOffAfter = Integer.MAX_VALUE;
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] whole = content;
        String tag = "\"" + Arrays.hashCode(whole) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        int start = start(exchange, tag).orElse(0);
        if (start > 0 && start >= whole.length) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + whole.length);
            sent.add(0);
            exchange.sendResponseHeaders(416, -1);
            exchange.close();
            return;
        }
        int length = Math.min(whole.length - start, breaksOffAfter);
        if (start > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + start + "-" + (whole.length - 1) + "/" + whole.length);
        }
        sent.add(length);
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, whole.length - start);
        exchange.getResponseBody().write(whole, start, length);
        exchange.getResponseBody().flush();
        if (length < whole.length - start) {
            awaitArrival();
        }
        exchange.close();
    }

    private void awaitArrival() throws IOException {
        try {
            for (int waits = 0; waits < MOST_WAITS && !arrived.getAsBoolean(); waits++) {
                Thread.sleep(WAIT_MILLIS);
            }
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException("stopped while a client was reading");
        }
    }

    private Optional<Integer> start(HttpExchange exchange, String tag) {
        String version = exchange.getRequestHeaders().getFirst("If-Range");
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                .filter(range -> knowsRanges && (version == null || version.equals(tag)))
                .map(range -> Integer.valueOf(range.replaceAll("\\D", "")));
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "/file");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
