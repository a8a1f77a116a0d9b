package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * Scores agents as they train. A protocol may make as many checkpoints as it likes: when there are too many to keep, every
 * other one is dropped, and from then on only every second, fourth, eighth... is scored.
 */
final class Checkpoints<Q, A> {

    static final int MOST = 200;

    private final List<HeldOut<Q, A>> heldOut;
    private final GamingGap<Q, A> gap;
    private List<Point> points = new ArrayList<>();
    private int made;
    private int stride = 1;
    private OptionalDouble signal = OptionalDouble.empty();

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

    Checkpoints(List<HeldOut<Q, A>> heldOut, GamingGap<Q, A> gap) {
        this.heldOut = heldOut;
        this.gap = gap;
    }

    /** Keeps what training rewards just now, for the checkpoints to come. */
    void signal(double value) {
        signal = OptionalDouble.of(value);
    }

    /** What training rewarded last; none if the protocol never said. */
    List<Score> signal() {
        return signal.stream()
                .mapToObj(value -> new Score("training_signal", "", value, 1))
                .toList();
    }

    void score(Agent<Q, A> agent, SortedMap<String, Long> spent) {
        int step = ++made;
        if (points.size() == MOST) {
            thin();
        }
        if ((step - 1) % stride == 0) {
            List<SplitScore> scores = new ArrayList<>();
            for (HeldOut<Q, A> part : heldOut) {
                List<Prediction<A>> predictions = part.ask(agent);
                add(part.split(), part.scores(predictions), scores);
                add(part.split(), opinions(part, predictions), scores);
            }
            add(Split.TRAINING, signal(), scores);
            points.add(new Point(step, spent, scores));
        }
    }

    /** What H and the truth say; their difference can be seen. */
    private List<Score> opinions(HeldOut<Q, A> part, List<Prediction<A>> predictions) {
        return gap.scores(part.questions(), predictions).stream()
                .filter(score -> !score.metric().equals(GamingGap.GAP))
                .toList();
    }

    private static void add(Split split, List<Score> some, List<SplitScore> to) {
        some.forEach(score -> to.add(new SplitScore(split, score)));
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
