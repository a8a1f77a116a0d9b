package agon.tasks.digits.judge;

import agon.api.agent.Policy;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.Wording;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import agon.tasks.digits.JudgeSettings;
import agon.tasks.digits.data.LabelledPictures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a judge makes of glimpses: the sparse classifier of Irving et al. (2018), trained when it is first needed. */
final class Eye {

    private static final String LEARNER = "cnn";

    /** The slow copy averages over this share of all updates. */
    private static final double HORIZON = 0.05;

    private final Faculties faculties;
    private final Faculty<Glimpse, Integer> faculty;
    private final int pixels;
    private Optional<Policy<Glimpse, Integer>> trained = Optional.empty();

    private Eye(Faculties faculties, Faculty<Glimpse, Integer> faculty, int pixels) {
        this.faculties = faculties;
        this.faculty = faculty;
        this.pixels = pixels;
    }

    /**
     * An eye that is trained on pictures.
     *
     * @param source says which pictures they are: faculties of one recipe are the same
     */
    static Eye of(Faculties faculties, JudgeSettings settings, LabelledPictures pictures, String source) {
        GlimpseLessons lessons = new GlimpseLessons(pictures, settings.pixels());
        return new Eye(
                faculties,
                new Faculty<>(
                        "digits-judge-" + settings.pixels() + "-pixels",
                        source + " " + settings,
                        LEARNER,
                        network(settings),
                        codec(),
                        settings.updates(),
                        random -> lessons.draw(settings.batch(), random)),
                settings.pixels());
    }

    private static Map<String, Object> network(JudgeSettings settings) {
        return Map.of(
                "first",
                settings.first(),
                "second",
                settings.second(),
                "dense",
                settings.dense(),
                "dropout",
                settings.dropout(),
                "rate",
                settings.rate(),
                "decay",
                settings.decay(),
                "horizon",
                Math.max(1, HORIZON * settings.updates()));
    }

    /** How many pixels it has learned to see. */
    int pixels() {
        return pixels;
    }

    private static Codec<Glimpse, Integer> codec() {
        return new Codec<>(
                List.of(new GlimpseForm()),
                LabelForm.integers(LabelledPictures.CLASSES, 0),
                new GlimpseWording(),
                Optional.empty());
    }

    private record GlimpseWording() implements Wording<Glimpse, Integer> {

        @Override
        public String question(Glimpse glimpse) {
            return glimpse.pixels().toString();
        }

        @Override
        public String answer(Integer answer) {
            return answer.toString();
        }
    }

    private Policy<Glimpse, Integer> trained() {
        if (trained.isEmpty()) {
            trained = Optional.of(faculties.trained(faculty));
        }
        return trained.get();
    }

    /** The class that it takes each glimpse to be of. */
    List<Integer> classes(List<Glimpse> glimpses) {
        return trained().answer(glimpses).stream()
                .map(prediction -> prediction.answer())
                .toList();
    }

    /** How likely each of some classes is, given the glimpse and that it is one of them. */
    List<double[]> credences(List<Glimpse> glimpses, List<List<Integer>> classes) {
        List<Glimpse> asked = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < glimpses.size(); i++) {
            asked.addAll(Collections.nCopies(classes.get(i).size(), glimpses.get(i)));
            answers.addAll(classes.get(i));
        }
        double[] likelihoods = trained().logLikelihood(asked, answers);
        List<double[]> credences = new ArrayList<>();
        int from = 0;
        for (List<Integer> claimed : classes) {
            credences.add(among(likelihoods, from, from + claimed.size()));
            from += claimed.size();
        }
        return credences;
    }

    private static double[] among(double[] likelihoods, int from, int to) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            most = Math.max(most, likelihoods[i]);
        }
        double[] credences = new double[to - from];
        double all = 0;
        for (int i = from; i < to; i++) {
            credences[i - from] = StrictMath.exp(likelihoods[i] - most);
            all += credences[i - from];
        }
        for (int i = 0; i < credences.length; i++) {
            credences[i] /= all;
        }
        return credences;
    }
}
