package agon.engine.cell;

import agon.api.ledger.Channel;
import agon.api.oversight.Overseer;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * H answers held-out questions by asking itself what it would have to ask, to the end, for the evaluator alone. What it once
 * concluded it remembers, as H is a pure function.
 *
 * <p>An H that errs may come to nothing: it may come back to a question that it has not answered yet, or ask for more than its
 * shape allows. So may one whose questions open too much to be worked through in the evaluation of every agent.
 */
final class Expansion<Q, A> {

    /** Steps of one question, which hold all of the tasks' defaults. */
    private static final int MOST_STEPS = 5_000;

    /** Nested sub-questions, well within a thread's stack. */
    private static final int MOST_OPEN = 500;

    private final Reasoner<Q, A> reasoner;
    private final Optional<Primitives<Q, A>> lookUps;
    private final Map<Q, Optional<A>> conclusions = new HashMap<>();
    private final Set<Q> open = new HashSet<>();
    private final SortedMap<String, Long> spent = new TreeMap<>();
    private Map<Q, Optional<A>> within = new HashMap<>();
    private int stepsLeft;

    private Expansion(Reasoner<Q, A> reasoner, Optional<Primitives<Q, A>> lookUps) {
        this.reasoner = reasoner;
        this.lookUps = lookUps;
    }

    /** The expansion of an overseer that reasons; empty for one that does not. */
    static <Q, A> Optional<Expansion<Q, A>> of(Overseer<Q, A> overseer) {
        return overseer.reasoner().map(reasoner -> new Expansion<>(reasoner, overseer.primitives()));
    }

    /** What H concludes; empty if it comes to nothing. */
    Optional<A> conclude(Q question) {
        Optional<A> known = conclusions.get(question);
        if (known == null) {
            stepsLeft = MOST_STEPS;
            within = new HashMap<>();
            known = expanded(question);
            conclusions.put(question, known);
        }
        return known;
    }

    /** What all conclusions so far took, by the channel that it would be charged to in training. */
    SortedMap<String, Long> spent() {
        return new TreeMap<>(spent);
    }

    private Optional<A> expanded(Q question) {
        Optional<A> known = within.get(question);
        if (known != null) {
            return known;
        }
        if (open.size() == MOST_OPEN || !open.add(question)) {
            return Optional.empty();
        }
        Optional<A> conclusion = lookUps.filter(primitives -> primitives.isPrimitive(question))
                .map(primitives -> {
                    spent.merge(Channel.LOOK_UP, 1L, Long::sum);
                    return primitives.lookUp(question);
                })
                .or(() -> reasoned(question));
        open.remove(question);
        within.put(question, conclusion);
        return conclusion;
    }

    private Optional<A> reasoned(Q question) {
        List<A> told = new ArrayList<>();
        while (stepsLeft-- > 0) {
            spent.merge(Channel.REASON, 1L, Long::sum);
            Step<Q, A> step = reasoner.next(question, List.copyOf(told));
            if (step instanceof Step.Conclude<Q, A> end) {
                return Optional.of(end.answer());
            }
            List<Q> asked = ((Step.Ask<Q, A>) step).questions();
            if (told.size() + asked.size() > reasoner.shape().mostAnswers()) {
                return Optional.empty();
            }
            for (Q subQuestion : asked) {
                Optional<A> answer = expanded(subQuestion);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                told.add(answer.get());
            }
        }
        return Optional.empty();
    }
}
