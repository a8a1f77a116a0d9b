package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.Cache;
import agon.api.task.InvalidData;
import agon.tasks.molecules.chemistry.Exclusion;
import agon.tasks.molecules.chemistry.Radicals;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table of molecules")
class TableFileTest {
    private static final String HEADING = "name,cheap,other,value,smiles\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is read row by row: name, structure, value and estimate, quoted names and blanks included")
    void reads() {
        MoleculeRows rows = rows("\"1,2-Ethanediol\",0.1,x,0.5,OCC(O) \n" + "Benzene,-2.1,y,-1.64,c1ccccc1 \n");
        assertAll(
                () -> assertEquals(List.of(), rows.excluded()),
                () -> assertEquals(
                        "1,2-Ethanediol", rows.entries().get(0).molecule().name()),
                () -> assertEquals("OCC(O)", rows.entries().get(0).molecule().smiles()),
                () -> assertEquals(-1.64, rows.entries().get(1).value()),
                () -> assertEquals(
                        OptionalDouble.of(-2.1), rows.entries().get(1).estimate()));
    }

    @Test
    @DisplayName("may begin with a byte order mark, and may name nothing but structure and value")
    void plain() {
        Columns columns = new Columns(Optional.empty(), "smiles", Optional.of("y"), Optional.empty());
        MoleculeRows rows = MoleculeRows.of(
                SmallFile.table(folder, columns, OptionalInt.empty(), "\uFEFFsmiles,y\nCCO,1\n"),
                Radicals.EXCLUDE,
                Cache.NONE);
        assertEquals("OCC", rows.entries().get(0).molecule().name());
        assertEquals(OptionalDouble.empty(), rows.entries().get(0).estimate());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("leaves out by a stated rule what has no place in a set, and says where it stands")
    @CsvSource({
        "SEVERAL_PARTS, [Na+].CC(=O)[O-], 1",
        "DUMMY_ATOMS, *CCO, 1",
        "ISOTOPES, [2H]C([2H])([2H])O, 1",
        "ISOTOPES, [13CH4], 1",
        "RADICALS, C[CH2], 1",
        "RADICALS, [CH2], 1",
        "RADICALS, CC1(C)CCCC(C)(C)N1[O], 1",
        "UNREADABLE, C1CC, 1",
        "UNREADABLE, ethanol, 1",
        "UNREADABLE, '', 1",
        "NO_NUMBER, CCO, n/a",
        "NO_NUMBER, CCO, NaN",
        "NO_NUMBER, CCO, ''",
        "NO_NUMBER, CCO, Infinity"
    })
    void excludes(Exclusion rule, String smiles, String value) {
        MoleculeRows rows = rows("A,0,x,1,CCC\n" + "B,0,x," + value + "," + smiles + "\n" + "C,0,x,2,CCCC\n");
        assertEquals(2, rows.entries().size());
        assertEquals(1, rows.excluded().size());
        ExcludedRow excluded = rows.excluded().get(0);
        assertEquals(rule, excluded.rule());
        assertEquals(3, excluded.line());
    }

    @ParameterizedTest
    @DisplayName("keeps charges, nitro groups, isonitriles, sulfones and carbon monoxide, which are no radicals")
    @CsvSource({
        "C[N+](C)(C)C",
        "C[N+](=O)[O-]",
        "CN(=O)=O",
        "C[N+]#[C-]",
        "CS(=O)(=O)C",
        "[C-]#[O+]",
        "O=P(O)(O)O",
        "C[S+](C)[O-]",
        "Cl(=O)(=O)(=O)O",
        "C[Si](C)(C)C"
    })
    void keeps(String smiles) {
        assertEquals(1, rows("A,0,x,1," + smiles + "\n").entries().size());
    }

    @Test
    @DisplayName("counts what it left out in one sentence and lists it line by line")
    void remarks() {
        MoleculeRows rows = rows("A,0,x,1,CCC\nB,0,x,?,CCO\nC,0,x\nD,?,x,1,CO\n");
        List<String> remarks = rows.remarks(Path.of("some.csv"), new Property("value", "", 50, 1));
        assertAll(
                () -> assertEquals(5, remarks.size()),
                () -> assertEquals(
                        "some.csv: 1 of 4 rows can be used; left out: 1 " + Exclusion.INCOMPLETE.title() + ", 2 "
                                + Exclusion.NO_NUMBER.title(),
                        remarks.get(0)),
                () -> assertTrue(remarks.get(1).contains("set source.centre and source.spread")),
                () -> assertEquals("some.csv, line 3: column 'value': '?' is not a finite number", remarks.get(2)),
                () -> assertTrue(remarks.get(3).startsWith("some.csv, line 4: 3 columns where the heading has 5")),
                () -> assertTrue(remarks.get(4).startsWith("some.csv, line 5: column 'cheap'")));
    }

    @Test
    @DisplayName("is refused where no row is left, or where rows may not be left out")
    void nothingLeft() {
        String nothing = refusal("A,0,x,1,C1CC\nB,0,x,NaN,CCO\n");
        assertTrue(nothing.contains("no row of it is left: 1 values that are no finite number"), nothing);
        assertTrue(nothing.contains("line 2: 'C1CC' is not a readable SMILES"), nothing);
        TableFile file = SmallFile.table(folder, HEADING + "A,0,x,1,C1CC\nB,0,x,1,CCO\n");
        InvalidData refused = assertThrows(
                InvalidData.class,
                () -> MoleculeRows.of(file, Radicals.EXCLUDE, Cache.NONE).requireAll(file.path()));
        assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
    }

    @Test
    @DisplayName("names the nearest column when one is missing, and tells of all that are")
    void nearestColumn() {
        String message = assertThrows(
                        InvalidData.class,
                        () -> MoleculeRows.of(
                                SmallFile.table(folder, "name,cheap,values,SMILE\nA,0,1,CCO\n"),
                                Radicals.EXCLUDE,
                                Cache.NONE))
                .getMessage();
        assertTrue(message.contains("line 1: there is no column 'smiles'; the nearest column is 'SMILE'"), message);
        assertTrue(message.contains("there is no column 'value'; the nearest column is 'values'"), message);
    }

    @Test
    @DisplayName("is refused when it is missing, empty, a heading alone, or no table")
    void nothingThere() {
        TableFile nowhere = new TableFile(folder.resolve("nowhere.csv"), SmallFile.COLUMNS, OptionalInt.empty());
        assertThrows(InvalidData.class, () -> MoleculeRows.of(nowhere, Radicals.EXCLUDE, Cache.NONE));
        assertThrows(
                InvalidData.class, () -> MoleculeRows.of(SmallFile.table(folder, ""), Radicals.EXCLUDE, Cache.NONE));
        assertTrue(refusal("").contains("no rows"));
        assertTrue(refusal("A,0,x,1,\"CCO\n").contains("comma-separated"));
    }

    @Test
    @DisplayName("is refused when rows are missing from a published file, counting those that cannot be used")
    void cutShort() {
        String content = HEADING + "A,0,x,1,CCO\nB,0,x,NaN,CCO\n";
        TableFile three = SmallFile.table(folder, SmallFile.COLUMNS, OptionalInt.of(3), content);
        InvalidData refused =
                assertThrows(InvalidData.class, () -> MoleculeRows.of(three, Radicals.EXCLUDE, Cache.NONE));
        assertTrue(refused.getMessage().contains("ends after 2 rows where 3 are expected"), refused.getMessage());
        TableFile two = SmallFile.table(folder, SmallFile.COLUMNS, OptionalInt.of(2), content);
        assertEquals(
                1, MoleculeRows.of(two, Radicals.EXCLUDE, Cache.NONE).entries().size());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("may have its open valences mended in pairs, near or far")
    @CsvSource({
        "[H]O[N][C]([H])C([H])([H])[H], CC=NO",
        "[CH2]C=C[CH2], C=CC=C",
        "[H][C](C([H])=C([H])[N]N([H])[H])C([H])([H])[H], CC=CC=NN"
    })
    void mended(String smiles, String meant) {
        List<MoleculeSet.Entry> entries =
                mend("A,0,x,1," + smiles + "\nB,0,x,1," + meant + "\n").entries();
        assertEquals(2, entries.size());
        assertEquals(
                entries.get(1).molecule().canonical(), entries.get(0).molecule().canonical());
    }

    @Test
    @DisplayName("leaves out open valences that have no partner, mended or not")
    void notMended() {
        MoleculeRows rows = mend("A,0,x,1,[CH]C\nB,0,x,1,C[CH2]\nC,0,x,1,CC\n");
        assertEquals(1, rows.entries().size());
        assertEquals(Exclusion.RADICALS, rows.excluded().get(1).rule());
    }

    private MoleculeRows mend(String content) {
        return MoleculeRows.of(SmallFile.table(folder, HEADING + content), Radicals.MEND, Cache.NONE);
    }

    @Test
    @DisplayName("keeps rows of one molecule, or merges them into their mean, however they are written")
    void duplicates() {
        MoleculeRows rows = rows("A,0,x,1,CCO\nB,5,x,7,CCC\nC,1,x,2,OCC\n");
        assertEquals(3, Duplicates.KEEP.among(rows.entries()).size());
        List<MoleculeSet.Entry> merged = Duplicates.MERGE.among(rows.entries());
        assertAll(
                () -> assertEquals(2, merged.size()),
                () -> assertEquals("A", merged.get(0).molecule().name()),
                () -> assertEquals(1.5, merged.get(0).value()),
                () -> assertEquals(OptionalDouble.of(0.5), merged.get(0).estimate()),
                () -> assertEquals(1, merged.get(1).molecule().row()));
    }

    @Test
    @DisplayName("gives Hückel gaps where it has no values, and leaves out what has none")
    void gaps() {
        Columns columns = new Columns(Optional.empty(), "smiles", Optional.empty(), Optional.empty());
        MoleculeRows rows = MoleculeRows.of(
                SmallFile.table(folder, columns, OptionalInt.empty(), "smiles\nC=C\nCCO\nBrc1ccccc1\nc1ccccc1\n"),
                Radicals.EXCLUDE,
                Cache.NONE);
        assertEquals(2, rows.entries().size());
        assertEquals(2.0, rows.entries().get(0).value(), 1e-9);
        assertEquals(
                List.of(Exclusion.NO_HUCKEL_GAP, Exclusion.NO_HUCKEL_GAP),
                rows.excluded().stream().map(ExcludedRow::rule).toList());
        assertTrue(rows.excluded().get(0).detail().contains("no pi system"));
    }

    private MoleculeRows rows(String content) {
        return MoleculeRows.of(SmallFile.table(folder, HEADING + content), Radicals.EXCLUDE, Cache.NONE);
    }

    private String refusal(String content) {
        return assertThrows(InvalidData.class, () -> rows(content)).getMessage();
    }
}
