package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.Exclusion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values with a heading, a molecule a row.
 *
 * @param path where
 * @param columns which are read; all must be there
 * @param expectedRows so many rows must be there, usable or not, where that is known
 */
public record TableFile(Path path, Columns columns, OptionalInt expectedRows) implements MoleculeFile {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String manner() {
        return "table " + columns;
    }

    @Override
    public void read(RowVisitor visitor) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw MoleculeFile.refusal(path, List.of("there is no such file"));
        }
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = parser(reader)) {
            read(parser, visitor);
        }
    }

    private CSVParser parser(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        try {
            return format(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw notReadable(e);
        }
    }

    private static CSVParser format(Reader reader) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader);
    }

    private RuntimeException notReadable(Exception e) {
        return MoleculeFile.refusal(
                path, List.of("it is not readable as comma-separated values in UTF-8: " + e.getMessage()));
    }

    private void read(CSVParser parser, RowVisitor visitor) throws IOException {
        requireColumns(parser.getHeaderNames());
        int width = parser.getHeaderNames().size();
        int rows = 0;
        Iterator<CSVRecord> records = parser.iterator();
        for (Optional<CSVRecord> row = next(records); row.isPresent(); row = next(records)) {
            rows++;
            long line = parser.getCurrentLineNumber();
            if (row.get().size() == width) {
                visit(row.get(), line, visitor);
            } else {
                String detail =
                        row.get().size() + " columns where the heading has " + width + "; is the file cut short?";
                visitor.excluded(new ExcludedRow(line, Exclusion.INCOMPLETE, detail));
            }
        }
        requireRows(rows, parser.getCurrentLineNumber());
    }

    private Optional<CSVRecord> next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (RuntimeException e) {
            // What the parser makes of quotes that do not close, and of bytes that are no text.
            throw notReadable(e);
        }
    }

    private void visit(CSVRecord row, long line, RowVisitor visitor) throws IOException {
        List<String> wrong = new ArrayList<>();
        OptionalDouble value = number(row, columns.value(), wrong);
        OptionalDouble estimate = number(row, columns.estimate(), wrong);
        if (wrong.isEmpty()) {
            String name = columns.name().map(column -> row.get(column).strip()).orElse("");
            visitor.read(new RawMolecule(line, name, row.get(columns.smiles()), value, estimate, Optional.empty()));
        } else {
            visitor.excluded(new ExcludedRow(line, Exclusion.NO_NUMBER, String.join("; ", wrong)));
        }
    }

    private void requireColumns(List<String> header) {
        List<String> problems = new ArrayList<>();
        for (String column : columns.all()) {
            if (!header.contains(column)) {
                String nearest = EditDistance.nearest(column, header)
                        .map(name -> "; the nearest column is '" + name + "'")
                        .orElse("; the file is empty");
                problems.add("line 1: there is no column '" + column + "'" + nearest);
            }
        }
        if (!problems.isEmpty()) {
            throw MoleculeFile.refusal(path, problems);
        }
    }

    private void requireRows(int rows, long line) {
        if (rows == 0) {
            throw MoleculeFile.refusal(path, List.of("it has a heading and no rows"));
        }
        if (expectedRows.isPresent() && rows != expectedRows.getAsInt()) {
            throw MoleculeFile.refusal(
                    path,
                    List.of("line " + line + ": the file ends after " + rows + " rows where " + expectedRows.getAsInt()
                            + " are expected; is it cut short?"));
        }
    }

    private static OptionalDouble number(CSVRecord row, Optional<String> column, List<String> wrong) {
        if (column.isEmpty()) {
            return OptionalDouble.empty();
        }
        String text = row.get(column.get()).strip();
        OptionalDouble number = FiniteNumber.of(text);
        if (number.isEmpty()) {
            wrong.add("column '" + column.get() + "': '" + text + "' is not a finite number");
        }
        return number;
    }
}
