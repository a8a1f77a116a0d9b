package agon.tasks.molecules.overseer;

import agon.api.oversight.Reliance;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How H's conclusion about a value divides among its sources, by their precision as H knows it from its checks. Nobody is asked
 * for it, neither agent nor model: what H is told of a model to doubt it ({@link Testimony}) does not count.
 *
 * @param knowledge what H knows of molecules as a whole
 * @param relatives whom H asks about
 * @param orbitals variance of the error that H takes gaps of two levels to have that it is told; empty where it asks for none
 */
record SourceWeights(Knowledge knowledge, Relatives relatives, OptionalDouble orbitals)
        implements Reliance<MoleculeQuestion> {

    private static final String RELATIVES = "relatives";
    private static final String MEASURED = "measured";
    private static final String ORBITALS = "orbitals";

    @Override
    public SortedMap<String, Double> weights(MoleculeQuestion question) {
        Molecule molecule = question.molecule();
        SortedMap<String, Double> precisions = new TreeMap<>();
        if (!question.asksValue()) {
            return precisions;
        }
        if (knowledge.measured(molecule).isPresent()) {
            precisions.put(MEASURED, 1.0);
            return precisions;
        }
        for (Neighbours.Neighbour relative : relatives.of(molecule)) {
            double doubt = 1 / precision(relative.molecule());
            precisions.merge(
                    RELATIVES, 1 / (knowledge.carriedVariance(relative, Relatives.COUNT) + doubt), Double::sum);
        }
        knowledge.sources().forEach(source -> precisions.put(name(source), precision(molecule, source)));
        orbitals.ifPresent(variance -> precisions.put(ORBITALS, 1 / variance));
        double all =
                precisions.values().stream().mapToDouble(Double::doubleValue).sum();
        precisions.replaceAll((source, precision) -> precision / all);
        return precisions;
    }

    private static String name(Inquiry source) {
        return source instanceof ModelInquiry inquiry ? inquiry.model().word() : source.title();
    }

    /** That of {@link Knowledge#opinion}. */
    private double precision(Molecule molecule) {
        if (knowledge.measured(molecule).isPresent()) {
            return 1 / Knowledge.MEASURED_VARIANCE;
        }
        List<Inquiry> sources = knowledge.sources();
        return sources.isEmpty()
                ? 1 / knowledge.trend().ruleVariance()
                : sources.stream()
                        .mapToDouble(source -> precision(molecule, source))
                        .sum();
    }

    /** That of {@link Knowledge#source}. */
    private double precision(Molecule molecule, Inquiry source) {
        List<Neighbours.Neighbour> analogues =
                source == Aspect.ANALOGUES ? knowledge.notebook().analogues(molecule) : List.of();
        if (!analogues.isEmpty()) {
            return analogues.stream()
                    .mapToDouble(analogue -> 1 / knowledge.carriedVariance(analogue, Notebook.ANALOGUES))
                    .sum();
        }
        return 1
                / knowledge.trend().informants().stream()
                        .filter(trusted -> trusted.informant().inquiry().equals(source))
                        .mapToDouble(Trusted::variance)
                        .findFirst()
                        .orElse(knowledge.trend().ruleVariance());
    }
}
