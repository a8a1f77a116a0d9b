package agon.learners.refitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits classifiers to free answers and comparisons of labels and token sequences; each sequence seen is one class.
 *
 * <p>A free answer is a row of its class. Comparisons make the answer of their question an unknown, fitted by expectation
 * maximisation: the overseer is taken to prefer the true answer when it is on offer, but for
 * {@link Experience#comparisonError()}, and to prefer any answer alike when it is not. The E-step spreads one row over
 * the classes in proportion to the held-out probability of each times that of the preferences if it were true; the M-step
 * fits to these fractional rows. In the first round only the answers that were on offer share the row; later also the
 * {@value #LIKELY} that are likeliest.
 */
record SequencePolicyFitter<A>(AnswerSpace<A> space, Experience experience, ClassifierFitter fitter)
        implements PolicyFitter<A> {

    private static final int LIKELY = 8;
    private static final double NEGLIGIBLE = 0.005;
    private static final double LEAST_SMOOTHING = 0.001;

    @Override
    public List<Double> numbers(A answer) {
        return space.numbers(answer);
    }

    @Override
    public FittedPolicy<A> fit(List<Remembered> questions, long seed) {
        List<List<Double>> classes = classes(questions);
        double smoothing = Math.max(LEAST_SMOOTHING, 1.0 / (2 + questions.size()));
        if (classes.isEmpty()) {
            return new ClassPolicy<>(space, classes, features -> new double[0], 1);
        }
        List<Choices> choices = choices(questions, classes);
        int rounds = choices.stream().anyMatch(Choices::compared) ? experience.comparisonRounds() : 1;
        Optional<ClassifierFitter.Fit> fit = Optional.empty();
        for (int round = 0; round < rounds; round++) {
            TrainingRows rows = rows(choices, classes.size(), fit);
            double[] targets = Arrays.stream(rows.target()).distinct().toArray();
            if (targets.length == 1) {
                List<List<Double>> only = List.of(classes.get((int) targets[0]));
                return new ClassPolicy<>(space, only, features -> new double[] {1}, smoothing);
            }
            ClassifierFitter by = round == rounds - 1 ? fitter : fitter.draft();
            fit = Optional.of(by.fit(rows, classes.size(), seed));
        }
        return new ClassPolicy<>(space, classes, fit.orElseThrow().classifier(), smoothing);
    }

    /** The heaviest answers of the memory, in the order of their tokens. */
    private List<List<Double>> classes(List<Remembered> questions) {
        Map<List<Double>, Double> weights = new TreeMap<>(SequencePolicyFitter::compare);
        for (Remembered question : questions) {
            for (Evidence item : question.evidence()) {
                weights.merge(item.answer(), item.weight(), Double::sum);
                for (List<Double> alternative : item.alternatives()) {
                    weights.merge(alternative, item.weight(), Double::sum);
                }
            }
        }
        List<List<Double>> heaviest = new ArrayList<>(weights.keySet());
        heaviest.sort(Comparator.comparingDouble(answer -> -weights.get(answer)));
        List<List<Double>> kept = new ArrayList<>(heaviest.subList(0, Math.min(experience.classes(), heaviest.size())));
        kept.sort(SequencePolicyFitter::compare);
        return List.copyOf(kept);
    }

    private List<Choices> choices(List<Remembered> questions, List<List<Double>> classes) {
        Map<List<Double>, Integer> index = new TreeMap<>(SequencePolicyFitter::compare);
        for (List<Double> each : classes) {
            index.put(each, index.size());
        }
        List<Choices> choices = new ArrayList<>();
        for (Remembered question : questions) {
            Choices said = Choices.of(question, index, experience.comparisonError());
            if (!said.empty()) {
                choices.add(said);
            }
        }
        return choices;
    }

    /** The E-step: rows of the free answers, and of what the unknown answers may be. */
    private static TrainingRows rows(List<Choices> choices, int classes, Optional<ClassifierFitter.Fit> fit) {
        RowsBuilder builder = new RowsBuilder();
        double[] unknown = new double[classes];
        Arrays.fill(unknown, 1.0 / classes);
        for (int i = 0; i < choices.size(); i++) {
            Choices said = choices.get(i);
            builder.beginQuestion(said.features());
            said.free().forEach(builder::add);
            if (said.compared()) {
                double[] before = fit.isPresent() ? fit.get().heldOut()[i] : unknown;
                double[] after = said.given(before, fit.isPresent() ? LIKELY : 0);
                for (int each = 0; each < classes; each++) {
                    if (after[each] > NEGLIGIBLE) {
                        builder.add(each, after[each] * said.comparedWeight());
                    }
                }
            }
        }
        return builder.build();
    }

    private static int compare(List<Double> first, List<Double> second) {
        for (int i = 0; i < first.size(); i++) {
            int order = Double.compare(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
