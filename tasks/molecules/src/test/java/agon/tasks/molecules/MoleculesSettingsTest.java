package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.settings.InvalidSetting;
import agon.tasks.molecules.data.Columns;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where molecules are read")
class MoleculesSettingsTest {
    private static final SourceSettings NOTHING_SAID = SourceSettings.DEFAULTS;

    @Test
    @DisplayName("is known for published files, with the column that is usually asked about")
    void published() {
        MoleculeSource source = MoleculeSource.of(MoleculeData.QM8, NOTHING_SAID);
        assertEquals(
                new Columns(Optional.empty(), "smiles", Optional.of("E1-CC2"), Optional.of("E1-PBE0")),
                source.columns());
        assertTrue(source.known());
    }

    @Test
    @DisplayName("may be another column, with the estimate that belongs to it or one that is said")
    void chosen() {
        assertEquals(
                Optional.of("E2-PBE0"),
                MoleculeSource.of(MoleculeData.QM8, value("E2-CC2", ""))
                        .columns()
                        .estimate());
        assertEquals(
                Optional.of("E1-CAM"),
                MoleculeSource.of(MoleculeData.QM8, value("E1-CC2", "E1-CAM"))
                        .columns()
                        .estimate());
        MoleculeSource homo = MoleculeSource.of(MoleculeData.QM9, value("homo", ""));
        assertEquals("HOMO energy", homo.property().title());
        assertEquals(-0.24, homo.property().centre());
    }

    @Test
    @DisplayName("must be said for a table of one's own: file, column and spread, each by its name")
    void own() {
        assertEquals("source.file", refusal(MoleculeData.CSV, NOTHING_SAID));
        assertEquals("source.value", refusal(MoleculeData.CSV, source("own.csv", "", 1)));
        assertEquals("source.spread", refusal(MoleculeData.CSV, source("own.csv", "boils", 0)));
        assertEquals("source.spread", refusal(MoleculeData.QM9, value("g298", "")));
        assertEquals("source.file", refusal(MoleculeData.ESOL, source("own.csv", "", 1)));
        assertEquals("source.value", refusal(MoleculeData.HUCKEL, value("gap", "")));
    }

    @Test
    @DisplayName("decides what can be seen: no estimate and no geometry where there is none")
    void seen() {
        MoleculeSource lipophilicity = MoleculeSource.of(MoleculeData.LIPOPHILICITY, NOTHING_SAID);
        SightSettings estimate = new SightSettings(true, false, true, false, true);
        SightSettings coulomb = new SightSettings(true, false, false, true, true);
        assertEquals(
                "sight.estimate",
                assertThrows(InvalidSetting.class, () -> lipophilicity.refuse(estimate, false))
                        .setting());
        assertEquals(
                "sight.coulomb",
                assertThrows(InvalidSetting.class, () -> lipophilicity.refuse(coulomb, false))
                        .setting());
        MoleculeSource.of(MoleculeData.QM7_GEOMETRIES, NOTHING_SAID).refuse(coulomb, true);
        assertThrows(InvalidSetting.class, () -> new SightSettings(false, false, false, false, true));
    }

    private static String refusal(MoleculeData data, SourceSettings said) {
        return assertThrows(InvalidSetting.class, () -> MoleculeSource.of(data, said))
                .setting();
    }

    private static SourceSettings value(String column, String estimate) {
        return new SourceSettings("", "", column, estimate, "", "", 0, 0, 23);
    }

    private static SourceSettings source(String file, String value, double spread) {
        return new SourceSettings(file, "", value, "", "", "", 0, spread, 23);
    }
}
