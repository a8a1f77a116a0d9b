package agon.tasks.molecules.data;

import agon.api.task.InvalidData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a file's content. */
final class FileSum {
    private static final int BLOCK = 1 << 16;

    private FileSum() {}

    /**
     * The sum in hexadecimal.
     *
     * @throws InvalidData if there is no such file
     */
    static String of(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw MoleculeFile.refusal(path, List.of("there is no such file"));
        }
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            int read = 0;
            while (read >= 0) {
                read = in.read(block);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
