package agon.cli.data;

import java.util.List;
import java.util.OptionalLong;

/**
 * A data set of the catalogue.
 *
 * @param id what commands call it
 * @param title what is in it, in one line
 * @param citation what to cite who uses it
 * @param licence under which its authors give it, or "not stated"
 * @param files at least one
 */
public record DataSet(String id, String title, String citation, String licence, List<DataFile> files) {

    /** Copies the list. */
    public DataSet {
        files = List.copyOf(files);
    }

    /** Bytes to fetch for all files; empty if that of any is not known. */
    public OptionalLong bytes() {
        return files.stream().allMatch(file -> file.bytes().isPresent())
                ? OptionalLong.of(files.stream()
                        .mapToLong(file -> file.bytes().getAsLong())
                        .sum())
                : OptionalLong.empty();
    }
}
