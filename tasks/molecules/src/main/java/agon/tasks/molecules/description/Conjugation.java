package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.PiAtomType;
import agon.tasks.molecules.chemistry.PiSystem;
import java.util.Arrays;
import java.util.List;

/** How far conjugation reaches and which atoms take part: what the gap depends on, without the gap. */
final class Conjugation implements FeatureGroup {
    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        List<PiSystem.Centre> centres = graph.piSystem().centres();
        int size = centres.size();
        into.set(Feature.PI_CENTRES, size);
        into.set(Feature.INVERSE_PI_CENTRES, size == 0 ? 0.0 : 1.0 / size);
        into.set(Feature.PI_BONDS, graph.piSystem().bonds().size());
        int[] degree = new int[size];
        Components components = new Components(size);
        Distances distances = new Distances(size);
        for (PiSystem.Bond bond : graph.piSystem().bonds()) {
            degree[bond.first()]++;
            degree[bond.second()]++;
            components.join(bond.first(), bond.second());
            distances.join(bond.first(), bond.second());
        }
        into.set(Feature.LARGEST_PI_SYSTEM, components.largest());
        int longest = Arrays.stream(distances.all())
                .flatMapToInt(Arrays::stream)
                .max()
                .orElse(-1);
        into.set(Feature.LONGEST_PI_CHAIN, longest + 1.0);
        for (int i = 0; i < size; i++) {
            describeCentre(graph, centres.get(i), degree[i], into);
        }
    }

    private static void describeCentre(
            MolecularGraph graph, PiSystem.Centre centre, int degree, Descriptors.Builder into) {
        if (degree == 1) {
            into.count(Feature.TERMINAL_PI_CENTRES);
        } else if (degree >= 3) {
            into.count(Feature.BRANCHED_PI_CENTRES);
        }
        if (!graph.molecule().getAtom(centre.atom()).isInRing()) {
            into.count(Feature.ACYCLIC_PI_CENTRES);
        }
        if (centre.element().equals("C")) {
            into.add(Feature.ALKYL_ON_PI, centre.alkylGroups());
        }
        centre.type().ifPresent(type -> describeType(type, into));
    }

    private static void describeType(PiAtomType type, Descriptors.Builder into) {
        into.add(Feature.EXCESS_PI_ELECTRONS, type.electrons() - 1.0);
        switch (type) {
            case CARBON -> {}
            case PYRIDINE_NITROGEN -> into.count(Feature.PYRIDINE_NITROGENS);
            case PYRROLE_NITROGEN -> into.count(Feature.PYRROLE_NITROGENS);
            case CARBONYL_OXYGEN -> into.count(Feature.CARBONYL_OXYGENS);
            case FURAN_OXYGEN -> into.count(Feature.DONOR_OXYGENS);
            case THIOCARBONYL_SULFUR, THIOPHENE_SULFUR -> into.count(Feature.CONJUGATED_SULFURS);
            case FLUORINE, CHLORINE -> into.count(Feature.CONJUGATED_HALOGENS);
        }
    }
}
