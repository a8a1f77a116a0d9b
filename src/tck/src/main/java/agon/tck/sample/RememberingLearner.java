package agon.tck.sample;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Remembers what was said to each question, and guesses where nothing was. Generalises to nothing at all. */
final class RememberingLearner<Q, A> implements Learner<Q, A> {

    private static final double GUESSING = 0.2;

    private final Codec<Q, A> codec;
    private final long seed;
    private final Map<String, Remembered<A>> memory;

    RememberingLearner(Codec<Q, A> codec, long seed) {
        this(codec, seed, new HashMap<>());
    }

    private RememberingLearner(Codec<Q, A> codec, long seed, Map<String, Remembered<A>> memory) {
        this.codec = codec;
        this.seed = seed;
        this.memory = memory;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        List<Prediction<A>> predictions = new ArrayList<>(questions.size());
        for (Q question : questions) {
            A answer = recalled(question).best().orElseGet(() -> guess(question));
            predictions.add(new Prediction<>(answer, likelihood(question, answer)));
        }
        return predictions;
    }

    private A guess(Q question) {
        RandomGenerator random = Seeds.generator(seed, codec.wording().question(question));
        return codec.answers().guess(random);
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        List<A> answers = new ArrayList<>(questions.size());
        for (Q question : questions) {
            Remembered<A> recalled = recalled(question);
            boolean guesses =
                    random.nextDouble() < GUESSING || recalled.merits().isEmpty();
            answers.add(guesses ? codec.answers().guess(random) : draw(recalled, random));
        }
        return answers;
    }

    private A draw(Remembered<A> recalled, RandomGenerator random) {
        double left = random.nextDouble();
        List<Map.Entry<String, Remembered.Merit<A>>> entries =
                new ArrayList<>(recalled.merits().entrySet());
        for (Map.Entry<String, Remembered.Merit<A>> entry : entries) {
            left -= recalled.share(entry.getKey());
            if (left < 0) {
                return entry.getValue().answer();
            }
        }
        return entries.get(entries.size() - 1).getValue().answer();
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        double[] values = new double[questions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.log(likelihood(questions.get(i), answers.get(i)));
        }
        return values;
    }

    private double likelihood(Q question, A answer) {
        Remembered<A> recalled = recalled(question);
        double guessed = guessed(answer);
        return recalled.merits().isEmpty()
                ? guessed
                : GUESSING * guessed + (1 - GUESSING) * recalled.share(words(answer));
    }

    /** How likely an answer is to be guessed. */
    private double guessed(A answer) {
        AnswerForm<A> form = codec.answers();
        if (form instanceof LabelForm<A> labels) {
            return 1.0 / labels.size();
        }
        if (form instanceof RealForm<A> reals) {
            double distance = (reals.value(answer) - reals.centre()) / reals.scale();
            return Math.exp(-distance * distance / 2) / (reals.scale() * Math.sqrt(2 * Math.PI));
        }
        TokensForm.Extent extent = ((TokensForm<A>) form).extent();
        return Math.pow(extent.vocabulary(), -extent.length());
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        for (Example<Q, A> example : batch) {
            Remembered<A> recalled = learn(example.question());
            recalled.add(words(example.answer()), example.answer(), example.weight());
            example.alternatives().forEach(other -> recalled.add(words(other), other, -example.weight()));
        }
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        double baseline = batch.stream().mapToDouble(Episode::reward).average().orElse(0);
        for (Episode<Q, A> episode : batch) {
            learn(episode.question()).add(words(episode.answer()), episode.answer(), episode.reward() - baseline);
        }
    }

    @Override
    public Policy<Q, A> snapshot() {
        Map<String, Remembered<A>> copy = new HashMap<>();
        memory.forEach((question, remembered) -> copy.put(question, remembered.copy()));
        return new RememberingLearner<>(codec, seed, copy);
    }

    @Override
    public Policy<Q, A> average() {
        return this;
    }

    @Override
    public void close() {
        memory.clear();
    }

    private Remembered<A> learn(Q question) {
        return memory.computeIfAbsent(codec.wording().question(question), unknown -> new Remembered<>());
    }

    private Remembered<A> recalled(Q question) {
        return memory.getOrDefault(codec.wording().question(question), new Remembered<>());
    }

    private String words(A answer) {
        return codec.wording().answer(answer);
    }
}
