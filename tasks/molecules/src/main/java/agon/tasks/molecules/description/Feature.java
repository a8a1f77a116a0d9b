package agon.tasks.molecules.description;

/** The numbers that describe a molecule, in the order of the vector. Counts unless said otherwise. */
public enum Feature {
    HEAVY_ATOMS("heavy atoms"),
    HYDROGENS("hydrogen atoms"),
    CARBONS("carbon atoms"),
    NITROGENS("nitrogen atoms"),
    OXYGENS("oxygen atoms"),
    SULFURS("sulfur atoms"),
    PHOSPHORUS("phosphorus atoms"),
    FLUORINES("fluorine atoms"),
    CHLORINES("chlorine atoms"),
    BROMINES("bromine atoms"),
    IODINES("iodine atoms"),
    CHARGED_ATOMS("charged atoms"),
    MOLECULAR_WEIGHT("molecular weight, g/mol"),
    HETERO_FRACTION("fraction of heavy atoms that are not carbon"),

    SINGLE_BONDS("single bonds, not aromatic"),
    DOUBLE_BONDS("double bonds, not aromatic"),
    TRIPLE_BONDS("triple bonds"),
    AROMATIC_BONDS("aromatic bonds"),
    ROTATABLE_BONDS("rotatable bonds"),
    HYDROGEN_DONORS("N and O atoms that carry hydrogen"),
    HYDROGEN_ACCEPTORS("N and O atoms"),
    HYDROXYLS("hydroxyl groups"),
    AMINO_GROUPS("N atoms that carry hydrogen"),
    CARBONYLS("carbonyl groups"),
    ETHER_OXYGENS("O atoms with two single bonds to heavy atoms"),
    METHYLS("methyl groups"),
    SATURATED_CARBONS("carbon atoms with single bonds alone"),
    TERMINAL_ATOMS("heavy atoms with one heavy neighbour"),
    TWO_CONNECTED_ATOMS("heavy atoms with two heavy neighbours"),
    THREE_CONNECTED_ATOMS("heavy atoms with three heavy neighbours"),
    FOUR_CONNECTED_ATOMS("heavy atoms with four heavy neighbours or more"),

    RINGS("rings of the smallest set"),
    AROMATIC_RINGS("rings whose every bond is aromatic"),
    FIVE_RINGS("five-membered rings"),
    SIX_RINGS("six-membered rings"),
    OTHER_RINGS("rings of other sizes"),
    RING_SYSTEMS("groups of rings that share atoms"),
    RING_ATOMS("ring atoms"),
    FUSED_RING_ATOMS("atoms in two rings or more"),
    AROMATIC_ATOMS("aromatic atoms"),

    PI_CENTRES("conjugated atoms"),
    INVERSE_PI_CENTRES("one over the number of conjugated atoms, 0 if none"),
    PI_BONDS("sigma bonds between conjugated atoms"),
    LARGEST_PI_SYSTEM("atoms of the largest conjugated component"),
    LONGEST_PI_CHAIN("atoms on the longest shortest path between conjugated atoms"),
    TERMINAL_PI_CENTRES("conjugated atoms with one conjugated neighbour"),
    BRANCHED_PI_CENTRES("conjugated atoms with three conjugated neighbours"),
    ACYCLIC_PI_CENTRES("conjugated atoms outside rings"),
    EXCESS_PI_ELECTRONS("pi electrons beyond one an atom"),
    PYRIDINE_NITROGENS("conjugated N atoms that give one electron"),
    PYRROLE_NITROGENS("conjugated N atoms that give two electrons"),
    CARBONYL_OXYGENS("conjugated O atoms that give one electron"),
    DONOR_OXYGENS("conjugated O atoms that give two electrons"),
    CONJUGATED_SULFURS("conjugated S atoms"),
    CONJUGATED_HALOGENS("conjugated halogen atoms"),
    ALKYL_ON_PI("saturated carbons bonded to conjugated carbons"),

    LOG_WIENER("natural logarithm of 1 + Wiener index"),
    DIAMETER("greatest distance between two heavy atoms, bonds"),
    RADIUS("least eccentricity of a heavy atom, bonds"),
    RANDIC("Randić connectivity index of order 1"),
    VALENCE_CONNECTIVITY("Kier-Hall valence connectivity index of order 1"),
    ZAGREB("first Zagreb index"),
    KAPPA_2("Kier's shape index of order 2, without alpha"),
    BALABAN("Balaban's J, distances in bonds"),

    LOG_P("octanol-water partition, XLogP estimate (log10)"),
    POLAR_SURFACE("topological polar surface area, square ångströms");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** What the number counts, for a reader. */
    public String title() {
        return title;
    }
}
