package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Monte Carlo tree search: from the turn on it plays many games in its mind, at first where its tree says that they are worth
 * playing (PUCT, Silver et al. 2017), from there on by chance, and takes what it played most often. What is worth playing at
 * first, and what chance prefers, is what a {@link Survey} found to help whoever has the turn. All turns are searched side by
 * side, some games of each at a time, so that the judge is asked about many ends at once. Before the last piece it looks at
 * every end, if they are no more than the games that it may play.
 */
public final class SearchPlayer<Q, A, E> implements Player<Q, A, E> {

    private final Judgements<Q, A, E> judgements;
    private final Effort effort;
    private final RandomGenerator random;
    private final Survey<Q, A, E> survey;
    private final GreedyPlayer<Q, A, E> last;

    /**
     * How hard it searches.
     *
     * @param rollouts games played in mind for a turn, at least 1
     * @param atOnce of them played before the judge is asked, at least 1; more are faster and a little worse
     * @param survey random ends looked at beforehand, once for all games about a matter; with none every piece is as likely to
     *     be played in mind at first, and after the tree ends
     */
    public record Effort(int rollouts, int atOnce, int survey) {}

    /**
     * A player.
     *
     * @param judgements what the judge would say
     * @param random what it draws from
     */
    public SearchPlayer(Judgements<Q, A, E> judgements, Effort effort, RandomGenerator random) {
        this.judgements = judgements;
        this.effort = effort;
        this.random = random;
        survey = new Survey<>(judgements, effort.survey(), random);
        last = new GreedyPlayer<>(judgements);
    }

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        List<Turn<Q, A, E>> open = new ArrayList<>();
        List<Turn<Q, A, E>> closing = new ArrayList<>();
        for (Turn<Q, A, E> turn : turns) {
            (isClosing(turn) ? closing : open).add(turn);
        }
        int[] searched = search(open);
        int[] seen = last.choose(closing);
        int[] chosen = new int[turns.size()];
        int nextOpen = 0;
        int nextClosing = 0;
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = isClosing(turns.get(i)) ? seen[nextClosing++] : searched[nextOpen++];
        }
        return chosen;
    }

    private boolean isClosing(Turn<Q, A, E> turn) {
        int left = turn.game().length() - turn.revealed().length;
        return left == 1 && turn.legal().length <= effort.rollouts();
    }

    private int[] search(List<Turn<Q, A, E>> turns) {
        List<double[]> merits = survey.merits(turns);
        List<SearchTree<Q, A, E>> trees = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            trees.add(new SearchTree<>(turns.get(i), new Inclination(merits.get(i))));
        }
        for (int played = 0; played < effort.rollouts(); played += effort.atOnce()) {
            List<SearchTree.Visit<Q, A, E>> visits = new ArrayList<>();
            for (SearchTree<Q, A, E> tree : trees) {
                for (int i = 0; i < Math.min(effort.atOnce(), effort.rollouts() - played); i++) {
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
