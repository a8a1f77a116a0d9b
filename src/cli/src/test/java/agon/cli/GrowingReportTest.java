package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.results.BadContentException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The report of a run that goes on")
final class GrowingReportTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is of the cells that have ended, and grows with them until it is whole")
    void grows() throws IOException, InterruptedException {
        manifest("done", "pending", 1);
        cell("c0", "debate", 0.25);
        try (GrowingReport report = GrowingReport.serve(folder, 0)) {
            String first = get(report.address()).body();
            assertTrue(first.contains("1 of 2 cells have ended"));
            assertTrue(first.contains("http-equiv=\"refresh\""));
            assertTrue(first.contains("0.250") && !first.contains("0.750"));
            cell("c1", "supervised", 0.75);
            manifest("done", "done", 2);
            String whole = get(report.address()).body();
            assertTrue(whole.contains("0.750"));
            assertFalse(whole.contains("http-equiv=\"refresh\""));
        }
        assertFalse(Files.exists(folder.resolve("report.html")), "watching writes nothing");
    }

    @Test
    @DisplayName("is served before anything has ended, and nothing else is served")
    void nothingYet() throws IOException, InterruptedException {
        manifest("pending", "pending", 1);
        try (GrowingReport report = GrowingReport.serve(folder, 0)) {
            assertTrue(get(report.address()).body().contains("0 of 2 cells have ended"));
            assertEquals(404, get(report.address() + "manifest.json").statusCode());
        }
    }

    @Test
    @DisplayName("is refused to who asks under another name than this machine's own")
    void otherName() throws IOException {
        manifest("pending", "pending", 1);
        try (GrowingReport report = GrowingReport.serve(folder, 0);
                Socket socket =
                        new Socket("127.0.0.1", URI.create(report.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
    }

    @Test
    @DisplayName("a folder that is none of a run is refused, and a growing run is no finished one")
    void refused() throws IOException {
        assertThrows(BadContentException.class, () -> GrowingReport.serve(folder, 0));
        Commands.Outcome watched = new Commands(folder).execute("watch", "nowhere");
        assertEquals(2, watched.status());
        assertTrue(watched.errors().contains("is not the folder of a run"), watched.errors());
        manifest("done", "pending", 1);
        Files.writeString(folder.resolve("results.csv"), "");
        Commands.Outcome report = new Commands(folder).execute("report", ".");
        assertEquals(2, report.status());
        assertTrue(report.errors().contains("1 cell is still pending"), report.errors());
    }

    private void manifest(String first, String second, int time) throws IOException {
        String cell = "{\"hash\":\"%s\",\"protocol\":\"%s\",\"task\":\"sorting\",\"variant\":\"\",\"seed\":0,"
                + "\"state\":\"%s\",\"reason\":\"\"}";
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest,
                "{\"cells\":[" + cell.formatted("c0", "debate", first) + ","
                        + cell.formatted("c1", "supervised", second) + "]}");
        Files.setLastModifiedTime(manifest, FileTime.fromMillis(1_000L * time));
    }

    private void cell(String hash, String protocol, double accuracy) throws IOException {
        Path cell = Files.createDirectories(folder.resolve("cells").resolve(hash));
        Files.writeString(
                cell.resolve("metrics.csv"),
                "cell,protocol,task,learner,variant,seed,split,metric,unit,value,n\n" + hash + "," + protocol
                        + ",sorting,mlp,,0,iid,accuracy,fraction," + accuracy + ",4\n");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
