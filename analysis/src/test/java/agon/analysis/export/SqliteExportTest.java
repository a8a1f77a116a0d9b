package agon.analysis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.results.BadContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteExportTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a question to the database gives what the files say: numbers as numbers, nothing as null")
    void asked() throws SQLException {
        Analysis.of(Answers.contest(2).into(folder));
        Path database = folder.resolve("run.db");
        Map<String, Long> rows = new SqliteExport(folder).into(database);
        assertEquals(3000, rows.get("items"));
        assertEquals(10, rows.get("results"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT AVG(correct), COUNT(error), (SELECT value FROM results WHERE protocol = 'debate' AND seed = 1),"
                                + " (SELECT typeof(n_seeds) || typeof(mean) || typeof(variant) FROM summary LIMIT 1)"
                                + " FROM items WHERE protocol = 'debate' AND seed = 1")) {
            assertTrue(found.next());
            assertEquals(found.getDouble(3), found.getDouble(1), 1e-12);
            assertEquals(0, found.getInt(2));
            assertEquals("integerrealnull", found.getString(4));
        }
    }

    @Test
    @DisplayName("quotes and semicolons in names are text, not commands")
    void hostile() throws SQLException {
        new WrittenRun()
                .score("x'); DROP TABLE results;--", "sorting", 0, "accuracy", 1)
                .into(folder);
        Path database = folder.resolve("run.db");
        assertEquals(1, new SqliteExport(folder).into(database).get("results"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT protocol FROM results")) {
            assertEquals("x'); DROP TABLE results;--", found.getString(1));
        }
    }

    @Test
    @DisplayName("a file that is there stays as it is, what is no run is refused, and bad fields leave nothing behind")
    void refused() throws IOException {
        Path database = Files.writeString(folder.resolve("mine.db"), "mine");
        assertTrue(refusal(database).contains("is not the folder of a finished run"));
        new WrittenRun().score("one", "sorting", 0, "accuracy", 1).into(folder);
        assertTrue(refusal(database).contains("mine.db: is there already"));
        assertEquals("mine", Files.readString(database));
        Files.writeString(folder.resolve("ledger.csv"), "cell,seed,count\na,0,many\n");
        Path other = folder.resolve("other.db");
        assertEquals("ledger.csv, line 2, column 'count': 'many' is not a number", refusal(other));
        assertFalse(Files.exists(other));
    }

    private String refusal(Path database) {
        return assertThrows(BadContentException.class, () -> new SqliteExport(folder).into(database))
                .getMessage();
    }
}
