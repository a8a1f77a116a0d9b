package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.oversight.Deliberated;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.ImitatedReasoner.Recorded;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Amplify(H′, X): H′ imitates H's recorded steps and deliberates in its place (Christiano et al. 2018, section 2.2).
 * Questions that are looked up are looked up; where the overseer offers no look-ups, X answers all that H′ asks. When the
 * overseer has learned something since, its former steps are forgotten.
 */
final class ImitatedAmplifier<Q, A> implements Amplifier<Q, A> {

    private final ImitationSettings settings;
    private final Supplier<Overseer<Q, A>> overseer;
    private final ImitatedReasoner<Q, A> imitator;
    private final Recorder<Q, A> recorder;
    private final RandomGenerator random;
    private final Consumer<Deliberated<Q, A>> observer;
    private final LabelSchedule schedule;
    private final List<List<Recorded<Q, A>>> records = new ArrayList<>();
    private Overseer<Q, A> recorded;

    /**
     * @param overseer H, as it is at the moment; recorded, never asked for anything else but look-ups
     * @param imitator H′, untrained
     * @param random draws what H′ is trained on
     * @param observer is shown the first deliberation of every batch
     */
    ImitatedAmplifier(
            ImitationSettings settings,
            Supplier<Overseer<Q, A>> overseer,
            ImitatedReasoner<Q, A> imitator,
            Recorder<Q, A> recorder,
            RandomGenerator random,
            Consumer<Deliberated<Q, A>> observer) {
        this.settings = settings;
        this.schedule = new LabelSchedule(settings.labelsEach());
        this.overseer = overseer;
        this.imitator = imitator;
        this.recorder = recorder;
        this.random = random;
        this.observer = observer;
        this.recorded = overseer.get();
    }

    /** The amplified agent; as long as nothing was recorded, the agent's own answers at confidence 0 beside what is looked up. */
    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        Overseer<Q, A> now = overseer.get();
        return lookingUp(
                now,
                records.isEmpty()
                        ? new Unsure<>(agent)
                        : new AmplifiedAgent<>(imitator, lookingUp(now, agent), agent, observer));
    }

    /** Records as many questions as are due, then trains H′ on what was recorded so far. */
    @Override
    public void learn(Agent<Q, A> agent) {
        Overseer<Q, A> now = overseer.get();
        Reasoner<Q, A> reasoner = OverseerAmplifier.reasoner(now);
        boolean changed = now != recorded && recorder.mayRecord(reasoner);
        if (changed) {
            records.clear();
            recorded = now;
        }
        if (records.isEmpty()) {
            records.addAll(record(now, agent, settings.labels(), 1));
            train(settings.updatesBefore());
        } else {
            List<List<Recorded<Q, A>>> fresh = record(now, agent, schedule.due(), settings.candidates());
            if (!fresh.isEmpty()) {
                List<Recorded<Q, A>> steps =
                        fresh.stream().flatMap(List::stream).toList();
                schedule.observe(imitator.loss(steps), fresh.size());
                records.addAll(fresh);
            }
        }
        train(settings.updatesEach());
    }

    private List<List<Recorded<Q, A>>> record(Overseer<Q, A> now, Agent<Q, A> agent, int questions, int candidates) {
        Agent<Q, A> assistant = lookingUp(now, agent);
        return recorder.record(now, assistant, questions, candidates, new Doubt<>(imitator, assistant));
    }

    private void train(int updates) {
        for (int update = 0; update < updates && !records.isEmpty(); update++) {
            List<Recorded<Q, A>> batch = new ArrayList<>(settings.batch());
            while (batch.size() < settings.batch()) {
                batch.addAll(records.get(random.nextInt(records.size())));
            }
            imitator.imitate(batch.subList(0, settings.batch()));
        }
    }

    /** Look-ups first, if the overseer offers any; its reasoning is never asked. */
    private static <Q, A> Agent<Q, A> lookingUp(Overseer<Q, A> overseer, Agent<Q, A> agent) {
        return overseer.primitives().isPresent() ? new OverseerFirst<>(overseer, agent) : agent;
    }
}
