package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.oversight.Overseer;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.engine.session.SessionListener;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Keeps what happens in one training.
 *
 * @param checkpoints how the agent fared
 * @param transcripts what people may read
 * @param audits how searches picked
 * @param appraisal how answers fared that a proxy was used to select
 * @param overseer who oversees by now
 * @param reliances what the overseer went by
 * @param progress told after each checkpoint how far the agent is
 * @param log what happens, for people
 */
record Observer<Q, A>(
        Checkpoints<Q, A> checkpoints,
        Recorded<Q, A> transcripts,
        Audits<Q, A> audits,
        Appraisal<Q, A> appraisal,
        Overseeing<Q, A> overseer,
        Reliances<Q, A> reliances,
        CellExperiment.Progress progress,
        PrintStream log)
        implements SessionListener<Q, A> {

    @Override
    public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {
        checkpoints.score(agent, spent);
        log.println("checkpoint " + checkpoints.made() + " at " + spent);
        progress.made(checkpoints.points(), spent);
    }

    @Override
    public void transcript(Transcript transcript) {
        transcripts.offer(transcript);
    }

    @Override
    public void transcript(Transcript transcript, Q question) {
        transcripts.offer(transcript, question);
    }

    @Override
    public void transcript(Transcript transcript, JudgedDebate<Q, A> judged) {
        transcripts.offer(transcript, judged);
    }

    @Override
    public void transcript(Transcript transcript, JudgedDispute<Q, A> judged) {
        transcripts.offer(transcript, judged);
    }

    @Override
    public void studied(List<Example<Q, A>> measured) {
        transcripts.studied(measured);
        reliances.studied();
    }

    @Override
    public void vetted(List<Example<Q, A>> checks) {
        transcripts.vetted(checks);
    }

    @Override
    public void overseeing(Overseer<Q, A> next) {
        overseer.becomes(next);
        reliances.note(next);
    }

    @Override
    public void audit(String of, List<Choice<Q, A>> choices) {
        audits.compare(of, choices);
    }

    @Override
    public void appraise(Pressure pressure, List<Rated<Q, A>> rated) {
        appraisal.compare(pressure, rated);
    }

    @Override
    public void signal(double value) {
        checkpoints.signal(value);
    }

    /** The scores of the training itself: of what was picked in it, and what it rewarded in the end. */
    List<Score> trained() {
        List<Score> trained = new ArrayList<>(audits.scores());
        trained.addAll(checkpoints.signal());
        return trained;
    }
}
