package agon.analysis.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * One CSV file.
 *
 * @param name file name
 * @param columns header
 * @param rows fields as written, as many as columns
 */
record PaperTable(String name, List<String> columns, List<List<String>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    String toCsv() {
        StringBuilder text = new StringBuilder();
        try {
            FORMAT.printRecord(text, columns.toArray());
            for (List<String> row : rows) {
                FORMAT.printRecord(text, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
