package agon.engine.rejudge;

import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.task.Task;
import agon.engine.cell.StoredDebate;
import agon.engine.cell.StoredDispute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cases of one cell that one overseer has judged, at a bench.
 *
 * @param cell the cell
 * @param studies how many studies the overseer had made
 * @param bench where they can be put before others
 * @param cases in the order of the bench
 */
record Sitting<Q, A>(StoredCell cell, int studies, Bench<Q, A> bench, List<StoredCell.Numbered> cases) {

    /**
     * Those of some cases, all judged after so many studies; such as cannot be put before anyone are left out, and counted.
     *
     * @param stored the overseer that judged them, as it is now
     */
    static <Q, A> List<Sitting<Q, A>> of(
            Task<Q, A> task,
            Overseer<Q, A> stored,
            StoredCell cell,
            int studies,
            List<StoredCell.Numbered> cases,
            KnownQuestions<Q, A> questions,
            Tally tally) {
        List<Sitting<Q, A>> sittings = new ArrayList<>();
        List<StoredCell.Numbered> known = new ArrayList<>();
        for (StoredCell.Numbered one : cases) {
            if (questions.find(one.judged()).isPresent()) {
                known.add(one);
            } else {
                tally.unknown(1);
            }
        }
        List<StoredCell.Numbered> disputes = known.stream()
                .filter(one -> one.judged() instanceof StoredDispute)
                .toList();
        List<StoredCell.Numbered> debates = known.stream()
                .filter(one -> one.judged() instanceof StoredDebate)
                .toList();
        Optional<Arena<Q, A, ?>> arena = stored.arena();
        if (arena.isPresent()) {
            sittings.add(onEvidence(task, arena.get(), cell, studies, debates, questions, tally));
        } else {
            tally.changed(debates.size());
        }
        Optional<Reasoner<Q, A>> reasoner = stored.reasoner();
        if (reasoner.isPresent()) {
            List<JudgedDispute<Q, A>> judged = new ArrayList<>();
            for (StoredCell.Numbered one : disputes) {
                StoredDispute dispute = (StoredDispute) one.judged();
                judged.add(dispute.about(questions.find(dispute).orElseThrow(), task.codec()));
            }
            Bench<Q, A> bench = new DisputeBench<>(reasoner.get(), task.codec().answers(), judged);
            sittings.add(new Sitting<>(cell, studies, bench, disputes));
        } else {
            tally.changed(disputes.size());
        }
        return sittings;
    }

    private static <Q, A, E> Sitting<Q, A> onEvidence(
            Task<Q, A> task,
            Arena<Q, A, E> arena,
            StoredCell cell,
            int studies,
            List<StoredCell.Numbered> cases,
            KnownQuestions<Q, A> questions,
            Tally tally) {
        List<StoredCell.Numbered> held = new ArrayList<>();
        List<JudgedDebate<Q, A>> judged = new ArrayList<>();
        for (StoredCell.Numbered one : cases) {
            StoredDebate stored = (StoredDebate) one.judged();
            JudgedDebate<Q, A> debate = stored.about(questions.find(stored).orElseThrow(), task.codec());
            if (EvidenceBench.holds(arena, debate)) {
                held.add(one);
                judged.add(debate);
            } else {
                tally.changed(1);
            }
        }
        return new Sitting<>(cell, studies, new EvidenceBench<>(arena, judged), held);
    }
}
