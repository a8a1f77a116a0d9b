package agon.api.oversight;

import agon.api.codec.DecompositionShape;
import agon.api.codec.SubQuestionForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A reasoner each of whose steps may be wrong. A conclusion that errs is another answer. A step that errs in asking goes by
 * what it was told last as though it had been told something else: it asks what that would call for, or concludes too early.
 * A misreading after which there would be nothing to ask that can be said, H notices, and misreads it otherwise. Before H was
 * told anything there is nothing to misread, and it asks what the faultless one would ask.
 *
 * @param flaws how it errs
 * @param faultless the same reasoner without flaws
 */
record FlawedReasoner<Q, A>(Flawed<Q, A> flaws, Reasoner<Q, A> faultless) implements Reasoner<Q, A> {

    private static final int MOST_MISREADINGS = 16;

    @Override
    public Step<Q, A> next(Q question, List<A> told) {
        Step<Q, A> step = faultless.next(question, told);
        if (step instanceof Step.Conclude<Q, A> conclusion) {
            return new Step.Conclude<>(flaws.spoil(conclusion.answer(), () -> flaws.asked(question, told)));
        }
        boolean errs = !told.isEmpty() && flaws.errs("ask", () -> flaws.asked(question, told));
        return errs ? misread(question, told).orElse(step) : step;
    }

    @Override
    public DecompositionShape shape() {
        return faultless.shape();
    }

    private Optional<Step<Q, A>> misread(Q question, List<A> told) {
        RandomGenerator random = Seeds.generator(flaws.seed(), "misread " + flaws.asked(question, told));
        List<A> read = new ArrayList<>(told);
        int last = told.size() - 1;
        for (int misreading = 0; misreading < MOST_MISREADINGS; misreading++) {
            read.set(last, flaws.codec().answers().corrupt(told.get(last), random));
            Step<Q, A> step = faultless.next(question, List.copyOf(read));
            if (canBeSaid(question, step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private boolean canBeSaid(Q question, Step<Q, A> step) {
        Optional<SubQuestionForm<Q>> form = flaws.codec().subQuestions();
        return form.isEmpty()
                || step instanceof Step.Conclude
                || ((Step.Ask<Q, A>) step)
                        .questions().stream()
                                .allMatch(child -> form.get()
                                        .child(question, form.get().tokens(question, child))
                                        .isPresent());
    }
}
