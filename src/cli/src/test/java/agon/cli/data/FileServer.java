package agon.cli.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves one file on this machine as servers of data sets do, with their faults when asked for, and keeps count. */
public final class FileServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Integer> sent = new CopyOnWriteArrayList<>();
    private volatile byte[] content;
    private volatile boolean knowsRanges = true;
    private volatile int breaksOffAfter = Integer.MAX_VALUE;

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

    /** Ends the connection in the middle of each answer from now on. */
    void breakOffAfter(int bytes) {
        breaksOffAfter = bytes;
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
        exchange.close();
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
