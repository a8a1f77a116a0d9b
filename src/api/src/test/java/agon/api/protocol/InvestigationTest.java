package agon.api.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Verdict;
import agon.api.task.Questions;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An investigation")
class InvestigationTest {
    private static final int EACH_TIME = 5;

    private final List<Integer> measured = new ArrayList<>();
    private final List<Integer> checked = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private int checkRounds;

    @Test
    @DisplayName("measures what is drawn, nothing twice, and only what can be measured")
    void asDrawn() {
        Investigation<Integer, Integer> investigation = investigation(1);
        investigation.advance();
        investigation.advance();
        assertEquals(2 * EACH_TIME, measured.size());
        assertEquals(measured.size(), new HashSet<>(measured).size());
        assertTrue(measured.stream().allMatch(question -> question % 2 == 0));
    }

    @Test
    @DisplayName("measures what the overseer of the iteration prefers among candidates, where it wants to choose")
    void chosen() {
        Investigation<Integer, Integer> investigation = investigation(20);
        investigation.advance();
        List<Integer> first = List.copyOf(measured);
        investigation.advance();
        List<Integer> second = measured.subList(first.size(), measured.size());
        assertEquals(EACH_TIME, first.size());
        assertEquals(EACH_TIME, second.size());
        assertTrue(second.stream().noneMatch(first::contains));
        assertTrue(first.stream().mapToInt(question -> question).average().orElseThrow() > 900);
    }

    @Test
    @DisplayName(
            "measures what the overseer wants to check until it wants nothing more, and hands its verdicts to the evaluator")
    void spotChecks() {
        checkRounds = 2;
        Investigation<Integer, Integer> investigation = investigation(1);
        investigation.advance();
        assertEquals(List.of(2000, 2002, 2004), checked);
        assertEquals(EACH_TIME + 3, measured.size());
        assertEquals(List.of("vetting.sum"), audited);
    }

    private Investigation<Integer, Integer> investigation(int candidates) {
        return new Investigation<>(session(overseer(candidates)), EACH_TIME);
    }

    /** Measures even numbers, and prefers large ones. */
    private Overseer<Integer, Integer> overseer(int candidates) {
        Laboratory<Integer, Integer> laboratory = new Laboratory<>() {
            @Override
            public Integer measure(Integer question) {
                measured.add(question);
                return question;
            }

            @Override
            public boolean measures(Integer question) {
                return question % 2 == 0;
            }
        };
        Investigator<Integer, Integer> investigator = new Investigator<>() {
            @Override
            public Overseer<Integer, Integer> study(List<Example<Integer, Integer>> examples, Learners learners) {
                return Overseer.of(laboratory, this);
            }

            @Override
            public List<Integer> spotChecks() {
                return List.of(List.<Integer>of(), List.of(2004), List.of(2000, 2002))
                        .get(checkRounds);
            }

            @Override
            public Overseer<Integer, Integer> vet(List<Example<Integer, Integer>> checks) {
                checks.forEach(check -> checked.add(check.answer()));
                checkRounds--;
                return Overseer.of(laboratory, this);
            }

            @Override
            public List<Verdict<Integer, Integer>> verdicts() {
                return checked.isEmpty() ? List.of() : List.of(new Verdict<>("sum", 1, 1, List.of(0, 1), 0.5));
            }

            @Override
            public int candidates() {
                return candidates;
            }

            @Override
            public List<Integer> order(List<Integer> drawn) {
                return drawn.stream().sorted(Comparator.reverseOrder()).toList();
            }
        };
        return Overseer.of(laboratory, investigator);
    }

    @SuppressWarnings("unchecked")
    private Session<Integer, Integer> session(Overseer<Integer, Integer> overseer) {
        RandomGenerator random = new SplittableRandom(1);
        Learners learners = (Learners) Proxy.newProxyInstance(
                Learners.class.getClassLoader(), new Class<?>[] {Learners.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Questions<Integer> questions = new Questions<>() {
            @Override
            public int levels() {
                return 1;
            }

            @Override
            public List<Integer> draw(int count, int hardest, RandomGenerator by) {
                return by.ints(count, 0, 1000).boxed().toList();
            }
        };
        return (Session<Integer, Integer>) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "overseer" -> overseer;
                    case "questions" -> questions;
                    case "random" -> random;
                    case "learners" -> learners;
                    case "audit" -> audited.add((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
