package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Searches by looking at ends of the game before each piece. Early on that is Monte Carlo tree search: from the turn on it plays
 * many games in its mind, at first where its tree says that they are worth playing (PUCT, Silver et al. 2017), from there on by
 * chance, and takes what it played most often. Before the last piece but one it looks for a piece that no reply answers, see
 * {@link Exchange}; before the last piece it looks at every end, whatever its effort. What is worth trying at first, and what
 * chance prefers, is what a {@link Survey} found to help whoever has the turn. All turns are searched side by side, some ends of
 * each at a time, so that the judge is asked about many ends at once; a turn that is decided is searched no further.
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
     * @param rollouts ends looked at for a turn that is not the last, at most, at least 1
     * @param atOnce of them looked at before the judge is asked, at least 1; more are faster and a little worse
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
        return turn.game().length() - turn.revealed().length == 1;
    }

    private int[] search(List<Turn<Q, A, E>> turns) {
        List<double[]> merits = survey.merits(turns);
        List<Search<Q, A, E>> searches = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            Inclination inclination = new Inclination(merits.get(i));
            searches.add(
                    Exchange.isDue(turns.get(i))
                            ? new Exchange<>(turns.get(i), inclination)
                            : new SearchTree<>(turns.get(i), inclination, random));
        }
        for (int looked = 0; looked < effort.rollouts(); looked += effort.atOnce()) {
            look(searches, Math.min(effort.atOnce(), effort.rollouts() - looked));
        }
        return searches.stream().mapToInt(Search::favourite).toArray();
    }

    private void look(List<Search<Q, A, E>> searches, int most) {
        List<Search<Q, A, E>> looking =
                searches.stream().filter(search -> !search.isSettled()).toList();
        List<List<Turn<Q, A, E>>> wanted =
                looking.stream().map(search -> search.wanted(most)).toList();
        double[] shares =
                judgements.shares(wanted.stream().flatMap(List::stream).toList());
        int from = 0;
        for (int i = 0; i < looking.size(); i++) {
            int to = from + wanted.get(i).size();
            looking.get(i).learn(Arrays.copyOfRange(shares, from, to));
            from = to;
        }
    }
}
