package agon.protocols.rewardmodeling;

import agon.api.agent.Policy;
import agon.api.oversight.Arena;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The evidence that an assistant picks for the overseer to look at. Of a few pieces, drawn at random from those that are left,
 * it shows the one after which the overseer believes most in the answer that the assistant believes in. A critic has every other
 * turn, and shows the one after which the overseer believes in it least. Nobody who knows nothing picks: the pieces are then
 * random.
 *
 * @param arena whose evidence it is; its verdicts on what might be shown are counted as any others
 * @param assistant which of the answers it believes in; empty for blind picks
 * @param critic whether there is a critic
 * @param settings how many pieces, of how many
 * @param random draws the pieces
 */
record EvidencePicks<Q, A, E>(
        Arena<Q, A, E> arena,
        Optional<Policy<Q, A>> assistant,
        boolean critic,
        EvidenceSettings settings,
        RandomGenerator random) {

    private static final int PIECES = 6;

    /** What is revealed of each offer. */
    List<List<E>> pick(List<Offer<Q, A>> offers) {
        List<List<E>> left = new ArrayList<>(offers.size());
        List<List<E>> revealed = new ArrayList<>(offers.size());
        for (Offer<Q, A> offer : offers) {
            left.add(new ArrayList<>(arena.evidence(offer.question())));
            revealed.add(new ArrayList<>());
        }
        int[] believed = assistant.map(policy -> believed(policy, offers)).orElse(new int[0]);
        int looks = assistant.isPresent() ? settings.looks() : 1;
        for (int piece = 0; piece < pieces(); piece++) {
            boolean against = critic && piece % 2 == 1;
            List<List<E>> looked = looked(left, looks);
            double[] credences = looks > 1 ? credences(offers, revealed, looked, believed) : new double[0];
            int at = 0;
            for (int i = 0; i < looked.size(); i++) {
                List<E> pieces = looked.get(i);
                if (!pieces.isEmpty()) {
                    E shown = pieces.get(looks > 1 ? chosen(credences, at, pieces.size(), against) : 0);
                    revealed.get(i).add(shown);
                    left.get(i).remove(shown);
                }
                at += pieces.size();
            }
        }
        return revealed;
    }

    private int pieces() {
        return settings.pieces() > 0 ? settings.pieces() : arena.length().orElse(PIECES);
    }

    /** The answer of each offer that a policy finds likeliest. */
    private int[] believed(Policy<Q, A> policy, List<Offer<Q, A>> offers) {
        double[] likelihoods = policy.logLikelihood(Offers.questions(offers), Offers.answers(offers));
        int[] best = new int[offers.size()];
        int from = 0;
        for (int i = 0; i < best.length; i++) {
            int size = offers.get(i).answers().size();
            best[i] = chosen(likelihoods, from, size, false);
            from += size;
        }
        return best;
    }

    /** A few of the pieces that are left, in random order. */
    private List<List<E>> looked(List<List<E>> left, int looks) {
        List<List<E>> looked = new ArrayList<>(left.size());
        for (List<E> pieces : left) {
            for (int i = 0; i < Math.min(looks, pieces.size()); i++) {
                int other = i + random.nextInt(pieces.size() - i);
                pieces.set(i, pieces.set(other, pieces.get(i)));
            }
            looked.add(List.copyOf(pieces.subList(0, Math.min(looks, pieces.size()))));
        }
        return looked;
    }

    /** For each piece looked at, how far the overseer would believe in the answer believed in. */
    private double[] credences(List<Offer<Q, A>> offers, List<List<E>> revealed, List<List<E>> looked, int[] believed) {
        List<Trial<Q, A, E>> trials = new ArrayList<>();
        List<Integer> claims = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            for (E piece : looked.get(i)) {
                List<E> shown = new ArrayList<>(revealed.get(i));
                shown.add(piece);
                trials.add(new Trial<>(offers.get(i).question(), offers.get(i).answers(), shown));
                claims.add(believed[i]);
            }
        }
        List<double[]> verdicts = trials.isEmpty() ? List.of() : arena.judge(trials);
        double[] credences = new double[verdicts.size()];
        for (int i = 0; i < credences.length; i++) {
            credences[i] = verdicts.get(i)[claims.get(i)];
        }
        return credences;
    }

    /** The place, from 0, of the largest of so many values; of the smallest if it is chosen against them. */
    private static int chosen(double[] values, int from, int count, boolean against) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            double gain = values[from + i] - values[from + best];
            best = (against ? -gain : gain) > 0 ? i : best;
        }
        return best;
    }
}
