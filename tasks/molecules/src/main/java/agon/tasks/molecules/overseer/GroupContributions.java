package agon.tasks.molecules.overseer;

import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A rule of thumb: an intercept, and so much for each group that a molecule has.
 *
 * @param intercept in the unit of the data set
 * @param groups in the order in which they are told
 */
public record GroupContributions(double intercept, List<Group> groups) {

    /** Copies the groups. */
    public GroupContributions {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param feature counts it
     * @param coefficient contribution of one
     */
    public record Group(Feature feature, double coefficient) {

        /** Contribution of this group to a molecule. */
        public double contribution(Molecule molecule) {
            return coefficient * molecule.descriptors().value(feature);
        }
    }

    /** No contributions at all: the same for every molecule. */
    public static GroupContributions none(double typical) {
        return new GroupContributions(typical, List.of());
    }

    /**
     * Gaps of conjugated molecules, |beta|. A polyene of n atoms has 4 sin(pi / (2 (n + 1))), which falls as 2 pi / n: a
     * small box has a wide gap, a long chain a narrow one. Aromatic rings are stable and hold the gap open, other rings
     * do not. Carbonyl oxygen, nitrile and pyridine nitrogen pull the lowest empty orbital down, an amine pushes the
     * highest filled one up: all narrow the gap. The sizes of these effects are guesses in round numbers.
     */
    public static GroupContributions ofGap() {
        return new GroupContributions(
                0.95,
                List.of(
                        new Group(Feature.INVERSE_PI_CENTRES, 4.0),
                        new Group(Feature.LONGEST_PI_CHAIN, -0.06),
                        new Group(Feature.AROMATIC_RINGS, 0.3),
                        new Group(Feature.RINGS, -0.1),
                        new Group(Feature.CARBONYL_OXYGENS, -0.2),
                        new Group(Feature.PYRIDINE_NITROGENS, -0.1),
                        new Group(Feature.PYRROLE_NITROGENS, -0.05),
                        new Group(Feature.TRIPLE_BONDS, -0.1)));
    }

    /**
     * Solubility in water, log10 mol/l. Each carbon costs about 0.35 (a CH2 group multiplies the partition coefficient by
     * three or so), halogens and rings cost more; groups that bond to water by hydrogen give some of it back.
     */
    public static GroupContributions ofSolubility() {
        return new GroupContributions(
                0.5,
                List.of(
                        new Group(Feature.CARBONS, -0.35),
                        new Group(Feature.HYDROXYLS, 0.9),
                        new Group(Feature.AMINO_GROUPS, 0.5),
                        new Group(Feature.CARBONYLS, 0.3),
                        new Group(Feature.ETHER_OXYGENS, 0.3),
                        new Group(Feature.CHLORINES, -0.6),
                        new Group(Feature.BROMINES, -0.7),
                        new Group(Feature.RINGS, -0.3)));
    }

    /**
     * Distribution between octanol and water at pH 7.4, log10. Carbon likes oil, all that bonds to water by hydrogen likes
     * water, halogens like oil better than carbon does; the sizes are guesses in round numbers.
     */
    public static GroupContributions ofDistribution() {
        return new GroupContributions(
                0.0,
                List.of(
                        new Group(Feature.CARBONS, 0.2),
                        new Group(Feature.NITROGENS, -0.3),
                        new Group(Feature.OXYGENS, -0.4),
                        new Group(Feature.HYDROXYLS, -0.3),
                        new Group(Feature.AROMATIC_RINGS, 0.2),
                        new Group(Feature.FLUORINES, 0.2),
                        new Group(Feature.CHLORINES, 0.6),
                        new Group(Feature.CHARGED_ATOMS, -0.5)));
    }

    /**
     * Free energy of hydration, kcal/mol. Alkanes lie near 2, whatever their length; each group that bonds to water by
     * hydrogen lowers that by what alcohols, amines, ketones, ethers and nitriles are known to lie below alkanes.
     */
    public static GroupContributions ofHydration() {
        return new GroupContributions(
                2.0,
                List.of(
                        new Group(Feature.HYDROXYLS, -6.5),
                        new Group(Feature.AMINO_GROUPS, -5.0),
                        new Group(Feature.CARBONYLS, -4.5),
                        new Group(Feature.ETHER_OXYGENS, -2.0),
                        new Group(Feature.TRIPLE_BONDS, -3.0),
                        new Group(Feature.AROMATIC_RINGS, -2.5),
                        new Group(Feature.CHLORINES, -0.7),
                        new Group(Feature.BROMINES, -1.0)));
    }

    /**
     * Atomisation energy, kcal/mol, from the average bond energies of textbooks shared among atoms: C-H 99, C-C 83, N-H 93,
     * C-N 73, O-H 111, C-O 86; a second bond is worth some 63 where two single ones would be 83, and so on.
     */
    public static GroupContributions ofAtomisation() {
        return new GroupContributions(
                0.0,
                List.of(
                        new Group(Feature.HYDROGENS, -58.0),
                        new Group(Feature.CARBONS, -166.0),
                        new Group(Feature.NITROGENS, -105.0),
                        new Group(Feature.OXYGENS, -90.0),
                        new Group(Feature.SULFURS, -75.0),
                        new Group(Feature.DOUBLE_BONDS, 20.0),
                        new Group(Feature.TRIPLE_BONDS, 60.0)));
    }

    /** These contributions as an overseer remembers them: each is off by a normal factor of the given spread. */
    public GroupContributions misremembered(double spread, long seed) {
        RandomGenerator random = Seeds.generator(seed, "molecules.groups");
        List<Group> remembered = new ArrayList<>();
        for (Group group : groups) {
            remembered.add(new Group(group.feature(), group.coefficient() * (1.0 + spread * random.nextGaussian())));
        }
        return new GroupContributions(intercept, remembered);
    }

    /** The rule's value for a molecule. */
    public double value(Molecule molecule) {
        double sum = intercept;
        for (Group group : groups) {
            sum += group.contribution(molecule);
        }
        return sum;
    }
}
