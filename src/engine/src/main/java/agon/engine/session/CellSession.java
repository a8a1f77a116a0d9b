package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.agent.Learners;
import agon.api.card.ProtocolCard;
import agon.api.codec.Codec;
import agon.api.ledger.Budget;
import agon.api.ledger.BudgetExhausted;
import agon.api.ledger.Channel;
import agon.api.ledger.Ledger;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Labels;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * The engine's side of a session: lets a protocol train, evaluates what it trained, closes what it used.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public final class CellSession<Q, A> implements AutoCloseable {

    private final Task<Q, A> task;
    private final Codec<Q, A> codec;
    private final MeteredLedger ledger;
    private final MeteredLearners learners;
    private final MeteredLearners auxiliary;
    private final SessionListener<Q, A> listener;
    private final Session<Q, A> session;
    private final Prospect prospect;
    private Optional<Agent<Q, A>> lastCheckpoint = Optional.empty();

    private CellSession(
            ProtocolCard card,
            Task<Q, A> task,
            LearnerFactory factory,
            Budget budget,
            long seed,
            SessionListener<Q, A> listener) {
        this.task = task;
        this.codec = task.codec();
        this.ledger = new MeteredLedger(card.id(), budget);
        this.prospect = new TaskProspect<>(task, budget);
        this.listener = listener;
        learners = new MeteredLearners(factory, Accounts.learner(ledger), Seeds.mix(seed, "learner"));
        auxiliary = new MeteredLearners(factory, Accounts.auxiliary(ledger), StudyLearners.seed(seed));
        session = session(card, seed);
    }

    /**
     * A session in which nothing has happened yet.
     *
     * @param card the protocol that will train
     * @param task what it trains on
     * @param factory where learners come from
     * @param budget caps
     * @param seed the cell's seed
     * @param listener hears checkpoints and transcripts
     * @throws InvalidSetting if the task's questions tell of the truth and the protocol does not read labels
     */
    public static <Q, A> CellSession<Q, A> open(
            ProtocolCard card,
            Task<Q, A> task,
            LearnerFactory factory,
            Budget budget,
            long seed,
            SessionListener<Q, A> listener) {
        return new CellSession<>(card, task, factory, budget, seed, listener);
    }

    private Session<Q, A> session(ProtocolCard card, long seed) {
        Questions<Q> training = task.questions(Split.TRAINING);
        InvalidSetting.unless(
                card.readsLabels() || !training.tellOfTheTruth(),
                "questions",
                "these tell of the truth, and '" + card.id() + "' does not declare that it reads labels");
        GivenQuestions<Q> questions = new GivenQuestions<>(training, card.readsLabels());
        Optional<Labels<Q, A>> labels = card.readsLabels()
                ? Optional.of(new MeteredLabels<>(task.truth(), questions, ledger, ledger.account(Channel.LABELS)))
                : Optional.empty();
        return new ProtocolSession<>(
                codec,
                questions,
                new MeteredOverseer<>(
                        new HeardOverseer<>(task.overseer(), listener, this::evaluate), ledger, auxiliary),
                labels,
                learners,
                ledger,
                new ProtocolSession.Randomness(Seeds.mix(seed, "session")),
                this::checkpoint,
                new MeteredEvidence<>(ledger, listener, this::evaluate),
                new Heard<>(listener));
    }

    private record Heard<Q, A>(SessionListener<Q, A> listener) implements ProtocolSession.Transcripts<Q, A> {

        @Override
        public void record(Transcript transcript) {
            listener.transcript(transcript);
        }

        @Override
        public void record(Transcript transcript, Q question) {
            listener.transcript(transcript, question);
        }

        @Override
        public void record(Transcript transcript, JudgedDebate<Q, A> judged) {
            listener.transcript(transcript, judged);
        }

        @Override
        public void record(Transcript transcript, JudgedDispute<Q, A> judged) {
            listener.transcript(transcript, judged);
        }
    }

    /** What was spent so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** What the protocol is given; for tests that play a protocol's part. */
    public Session<Q, A> session() {
        return session;
    }

    /**
     * Trains. When the budget ends the training the result is the agent of the last checkpoint; before the first one it is
     * the policy as far as it was trained.
     *
     * @throws ProtocolViolation if the protocol did what no protocol may, even if it swallowed the consequences
     * @throws NonFiniteResult if a learner's numbers ran away
     * @throws InvalidSetting if the protocol refuses what it is to train on
     * @throws IllegalStateException if the budget was spent before there was any agent
     */
    public Training<Q, A> train(TrainingProtocol protocol) {
        protocol.demand(prospect);
        Training<Q, A> training = trained(protocol);
        ledger.rethrow();
        ledger.enter(MeteredLedger.Phase.EVALUATION);
        return training;
    }

    private Training<Q, A> trained(TrainingProtocol protocol) {
        try {
            Agent<Q, A> agent = Optional.ofNullable(protocol.train(session))
                    .orElseThrow(() -> new IllegalStateException("the protocol returned no agent"));
            return new Training<>(agent, Optional.empty());
        } catch (BudgetExhausted e) {
            Agent<Q, A> agent = lastCheckpoint
                    .or(() -> learners.handed(Learners.POLICY, codec))
                    .orElseThrow(() ->
                            new IllegalStateException(e.getMessage() + " before the protocol had an agent to show", e));
            return new Training<>(agent, Optional.of(e.channel()));
        } catch (RuntimeException e) {
            // A violation may have come out as the cause of something else; what it says is more to the point.
            ledger.rethrow();
            throw e;
        }
    }

    /** Evaluates: agents may be asked, at no charge, and nothing else may be. */
    public <T> T evaluating(Supplier<T> evaluation) {
        return in(MeteredLedger.Phase.EVALUATION, evaluation);
    }

    /** Holds contests: agents and the overseer may be asked, counted apart, and nothing else may be. */
    public <T> T contesting(Supplier<T> contests) {
        return in(MeteredLedger.Phase.CONTEST, contests);
    }

    /** What contests took, by the channel that it would have been charged to in training. */
    public SortedMap<String, Long> contested() {
        return ledger.contested();
    }

    private <T> T in(MeteredLedger.Phase phase, Supplier<T> evaluation) {
        MeteredLedger.Phase before = ledger.phase();
        ledger.enter(phase);
        try {
            return evaluation.get();
        } finally {
            ledger.enter(before);
            ledger.rethrow();
        }
    }

    private void checkpoint(Agent<Q, A> agent) {
        ledger.demandTraining("made a checkpoint");
        evaluating(() -> {
            listener.checkpoint(agent, ledger.totals());
            return agent;
        });
        lastCheckpoint = Optional.of(agent);
    }

    private void evaluate(Runnable evaluation) {
        evaluating(() -> {
            evaluation.run();
            return task;
        });
    }

    /** Closes every learner that was handed out; what is asked from now on is a violation. */
    @Override
    public void close() {
        ledger.enter(MeteredLedger.Phase.ENDED);
        try {
            learners.close();
        } finally {
            auxiliary.close();
        }
    }
}
