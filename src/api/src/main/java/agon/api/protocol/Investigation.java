package agon.api.protocol;

import agon.api.agent.Example;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The empirical side of an overseer over the iterations of a protocol: has training questions measured, lets the overseer
 * study the measurements, and holds the overseer of the current iteration. For an overseer without a laboratory nothing
 * ever changes, so protocols need not ask which kind they have.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class Investigation<Q, A> {

    private final Session<Q, A> session;
    private final int measurementsEachTime;
    private final Map<Q, A> measured = new LinkedHashMap<>();
    private Overseer<Q, A> overseer;

    /** @param measurementsEachTime most measurements made in an iteration, at least 0 */
    public Investigation(Session<Q, A> session, int measurementsEachTime) {
        this.session = session;
        this.measurementsEachTime = measurementsEachTime;
        this.overseer = session.overseer();
    }

    /** The overseer as it is now. */
    public Overseer<Q, A> overseer() {
        return overseer;
    }

    /** Measures, then studies; a spent laboratory budget ends the measuring, not the training. */
    public void advance() {
        Optional<Laboratory<Q, A>> laboratory = session.overseer().laboratory();
        if (laboratory.isEmpty() || !measure(laboratory.get())) {
            return;
        }
        Optional<Investigator<Q, A>> investigator = session.overseer().investigator();
        if (investigator.isPresent()) {
            List<Example<Q, A>> examples = new ArrayList<>();
            measured.forEach((question, answer) -> examples.add(Example.of(question, answer)));
            overseer = investigator.get().study(examples, session.learners());
        }
    }

    private boolean measure(Laboratory<Q, A> laboratory) {
        RandomGenerator random = session.random("investigation.choice");
        int before = measured.size();
        int wanted = before + measurementsEachTime;
        for (int draws = 0; draws < 10 && measured.size() < wanted; draws++) {
            List<Q> drawn = session.questions().draw(wanted - measured.size(), random);
            for (Q question : drawn) {
                if (!measured.containsKey(question) && laboratory.measures(question)) {
                    try {
                        measured.put(question, laboratory.measure(question));
                    } catch (BudgetExhausted spent) {
                        return measured.size() > before;
                    }
                }
            }
        }
        return measured.size() > before;
    }
}
