package agon.api.protocol;

import agon.api.agent.Example;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.search.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The empirical side of an overseer over the iterations of a protocol: has training questions measured, lets the overseer
 * study the measurements and check what it made of them, and holds the overseer of the current iteration. For an overseer without a laboratory nothing
 * ever changes, so protocols need not ask which kind they have.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class Investigation<Q, A> {

    private static final int MOST_DRAWS = 10;

    /** Goes before the names of what was vetted where its verdicts are audited. */
    private static final String VETTING = "vetting.";

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

    /**
     * Measures what the overseer chooses, or what is drawn, then studies, then measures what the overseer wants to check before
     * it relies on what it learned; a spent laboratory budget ends the measuring, not the training.
     */
    public void advance() {
        Optional<Laboratory<Q, A>> laboratory = session.overseer().laboratory();
        if (laboratory.isEmpty() || !measure(laboratory.get())) {
            return;
        }
        Optional<Investigator<Q, A>> investigator = overseer.investigator();
        if (investigator.isPresent()) {
            List<Example<Q, A>> examples = new ArrayList<>();
            measured.forEach((question, answer) -> examples.add(Example.of(question, answer)));
            overseer = investigator.get().study(examples, session.learners());
            vet(laboratory.get());
        }
    }

    /** What is found out in vetting is known to later studies; the verdicts are handed to the evaluator. */
    private void vet(Laboratory<Q, A> laboratory) {
        Optional<Investigator<Q, A>> vetting = overseer.investigator();
        boolean within = true;
        while (within && vetting.isPresent() && !vetting.get().spotChecks().isEmpty()) {
            List<Q> wanted = vetting.get().spotChecks();
            try {
                measure(wanted, laboratory);
            } catch (BudgetExhausted spent) {
                within = false;
            }
            List<Example<Q, A>> checks = new ArrayList<>();
            for (Q question : wanted) {
                Optional.ofNullable(measured.get(question))
                        .ifPresent(answer -> checks.add(Example.of(question, answer)));
            }
            overseer = vetting.get().vet(checks);
            vetting = overseer.investigator();
        }
        vetting.ifPresent(done -> done.verdicts()
                .forEach(verdict -> session.audit(
                        VETTING + verdict.subject(),
                        List.of(new Choice<>(
                                verdict.question(), verdict.answer(), verdict.doubt(), verdict.possible())))));
    }

    private boolean measure(Laboratory<Q, A> laboratory) {
        Optional<Investigator<Q, A>> chooser =
                overseer.investigator().filter(investigator -> investigator.candidates() > 1);
        int before = measured.size();
        try {
            if (chooser.isPresent()) {
                List<Q> ordered =
                        chooser.get().order(candidates(laboratory, chooser.get().candidates()));
                measure(ordered.subList(0, Math.min(measurementsEachTime, ordered.size())), laboratory);
            } else {
                measureAsDrawn(laboratory);
            }
        } catch (BudgetExhausted spent) {
            return measured.size() > before;
        }
        return measured.size() > before;
    }

    private void measureAsDrawn(Laboratory<Q, A> laboratory) {
        RandomGenerator random = session.random("investigation.choice");
        int wanted = measured.size() + measurementsEachTime;
        for (int draws = 0; draws < MOST_DRAWS && measured.size() < wanted; draws++) {
            measure(session.questions().draw(wanted - measured.size(), random), laboratory);
        }
    }

    private void measure(List<Q> questions, Laboratory<Q, A> laboratory) {
        for (Q question : questions) {
            if (!measured.containsKey(question) && laboratory.measures(question)) {
                measured.put(question, laboratory.measure(question));
            }
        }
    }

    /** So many questions for each measurement that could be measured; fewer where there are not so many. */
    private List<Q> candidates(Laboratory<Q, A> laboratory, int each) {
        RandomGenerator random = session.random("investigation.choice");
        int wanted = Math.multiplyExact(measurementsEachTime, each);
        Set<Q> candidates = new LinkedHashSet<>();
        for (int draws = 0; draws < MOST_DRAWS && candidates.size() < wanted; draws++) {
            session.questions().draw(wanted - candidates.size(), random).stream()
                    .filter(question -> !measured.containsKey(question) && laboratory.measures(question))
                    .forEach(candidates::add);
        }
        return List.copyOf(candidates);
    }
}
