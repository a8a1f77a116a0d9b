package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.ledger.Ledger;
import agon.api.oversight.Overseer;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Labels;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What the protocol holds. It is made of the wrappers alone; there is no task in it to be found.
 *
 * @param labels empty unless the protocol declares that it reads them
 */
record ProtocolSession<Q, A>(
        Codec<Q, A> codec,
        Questions<Q> questions,
        Overseer<Q, A> overseer,
        Optional<Labels<Q, A>> givenLabels,
        Learners learners,
        MeteredLedger meteredLedger,
        Randomness randomness,
        Consumer<Agent<Q, A>> checkpoints,
        Evidence<Q, A> evidence,
        Transcripts<Q, A> transcripts)
        implements Session<Q, A> {

    /** What a protocol hands to the evaluator, to be set beside the truth. */
    interface Evidence<Q, A> {
        void audit(String of, List<Choice<Q, A>> choices);

        void appraise(Pressure pressure, List<Rated<Q, A>> rated);

        void signal(double value);
    }

    /** Where transcripts go. */
    interface Transcripts<Q, A> {
        void record(Transcript transcript);

        void record(Transcript transcript, Q question);

        void record(Transcript transcript, JudgedDebate<Q, A> judged);

        void record(Transcript transcript, JudgedDispute<Q, A> judged);
    }

    /** The generators of a session by purpose. */
    record Randomness(long seed, Map<String, RandomGenerator> generators) {

        Randomness(long seed) {
            this(seed, new HashMap<>());
        }

        RandomGenerator generator(String purpose) {
            return generators.computeIfAbsent(purpose, name -> Seeds.generator(seed, name));
        }
    }

    @Override
    public Labels<Q, A> labels() {
        return givenLabels.orElseThrow(() -> {
            String reason = "asked for labels, which its card does not declare";
            return new IllegalStateException(reason, meteredLedger.violation(reason));
        });
    }

    @Override
    public Ledger ledger() {
        return meteredLedger;
    }

    @Override
    public RandomGenerator random(String purpose) {
        return randomness.generator(purpose);
    }

    @Override
    public void charge(String channel, long units) {
        if (units < 0) {
            throw meteredLedger.violation("charged " + units + " to " + channel + "; nothing is ever given back");
        }
        meteredLedger.account(channel).chargeCall(units);
    }

    @Override
    public void checkpoint(Agent<Q, A> agent) {
        checkpoints.accept(agent);
    }

    @Override
    public void audit(String of, List<Choice<Q, A>> choices) {
        evidence.audit(of, choices);
    }

    @Override
    public void appraise(Pressure pressure, List<Rated<Q, A>> rated) {
        evidence.appraise(pressure, rated);
    }

    @Override
    public void signal(double value) {
        evidence.signal(value);
    }

    @Override
    public void record(Transcript transcript) {
        transcripts.record(transcript);
    }

    @Override
    public void record(Transcript transcript, Q question) {
        transcripts.record(transcript, question);
    }

    @Override
    public void record(Transcript transcript, JudgedDebate<Q, A> judged) {
        transcripts.record(transcript, judged);
    }

    @Override
    public void record(Transcript transcript, JudgedDispute<Q, A> judged) {
        transcripts.record(transcript, judged);
    }

    @Override
    public String toString() {
        return "session";
    }
}
