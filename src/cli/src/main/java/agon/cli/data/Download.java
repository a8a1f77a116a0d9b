package agon.cli.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Fetches one address into a part, from where the part ends if the server still has the version that it was taken from. */
final class Download {

    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final HttpClient client;
    private final URI address;
    private final Part part;

    Download(HttpClient client, URI address, Part part) {
        this.client = client;
        this.address = address;
        this.part = part;
    }

    /**
     * Comes back when the part is whole as far as the server says.
     *
     * @throws IOException if the server cannot be reached, refuses, or breaks off; what has come is kept
     */
    void run() throws IOException, InterruptedException {
        long length = part.length();
        Optional<String> version = part.version();
        if (length == 0 || version.isEmpty()) {
            fetchAll();
            return;
        }
        HttpResponse<InputStream> response = send(request()
                .header("Range", "bytes=" + length + "-")
                .header("If-Range", version.get())
                .build());
        try (InputStream body = response.body()) {
            if (response.statusCode() == HttpURLConnection.HTTP_PARTIAL
                    && range(response).startsWith("bytes " + length + "-")) {
                copy(body, part.resume());
                return;
            }
            if (response.statusCode() == RANGE_NOT_SATISFIABLE
                    && range(response).equals("bytes */" + length)) {
                // All had come before, and only the move into place had not been made.
                return;
            }
            if (response.statusCode() == HttpURLConnection.HTTP_OK) {
                copy(body, part.begin(version(response)));
                return;
            }
        }
        // Whatever else is the matter with the range, the whole is worth a try.
        fetchAll();
    }

    private void fetchAll() throws IOException, InterruptedException {
        HttpResponse<InputStream> response = send(request().build());
        try (InputStream body = response.body()) {
            if (response.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("the server answers " + response.statusCode());
            }
            copy(body, part.begin(version(response)));
        }
    }

    private HttpRequest.Builder request() {
        // A server that compresses on the way would make the bytes, and with them the ranges, others.
        return HttpRequest.newBuilder(address).timeout(TIME_TO_ANSWER).header("Accept-Encoding", "identity");
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void copy(InputStream body, OutputStream into) throws IOException {
        try (into) {
            body.transferTo(into);
        }
    }

    private static String range(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Range").orElse("");
    }

    /** What the server may be asked for again: a strong entity tag, else the time of the last change. */
    private static Optional<String> version(HttpResponse<?> response) {
        return response.headers()
                .firstValue("ETag")
                // A weak tag may stand for other bytes with the same meaning.
                .filter(tag -> tag.startsWith("\""))
                .or(() -> response.headers().firstValue("Last-Modified"));
    }
}
