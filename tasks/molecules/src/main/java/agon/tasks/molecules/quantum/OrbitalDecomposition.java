package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.Cutting;
import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.chemistry.HuckelGraph;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which smaller questions a question about orbitals comes down to, and what follows from their answers. */
public final class OrbitalDecomposition {

    /** A fragment of a molecule. */
    private record Place(int row, Fragment fragment) {}

    private final PiSystems systems;
    private final Recent<Place, Splitting> splittings = new Recent<>();
    private final Recent<Place, Integer> atoms = new Recent<>();

    /** @param systems the molecules' graphs */
    public OrbitalDecomposition(PiSystems systems) {
        this.systems = systems;
    }

    /** The graph of a molecule. */
    public HuckelGraph graph(Molecule molecule) {
        return systems.of(molecule);
    }

    /** How many independent rings a molecule's conjugated atoms form. */
    public int rings(Molecule molecule) {
        HuckelGraph graph = graph(molecule);
        int parts = new Cutting(graph).parts(graph.whole()).size();
        return graph.bonds().size() - graph.coulomb().size() + parts;
    }

    /**
     * Everything that may be asked about a question, in an order that does not change; none twice. Nothing comes below a single
     * atom, about which a learner that imitates H may yet ask.
     */
    public List<MoleculeQuestion> children(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        if (question.inquiry() instanceof OrbitalInquiry.Level level) {
            return about(
                    molecule,
                    Stream.of(
                            new OrbitalInquiry.Share(graph(molecule).whole(), level.middle()),
                            Bounds.lower(level),
                            Bounds.upper(level)));
        }
        if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            return share.fragment().size() == 1 ? List.of() : about(molecule, counting(molecule, share).stream());
        }
        if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            return polynomial.fragment().size() == 1
                    ? List.of()
                    : about(
                            molecule,
                            splitting(molecule, polynomial.fragment()).fragments().stream()
                                    .map(part -> new OrbitalInquiry.Polynomial(part, polynomial.point())));
        }
        return frontier(molecule);
    }

    /** The two levels that the gap lies between, the occupied one first. */
    public List<MoleculeQuestion> frontier(Molecule molecule) {
        HuckelGraph graph = graph(molecule);
        Bounds bounds = new Bounds(graph);
        return about(molecule, Stream.of(bounds.level(graph.occupied()), bounds.level(graph.occupied() + 1)));
    }

    /** The half in which a level lies, once it is known which share of all levels lies above the middle. */
    MoleculeQuestion half(MoleculeQuestion question, OrbitalInquiry.Level level, double shareAbove) {
        int above = count(shareAbove, graph(question.molecule()).whole().size());
        return new MoleculeQuestion(
                question.molecule(), above >= level.number() ? Bounds.upper(level) : Bounds.lower(level));
    }

    /**
     * The share of a fragment's levels above a bound. By the interlacing theorem of A. L. Cauchy a fragment has as many as it
     * has without one of its atoms, and one more if its polynomial and that of the rest differ in sign.
     *
     * @param answers to the children, in their order
     */
    double share(Molecule molecule, OrbitalInquiry.Share share, List<Double> answers) {
        List<OrbitalInquiry> asked = counting(molecule, share);
        int above = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) instanceof OrbitalInquiry.Share part) {
                above += count(answers.get(i), part.fragment().size());
            }
        }
        if (asked.get(asked.size() - 1) instanceof OrbitalInquiry.Polynomial) {
            above += answers.get(answers.size() - 2) * answers.get(answers.size() - 1) < 0 ? 1 : 0;
        }
        return (double) above / share.fragment().size();
    }

    /**
     * The polynomial of a fragment, as a share of its reach.
     *
     * @param answers to the children, in their order
     */
    double polynomial(Molecule molecule, OrbitalInquiry.Polynomial polynomial, List<Double> answers) {
        Splitting splitting = splitting(molecule, polynomial.fragment());
        Bounds bounds = new Bounds(graph(molecule));
        List<Double> whole = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            whole.add(answers.get(i) * bounds.reach(splitting.fragments().get(i), polynomial.point()));
        }
        double reach = bounds.reach(polynomial.fragment(), polynomial.point());
        return reach == 0 ? 0 : splitting.combine(whole) / reach;
    }

    private List<OrbitalInquiry> counting(Molecule molecule, OrbitalInquiry.Share share) {
        Fragment fragment = share.fragment();
        if (splitting(molecule, fragment) instanceof Splitting.Product product) {
            return product.fragments().stream()
                    .<OrbitalInquiry>map(part -> new OrbitalInquiry.Share(part, share.bound()))
                    .toList();
        }
        Scission scission = Scission.of(graph(molecule));
        int atom = atoms.get(new Place(molecule.row(), fragment), place -> scission.atom(fragment));
        Fragment rest = scission.cutting().without(fragment, Set.of(atom));
        return List.of(
                new OrbitalInquiry.Share(rest, share.bound()),
                new OrbitalInquiry.Polynomial(fragment, share.bound()),
                new OrbitalInquiry.Polynomial(rest, share.bound()));
    }

    private Splitting splitting(Molecule molecule, Fragment fragment) {
        return splittings.get(
                new Place(molecule.row(), fragment),
                place -> Scission.of(graph(molecule)).split(fragment));
    }

    /** What is told may be no share of so many: the nearest one is meant. */
    private static int count(double share, int of) {
        return (int) Math.max(0, Math.min(of, Math.round(share * of)));
    }

    private static List<MoleculeQuestion> about(Molecule molecule, Stream<? extends OrbitalInquiry> inquiries) {
        return inquiries.map(inquiry -> new MoleculeQuestion(molecule, inquiry)).toList();
    }
}
