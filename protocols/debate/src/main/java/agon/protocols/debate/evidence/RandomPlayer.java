package agon.protocols.debate.evidence;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reveals anything.
 *
 * @param random what it draws from
 */
public record RandomPlayer<Q, A, E>(RandomGenerator random) implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        return turns.stream()
                .mapToInt(turn -> {
                    int[] legal = turn.legal();
                    return legal[random.nextInt(legal.length)];
                })
                .toArray();
    }
}
