package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import agon.tasks.molecules.doubt.ApplicabilityDomain;
import agon.tasks.molecules.doubt.ConformalIntervals;
import agon.tasks.molecules.doubt.Stability;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What H can find out about one of its models beside what it says. A prediction is taken to be the harder the less a molecule
 * is like those that the model was trained on.
 */
public final class ModelDoubts {
    /** How often an interval is to hold the value. */
    static final double COVERAGE = 0.9;

    /** Share of the molecules trained on that must lie in the domain. */
    private static final double IN_DOMAIN = 0.9;

    /** Half of the widest interval, in spreads of the values; wide enough to say nothing. */
    private static final double WIDEST = 10;

    private static final int SUPPORTING = 3;

    private final AuxiliaryModel model;
    private final List<Notebook.Entry> trained;
    private final Neighbours neighbours;
    private final ApplicabilityDomain domain;
    private final ConformalIntervals intervals;
    private final Optional<Stability> stability;
    private final Optional<Inside> inside;
    private final double widest;
    private final Map<Integer, Double> spreads = new ConcurrentHashMap<>();
    private final Map<Integer, Double> strangeness = new ConcurrentHashMap<>();

    private ModelDoubts(
            AuxiliaryModel model,
            List<Notebook.Entry> trained,
            Neighbours neighbours,
            ApplicabilityDomain domain,
            ConformalIntervals intervals,
            Optional<Stability> stability,
            Optional<Inside> inside,
            double widest) {
        this.model = model;
        this.trained = trained;
        this.neighbours = neighbours;
        this.domain = domain;
        this.intervals = intervals;
        this.stability = stability;
        this.inside = inside;
        this.widest = widest;
    }

    /**
     * Doubts about a model.
     *
     * @param trained what it was trained on; not empty
     * @param checks measured molecules that it was not trained on
     * @param stability copies of it that were trained again, where they were
     * @param inside what it looks like from inside, where H looks
     * @param scale typical spread of the values
     */
    static ModelDoubts of(
            AuxiliaryModel model,
            List<Notebook.Entry> trained,
            List<Notebook.Entry> checks,
            Optional<Stability> stability,
            Optional<Inside> inside,
            double scale) {
        List<Molecule> molecules =
                trained.stream().map(Notebook.Entry::molecule).toList();
        ApplicabilityDomain domain = ApplicabilityDomain.of(molecules, IN_DOMAIN);
        ConformalIntervals intervals = ConformalIntervals.of(checks.stream()
                .map(entry -> new ConformalIntervals.Check(
                        model.opinion(entry.molecule()), difficulty(domain, entry.molecule()), entry.value()))
                .toList());
        return new ModelDoubts(
                model, trained, new Neighbours(molecules), domain, intervals, stability, inside, WIDEST * scale);
    }

    AuxiliaryModel model() {
        return model;
    }

    /** The answer to a question about the model; an interval is nowhere wider than several spreads of the values. */
    double answer(ModelMatter matter, Molecule molecule) {
        return switch (matter) {
            case VALUE -> model.opinion(molecule);
            case INTERVAL ->
                Math.min(
                        widest,
                        intervals
                                .about(0, difficulty(domain, molecule), COVERAGE)
                                .high());
            case DOMAIN -> domain.covers(molecule) ? 1 : 0;
            case STABILITY -> spreads.computeIfAbsent(molecule.row(), row -> spread(molecule));
            case SUPPORT -> model.opinion(molecule) + correction(molecule);
            case SUBSTRUCTURES -> strangeness.computeIfAbsent(molecule.row(), row -> strangeness(molecule));
            case IMPORTANCE -> inside.map(looked -> looked.beyond(molecule)).orElse(0.0);
        };
    }

    private double strangeness(Molecule molecule) {
        return inside.map(looked -> looked.strangeness(molecule)).orElse(0.0);
    }

    private double spread(Molecule molecule) {
        return stability
                .map(copies -> copies.opinions(List.of(MoleculeQuestion.value(molecule)))
                        .get(0)
                        .spread())
                .orElse(0.0);
    }

    /** By how much the model is too low on the measured molecules most like this one, on average. */
    private double correction(Molecule molecule) {
        return neighbours.nearest(molecule, SUPPORTING, candidate -> true).stream()
                .mapToDouble(neighbour -> measured(neighbour.molecule()) - model.opinion(neighbour.molecule()))
                .average()
                .orElse(0);
    }

    private double measured(Molecule molecule) {
        return trained.stream()
                .filter(entry -> entry.molecule().row() == molecule.row())
                .mapToDouble(Notebook.Entry::value)
                .findFirst()
                .orElseThrow();
    }

    private static double difficulty(ApplicabilityDomain domain, Molecule molecule) {
        return Calibration.dissimilarity(domain.likeness(molecule));
    }
}
