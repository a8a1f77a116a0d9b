package agon.tasks.molecules.data;

import agon.api.task.InvalidData;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.Describer;
import agon.tasks.molecules.description.Feature;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads measured solubilities: J. S. Delaney, "ESOL: estimating aqueous solubility directly from molecular structure",
 * J. Chem. Inf. Comput. Sci. 2004, 44, 1000-1005, in the file that MoleculeNet distributes.
 *
 * <p>Every row is kept, also the few that repeat a molecule with another measured value: results are compared over all
 * {@value #ROWS} rows. What must not happen to such a pair, that one half is trained on and the other asked about, is
 * {@link Partition}'s concern. The file's own estimate (Delaney's linear rule) comes along as the cheap estimate.
 */
public final class EsolFile {
    /** Rows of the complete file. */
    public static final int ROWS = 1128;

    /** Column of the name. */
    public static final String NAME = "Compound ID";

    /** Column of the cheap estimate, log10 mol/l. */
    public static final String ESTIMATE = "ESOL predicted log solubility in mols per litre";

    /** Column of the truth, log10 mol/l. */
    public static final String MEASURED = "measured log solubility in mols per litre";

    /** Column of the structure. */
    public static final String SMILES = "smiles";

    private static final int PROBLEMS_SHOWN = 10;
    private static final List<String> COLUMNS = List.of(NAME, ESTIMATE, MEASURED, SMILES);

    private final Path file;
    private final OptionalInt expectedRows;

    private EsolFile(Path file, OptionalInt expectedRows) {
        this.file = file;
        this.expectedRows = expectedRows;
    }

    /** The published file, which must have all its rows. */
    public static EsolFile complete(Path file) {
        return new EsolFile(file, OptionalInt.of(ROWS));
    }

    /** A file of the same columns with any number of rows. */
    public static EsolFile ofAnyLength(Path file) {
        return new EsolFile(file, OptionalInt.empty());
    }

    /**
     * Reads every row.
     *
     * @throws InvalidData when the file is missing, cut short, lacks a column, or holds a value that is no finite
     *     number or a SMILES that cannot be read; all problems are told together
     */
    public MoleculeSet read() {
        if (!Files.isRegularFile(file)) {
            throw new InvalidData(message(List.of("there is no such file")));
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return read(parser);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidData(message(List.of("it is not readable as comma-separated values: " + e.getMessage())));
        }
    }

    private MoleculeSet read(CSVParser parser) throws IOException {
        requireColumns(parser.getHeaderNames());
        List<String> problems = new ArrayList<>();
        List<MoleculeSet.Entry> entries = new ArrayList<>();
        MoleculeDescription description = new MoleculeDescription(Describer.ofGraphAndPolarity());
        int width = parser.getHeaderNames().size();
        int rows = 0;
        for (CSVRecord row : parser) {
            rows++;
            long line = parser.getCurrentLineNumber();
            if (row.size() != width) {
                problems.add("line " + line + ": " + row.size() + " columns where the heading has " + width
                        + "; is the file cut short?");
                continue;
            }
            OptionalDouble measured = number(row, MEASURED, line, problems);
            OptionalDouble estimate = number(row, ESTIMATE, line, problems);
            try {
                Molecule molecule = description
                        .describe(rows - 1, row.get(NAME).strip(), row.get(SMILES))
                        .molecule();
                measured.ifPresent(value -> entries.add(new MoleculeSet.Entry(molecule, value, estimate)));
            } catch (UnreadableSmilesException e) {
                problems.add("line " + line + ": " + e.getMessage());
            }
        }
        if (rows == 0) {
            problems.add("it has a heading and no rows");
        } else if (expectedRows.isPresent() && rows != expectedRows.getAsInt()) {
            problems.add("line " + parser.getCurrentLineNumber() + ": the file ends after " + rows + " rows where "
                    + expectedRows.getAsInt() + " are expected; is it cut short?");
        }
        if (!problems.isEmpty()) {
            throw new InvalidData(message(problems));
        }
        return new MoleculeSet("measured solubilities (ESOL)", "log10 mol/l", Feature.HEAVY_ATOMS, entries);
    }

    private void requireColumns(List<String> header) {
        List<String> problems = new ArrayList<>();
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                String nearest = EditDistance.nearest(column, header)
                        .map(name -> "; the nearest column is '" + name + "'")
                        .orElse("; the file is empty");
                problems.add("line 1: there is no column '" + column + "'" + nearest);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidData(message(problems));
        }
    }

    private String message(List<String> problems) {
        StringBuilder message = new StringBuilder(file + " cannot be used:");
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> message.append("\n  ").append(problem));
        if (problems.size() > PROBLEMS_SHOWN) {
            message.append("\n  and ").append(problems.size() - PROBLEMS_SHOWN).append(" more problems");
        }
        return message.toString();
    }

    private static OptionalDouble number(CSVRecord row, String column, long line, List<String> problems) {
        String text = row.get(column).strip();
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers that are not finite.
        }
        problems.add("line " + line + ", column '" + column + "': '" + text + "' is not a finite number");
        return OptionalDouble.empty();
    }
}
