package agon.cli.data;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.nio.file.FileSystemException;
import java.time.Duration;

/** Brings files of the catalogue into a data folder. */
public final class Fetcher {

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final HttpClient client;

    private Fetcher(DataFolder folder, HttpClient client) {
        this.folder = folder;
        this.client = client;
    }

    /** One that follows redirections, though never from https to http. */
    public static Fetcher into(DataFolder folder) {
        return new Fetcher(
                folder,
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(TIME_TO_CONNECT)
                        .build());
    }

    /**
     * Fetches a file, verifies it, and then puts it into its place in one step. Of an earlier attempt that broke off, only
     * the rest is fetched.
     *
     * @return {@link Check.State#OK}, or {@link Check.State#NOT_VERIFIED} if the catalogue names no sum
     * @throws FetchFailed if the file cannot be fetched, in which case what came is kept, or if it has another content than
     *     the catalogue names, in which case what came is thrown away; either way, what is in its place stays as it is
     * @throws IOException if the folder cannot be read or written
     */
    public Check fetch(DataFile file) throws FetchFailed, IOException, InterruptedException {
        Part part = new Part(folder.place(file));
        try {
            new Download(client, file.address(), part).run();
        } catch (FileSystemException local) {
            throw local;
        } catch (IOException broken) {
            throw new FetchFailed(file.path() + ": cannot be fetched from " + file.address() + ": "
                    + reason(file, broken) + "; what came is kept, and the same command goes on from there");
        }
        Check check = DataFolder.check(part.bytes(), file);
        if (check.state() == Check.State.DIFFERS) {
            part.discard();
            throw new FetchFailed(file.path() + ": the SHA-256 of the content should be "
                    + file.sha256().orElseThrow() + " and is " + check.sum() + "; what came from " + file.address()
                    + " is thrown away" + (folder.holds(file) ? ", the file that was there is left as it was" : ""));
        }
        part.settle();
        return check;
    }

    private static String reason(DataFile file, IOException broken) {
        if (broken instanceof ConnectException) {
            // Its message is mostly empty.
            return "no connection to " + file.address().getHost();
        }
        return broken.getMessage() + " (" + broken.getClass().getSimpleName() + ")";
    }
}
