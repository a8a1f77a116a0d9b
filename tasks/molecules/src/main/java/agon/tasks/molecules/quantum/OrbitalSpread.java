package agon.tasks.molecules.quantum;

import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far right answers to questions about orbitals typically lie apart: their standard deviation over such questions of one
 * kind, about fragments of one size or levels of one side of the gap. For the evaluator alone, who sets errors beside it.
 *
 * <p>A level is taken within its first bounds, however near they are by now: what its error comes to in a gap does not
 * depend on them.
 */
public final class OrbitalSpread {

    private static final int DRAWN = 3000;

    /** Of fewer answers about one size nothing is said but by the next smaller one. */
    private static final int LEAST = 30;

    /** Stand in place of sizes where a level is asked about. */
    private static final int OCCUPIED = 1;

    private static final int EMPTY = 2;

    /** Where all are equal or nearly so, any error is taken for a large one, and none for infinitely large. */
    private static final double SMALLEST = 1e-6;

    private final Questions<MoleculeQuestion> questions;
    private final OrbitalDecomposition decomposition;
    private final OrbitalAnswers answers;
    private Optional<Map<Class<?>, NavigableMap<Integer, Double>>> known = Optional.empty();

    /**
     * @param questions about orbitals, as agents are trained on them
     * @param decomposition tells first bounds
     * @param answers right ones
     */
    public OrbitalSpread(
            Questions<MoleculeQuestion> questions, OrbitalDecomposition decomposition, OrbitalAnswers answers) {
        this.questions = questions;
        this.decomposition = decomposition;
        this.answers = answers;
    }

    /**
     * How far right answers to questions like this one lie apart.
     *
     * @param question about orbitals
     * @return in the unit of the answers, above 0
     */
    public synchronized double of(MoleculeQuestion question) {
        Map<Class<?>, NavigableMap<Integer, Double>> all = known.orElseGet(this::measured);
        known = Optional.of(all);
        NavigableMap<Integer, Double> bySize =
                all.getOrDefault(question.inquiry().getClass(), Collections.emptyNavigableMap());
        return Optional.ofNullable(bySize.floorEntry(size(question)))
                .or(() -> Optional.ofNullable(bySize.firstEntry()))
                .map(Map.Entry::getValue)
                .orElse(1.0);
    }

    private Map<Class<?>, NavigableMap<Integer, Double>> measured() {
        Map<Class<?>, NavigableMap<Integer, List<Double>>> found = new HashMap<>();
        for (MoleculeQuestion question : questions.draw(DRAWN, Seeds.generator(0, "molecules.orbital-spread"))) {
            if (question.inquiry() instanceof OrbitalInquiry.Level) {
                decomposition.frontier(question.molecule()).forEach(level -> note(level, found));
            } else {
                note(question, found);
            }
        }
        Map<Class<?>, NavigableMap<Integer, Double>> spreads = new HashMap<>();
        found.forEach((inquiry, bySize) -> {
            NavigableMap<Integer, Double> enough = new TreeMap<>();
            bySize.forEach((size, values) -> {
                if (values.size() >= LEAST) {
                    enough.put(size, deviation(values));
                }
            });
            spreads.put(inquiry, enough);
        });
        return spreads;
    }

    private void note(MoleculeQuestion question, Map<Class<?>, NavigableMap<Integer, List<Double>>> found) {
        double answer = answers.answer(question.molecule(), (OrbitalInquiry) question.inquiry());
        found.computeIfAbsent(question.inquiry().getClass(), kind -> new TreeMap<>())
                .computeIfAbsent(size(question), size -> new ArrayList<>())
                .add(answer);
    }

    private int size(MoleculeQuestion question) {
        if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            return share.fragment().size();
        }
        if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            return polynomial.fragment().size();
        }
        int occupied = decomposition.graph(question.molecule()).occupied();
        return question.inquiry() instanceof OrbitalInquiry.Level level && level.number() > occupied ? EMPTY : OCCUPIED;
    }

    private static double deviation(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.max(SMALLEST, Math.sqrt(squares / values.size()));
    }
}
