package agon.analysis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.export.DataDictionary.Table;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.BadContentException;
import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    @Test
    @DisplayName("reads back what the files say, field by field: numbers as numbers, text as text, nothing as null")
    void roundTrip() throws IOException {
        WrittenRun run = Answers.contest(2);
        run.score("x'); DROP TABLE results; σ", "sorting", 0, "accuracy", 0.1);
        Analysis.of(run.into(folder));
        Path parquet = folder.resolve("parquet");
        Map<String, Long> rows = new ParquetExport(folder).into(parquet);
        assertEquals(3000, rows.get("items"));
        for (Table table : DataDictionary.of(PaperFiles.schema()).tables()) {
            Path csv = folder.resolve(table.file());
            if (Files.exists(csv)) {
                Path file = parquet.resolve(table.file().replace(".csv", ".parquet"));
                assertEquals(expected(csv, table), read(file), table.name());
            }
        }
    }

    @Test
    @DisplayName("the same run gives the same bytes")
    void repeatable() throws IOException {
        Analysis.of(Answers.contest(1).into(folder));
        new ParquetExport(folder).into(folder.resolve("one"));
        new ParquetExport(folder).into(folder.resolve("two"));
        for (String file : List.of("items.parquet", "summary.parquet")) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            folder.resolve("one").resolve(file),
                            folder.resolve("two").resolve(file)),
                    file);
        }
    }

    @Test
    @DisplayName(
            "a folder that is there stays as it is, what is no run is refused, and bad fields leave no folder behind")
    void refused() throws IOException {
        assertTrue(refusal("new").contains("is not the folder of a finished run"));
        new WrittenRun().score("one", "sorting", 0, "accuracy", 1).into(folder);
        Files.createDirectory(folder.resolve("mine"));
        assertTrue(refusal("mine").contains("mine: is there already"));
        Files.writeString(folder.resolve("ledger.csv"), "cell,seed,count\na,0,many\n");
        assertEquals("ledger.csv, row 1, column 'count': 'many' is not a number", refusal("new"));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    private String refusal(String name) {
        return assertThrows(BadContentException.class, () -> new ParquetExport(folder).into(folder.resolve(name)))
                .getMessage();
    }

    private static List<Map<String, Object>> expected(Path csv, Table table) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(csv);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord record : parser) {
                Map<String, Object> row = new LinkedHashMap<>();
                record.toMap().forEach((column, field) -> {
                    if (!field.isEmpty()) {
                        row.put(
                                column,
                                switch (table.types().getOrDefault(column, "string")) {
                                    case "integer" -> Long.valueOf(field);
                                    case "number" -> Double.valueOf(field);
                                    default -> field;
                                });
                    }
                });
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> read(Path file) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>, String[]> rows = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new LinkedHashMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String[] path, Object value) {
                Optional.ofNullable(value).ifPresent(there -> row.put(path[0], there));
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (Stream<Map<String, Object>> read = ParquetReader.streamContent(file.toFile(), rows)) {
            return read.toList();
        }
    }
}
