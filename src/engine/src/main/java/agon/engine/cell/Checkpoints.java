package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Scores agents as they train. A protocol may make as many checkpoints as it likes: when there are too many to keep, every
 * other one is dropped, and from then on only every second, fourth, eighth... is scored.
 */
final class Checkpoints<Q, A> {

    static final int MOST = 200;

    private final List<HeldOut<Q, A>> heldOut;
    private List<Point> points = new ArrayList<>();
    private int made;
    private int stride = 1;

    /**
     * One checkpoint.
     *
     * @param step its number, from 1
     * @param spent the ledger of the moment
     * @param scores what the agent scored
     */
    record Point(int step, SortedMap<String, Long> spent, List<SplitScore> scores) {}

    /** A score on one split. */
    record SplitScore(Split split, Score score) {}

    Checkpoints(List<HeldOut<Q, A>> heldOut) {
        this.heldOut = heldOut;
    }

    void score(Agent<Q, A> agent, SortedMap<String, Long> spent) {
        int step = ++made;
        if (points.size() == MOST) {
            thin();
        }
        if ((step - 1) % stride == 0) {
            List<SplitScore> scores = new ArrayList<>();
            for (HeldOut<Q, A> part : heldOut) {
                part.scores(part.ask(agent)).forEach(score -> scores.add(new SplitScore(part.split(), score)));
            }
            points.add(new Point(step, spent, scores));
        }
    }

    private void thin() {
        stride *= 2;
        int kept = stride;
        points = new ArrayList<>(
                points.stream().filter(point -> (point.step() - 1) % kept == 0).toList());
    }

    int made() {
        return made;
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
