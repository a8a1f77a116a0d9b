package agon.tasks.molecules;

import agon.tasks.molecules.data.Columns;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which data set. Those that have a file are not part of the project; their columns are those of the files that {@code agon
 * data fetch} gets, and the first measurement of each is asked about if nothing else is said.
 */
public enum MoleculeData {
    /** Conjugated molecules, built by the project or read; HOMO-LUMO gap by the simple Hückel method. */
    HUCKEL("", 0, "", Measurement.of("", "HOMO-LUMO gap", "|beta|", 1.0, 0.3)),

    /** Measured solubilities (Delaney 2004), with those of his linear rule beside them. */
    ESOL(
            "esol_delaney-processed.csv",
            1128,
            "Compound ID",
            Measurement.of("measured log solubility in mols per litre", "solubility", "log10 mol/l", -3.0, 2.0)
                    .besides("ESOL predicted log solubility in mols per litre")),

    /** Measured distribution between octanol and water at pH 7.4 (ChEMBL). */
    LIPOPHILICITY(
            "lipophilicity.csv",
            4200,
            "CMPD_CHEMBLID",
            Measurement.of("exp", "octanol-water distribution", "log10", 2.0, 1.0)),

    /** Measured free energies of hydration (Mobley and Guthrie 2014), with those of simulations beside them. */
    FREESOLV(
            "freesolv.csv",
            642,
            "iupac",
            Measurement.of("expt", "free energy of hydration", "kcal/mol", -4.0, 4.0)
                    .besides("calc")),

    /** Atomisation energies of molecules of up to seven heavy atoms (Rupp et al. 2012), by structure. */
    QM7("qm7.csv", 6830, "", Measurement.of("u0_atom", "atomisation energy", "kcal/mol", -1500.0, 200.0)),

    /** The same by geometry: PBE0, with DFTB beside it. */
    QM7_GEOMETRIES(
            "qm7_geometries_qml.xyz",
            7101,
            "id",
            Measurement.of("E_pbe0_kcal_per_mol", "atomisation energy", "kcal/mol", -1500.0, 200.0)
                    .besides("E_dftb_kcal_per_mol")),

    /** Electronic spectra of molecules of up to eight heavy atoms (Ramakrishnan et al. 2015): CC2, with TDDFT beside it. */
    QM8(
            "qm8.csv",
            21786,
            "",
            Measurement.of("E1-CC2", "first excitation energy (CC2)", "hartree", 0.22, 0.04)
                    .besides("E1-PBE0"),
            Measurement.of("E2-CC2", "second excitation energy (CC2)", "hartree", 0.25, 0.03)
                    .besides("E2-PBE0"),
            Measurement.of("f1-CC2", "first oscillator strength (CC2)", "", 0.02, 0.05)
                    .besides("f1-PBE0"),
            Measurement.of("f2-CC2", "second oscillator strength (CC2)", "", 0.04, 0.07)
                    .besides("f2-PBE0")),

    /** Properties of molecules of up to nine heavy atoms at B3LYP (Ramakrishnan et al. 2014). */
    QM9(
            "qm9.csv",
            133_885,
            "mol_id",
            Measurement.of("gap", "HOMO-LUMO gap", "hartree", 0.25, 0.05),
            Measurement.of("homo", "HOMO energy", "hartree", -0.24, 0.02),
            Measurement.of("lumo", "LUMO energy", "hartree", 0.01, 0.05),
            Measurement.of("mu", "dipole moment", "debye", 2.7, 1.5),
            Measurement.of("alpha", "polarisability", "bohr^3", 75.0, 8.0),
            Measurement.of("r2", "electronic spatial extent", "bohr^2", 1200.0, 300.0),
            Measurement.of("zpve", "zero-point vibrational energy", "hartree", 0.15, 0.03),
            Measurement.of("cv", "heat capacity at 298 K", "cal/(mol K)", 32.0, 4.0),
            Measurement.of("u0_atom", "atomisation energy at 0 K", "kcal/mol", -1750.0, 240.0)),

    /** Any table with a structure and a number in each row. */
    CSV("", 0, "");

    /** Heading of the structure in every published table. */
    static final String SMILES = "smiles";

    private static final Path FOLDER = Path.of("molecules");

    private final String file;
    private final int rows;
    private final String name;
    private final List<Measurement> measurements;

    MoleculeData(String file, int rows, String name, Measurement... measurements) {
        this.file = file;
        this.rows = rows;
        this.name = name;
        this.measurements = List.of(measurements);
    }

    /** Its name in experiments. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the published file lies below the data folder; empty where there is none. */
    Optional<Path> file() {
        return said(file).map(FOLDER::resolve);
    }

    /** Rows of the published file, where there is one. */
    OptionalInt rows() {
        return rows > 0 ? OptionalInt.of(rows) : OptionalInt.empty();
    }

    /** The columns of a measurement. */
    Columns columns(Optional<Measurement> measurement) {
        return new Columns(
                said(name),
                SMILES,
                measurement.map(Measurement::column).flatMap(MoleculeData::said),
                measurement.flatMap(Measurement::estimate));
    }

    /** What is known of a column; of the first that something is known of, where none is named. */
    Optional<Measurement> measurement(String column) {
        return measurements.stream()
                .filter(known -> column.isBlank() || known.column().equals(column))
                .findFirst();
    }

    /** The columns that something is known of, for people. */
    String measured() {
        return measurements.stream().map(Measurement::column).collect(Collectors.joining(", "));
    }

    /** The sets whose published files hold a cheap estimate, for people. */
    static String estimated() {
        return Stream.of(values())
                .filter(data ->
                        data.measurement("").flatMap(Measurement::estimate).isPresent())
                .map(MoleculeData::word)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
