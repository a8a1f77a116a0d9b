package agon.protocols.amplification;

import agon.api.agent.Amplifier;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.StepSight;
import agon.api.oversight.Deliberated;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Makes amplifiers from their settings. */
final class Amplifiers {

    /** The kind of learner for steps that are told by the tokens of a question alone. */
    private static final String WITHOUT_FACTS = "pointer-network";

    private Amplifiers() {}

    /**
     * The amplifier that the settings name. One more way of amplifying that an overseer brings along is none of this protocol's
     * business; one that serves every overseer is one more line of the switch.
     *
     * @param settings that {@linkplain AmplifierSettings#demand suit} the task
     * @param overseer the overseer of the moment
     * @param level the hardest level that the agent is trained on at the moment
     */
    static <Q, A> Amplifier<Q, A> of(
            AmplifierSettings settings, Session<Q, A> session, Supplier<Overseer<Q, A>> overseer, IntSupplier level) {
        Consumer<Deliberated<Q, A>> observer = deliberated -> session.record(
                Transcript.decomposition(deliberated, session.codec().wording()), deliberated.question());
        Amplifier<Q, A> plain = switch (settings.kind()) {
            case OVERSEER -> new OverseerAmplifier<>(overseer, observer);
            case OWN -> new OwnAmplifier<>(overseer);
            case IMITATED -> imitated(settings.imitation(), session, overseer, level, observer);
        };
        Amplifier<Q, A> deep = settings.depth() == 1 ? plain : new DeepAmplifier<>(plain, settings.depth());
        return settings.runs() == 1
                ? deep
                : new MajorityAmplifier<>(deep, settings.runs(), session.codec().answers());
    }

    private static <Q, A> Amplifier<Q, A> imitated(
            ImitationSettings settings,
            Session<Q, A> session,
            Supplier<Overseer<Q, A>> overseer,
            IntSupplier level,
            Consumer<Deliberated<Q, A>> observer) {
        return new ImitatedAmplifier<>(
                settings,
                overseer,
                imitator(settings, session, overseer.get()),
                new Recorder<>(session, level, settings.calls()),
                session.random("amplification.imitation"),
                observer);
    }

    private static <Q, A> ImitatedReasoner<Q, A> imitator(
            ImitationSettings settings, Session<Q, A> session, Overseer<Q, A> overseer) {
        Codec<Q, A> codec = session.codec();
        Learners learners = session.learners();
        DecompositionShape shape = OverseerAmplifier.reasoner(overseer).shape();
        StepSight sight = sight(settings.sight(), overseer);
        if (!settings.learner().isEmpty()) {
            return ImitatedReasoner.untrained(learners, settings.learner(), codec, shape, sight);
        }
        if (sight == StepSight.QUESTION && codec.facts().isPresent()) {
            return ImitatedReasoner.untrained(learners, WITHOUT_FACTS, codec, shape, sight);
        }
        return ImitatedReasoner.untrained(learners, codec, shape, sight);
    }

    private static StepSight sight(ImitationSettings.Sight sight, Overseer<?, ?> overseer) {
        return switch (sight) {
            case AUTO -> overseer.primitives().isPresent() ? StepSight.QUESTION : StepSight.CONTEXT;
            case CONTEXT -> StepSight.CONTEXT;
            case QUESTION -> StepSight.QUESTION;
        };
    }
}
