package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ImitatedReasoner.Recorded;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Records the overseer's steps. */
final class StepRecords<Q, A> {

    private static final int AT_ONCE = 256;
    private static final int RUN = 8;

    private final Session<Q, A> session;
    private final RandomGenerator random;
    private final List<Recorded<Q, A>> steps = new ArrayList<>();
    private final List<Recorded<Q, A>> conclusions = new ArrayList<>();

    StepRecords(Session<Q, A> session) {
        this.session = session;
        this.random = session.random("expert-imitation.recording");
    }

    /** Records the steps on so many questions of every level; a spent budget ends the recording. */
    void record(Reasoner<Q, A> overseer, int questions) {
        Deliberation<Q, A> deliberation =
                new Deliberation<>(overseer, guesser(session.codec().answers(), random));
        int levels = session.questions().levels();
        try {
            for (int done = 0; done < questions; done += AT_ONCE) {
                int level = (done / AT_ONCE) % (levels + 1);
                List<Q> drawn = session.questions().draw(Math.min(AT_ONCE, questions - done), level, random);
                List<Deliberated<Q, A>> deliberated = deliberation.deliberate(drawn);
                deliberated.forEach(one -> keep(one.recorded()));
                Deliberated<Q, A> first = deliberated.get(0);
                session.record(Transcript.decomposition(first, session.codec().wording()), first.question());
            }
        } catch (BudgetExhausted spent) {
            if (steps.isEmpty()) {
                throw spent;
            }
        }
    }

    /** Forgets what an overseer did that has learned since. */
    void clear() {
        steps.clear();
        conclusions.clear();
    }

    private void keep(List<Recorded<Q, A>> recorded) {
        steps.addAll(recorded);
        recorded.stream()
                .filter(one -> one.step() instanceof Step.Conclude<Q, A>)
                .forEach(conclusions::add);
    }

    /** A batch of all recorded steps. */
    List<Recorded<Q, A>> draw(int count) {
        return draw(steps, count);
    }

    /** A batch of the steps that conclude. */
    List<Recorded<Q, A>> drawConclusions(int count) {
        return draw(conclusions, count);
    }

    /** Short runs drawn with replacement, since neighbours share contexts. */
    private List<Recorded<Q, A>> draw(List<Recorded<Q, A>> recorded, int count) {
        List<Recorded<Q, A>> batch = new ArrayList<>(count);
        while (!recorded.isEmpty() && batch.size() < count) {
            int from = random.nextInt(recorded.size()) / RUN * RUN;
            int to = Math.min(recorded.size(), from + Math.min(RUN, count - batch.size()));
            batch.addAll(recorded.subList(from, to));
        }
        return batch;
    }

    private static <Q, A> Agent<Q, A> guesser(AnswerForm<A> form, RandomGenerator random) {
        return questions -> {
            List<Prediction<A>> guesses = new ArrayList<>(questions.size());
            for (int i = 0; i < questions.size(); i++) {
                guesses.add(new Prediction<>(form.guess(random), 0));
            }
            return guesses;
        };
    }
}
