package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.HuckelGraph;
import agon.tasks.molecules.chemistry.HuckelMethod;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.Arrays;

/**
 * The right answers to questions about orbitals, by diagonalising: what the evaluator compares with, and what H does in its
 * head where a fragment is small enough.
 *
 * @param systems the molecules' graphs
 * @param method diagonalises
 */
public record OrbitalAnswers(PiSystems systems, HuckelMethod method) {

    /** The right answer to a question about a molecule. */
    public double answer(Molecule molecule, OrbitalInquiry inquiry) {
        HuckelGraph graph = systems.of(molecule);
        if (inquiry instanceof OrbitalInquiry.Level level) {
            double exact = method.levels(graph, graph.whole())[level.number() - 1];
            return Math.min(level.high(), Math.max(level.low(), exact));
        }
        if (inquiry instanceof OrbitalInquiry.Share share) {
            double[] levels = method.levels(graph, share.fragment());
            return (double) Arrays.stream(levels)
                            .filter(level -> level > share.bound())
                            .count()
                    / levels.length;
        }
        OrbitalInquiry.Polynomial polynomial = (OrbitalInquiry.Polynomial) inquiry;
        double product = Arrays.stream(method.levels(graph, polynomial.fragment()))
                .map(level -> polynomial.point() - level)
                .reduce(1, (a, b) -> a * b);
        double reach = new Bounds(graph).reach(polynomial.fragment(), polynomial.point());
        return reach == 0 ? 0 : product / reach;
    }

    /** The gap of a molecule. */
    public double gap(Molecule molecule) {
        HuckelGraph graph = systems.of(molecule);
        double[] levels = method.levels(graph, graph.whole());
        return levels[graph.occupied() - 1] - levels[graph.occupied()];
    }
}
