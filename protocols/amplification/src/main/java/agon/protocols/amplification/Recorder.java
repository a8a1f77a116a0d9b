package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.codec.DecompositionShape;
import agon.api.ledger.Channel;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ImitatedReasoner.Recorded;
import agon.api.oversight.Overseer;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;

/** Records the real overseer's steps, never more than it may take. */
final class Recorder<Q, A> {

    /** Draws of questions that may turn out to need no reasoning. */
    private static final int MOST_DRAWS = 20;

    private final Session<Q, A> session;
    private final IntSupplier level;
    private final RandomGenerator random;
    private long left;
    private boolean begun;

    /**
     * @param level the hardest level to record now
     * @param calls most steps of the overseer that are ever recorded
     */
    Recorder(Session<Q, A> session, IntSupplier level, long calls) {
        this.session = session;
        this.level = level;
        this.random = session.random("amplification.recording");
        this.left = calls;
    }

    /** Whether the steps left suffice for one more question, whatever it takes. */
    boolean mayRecord(Reasoner<Q, A> overseer) {
        return affordable(overseer) > 0;
    }

    /** Questions that can be recorded for certain, with what the settings and what the budget leave. */
    private long affordable(Reasoner<Q, A> overseer) {
        long budget = session.ledger().remaining(Channel.REASON).orElse(Long.MAX_VALUE);
        return Math.min(left, budget) / mostSteps(overseer.shape());
    }

    /** The most steps that a deliberation can take: each asks for at least one answer, and the last concludes. */
    static int mostSteps(DecompositionShape shape) {
        return shape.mostAnswers() + 1;
    }

    /**
     * The steps on so many questions, as a list for each; fewer where the overseer may take no more. Questions that are
     * looked up are not recorded: there is nothing to imitate.
     *
     * @param assistant answers what the overseer asks
     * @param questions how many
     * @param candidates how many questions are drawn for each that is recorded
     * @param doubt picks those that are recorded
     * @throws agon.api.ledger.BudgetExhausted if the budget does not even suffice for the first question of all
     */
    List<List<Recorded<Q, A>>> record(
            Overseer<Q, A> overseer, Agent<Q, A> assistant, int questions, int candidates, Doubt<Q, A> doubt) {
        Reasoner<Q, A> reasoner = OverseerAmplifier.reasoner(overseer);
        List<List<Recorded<Q, A>>> recorded = new ArrayList<>(questions);
        for (int draws = 0; draws < MOST_DRAWS && recorded.size() < questions; draws++) {
            int wanted = (int) Math.min(questions - recorded.size(), Math.max(affordable(reasoner), begun ? 0 : 1));
            if (wanted == 0) {
                return recorded;
            }
            List<Q> reasonedAbout =
                    reasonedAbout(overseer, session.questions().draw(wanted * candidates, level.getAsInt(), random));
            if (!reasonedAbout.isEmpty()) {
                List<Q> doubtful = doubt.mostDoubtful(reasonedAbout, wanted);
                keep(new Deliberation<>(reasoner, assistant).deliberate(doubtful), recorded);
                begun = true;
            }
        }
        return recorded;
    }

    private void keep(List<Deliberated<Q, A>> deliberated, List<List<Recorded<Q, A>>> recorded) {
        for (Deliberated<Q, A> one : deliberated) {
            recorded.add(one.recorded());
            left -= one.steps().size();
        }
        Deliberated<Q, A> first = deliberated.get(0);
        session.record(Transcript.decomposition(first, session.codec().wording()), first.question());
    }

    private static <Q, A> List<Q> reasonedAbout(Overseer<Q, A> overseer, List<Q> questions) {
        Optional<Primitives<Q, A>> lookUps = overseer.primitives();
        return lookUps.isEmpty()
                ? questions
                : questions.stream()
                        .filter(question -> !lookUps.get().isPrimitive(question))
                        .toList();
    }
}
