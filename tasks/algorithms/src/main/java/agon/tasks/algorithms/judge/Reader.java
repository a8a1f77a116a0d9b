package agon.tasks.algorithms.judge;

import agon.api.agent.Policy;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.Wording;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a judge makes of excerpts: a small network over the facts that were revealed, trained when it is first needed. */
final class Reader<A> {

    private static final String LEARNER = "fact-graph";

    /** The slow copy averages over this share of all updates. */
    private static final double HORIZON = 0.05;

    private final Faculties faculties;
    private final Faculty<Excerpt, A> faculty;
    private Optional<Policy<Excerpt, A>> trained = Optional.empty();

    private Reader(Faculties faculties, Faculty<Excerpt, A> faculty) {
        this.faculties = faculties;
        this.faculty = faculty;
    }

    /**
     * A reader that is trained on lessons.
     *
     * @param extent of the excerpts
     * @param codec of the answers
     */
    static <A> Reader<A> of(
            Faculties faculties,
            Judgeship judge,
            FactsForm.Extent extent,
            Codec<?, A> codec,
            Faculty.Lessons<Excerpt, A> lessons) {
        JudgeSettings settings = judge.settings();
        Codec<Excerpt, A> read = new Codec<>(
                List.of(new ExcerptForm(extent)),
                codec.answers(),
                new ExcerptWording<>(codec.wording()),
                Optional.empty());
        return new Reader<>(
                faculties,
                new Faculty<>(
                        judge.task() + "-judge-" + settings.facts() + "-facts",
                        judge.task() + " " + judge.lessons() + " " + settings,
                        LEARNER,
                        network(settings),
                        read,
                        settings.updates(),
                        lessons));
    }

    private static Map<String, Object> network(JudgeSettings settings) {
        return Map.of(
                "width",
                settings.width(),
                "heads",
                settings.heads(),
                "sumHeads",
                settings.heads() / 2,
                "rounds",
                settings.rounds(),
                "horizon",
                Math.max(1, HORIZON * settings.updates()));
    }

    private record ExcerptWording<A>(Wording<?, A> answers) implements Wording<Excerpt, A> {

        @Override
        public String question(Excerpt excerpt) {
            return excerpt.query() + " by " + excerpt.facts();
        }

        @Override
        public String answer(A answer) {
            return answers.answer(answer);
        }
    }

    private Policy<Excerpt, A> trained() {
        if (trained.isEmpty()) {
            trained = Optional.of(faculties.trained(faculty));
        }
        return trained.get();
    }

    /** How likely each of some answers is, given the excerpt and that it is one of them. */
    List<double[]> credences(List<Excerpt> excerpts, List<List<A>> answers) {
        List<Excerpt> asked = new ArrayList<>();
        List<A> claimed = new ArrayList<>();
        for (int i = 0; i < excerpts.size(); i++) {
            asked.addAll(Collections.nCopies(answers.get(i).size(), excerpts.get(i)));
            claimed.addAll(answers.get(i));
        }
        double[] likelihoods = trained().logLikelihood(asked, claimed);
        List<double[]> credences = new ArrayList<>();
        int from = 0;
        for (List<A> some : answers) {
            credences.add(among(likelihoods, from, from + some.size()));
            from += some.size();
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
