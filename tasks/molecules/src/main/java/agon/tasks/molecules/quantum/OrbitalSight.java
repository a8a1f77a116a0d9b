package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.Cutting;
import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.chemistry.HuckelGraph;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.Arrays;
import java.util.List;

/**
 * What a learner sees of a question about orbitals beside the molecule: of what kind it is, its bounds or its point, and counts
 * and sums over the fragment. Nothing of it is worked out from levels; whether one is occupied follows from a count of
 * electrons, and no other number tells on which side of the gap it lies.
 *
 * @param systems the molecules' graphs
 */
public record OrbitalSight(PiSystems systems) {

    /** One name a number. */
    public static final List<String> NAMES = List.of(
            "asks_value",
            "asks_level",
            "asks_share",
            "asks_polynomial",
            "level_per_atom",
            "level_occupied",
            "low",
            "high",
            "middle",
            "fragment_atoms",
            "fragment_bonds",
            "fragment_parts",
            "fragment_rings",
            "fragment_ends",
            "fragment_branches",
            "fragment_coulomb",
            "fragment_coulomb_squares",
            "fragment_resonance_squares",
            "fragment_acceptors",
            "fragment_donors");

    private static final int BRANCHED = 3;

    /** Writes as many numbers as there are names. */
    public void write(MoleculeQuestion question, float[] into, int offset) {
        Arrays.fill(into, offset, offset + NAMES.size(), 0f);
        HuckelGraph graph = systems.of(question.molecule());
        Fragment fragment = graph.whole();
        int at = offset + 4;
        if (question.inquiry() instanceof OrbitalInquiry.Level level) {
            into[offset + 1] = 1f;
            into[at] = (float) level.number() / graph.coulomb().size();
            into[at + 1] = level.number() > graph.occupied() ? -1f : 1f;
            into[at + 2] = (float) level.low();
            into[at + 3] = (float) level.high();
            into[at + 4] = (float) level.middle();
        } else if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            into[offset + 2] = 1f;
            Arrays.fill(into, at + 2, at + 5, (float) share.bound());
            fragment = share.fragment();
        } else if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            into[offset + 3] = 1f;
            Arrays.fill(into, at + 2, at + 5, (float) polynomial.point());
            fragment = polynomial.fragment();
        } else {
            into[offset] = 1f;
        }
        write(graph, fragment, into, at + 5);
    }

    private static void write(HuckelGraph graph, Fragment fragment, float[] into, int at) {
        int parts = new Cutting(graph).parts(fragment).size();
        into[at] = fragment.size();
        into[at + 1] = fragment.bonds().size();
        into[at + 2] = parts;
        into[at + 3] = fragment.bonds().size() - fragment.size() + parts;
        for (int atom : fragment.atoms()) {
            double coulomb = graph.coulomb().get(atom);
            long bonds = fragment.bonds().stream()
                    .filter(bond -> graph.bonds().get(bond).touches(atom))
                    .count();
            into[at + 4] += bonds <= 1 ? 1f : 0f;
            into[at + 5] += bonds >= BRANCHED ? 1f : 0f;
            into[at + 6] += (float) coulomb;
            into[at + 7] += (float) (coulomb * coulomb);
            into[at + 9] += coulomb > 0 ? 1f : 0f;
            into[at + 10] += coulomb < 0 ? 1f : 0f;
        }
        for (int bond : fragment.bonds()) {
            double resonance = graph.bonds().get(bond).resonance();
            into[at + 8] += (float) (resonance * resonance);
        }
    }
}
