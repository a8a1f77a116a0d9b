package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.agent.Contestant;
import agon.api.agent.Prediction;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Budget;
import agon.api.protocol.TrainingProtocol;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.engine.plan.CellSpec;
import agon.engine.session.CellSession;
import agon.engine.session.LearnerFactory;
import agon.engine.session.Training;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Trains and scores one agent.
 *
 * @param spec the cell
 * @param card the protocol's card
 * @param protocol the protocol
 * @param learners where learners come from
 * @param upbringing what the overseer had learned from before, by channel
 * @param progress told after each checkpoint how far the agent is
 * @param log what happens, for people
 */
record CellExperiment(
        CellSpec spec,
        ProtocolCard card,
        TrainingProtocol protocol,
        LearnerFactory learners,
        Supplier<SortedMap<String, Long>> upbringing,
        Progress progress,
        PrintStream log) {

    /** Hears of checkpoints while the agent is still training. */
    interface Progress {
        /**
         * A checkpoint was scored.
         *
         * @param points all that are kept, the last one included
         * @param spent the ledger of the moment
         */
        void made(List<Checkpoints.Point> points, SortedMap<String, Long> spent);
    }

    /**
     * What came out.
     *
     * @param trained what was learned of the training itself: how the protocol's searches picked, what it rewarded
     * @param selections how answers fared that a proxy was used to select
     * @param audit the costly look at answers to questions of D
     * @param inquests what comes of the agent's answers to sub-questions, by split in their order; empty lists where nobody asked
     * @param reliances what the overseer went by before and after its studies; empty where it does not say
     * @param exhausted the channel whose budget ended the training; empty if none did
     */
    record Findings<Q, A>(
            Task<Q, A> task,
            List<CellTables.Answered<Q, A>> splits,
            Checkpoints<Q, A> checkpoints,
            Recorded<Q, A> transcripts,
            List<Score> trained,
            List<Selection> selections,
            DeploymentAudit.Report audit,
            List<List<SubAnswers.Inquest>> inquests,
            List<Reliances.Share> reliances,
            SortedMap<String, Long> spent,
            String exhausted) {}

    <Q, A> Findings<Q, A> run(Task<Q, A> task) {
        int questions = spec.evaluation().questions();
        List<HeldOut<Q, A>> heldOut = Stream.of(Split.IID, Split.SHIFTED)
                .map(split -> HeldOut.draw(task, split, questions, spec.seed())
                        .within(spec.evaluation().tolerance()))
                .toList();
        int few = spec.evaluation().checkpointQuestions();
        GamingGap<Q, A> gap = GamingGap.of(task);
        List<HeldOut<Q, A>> first =
                heldOut.stream().map(part -> part.first(few)).toList();
        Observer<Q, A> observer = new Observer<>(
                new Checkpoints<>(first, gap),
                new Recorded<>(task, spec.evaluation().transcripts(), spec.seed()),
                new Audits<>(task.truth(), task.codec().answers()),
                new Appraisal<>(gap.truth()),
                new Overseeing<>(task.overseer()),
                new Reliances<>(first, task.overseer()),
                progress,
                log);
        try (CellSession<Q, A> session =
                CellSession.open(card, task, learners, new Budget(spec.budget()), spec.seed(), observer)) {
            Training<Q, A> training = session.train(protocol);
            log.println("trained; "
                    + training.exhausted()
                            .map(channel -> "the budget of " + channel + " is spent")
                            .orElse("ended by itself"));
            List<CellTables.Answered<Q, A>> answered = session.evaluating(() -> heldOut.stream()
                    .map(part -> answered(
                            part,
                            part.ask(training.agent()),
                            gap,
                            new IntervalCoverage<>(observer.overseer().now())))
                    .toList());
            DeploymentAudit.Report audit = session.evaluating(() -> audit(task, gap, answered.get(0)));
            List<List<SubAnswers.Inquest>> inquests = session.evaluating(() -> heldOut.stream()
                    .map(part -> inquests(task, training.agent(), part))
                    .toList());
            List<CellTables.Answered<Q, A>> splits = spec.evaluation().hasContests()
                    ? session.contesting(() ->
                            contested(task, answered, training.agent(), session::contested, observer.transcripts()))
                    : answered;
            return new Findings<>(
                    task,
                    splits,
                    observer.checkpoints(),
                    observer.transcripts(),
                    observer.trained(),
                    observer.appraisal().selections(),
                    audit,
                    inquests,
                    observer.reliances().shares(),
                    totals(session, audit),
                    training.exhausted().orElse(""));
        }
    }

    private static <Q, A> CellTables.Answered<Q, A> answered(
            HeldOut<Q, A> heldOut,
            List<Prediction<A>> predictions,
            GamingGap<Q, A> gap,
            IntervalCoverage<Q, A> intervals) {
        List<Score> further = new ArrayList<>(gap.scores(heldOut.questions(), predictions));
        further.addAll(intervals.on(heldOut));
        return new CellTables.Answered<>(heldOut, predictions, further, List.of());
    }

    private <Q, A> DeploymentAudit.Report audit(Task<Q, A> task, GamingGap<Q, A> gap, CellTables.Answered<Q, A> onD) {
        return new DeploymentAudit<>(task, gap, spec.evaluation(), spec.seed()).of(onD.heldOut(), onD.predictions());
    }

    private <Q, A> List<SubAnswers.Inquest> inquests(Task<Q, A> task, Agent<Q, A> agent, HeldOut<Q, A> heldOut) {
        int count = spec.evaluation().subanswers();
        return count == 0 ? List.of() : SubAnswers.of(task, agent, heldOut.first(count));
    }

    /** Contests come after all answers: what is claimed in them tells of the truth. */
    private <Q, A> List<CellTables.Answered<Q, A>> contested(
            Task<Q, A> task,
            List<CellTables.Answered<Q, A>> answered,
            Agent<Q, A> agent,
            Supplier<SortedMap<String, Long>> spent,
            Recorded<Q, A> transcripts) {
        List<CellTables.Answered<Q, A>> splits = new ArrayList<>();
        for (CellTables.Answered<Q, A> split : answered) {
            HeldOut<Q, A> heldOut = split.heldOut();
            List<Score> scores = new ArrayList<>(heldOut.unaided(task.overseer()));
            List<ContestResult> held = List.of();
            if (agent instanceof Contestant<Q, A> contestant) {
                HeldOut<Q, A> few = heldOut.first(spec.evaluation().contests(heldOut.split()));
                SortedMap<String, Long> before = spent.get();
                transcripts.contesting(heldOut.split());
                held = new Contests<>(few, spec.seed()).hold(contestant);
                scores.addAll(new ContestScores(held).scores());
                scores.addAll(new ContestCosts(before, spent.get(), Contests.held(held)).scores());
            }
            scores.addAll(split.further());
            splits.add(new CellTables.Answered<>(heldOut, split.predictions(), scores, held));
        }
        return splits;
    }

    private SortedMap<String, Long> totals(CellSession<?, ?> session, DeploymentAudit.Report audit) {
        SortedMap<String, Long> totals = new TreeMap<>(session.ledger().totals());
        totals.putAll(upbringing.get());
        session.contested().forEach((channel, units) -> totals.put(ContestCosts.PREFIX + channel, units));
        audit.spent().forEach((channel, units) -> totals.put(DeploymentAudit.PREFIX + channel, units));
        return totals;
    }
}
