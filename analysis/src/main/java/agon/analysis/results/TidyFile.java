package agon.analysis.results;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file (RFC 4180, UTF-8, header row) whose rows become records. */
final class TidyFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path path;
    private final List<String> columns;

    /** @param columns names that the header must hold, in any order and among others */
    TidyFile(Path path, List<String> columns) {
        this.path = path;
        this.columns = columns;
    }

    <T> List<T> read(Function<Row, T> record) {
        String file = path.getFileName().toString();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            checkHeader(file, parser.getHeaderNames());
            List<T> records = new ArrayList<>();
            Map<String, String> known = new HashMap<>();
            Iterator<CSVRecord> rows = parser.iterator();
            long line = parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                CSVRecord fields = rows.next();
                if (!fields.isConsistent()) {
                    throw new BadContentException(file + ", line " + line + ": has " + fields.size()
                            + " fields where the header has "
                            + parser.getHeaderNames().size());
                }
                records.add(record.apply(new Row(file, line, fields, known)));
                line = parser.getCurrentLineNumber() + 1;
            }
            return records;
        } catch (CharacterCodingException e) {
            throw new BadContentException(file + ": is not UTF-8 text", e);
        } catch (CSVException | IllegalArgumentException e) {
            throw new BadContentException(file + ": is not CSV as RFC 4180 has it: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new BadContentException(file + ": " + e.getCause().getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkHeader(String file, List<String> header) {
        for (String column : columns) {
            if (!header.contains(column)) {
                String present = header.isEmpty()
                        ? "the file has no header row"
                        : "the nearest there is '" + Nearest.to(column, header) + "'";
                throw BadContentException.at(file, 1, column, "is missing; " + present);
            }
        }
    }
}
