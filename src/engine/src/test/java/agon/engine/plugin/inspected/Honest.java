package agon.engine.plugin.inspected;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Step;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import agon.api.task.Questions;
import agon.api.task.Split;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Uses much of the language, and of the platform what a protocol may. */
public final class Honest extends Inspected {

    private enum Phase {
        OPENING {
            @Override
            String says() {
                return "opens";
            }
        },
        CLOSING;

        String says() {
            return "closes";
        }
    }

    private sealed interface Move permits Claim, Concession {}

    private record Claim(String text, double weight) implements Move {}

    private record Concession(int[] places) implements Move {}

    @Override
    public TrainingProtocol create(Unset settings) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Learner<Q, A> policy = session.policy();
                try {
                    Questions<Q> questions = session.questions();
                    List<Q> drawn = questions.draw(8, session.random("honest." + Split.TRAINING.label()));
                    policy.imitate(examples(drawn, session));
                } catch (BudgetExhausted spent) {
                    session.record(Transcript.of("end", "protocol", spent.channel() + " is spent after " + 1.5 + "s"));
                }
                return policy.snapshot();
            }
        };
    }

    private static <Q, A> List<Example<Q, A>> examples(List<Q> questions, Session<Q, A> session) {
        assert !questions.isEmpty() : "questions are drawn";
        List<Example<Q, A>> examples = new ArrayList<>();
        session.overseer().reasoner().ifPresent(reasoner -> {
            for (Q question : questions) {
                if (reasoner.next(question, List.of()) instanceof Step.Conclude<Q, A> end) {
                    examples.add(Example.of(question, end.answer()));
                }
            }
        });
        return examples;
    }

    static String language(String word, Move move, Object anything) {
        Map<Phase, AtomicInteger> counts = new EnumMap<>(Phase.class);
        counts.computeIfAbsent(Phase.valueOf(word), phase -> new AtomicInteger())
                .incrementAndGet();
        Supplier<List<String>> fresh = ArrayList::new;
        Function<Object, String> named = String::valueOf;
        Runnable written = (Runnable & Serializable) () -> fresh.get().add(word);
        written.run();
        int[][] grid = new int[3][4];
        Phase[] phases = Phase.values().clone();
        long started = System.nanoTime();
        String phase = switch (phases[0]) {
            case OPENING -> "first";
            case CLOSING -> "last";
        };
        String key = switch (word) {
            case "a", "b" -> phase;
            default -> String.format("%s-%d", word, started);
        };
        if (move instanceof Claim claim && claim.weight() > 0.5) {
            return claim + key + claim.hashCode();
        }
        return Arrays.stream(grid)
                .map(Arrays::toString)
                .map(named)
                .filter(anything::equals)
                .sorted()
                .collect(Collectors.joining(anything.getClass().getSimpleName()));
    }
}
