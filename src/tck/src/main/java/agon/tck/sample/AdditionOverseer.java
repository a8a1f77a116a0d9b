package agon.tck.sample;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.DecompositionShape;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.oversight.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An overseer that can go one step by itself, and rates by what it can see or by a model that it was taught. */
final class AdditionOverseer {

    private AdditionOverseer() {}

    static Overseer<Addition, Integer> untaught() {
        return Overseer.of(facets(Optional.empty()));
    }

    private static Facet[] facets(Optional<Agent<Addition, Integer>> model) {
        return new Facet[] {new Steps(), new Short(), new Near(model), new Walks(), new Counter(), new Student()};
    }

    private static final class Steps implements Reasoner<Addition, Integer> {

        @Override
        public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
            if (question.steps() == 0) {
                return new Step.Conclude<>(question.start());
            }
            return answersSoFar.isEmpty()
                    ? new Step.Ask<>(List.of(new Addition(question.start(), question.steps() - 1)))
                    : new Step.Conclude<>((answersSoFar.get(0) + 1) % AdditionTask.CIRCLE);
        }

        @Override
        public DecompositionShape shape() {
            return new DecompositionShape(1, 1);
        }
    }

    private static final class Short implements Demonstrator<Addition, Integer> {

        @Override
        public Optional<Integer> demonstrate(Addition question) {
            return question.steps() <= 1 ? Optional.of(AdditionTask.sum(question)) : Optional.empty();
        }
    }

    private record Near(Optional<Agent<Addition, Integer>> model) implements Rater<Addition, Integer> {

        @Override
        public double rate(Addition question, Integer answer) {
            int believed = model.map(
                            agent -> agent.answer(List.of(question)).get(0).answer())
                    .orElseGet(() -> question.start() + Math.min(1, question.steps()));
            return 1.0 / (1 + Math.abs(believed - answer));
        }

        @Override
        public double prefer(Addition question, Integer first, Integer second) {
            double difference = rate(question, first) - rate(question, second);
            return difference > 0 ? 1 : difference < 0 ? 0 : 0.5;
        }
    }

    /** The evidence is where one stands after each step. */
    private static final class Walks implements Arena<Addition, Integer, Integer> {

        @Override
        public List<Integer> evidence(Addition question) {
            return IntStream.rangeClosed(0, question.steps())
                    .mapToObj(steps -> AdditionTask.sum(new Addition(question.start(), steps)))
                    .toList();
        }

        @Override
        public List<double[]> judge(List<Trial<Addition, Integer, Integer>> trials) {
            return trials.stream().map(Walks::verdict).toList();
        }

        /** What was shown is believed, each such claim as much as another; where none was, every claim is. */
        private static double[] verdict(Trial<Addition, Integer, Integer> trial) {
            boolean any = trial.claims().stream().anyMatch(trial.revealed()::contains);
            double[] believed = trial.claims().stream()
                    .mapToDouble(claim -> !any || trial.revealed().contains(claim) ? 1 : 0)
                    .toArray();
            double all = Arrays.stream(believed).sum();
            return Arrays.stream(believed).map(one -> one / all).toArray();
        }

        @Override
        public EvidenceForm<Integer> form() {
            return new EvidenceForm<>() {
                @Override
                public int width() {
                    return 1;
                }

                @Override
                public void write(Integer evidence, float[] into, int offset) {
                    into[offset] = evidence;
                }

                @Override
                public String show(Integer evidence) {
                    return "at " + evidence;
                }
            };
        }
    }

    private static final class Counter implements Laboratory<Addition, Integer> {

        @Override
        public Integer measure(Addition question) {
            if (!AdditionTask.isTraining(question)) {
                throw new IllegalArgumentException("no training context: " + question.start());
            }
            return AdditionTask.sum(question);
        }
    }

    private static final class Student implements Investigator<Addition, Integer> {

        @Override
        public Overseer<Addition, Integer> study(List<Example<Addition, Integer>> measured, Learners learners) {
            Learner<Addition, Integer> model = learners.learner("rating", AdditionCodec.codec());
            model.imitate(measured);
            return Overseer.of(facets(Optional.of(model)));
        }
    }
}
