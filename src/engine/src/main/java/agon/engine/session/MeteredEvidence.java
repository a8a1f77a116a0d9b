package agon.engine.session;

import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Passes what a protocol hands in on to the evaluator, in the evaluator's own phase.
 *
 * @param ledger of the cell
 * @param listener compares with the truth
 * @param evaluating runs something in the phase of evaluation
 */
record MeteredEvidence<Q, A>(MeteredLedger ledger, SessionListener<Q, A> listener, Consumer<Runnable> evaluating)
        implements ProtocolSession.Evidence<Q, A> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]*");

    @Override
    public void audit(String of, List<Choice<Q, A>> choices) {
        ledger.demandTraining("handed in choices");
        if (!NAME.matcher(of).matches()) {
            throw new IllegalArgumentException(
                    "picks are named by lower case, digits, points and hyphens, not by '" + of + "'");
        }
        // Copied first: a list of the protocol's own could tell it what the evaluator reads.
        List<Choice<Q, A>> copied = List.copyOf(choices);
        evaluating.accept(() -> listener.audit(of, copied));
    }

    @Override
    public void appraise(Pressure pressure, List<Rated<Q, A>> rated) {
        ledger.demandTraining("handed in rated answers");
        List<Rated<Q, A>> copied = List.copyOf(rated);
        evaluating.accept(() -> listener.appraise(pressure, copied));
    }

    @Override
    public void signal(double value) {
        ledger.demandTraining("said what training rewards");
        if (!Double.isFinite(value)) {
            throw ledger.nonFinite("a training signal of " + value);
        }
        evaluating.accept(() -> listener.signal(value));
    }
}
