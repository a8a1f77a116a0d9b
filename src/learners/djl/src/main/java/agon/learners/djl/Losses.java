package agon.learners.djl;

import agon.api.agent.Example;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;

/** The two losses that learners are trained by. */
final class Losses {

    private static final float NOT_OFFERED = -1e9f;

    private Losses() {}

    /**
     * Imitation: the mean negative log-likelihood, by weight, of answers given freely; for preferred answers that of their
     * choice among the answers offered, which is a softmax over the offered answers' log-likelihoods (for two, the
     * Bradley–Terry model).
     */
    static <Q, A> NDArray imitation(NDManager manager, Merits<A> merits, List<Example<Q, A>> examples) {
        int rows = examples.size();
        int offered = 1;
        double total = 0;
        for (Example<Q, A> example : examples) {
            offered = Math.max(offered, 1 + example.alternatives().size());
            total += example.weight();
        }
        float[] free = new float[rows];
        float[] chosen = new float[rows * offered];
        for (int row = 0; row < rows; row++) {
            Example<Q, A> example = examples.get(row);
            float weight = (float) (example.weight() / total);
            if (example.alternatives().isEmpty()) {
                free[row] = weight;
            } else {
                chosen[row * offered] = weight;
            }
        }
        NDArray given = merits.of(examples.stream().map(Example::answer).toList());
        NDArray loss = given.mul(manager.create(free)).sum().neg();
        if (offered == 1) {
            return loss;
        }
        NDArray choices = among(manager, given, merits, examples, offered)
                .logSoftmax(-1)
                .mul(manager.create(chosen, new Shape(rows, offered)))
                .sum();
        return loss.sub(choices);
    }

    /** Log-likelihoods of the answers offered, rows × offered, the preferred one first. */
    private static <Q, A> NDArray among(
            NDManager manager, NDArray given, Merits<A> merits, List<Example<Q, A>> examples, int offered) {
        NDList columns = new NDList(given);
        float[] mask = new float[examples.size() * offered];
        for (int place = 1; place < offered; place++) {
            List<A> answers = new ArrayList<>(examples.size());
            for (int row = 0; row < examples.size(); row++) {
                Example<Q, A> example = examples.get(row);
                boolean there = place <= example.alternatives().size();
                answers.add(there ? example.alternatives().get(place - 1) : example.answer());
                mask[row * offered + place] = there ? 0 : NOT_OFFERED;
            }
            columns.add(merits.of(answers));
        }
        return NDArrays.stack(columns, 1).add(manager.create(mask, new Shape(examples.size(), offered)));
    }

    /** REINFORCE: minus the mean of advantage times log-likelihood. */
    static <A> NDArray reinforcement(NDManager manager, Merits<A> merits, List<A> answers, double[] advantages) {
        float[] weights = new float[advantages.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = (float) (advantages[row] / weights.length);
        }
        return merits.of(answers).mul(manager.create(weights)).sum().neg();
    }
}
