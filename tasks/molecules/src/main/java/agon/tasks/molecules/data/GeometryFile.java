package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.BondPerception;
import agon.tasks.molecules.chemistry.Exclusion;
import agon.tasks.molecules.chemistry.Geometry;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.description.CoulombMatrix;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Geometries one after the other in the XYZ format: number of atoms, a line of {@code key=value}, and a line an atom with
 * element and place in ångströms. Names, structures and values are found by key; the structure is not in the file but is
 * made out by {@link BondPerception}.
 *
 * @param path where
 * @param columns the keys; that of the structure is not looked for
 * @param room atoms that a Coulomb matrix holds; larger molecules are left out
 * @param expectedRows so many geometries must be there, where that is known
 */
public record GeometryFile(Path path, Columns columns, int room, OptionalInt expectedRows) implements MoleculeFile {
    private static final int FIELDS_OF_AN_ATOM = 4;

    @Override
    public String manner() {
        return "geometries " + columns + " " + room;
    }

    @Override
    public void read(RowVisitor visitor) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw MoleculeFile.refusal(path, List.of("there is no such file"));
        }
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            new Reading(reader, visitor).all();
        }
    }

    /** Where reading has come to. */
    private final class Reading {
        private final BufferedReader reader;
        private final RowVisitor visitor;
        private final BondPerception perception = new BondPerception();
        private final SmilesReader writer = new SmilesReader();
        private long line;

        Reading(BufferedReader reader, RowVisitor visitor) {
            this.reader = reader;
            this.visitor = visitor;
        }

        void all() throws IOException {
            int rows = 0;
            for (Optional<String> first = next();
                    first.isPresent() && !first.get().isBlank();
                    first = next()) {
                rows++;
                int atoms = count(first.get());
                String comment = next().orElseThrow(() -> cutShort());
                long at = line;
                List<Geometry.Nucleus> nuclei = new ArrayList<>();
                for (int i = 0; i < atoms; i++) {
                    nuclei.add(nucleus(next().orElseThrow(() -> cutShort())));
                }
                visit(at, keys(comment), new Geometry(nuclei));
            }
            if (rows == 0 || expectedRows.isPresent() && rows != expectedRows.getAsInt()) {
                throw problem("the file ends after " + rows + " geometries where "
                        + (expectedRows.isPresent() ? expectedRows.getAsInt() : "at least one")
                        + " are expected; is it cut short?");
            }
        }

        private void visit(long at, Map<String, String> keys, Geometry geometry) throws IOException {
            List<String> wrong = new ArrayList<>();
            OptionalDouble value = number(keys, columns.value(), wrong);
            OptionalDouble estimate = number(keys, columns.estimate(), wrong);
            if (!wrong.isEmpty()) {
                visitor.excluded(new ExcludedRow(at, Exclusion.NO_NUMBER, String.join("; ", wrong)));
                return;
            }
            int atoms = geometry.atoms().size();
            if (atoms > room) {
                String detail = atoms + " atoms where a Coulomb matrix holds " + room;
                visitor.excluded(new ExcludedRow(at, Exclusion.TOO_LARGE, detail));
                return;
            }
            Optional<IAtomContainer> molecule = perception.molecule(geometry);
            if (molecule.isEmpty()) {
                String detail = "no bonds of usual valence fit to its " + atoms + " atoms";
                visitor.excluded(new ExcludedRow(at, Exclusion.NO_BONDS, detail));
                return;
            }
            visitor.read(new RawMolecule(
                    at,
                    columns.name().map(key -> keys.getOrDefault(key, "")).orElse(""),
                    writer.canonical(molecule.get()),
                    value,
                    estimate,
                    Optional.of(CoulombMatrix.of(geometry, room))));
        }

        private Optional<String> next() throws IOException {
            Optional<String> read = Optional.ofNullable(reader.readLine());
            line += read.isPresent() ? 1 : 0;
            return read;
        }

        private int count(String text) {
            OptionalDouble number = FiniteNumber.of(text);
            double atoms = number.orElse(0);
            if (atoms < 1 || atoms != Math.rint(atoms) || atoms > Integer.MAX_VALUE) {
                throw problem("'" + text.strip() + "' is no number of atoms");
            }
            return (int) atoms;
        }

        private Geometry.Nucleus nucleus(String text) {
            String[] fields = text.strip().split("\\s+");
            double[] place = new double[FIELDS_OF_AN_ATOM - 1];
            boolean readable = fields.length == FIELDS_OF_AN_ATOM;
            for (int i = 0; readable && i < place.length; i++) {
                OptionalDouble number = FiniteNumber.of(fields[i + 1]);
                readable = number.isPresent();
                place[i] = number.orElse(0);
            }
            if (!readable) {
                throw problem("'" + text.strip() + "' is no element with three coordinates");
            }
            return new Geometry.Nucleus(fields[0], place[0], place[1], place[2]);
        }

        private RuntimeException cutShort() {
            return problem("the file ends within a geometry; is it cut short?");
        }

        private RuntimeException problem(String what) {
            return MoleculeFile.refusal(path, List.of("line " + line + ": " + what));
        }
    }

    private static Map<String, String> keys(String comment) {
        Map<String, String> keys = new HashMap<>();
        for (String field : comment.strip().split("\\s+")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                keys.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return keys;
    }

    private static OptionalDouble number(Map<String, String> keys, Optional<String> key, List<String> wrong) {
        if (key.isEmpty()) {
            return OptionalDouble.empty();
        }
        String text = keys.getOrDefault(key.get(), "");
        OptionalDouble number = FiniteNumber.of(text);
        if (number.isEmpty()) {
            String nearest = EditDistance.nearest(
                            key.get(), keys.keySet().stream().sorted().toList())
                    .map(name -> "; the nearest key is '" + name + "'")
                    .orElse("");
            wrong.add(
                    keys.containsKey(key.get())
                            ? "key '" + key.get() + "': '" + text + "' is not a finite number"
                            : "there is no key '" + key.get() + "'" + nearest);
        }
        return number;
    }
}
