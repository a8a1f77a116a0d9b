package agon.engine.example;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.Illustration;
import agon.api.codec.LabelForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The first number is even in training, odd when held out, and larger when shifted. */
public record SumsTask(int size) implements Task<Sum, Integer> {

    private static final int FIRST_NUMBERS = 10;

    @Override
    public Codec<Sum, Integer> codec() {
        VectorForm<Sum> vector = new VectorForm<>() {
            @Override
            public List<String> names() {
                return List.of("first", "second");
            }

            @Override
            public void write(Sum question, float[] into, int offset) {
                into[offset] = question.first();
                into[offset + 1] = question.second();
            }
        };
        Wording<Sum, Integer> wording = new Wording<>() {
            @Override
            public String question(Sum question) {
                return question.first() + " + " + question.second();
            }

            @Override
            public String answer(Integer answer) {
                return answer.toString();
            }
        };
        return new Codec<>(
                List.of(vector), LabelForm.integers(2 * FIRST_NUMBERS + size + 1, 0), wording, Optional.empty());
    }

    @Override
    public Questions<Sum> questions(Split split) {
        return new Questions<>() {
            @Override
            public int levels() {
                return size;
            }

            @Override
            public List<Sum> draw(int count, int hardest, RandomGenerator random) {
                return Stream.generate(() -> new Sum(first(split, random), random.nextInt(hardest + 1)))
                        .limit(count)
                        .toList();
            }
        };
    }

    /** The numbers, and how many pieces were revealed about them. */
    @Override
    public Optional<Illustration<Sum>> illustration() {
        return Optional.of((question, pieces) ->
                "<svg>" + codec().wording().question(question) + " with " + pieces.size() + "</svg>");
    }

    private static int first(Split split, RandomGenerator random) {
        int even = 2 * random.nextInt(FIRST_NUMBERS / 2);
        return switch (split) {
            case TRAINING -> even;
            case IID -> even + 1;
            case SHIFTED -> even + FIRST_NUMBERS;
        };
    }

    @Override
    public Overseer<Sum, Integer> overseer() {
        return Overseer.of(facets(List.of()));
    }

    @Override
    public Truth<Sum, Integer> truth() {
        return question -> question.first() + question.second();
    }

    private Facet[] facets(List<Learner<Sum, Integer>> models) {
        Investigator<Sum, Integer> investigator = (measured, learners) -> study(measured, learners);
        return new Facet[] {new Adding(), new Knowing(), new Comparing(models), new Counting(), investigator};
    }

    private Overseer<Sum, Integer> study(List<Example<Sum, Integer>> measured, Learners learners) {
        Learner<Sum, Integer> model = learners.learner("model", codec());
        model.imitate(measured);
        return Overseer.of(facets(List.of(model)));
    }

    private static final class Adding implements Reasoner<Sum, Integer> {

        @Override
        public Step<Sum, Integer> next(Sum question, List<Integer> answersSoFar) {
            if (question.second() == 0) {
                return new Step.Conclude<>(question.first());
            }
            return answersSoFar.isEmpty()
                    ? new Step.Ask<>(List.of(new Sum(question.first(), question.second() - 1)))
                    : new Step.Conclude<>(answersSoFar.get(0) + 1);
        }

        @Override
        public DecompositionShape shape() {
            return new DecompositionShape(1, 1);
        }
    }

    private static final class Knowing implements Demonstrator<Sum, Integer> {

        @Override
        public Optional<Integer> demonstrate(Sum question) {
            return question.second() > 2 ? Optional.empty() : Optional.of(question.first() + question.second());
        }
    }

    private record Comparing(List<Learner<Sum, Integer>> models) implements Rater<Sum, Integer> {

        @Override
        public double rate(Sum question, Integer answer) {
            int own = models.isEmpty()
                    ? question.first()
                    : models.get(0).answer(List.of(question)).get(0).answer();
            return 1.0 / (1 + Math.abs(own - answer));
        }

        @Override
        public double prefer(Sum question, Integer first, Integer second) {
            return rate(question, first) > rate(question, second) ? 1 : 0;
        }
    }

    private static final class Counting implements Laboratory<Sum, Integer> {

        @Override
        public Integer measure(Sum question) {
            if (question.first() % 2 != 0 || question.first() >= FIRST_NUMBERS) {
                throw new IllegalArgumentException("no training question: " + question);
            }
            return question.first() + question.second();
        }
    }
}
