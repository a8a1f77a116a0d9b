package agon.api.protocol;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.ledger.Ledger;
import agon.api.oversight.Overseer;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.task.Questions;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Everything that a protocol gets to train one agent on one task: never the task itself.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Session<Q, A> {

    /** How learners see questions and answers. */
    Codec<Q, A> codec();

    /** Training questions of D, without answers. */
    Questions<Q> questions();

    /** The overseer; each call is charged before it is served. */
    Overseer<Q, A> overseer();

    /**
     * True answers to training questions, counted.
     *
     * @throws IllegalStateException if the protocol's card does not declare that it reads labels
     */
    Labels<Q, A> labels();

    /** Learners, counted. */
    Learners learners();

    /** A learner of the kind that the experiment names, for answers to the task's own questions. */
    default Learner<Q, A> policy() {
        return learners().learner(Learners.POLICY, codec());
    }

    /** Randomness for one purpose; the same generator whenever the same purpose is named. */
    RandomGenerator random(String purpose);

    /** What was spent and what is left. */
    Ledger ledger();

    /**
     * Charges a channel for work that the protocol lets the overseer do in a derived facet, beyond the calls that the
     * facet is made of: a comparison decided by a deliberation, a verdict read off a dispute. In a contest
     * ({@link agon.api.agent.Contestant}) it is counted apart, as the overseer's calls are, and no cap holds.
     *
     * @param units at least 0
     * @throws agon.api.ledger.BudgetExhausted if the channel has fewer left; then nothing is charged
     */
    void charge(String channel, long units);

    /**
     * Scores the agent on held-out questions and pins the score to the ledger of this moment. The protocol does not learn
     * the score. The agent of the last checkpoint is the result if the budget ends the training; it is asked when it is
     * scored, so hand over a snapshot, or an agent that is still the best when training ends.
     */
    void checkpoint(Agent<Q, A> agent);

    /**
     * Hands what a search picked to the engine, which compares it with the truth: how often the pick was right, how often a
     * right answer was among those considered, what the overseer scored it. The protocol learns nothing from it, and
     * nothing is charged.
     */
    default void audit(List<Choice<Q, A>> choices) {
        audit("", choices);
    }

    /**
     * The same for one of several kinds of picks, which are reported apart.
     *
     * @param of what they are, in lower case, digits, points and hyphens, such as {@code evaluation.2}; goes before the names
     *     of the metrics, with a point between; empty for the only kind there is
     */
    void audit(String of, List<Choice<Q, A>> choices);

    /**
     * Hands answers that a proxy of the truth was used to select to the engine, which sets the proxy beside the truth: how far
     * can the proxy be trusted as the pressure grows? The protocol learns nothing from it, and nothing is charged.
     *
     * @param pressure how hard they were selected
     * @param rated answers with what the proxy makes of them; for {@link Pressure.None} as many draws for each question
     */
    void appraise(Pressure pressure, List<Rated<Q, A>> rated);

    /**
     * Says what training rewards at this moment (type-1 feedback): the mean of what the agent's own answers earn by whatever it
     * is trained against. Kept beside the next checkpoint, and at the end beside the truth.
     *
     * @param value finite; from 0 to 1 where that makes sense
     */
    void signal(double value);

    /** Offers a transcript for people to read; the engine keeps a bounded sample. */
    void record(Transcript transcript);

    /**
     * Offers a transcript about a question, which is drawn beside it where the task draws any.
     *
     * @param question what it is about
     */
    default void record(Transcript transcript, Q question) {
        record(transcript);
    }

    /**
     * Offers a debate that an overseer judged, for people to read and for other judges to be asked the same. In contests about
     * held-out questions ({@link agon.api.agent.Contestant}) it is kept apart, and only where one side has the truth.
     *
     * @param judged what the judge was shown, and what it made of it
     */
    default void record(Transcript transcript, JudgedDebate<Q, A> judged) {
        record(transcript);
    }

    /**
     * Offers a dispute in the same way.
     *
     * @param judged what the judge was told, and what it made of it
     */
    default void record(Transcript transcript, JudgedDispute<Q, A> judged) {
        record(transcript);
    }
}
