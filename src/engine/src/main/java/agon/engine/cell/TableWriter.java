package agon.engine.cell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;

/** Writes one cell's part of a table. */
final class TableWriter implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final BufferedWriter writer;

    private TableWriter(BufferedWriter writer) {
        this.writer = writer;
    }

    static TableWriter open(Path folder, ResultFile file) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(folder.resolve(file.inCell()));
        writer.write(file.header());
        writer.write('\n');
        return new TableWriter(writer);
    }

    /** One row; numbers are written the same in every locale. */
    void row(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                values[i] = text(number);
            }
        }
        FORMAT.printRecord(writer, values);
    }

    /** A number as text; both zeros read the same. */
    static String text(double number) {
        return Double.toString(number == 0 ? 0.0 : number);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
