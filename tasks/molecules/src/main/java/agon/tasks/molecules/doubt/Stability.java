package agon.tasks.molecules.doubt;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How much a model's answers move when it is trained again on measurements drawn anew, with replacement, from the same ones
 * (the bootstrap of B. Efron, Ann. Stat. 1979, 7, 1).
 */
public final class Stability {
    private static final int LEAST_MODELS = 2;

    private final List<Agent<MoleculeQuestion, Double>> models;

    private Stability(List<Agent<MoleculeQuestion, Double>> models) {
        this.models = List.copyOf(models);
    }

    /** Trains one more model of the kind that is doubted. */
    public interface Training {

        /**
         * A model of its own.
         *
         * @param number which, from 0
         */
        Agent<MoleculeQuestion, Double> train(int number, List<Example<MoleculeQuestion, Double>> examples);
    }

    /**
     * What the models say of a molecule.
     *
     * @param mean of their answers
     * @param spread standard deviation of their answers, with one less than their number
     */
    public record Opinions(double mean, double spread) {}

    /**
     * Trains models.
     *
     * @param measured what to draw from; not empty
     * @param count how many, at least {@value #LEAST_MODELS}
     */
    public static Stability of(
            List<Example<MoleculeQuestion, Double>> measured, int count, Training training, RandomGenerator random) {
        if (count < LEAST_MODELS || measured.isEmpty()) {
            throw new IllegalArgumentException(
                    count + " models of " + measured.size() + " measurements show no spread");
        }
        List<Agent<MoleculeQuestion, Double>> models = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<Example<MoleculeQuestion, Double>> drawn = new ArrayList<>();
            for (int i = 0; i < measured.size(); i++) {
                drawn.add(measured.get(random.nextInt(measured.size())));
            }
            models.add(training.train(number, drawn));
        }
        return new Stability(models);
    }

    /** What they say of each question, in order; every model is asked once, about all. */
    public List<Opinions> opinions(List<MoleculeQuestion> questions) {
        double[][] answers = new double[models.size()][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = models.get(i).answer(questions).stream()
                    .mapToDouble(prediction -> prediction.answer())
                    .toArray();
        }
        List<Opinions> opinions = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            double mean = 0;
            for (double[] of : answers) {
                mean += of[q] / answers.length;
            }
            double squares = 0;
            for (double[] of : answers) {
                squares += (of[q] - mean) * (of[q] - mean);
            }
            opinions.add(new Opinions(mean, StrictMath.sqrt(squares / (answers.length - 1))));
        }
        return opinions;
    }
}
