package agon.cli.data;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of a data set.
 *
 * @param path where it goes below the data folder, with slashes
 * @param address where it is fetched from
 * @param bytes length of what is fetched, if a source states it
 * @param sha256 SHA-256 of the content once it is uncompressed, 64 hexadecimal digits in lower case, if it is known
 */
public record DataFile(String path, URI address, OptionalLong bytes, Optional<String> sha256) {

    boolean isCompressed() {
        return path.endsWith(".gz");
    }
}
