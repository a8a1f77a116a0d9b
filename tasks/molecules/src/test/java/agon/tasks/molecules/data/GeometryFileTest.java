package agon.tasks.molecules.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

@DisplayName("A file of geometries")
class GeometryFileTest {
    private static final String ETHYNE = """
            4
            id=7 energy=-404.9 cheap=-412.9
            C 0.0 0.0 0.60
            C 0.0 0.0 -0.60
            H 0.0 0.0 1.66
            H 0.0 0.0 -1.66
            """;
    private static final String WATER = """
            3
            id=8 energy=-220.0 cheap=-230.0
            H 0.757 0.586 0.0
            O 0.0 0.0 0.0
            H -0.757 0.586 0.0
            """;
    private static final Columns KEYS =
            new Columns(Optional.of("id"), "structure", Optional.of("energy"), Optional.of("cheap"));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives name, energies, a structure made out from distances, and the Coulomb matrix")
    void reads() {
        MoleculeRows rows = rows(ETHYNE + WATER, 4);
        MoleculeSet.Entry ethyne = rows.entries().get(0);
        assertEquals(List.of(), rows.excluded());
        assertEquals("C#C", ethyne.molecule().canonical());
        assertEquals("7", ethyne.molecule().name());
        assertEquals(-404.9, ethyne.value());
        assertEquals(OptionalDouble.of(-412.9), ethyne.estimate());
        assertEquals("O", rows.entries().get(1).molecule().canonical());
    }

    @Test
    @DisplayName("has Coulomb matrices as one works them out by hand, the same whatever the order of atoms")
    void coulomb() {
        float[] matrix = rows(WATER, 4)
                .entries()
                .get(0)
                .molecule()
                .coulomb()
                .orElseThrow()
                .toArray();
        double bohr = 0.529177210903;
        float oxygen = (float) (0.5 * Math.pow(8, 2.4));
        float bond = (float) (8 * bohr / Math.hypot(0.757, 0.586));
        float far = (float) (bohr / 1.514);
        assertArrayEquals(new float[] {oxygen, bond, bond, 0, 0.5f, far, 0, 0.5f, 0, 0}, matrix, 1e-5f);
        String turned = WATER.lines().toList().get(0) + "\n"
                + WATER.lines().toList().get(1) + "\n" + "O 0 0 0\nH 0.757 0.586 0\nH -0.757 0.586 0\n";
        assertEquals(
                rows(WATER, 4).entries().get(0).molecule().coulomb(),
                rows(turned, 4).entries().get(0).molecule().coulomb());
    }

    @Test
    @DisplayName("leaves out molecules with more atoms than the matrix holds, and those to which no bonds fit")
    void excludes() {
        String torn = "2\nid=1 energy=1 cheap=1\nC 0 0 0\nH 0 0 1.09\n";
        String text = "1\nid=2 energy=much cheap=1\nO 0 0 0\n";
        MoleculeRows rows = rows(ETHYNE + WATER + torn + text, 3);
        assertEquals(1, rows.entries().size());
        assertEquals(
                List.of(Exclusion.TOO_LARGE, Exclusion.NO_BONDS, Exclusion.NO_NUMBER),
                rows.excluded().stream().map(ExcludedRow::rule).toList());
        assertEquals(
                List.of(2L, 13L, 17L),
                rows.excluded().stream().map(ExcludedRow::line).toList());
    }

    @Test
    @DisplayName("makes out double and triple bonds")
    void perceives() {
        assertEquals("O=C=O", only("3\nid=1 energy=1 cheap=1\nC 0 0 0\nO 0 0 1.16\nO 0 0 -1.16\n"));
        assertEquals("N#C", only("3\nid=1 energy=1 cheap=1\nC 0 0 0\nN 0 0 1.16\nH 0 0 -1.07\n"));
    }

    @Test
    @DisplayName("is refused with the line where it is no file of geometries, or ends within one")
    void damaged() {
        assertTrue(refusal("four\n").contains("line 1: 'four' is no number of atoms"));
        assertTrue(refusal("1\nid=1\nC 0 0\n").contains("line 3: 'C 0 0' is no element with three coordinates"));
        assertTrue(refusal("2\nid=1\nC 0 0 0\n").contains("ends within a geometry"));
        assertTrue(refusal("").contains("ends after 0 geometries"));
        GeometryFile two =
                new GeometryFile(SmallFile.write(folder.resolve("two.xyz"), WATER), KEYS, 4, OptionalInt.of(2));
        assertThrows(InvalidData.class, () -> MoleculeRows.of(two, Radicals.EXCLUDE, Cache.NONE));
    }

    private String only(String content) {
        return rows(content, 9).entries().get(0).molecule().canonical();
    }

    private MoleculeRows rows(String content, int room) {
        Path file = SmallFile.write(folder.resolve("some.xyz"), content);
        return MoleculeRows.of(new GeometryFile(file, KEYS, room, OptionalInt.empty()), Radicals.EXCLUDE, Cache.NONE);
    }

    private String refusal(String content) {
        return assertThrows(InvalidData.class, () -> rows(content, 4)).getMessage();
    }
}
