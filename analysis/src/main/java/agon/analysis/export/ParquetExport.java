package agon.analysis.export;

import agon.analysis.export.DataDictionary.Table;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.BadContentException;
import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes the tidy files of a run as Apache Parquet, a file each. */
public final class ParquetExport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path run;

    /** @param run folder of a run */
    public ParquetExport(Path run) {
        this.run = run;
    }

    /**
     * Writes the files all, or none. Columns are those of the CSV files, with the types of {@code schema.json}: text, whole numbers
     * of 64 bits, numbers of double precision; an empty field is null.
     *
     * @param folder one that is not there yet
     * @return rows by table, in the order of the dictionary; files that a run does not have are left out
     * @throws BadContentException if the folder is no run, there is such a folder already, or a field is not of its type
     */
    public Map<String, Long> into(Path folder) {
        if (!Files.isRegularFile(run.resolve("results.csv"))) {
            throw new BadContentException(run + " is not the folder of a finished run: it has no results.csv");
        }
        if (Files.exists(folder)) {
            throw new BadContentException(folder + ": is there already; delete it or choose another name");
        }
        Path beside = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            Map<String, Long> rows = new LinkedHashMap<>();
            for (Table table : DataDictionary.of(PaperFiles.schema()).tables()) {
                Path from = run.resolve(table.file());
                if (Files.isRegularFile(from)) {
                    Path to = beside.resolve(table.file().replaceFirst("\\.csv$", ".parquet"));
                    Files.createDirectories(to.getParent());
                    Files.deleteIfExists(to);
                    rows.put(table.name(), write(table, from, to));
                }
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Table table, Path from, Path to) throws IOException {
        try (Reader reader = Files.newBufferedReader(from, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<String> columns = parser.getHeaderNames();
            Dehydrator<CSVRecord> fields = (record, row) -> {
                for (String column : columns) {
                    if (!record.get(column).isEmpty()) {
                        row.write(column, value(table, column, record));
                    }
                }
            };
            long rows = 0;
            try (ParquetWriter<CSVRecord> writer =
                    ParquetWriter.writeFile(schema(table, columns), to.toFile(), fields)) {
                for (CSVRecord record : parser) {
                    writer.write(record);
                    rows++;
                }
            }
            return rows;
        }
    }

    private static MessageType schema(Table table, List<String> columns) {
        return new MessageType(
                table.name(),
                columns.stream().map(column -> type(table, column)).toList());
    }

    private static Type type(Table table, String column) {
        return switch (table.types().getOrDefault(column, "string")) {
            case "integer" -> Types.optional(PrimitiveTypeName.INT64).named(column);
            case "number" -> Types.optional(PrimitiveTypeName.DOUBLE).named(column);
            default ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column);
        };
    }

    private static Object value(Table table, String column, CSVRecord record) {
        String field = record.get(column);
        try {
            return switch (table.types().getOrDefault(column, "string")) {
                case "integer" -> Long.valueOf(field);
                case "number" -> Double.valueOf(field);
                default -> field;
            };
        } catch (NumberFormatException e) {
            throw new BadContentException(table.file() + ", row " + record.getRecordNumber() + ", column '" + column
                    + "': '" + field + "' is not a number");
        }
    }
}
