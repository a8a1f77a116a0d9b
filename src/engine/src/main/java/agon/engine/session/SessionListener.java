package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.oversight.Overseer;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import java.util.List;
import java.util.SortedMap;

/**
 * Hears what happens in a session.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface SessionListener<Q, A> {

    /**
     * A checkpoint; the agent may be asked during the call, at no charge.
     *
     * @param spent the ledger of this moment
     */
    void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent);

    /** Something to read. */
    void transcript(Transcript transcript);

    /** Something to read about a question. */
    default void transcript(Transcript transcript, Q question) {
        transcript(transcript);
    }

    /** Something to read, with what a judge was shown and made of it. */
    default void transcript(Transcript transcript, JudgedDebate<Q, A> judged) {
        transcript(transcript);
    }

    /** Something to read, with what a judge of a dispute was told and made of it. */
    default void transcript(Transcript transcript, JudgedDispute<Q, A> judged) {
        transcript(transcript);
    }

    /** The overseer has studied; from now on the one that knows these measurements oversees. */
    default void studied(List<Example<Q, A>> measured) {}

    /** It has checked what it learned by these measurements; from now on the one that knows them as well oversees. */
    default void vetted(List<Example<Q, A>> checks) {}

    /**
     * The overseer that oversees from now on, after a study or a check; heard in the evaluator's own phase: it may be asked, and
     * nobody is charged.
     */
    default void overseeing(Overseer<Q, A> overseer) {}

    /** Picks of one kind to be compared with the truth; heard in the evaluator's own phase, as a checkpoint is. */
    default void audit(String of, List<Choice<Q, A>> choices) {}

    /** Answers that a proxy was used to select, to be compared with the truth in the same way. */
    default void appraise(Pressure pressure, List<Rated<Q, A>> rated) {}

    /** What training rewards just now. */
    default void signal(double value) {}
}
