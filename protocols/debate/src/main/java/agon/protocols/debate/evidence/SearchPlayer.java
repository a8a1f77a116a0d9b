package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Monte Carlo tree search: from the turn on it plays many games in its mind, at first where its tree says that they are worth
 * playing (PUCT, Silver et al. 2017, with equal priors), from there on at random, and takes what it played most often. All
 * turns are searched side by side, some games of each at a time, so that the judge is asked about many ends at once.
 *
 * @param judgements what the judge would say
 * @param rollouts games played in mind for a turn, at least 1
 * @param atOnce of them played before the judge is asked, at least 1; more are faster and a little worse
 * @param random what it draws from
 */
public record SearchPlayer<Q, A, E>(Judgements<Q, A, E> judgements, int rollouts, int atOnce, RandomGenerator random)
        implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        List<SearchTree<Q, A, E>> trees = new ArrayList<>(turns.size());
        turns.forEach(turn -> trees.add(new SearchTree<>(turn)));
        for (int played = 0; played < rollouts; played += atOnce) {
            List<SearchTree.Visit<Q, A, E>> visits = new ArrayList<>();
            for (SearchTree<Q, A, E> tree : trees) {
                for (int i = 0; i < Math.min(atOnce, rollouts - played); i++) {
                    visits.add(tree.visit(random));
                }
            }
            double[] shares =
                    judgements.shares(visits.stream().map(SearchTree.Visit::end).toList());
            for (int i = 0; i < shares.length; i++) {
                visits.get(i).learn(shares[i]);
            }
        }
        return trees.stream().mapToInt(SearchTree::favourite).toArray();
    }
}
