package agon.protocols.baselines;

import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * H answers a question by asking itself what it would have to ask, down to what it looks up or concludes at once. What it
 * concluded it remembers, as H is a pure function and would conclude the same again.
 *
 * <p>An expansion may come to nothing: H may still be asking at the depth where it is cut, or after the most answers that
 * its shape allows; or it comes back to a question that it has not answered yet, and so would go round for ever. An H that
 * errs may do either where a faultless one does not.
 */
final class SelfConsultation<Q, A> {

    private final Reasoner<Q, A> reasoner;
    private final Optional<Primitives<Q, A>> lookUps;
    private final Map<Q, Concluded<A>> concluded = new HashMap<>();
    private final Set<Q> open = new HashSet<>();

    /** @param lookUps what H looks up, where it offers that; its reasoning is not asked about those */
    SelfConsultation(Reasoner<Q, A> reasoner, Optional<Primitives<Q, A>> lookUps) {
        this.reasoner = reasoner;
        this.lookUps = lookUps;
    }

    /** An answer, and how many levels of sub-questions opened below the question. */
    private record Concluded<A>(A answer, int height) {}

    /**
     * What H concludes; empty if it comes to nothing.
     *
     * @param depth levels of sub-questions that may open, look-ups among them; at 0 nothing may be asked
     * @throws InvalidSetting if H draws the agent's own answer to the question that it reasons about
     */
    Optional<A> conclude(Q question, int depth) {
        return expanded(question, depth).map(Concluded::answer);
    }

    private Optional<Concluded<A>> expanded(Q question, int depth) {
        Optional<Concluded<A>> known = Optional.ofNullable(concluded.get(question));
        if (known.isPresent()) {
            return known.filter(one -> one.height() <= depth);
        }
        if (!open.add(question)) {
            return Optional.empty();
        }
        Optional<Concluded<A>> result = looksUp(question)
                ? lookUps.map(primitives -> new Concluded<>(primitives.lookUp(question), 0))
                : reasoned(question, depth);
        open.remove(question);
        result.ifPresent(one -> concluded.put(question, one));
        return result;
    }

    private boolean looksUp(Q question) {
        return lookUps.isPresent() && lookUps.get().isPrimitive(question);
    }

    private Optional<Concluded<A>> reasoned(Q question, int depth) {
        List<A> told = new ArrayList<>();
        int height = 0;
        while (true) {
            Step<Q, A> step = reasoner.next(question, List.copyOf(told));
            if (step instanceof Step.Conclude<Q, A> end) {
                return Optional.of(new Concluded<>(end.answer(), height));
            }
            List<Q> asked = ((Step.Ask<Q, A>) step).questions();
            refuseDraws(question, asked);
            if (depth == 0 || told.size() + asked.size() > reasoner.shape().mostAnswers()) {
                return Optional.empty();
            }
            for (Q subQuestion : asked) {
                Optional<Concluded<A>> answer = expanded(subQuestion, depth - 1);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                told.add(answer.get().answer());
                height = Math.max(height, answer.get().height() + 1);
            }
        }
    }

    /** To ask more than once in a step is to ask for draws, which of the very same question only an agent can give. */
    private void refuseDraws(Q question, List<Q> asked) {
        InvalidSetting.unless(
                Collections.frequency(asked, question) <= 1,
                "depth",
                "none is enough for an overseer that, as that of this task, draws the agent's answer to the question "
                        + "that it reasons about: consulting itself it would never end");
    }
}
