package agon.tasks.molecules.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.description.AtomsAndBonds.Atom;
import agon.tasks.molecules.description.AtomsAndBonds.Bond;
import agon.tasks.molecules.description.AtomsAndBonds.Order;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtomContainer;

@DisplayName("The atoms and bonds of a molecule")
class BondReadingTest {
    private final SmilesReader reader = new SmilesReader();

    private AtomsAndBonds read(String smiles) throws Exception {
        IAtomContainer molecule = reader.read(smiles);
        return BondReading.of(molecule, new PiSystemFinder().find(molecule));
    }

    @Test
    @DisplayName("are those of acetonitrile")
    void acetonitrile() throws Exception {
        assertEquals(
                new AtomsAndBonds(
                        List.of(
                                new Atom(6, 1, 3, 0, 0, false, false, false),
                                new Atom(6, 2, 0, 0, 2, false, false, true),
                                new Atom(7, 1, 0, 0, 2, false, false, true)),
                        List.of(new Bond(0, 1, Order.SINGLE, false, false), new Bond(1, 2, Order.TRIPLE, false, true))),
                read("CC#N"));
    }

    @Test
    @DisplayName("are those of methane, which has no bond between heavy atoms")
    void methane() throws Exception {
        assertEquals(new AtomsAndBonds(List.of(new Atom(6, 0, 4, 0, 0, false, false, false)), List.of()), read("C"));
    }

    @Test
    @DisplayName("tell that the oxygen of phenol is conjugated with its ring, and that the ring's bonds are all alike")
    void phenol() throws Exception {
        AtomsAndBonds phenol = read("Oc1ccccc1");
        assertEquals(new Atom(8, 1, 1, 0, 0, false, false, true), phenol.atoms().get(0));
        assertEquals(new Atom(6, 2, 1, 0, 0, true, true, true), phenol.atoms().get(2));
        assertEquals(
                6,
                phenol.bonds().stream()
                        .filter(bond -> bond.order() == Order.AROMATIC && bond.inRing() && bond.conjugated())
                        .count());
        assertEquals(7, phenol.bonds().size());
    }

    @ParameterizedTest
    @DisplayName("tell charges, on whichever side of zero")
    @CsvSource({"C[N+](=O)[O-], 1, 1", "C[N+](=O)[O-], 3, -1", "C[N+](=O)[O-], 2, 0"})
    void charges(String smiles, int atom, int charge) throws Exception {
        assertEquals(charge, read(smiles).atoms().get(atom).charge());
    }
}
