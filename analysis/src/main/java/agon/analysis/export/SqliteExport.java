package agon.analysis.export;

import agon.analysis.export.DataDictionary.Table;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.BadContentException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Puts the tidy files of a run into one SQLite database, a table each. */
public final class SqliteExport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path run;

    /** @param run folder of a run */
    public SqliteExport(Path run) {
        this.run = run;
    }

    /**
     * Writes the database whole, or not at all. Columns are those of the files, with the types of {@code schema.json}; an empty
     * field is null.
     *
     * @param database a file that is not there yet
     * @return rows by table, in the order of the dictionary; files that a run does not have are left out
     * @throws BadContentException if the folder is no run, the file is there already, or a field is not of its type
     */
    public Map<String, Long> into(Path database) {
        if (!Files.isRegularFile(run.resolve("results.csv"))) {
            throw new BadContentException(run + " is not the folder of a finished run: it has no results.csv");
        }
        if (Files.exists(database)) {
            throw new BadContentException(database + ": is there already; delete it or choose another name");
        }
        Path beside = database.resolveSibling(database.getFileName() + ".part");
        try {
            Files.deleteIfExists(beside);
            Map<String, Long> rows = fill(beside);
            Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(database + ": " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Long> fill(Path database) throws SQLException, IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection.setAutoCommit(false);
            for (Table table : DataDictionary.of(PaperFiles.schema()).tables()) {
                Path file = run.resolve(table.file());
                if (Files.isRegularFile(file)) {
                    rows.put(table.name(), load(connection, table, file));
                }
            }
            connection.commit();
        }
        return rows;
    }

    private static long load(Connection connection, Table table, Path file) throws SQLException, IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<String> columns = parser.getHeaderNames();
            String defined = columns.stream()
                    .map(column -> quoted(column) + " " + type(table.types().getOrDefault(column, "string")))
                    .collect(Collectors.joining(", "));
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE " + quoted(table.name()) + " (" + defined + ")");
            }
            String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
            long rows = 0;
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES (" + places + ")")) {
                for (CSVRecord record : parser) {
                    for (int i = 0; i < columns.size(); i++) {
                        set(insert, i + 1, record.get(i), table, columns.get(i), parser.getCurrentLineNumber());
                    }
                    insert.executeUpdate();
                    rows++;
                }
            }
            return rows;
        }
    }

    private static void set(PreparedStatement insert, int place, String field, Table table, String column, long line)
            throws SQLException {
        try {
            switch (field.isEmpty() ? "" : table.types().getOrDefault(column, "string")) {
                case "" -> insert.setNull(place, Types.NULL);
                case "integer" -> insert.setLong(place, Long.parseLong(field));
                case "number" -> insert.setDouble(place, Double.parseDouble(field));
                default -> insert.setString(place, field);
            }
        } catch (NumberFormatException e) {
            throw new BadContentException(
                    table.file() + ", line " + line + ", column '" + column + "': '" + field + "' is not a number");
        }
    }

    private static String type(String type) {
        return switch (type) {
            case "integer" -> "INTEGER";
            case "number" -> "REAL";
            default -> "TEXT";
        };
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
