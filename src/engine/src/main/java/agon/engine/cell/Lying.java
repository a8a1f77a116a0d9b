package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Finds lies about a question. Where there are few answers each wrong one is a lie. Where there are many, a wrong guess alone
 * would be too easy to tell: it is wrong in everything. So one lie is a guess, the decoy; another is nearly the truth, wrong as
 * an overseer that errs would be; and the third is nearly the decoy, lest the truth be known as the one with a neighbour.
 *
 * @param heldOut says what is right
 * @param question the question
 * @param truth its answer
 * @param random what lies are drawn from
 */
record Lying<Q, A>(HeldOut<Q, A> heldOut, Q question, A truth, RandomGenerator random) {

    private static final int MOST_NAMED = 16;
    private static final int MOST_DRAWS = 100;

    /** Whether every wrong answer is a lie. */
    static boolean namesAll(AnswerForm<?> form) {
        return form instanceof LabelForm<?> labels && labels.size() <= MOST_NAMED;
    }

    /** The lies; empty if every answer is right. */
    Optional<Lies<A>> lies() {
        return namesAll(heldOut.form()) ? named() : drawn();
    }

    private Optional<Lies<A>> named() {
        LabelForm<A> labels = (LabelForm<A>) heldOut.form();
        List<A> wrong = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            A lie = labels.answer(label);
            if (!heldOut.truth().accepts(question, lie)) {
                wrong.add(lie);
            }
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lies<>(wrong, wrong.get(random.nextInt(wrong.size()))));
    }

    private Optional<Lies<A>> drawn() {
        AnswerForm<A> form = heldOut.form();
        List<A> lies = new ArrayList<>();
        wrong(() -> form.guess(random), lies).ifPresent(lies::add);
        if (lies.isEmpty()) {
            return Optional.empty();
        }
        A decoy = lies.get(0);
        wrong(() -> form.corrupt(truth, random), lies).ifPresent(lies::add);
        wrong(() -> form.corrupt(decoy, random), lies).ifPresent(lies::add);
        return Optional.of(new Lies<>(lies, decoy));
    }

    /** A wrong answer that is no lie yet, if so many draws come to one. */
    private Optional<A> wrong(Supplier<A> drawn, List<A> lies) {
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            A lie = drawn.get();
            boolean known = lies.stream().anyMatch(other -> heldOut.form().distance(other, lie) == 0);
            if (!known
                    && heldOut.form().distance(lie, truth) > 0
                    && !heldOut.truth().accepts(question, lie)) {
                return Optional.of(lie);
            }
        }
        return Optional.empty();
    }
}
