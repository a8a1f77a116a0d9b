package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A teacher as the expert of one batch. It is asked about the whole batch when any of it is first wanted, and then never
 * again, however often a distiller comes back: nothing is paid for twice.
 */
final class TaughtBatch<Q, A> implements Agent<Q, A> {

    private final List<Q> questions;
    private final LevelTraining.Teacher<Q, A> teacher;
    private final boolean hardest;
    private final Supplier<A> guess;
    private Optional<Map<Q, Prediction<A>>> known = Optional.empty();

    /**
     * An expert on these questions alone.
     *
     * @param hardest whether they are those of D itself
     * @param guess stands, at confidence 0, where the teacher has no answer
     */
    TaughtBatch(List<Q> questions, LevelTraining.Teacher<Q, A> teacher, boolean hardest, Supplier<A> guess) {
        this.questions = questions;
        this.teacher = teacher;
        this.hardest = hardest;
        this.guess = guess;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> asked) {
        if (known.isEmpty()) {
            known = Optional.of(taught());
        }
        return asked.stream().map(known.get()::get).toList();
    }

    private Map<Q, Prediction<A>> taught() {
        List<Optional<A>> answers = teacher.answers(questions, hardest);
        Map<Q, Prediction<A>> taught = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Q question = questions.get(i);
            taught.put(
                    question,
                    answers.get(i)
                            .map(answer -> new Prediction<>(answer, 1))
                            .orElseGet(() -> new Prediction<>(guess.get(), 0)));
        }
        return taught;
    }
}
