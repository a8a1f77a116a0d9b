package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.task.InvalidData;
import agon.tasks.molecules.data.Columns;
import agon.tasks.molecules.data.GeometryFile;
import agon.tasks.molecules.data.MoleculeFile;
import agon.tasks.molecules.data.Property;
import agon.tasks.molecules.data.TableFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where molecules come from, once settings and what is known of published files are put together.
 *
 * @param data which set
 * @param path of the file, as said or as published; empty for the generated set
 * @param columns which of its columns are read
 * @param property what the values are
 * @param known whether the values are those that H has a rule of thumb for
 * @param atoms that a Coulomb matrix holds
 */
record MoleculeSource(
        MoleculeData data, Optional<Path> path, Columns columns, Property property, boolean known, int atoms) {

    /** Refuses settings that do not go together, each by its name. */
    static MoleculeSource of(MoleculeData data, SourceSettings said) {
        boolean free = data == MoleculeData.CSV || data == MoleculeData.HUCKEL;
        refuseUnless(free || said.file().isBlank(), "file", data.word() + " has a file of its own; use data: csv");
        refuseUnless(free || said.smiles().isBlank(), "smiles", data.word() + " has its structures in one column");
        refuseUnless(data == MoleculeData.CSV || said.name().isBlank(), "name", data.word() + " names its molecules");
        refuseUnless(data != MoleculeData.CSV || !said.file().isBlank(), "file", "csv must say which table to read");
        refuseUnless(data != MoleculeData.CSV || !said.value().isBlank(), "value", "csv must say which column to read");
        refuseUnless(
                data != MoleculeData.HUCKEL || said.value().isBlank(),
                "value",
                "huckel works its values out; use data: csv to read them");
        refuseUnless(
                data != MoleculeData.HUCKEL
                        || !said.file().isBlank()
                        || said.estimate().isBlank(),
                "estimate",
                "generated molecules come without an estimate");
        Optional<Measurement> measurement = data.measurement(said.value());
        return new MoleculeSource(
                data,
                said.file().isBlank() ? data.file() : Optional.of(path(said.file())),
                columns(data, measurement, said),
                property(data, measurement, said),
                measurement.isPresent() && measurement.equals(data.measurement("")),
                said.atoms());
    }

    private static Columns columns(MoleculeData data, Optional<Measurement> measurement, SourceSettings said) {
        Columns published = data.columns(measurement);
        return new Columns(
                text(said.name()).or(published::name),
                text(said.smiles()).orElseGet(published::smiles),
                text(said.value()).or(published::value),
                text(said.estimate()).or(published::estimate));
    }

    private static Property property(MoleculeData data, Optional<Measurement> measurement, SourceSettings said) {
        boolean stated = said.spread() > 0;
        Optional<Property> published = measurement.map(Measurement::property);
        refuseUnless(
                stated || published.isPresent(),
                "spread",
                "say a typical spread of " + said.value() + ", above 0, and a typical value as source.centre"
                        + (data == MoleculeData.CSV ? "" : "; they are known for " + data.measured()));
        return new Property(
                published.map(Property::title).orElseGet(said::value),
                text(said.unit()).or(() -> published.map(Property::unit)).orElse(""),
                stated ? said.centre() : published.orElseThrow().centre(),
                stated ? said.spread() : published.orElseThrow().scale());
    }

    /** Refuses to show, or to let H consult, what there is not. */
    void refuse(SightSettings sight, boolean publishedEstimate) {
        String without = data.word() + " comes without an estimate; " + MoleculeData.estimated()
                + " have one, or name its column as source.estimate";
        InvalidSetting.unless(estimated() || !publishedEstimate, "publishedEstimate", without);
        InvalidSetting.unless(estimated() || !sight.estimate(), "sight.estimate", without);
        InvalidSetting.unless(
                data == MoleculeData.QM7_GEOMETRIES || !sight.coulomb(),
                "sight.coulomb",
                data.word() + " holds no geometries; qm7-geometries does");
    }

    /** Whether a cheap estimate comes with the values. */
    boolean estimated() {
        return columns.estimate().isPresent();
    }

    /** Whether the molecules are read, and not made. */
    boolean read() {
        return path.isPresent();
    }

    /**
     * The file, which is there.
     *
     * @throws InvalidData if it is not
     */
    MoleculeFile file(Optional<Path> dataFolder) {
        Path relative = path.orElseThrow();
        Path file =
                relative.isAbsolute() ? relative : folder(dataFolder, relative).resolve(relative);
        if (!Files.isRegularFile(file)) {
            throw new InvalidData(file + ": there is no such file"
                    + (relative.isAbsolute()
                            ? ""
                            : "; AGON_DATA must name a folder that holds " + relative + ", or use data: huckel"));
        }
        OptionalInt rows = data.rows();
        return data == MoleculeData.QM7_GEOMETRIES
                ? new GeometryFile(file, columns, atoms, rows)
                : new TableFile(file, columns, rows);
    }

    private Path folder(Optional<Path> dataFolder, Path relative) {
        return dataFolder.orElseThrow(
                () -> new InvalidData(
                        "data: " + data.word() + " needs " + relative
                                + ", which is not part of the project: let AGON_DATA name the folder that holds it, or use data: huckel"));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InvalidSetting("source.file", "is no path: " + e.getMessage());
        }
    }

    private static Optional<String> text(String said) {
        return Optional.of(said).filter(some -> !some.isBlank());
    }

    private static void refuseUnless(boolean condition, String setting, String reason) {
        InvalidSetting.unless(condition, "source." + setting, reason);
    }
}
