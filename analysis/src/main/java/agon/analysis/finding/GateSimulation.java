package agon.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulated deployments: n agents are drawn from a pool, with replacement; the m of them that type-1 feedback scores highest are
 * audited on k questions each; the best audited is deployed if its mean passes the threshold, else none.
 *
 * @param settings k, threshold and number of deployments
 * @param replaced whether the questions of an audit are drawn with replacement, as if the pool of questions were endless
 */
record GateSimulation(GateSettings settings, boolean replaced) {

    private static final long SEED = 20_260_102L;

    /**
     * What deployments came to.
     *
     * @param gated mean true score of what was deployed through the gate; not a number if nothing ever was
     * @param ungated mean true score of the agent that type-1 feedback scores highest
     * @param refused share of deployments in which nothing passed
     */
    record Outcome(double gated, double ungated, double refused) {

        double gain() {
            return gated - ungated;
        }
    }

    /**
     * Runs the deployments.
     *
     * @param pool agents to be drawn
     * @param drawn n, at least 1
     * @param degrees each m, ascending, at most n
     * @return one outcome for each m, from the same draws
     */
    List<Outcome> run(GatePool pool, int drawn, List<Integer> degrees) {
        SplittableRandom random = new SplittableRandom(SEED + drawn);
        int most = degrees.get(degrees.size() - 1);
        double[] deployed = new double[degrees.size()];
        int[] passed = new int[degrees.size()];
        double ungated = 0;
        for (int trial = 0; trial < settings.trials(); trial++) {
            Candidate[] best = draw(pool.candidates(), drawn, random);
            ungated += best[0].truth();
            double highest = -1;
            double truth = 0;
            int degree = 0;
            for (int audited = 1; audited <= most; audited++) {
                double score = audit(best[audited - 1].audits(), random);
                if (score > highest) {
                    highest = score;
                    truth = best[audited - 1].truth();
                }
                if (audited == degrees.get(degree)) {
                    if (highest >= settings.threshold()) {
                        deployed[degree] += truth;
                        passed[degree]++;
                    }
                    degree++;
                }
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int degree = 0; degree < deployed.length; degree++) {
            outcomes.add(new Outcome(
                    deployed[degree] / passed[degree],
                    ungated / settings.trials(),
                    1 - (double) passed[degree] / settings.trials()));
        }
        return outcomes;
    }

    /** So many agents, best first by type-1 feedback; those scored alike as they were drawn. */
    private static Candidate[] draw(List<Candidate> from, int count, SplittableRandom random) {
        Candidate[] best = new Candidate[count];
        for (int i = 0; i < count; i++) {
            Candidate drawn = from.get(random.nextInt(from.size()));
            int at = i;
            while (at > 0 && best[at - 1].training() < drawn.training()) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = drawn;
        }
        return best;
    }

    /** The mean score of k questions. */
    private double audit(double[] scores, SplittableRandom random) {
        int[] order = replaced ? new int[0] : new int[scores.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        double sum = 0;
        for (int i = 0; i < settings.audits(); i++) {
            if (replaced) {
                sum += scores[random.nextInt(scores.length)];
            } else {
                int at = i + random.nextInt(scores.length - i);
                sum += scores[order[at]];
                order[at] = order[i];
            }
        }
        return sum / settings.audits();
    }
}
