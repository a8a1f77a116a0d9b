package agon.cli.data;

import agon.engine.plugin.CodeBase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** SHA-256 of what a file holds once it is uncompressed. */
final class ContentSum {

    private static final int BUFFER_BYTES = 1 << 16;

    private ContentSum() {}

    /**
     * The sum, or in its place what keeps it from being computed.
     *
     * @param stored where the content lies, which may not be where it belongs
     * @param file says whether it is compressed
     * @throws IOException if it cannot be read
     */
    static String of(Path stored, DataFile file) throws IOException {
        MessageDigest digest = CodeBase.sha256();
        try (InputStream raw = Files.newInputStream(stored);
                InputStream content = file.isCompressed() ? new GZIPInputStream(raw, BUFFER_BYTES) : raw;
                OutputStream summed = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(summed);
        } catch (ZipException | EOFException damaged) {
            return "none, as it cannot be uncompressed";
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
