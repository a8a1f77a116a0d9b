package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Plays games, all in lockstep.
 *
 * @param claimants plays for claimants
 * @param rivals plays for rivals
 */
public record Debates<Q, A, E>(Player<Q, A, E> claimants, Player<Q, A, E> rivals) {

    /** How each game ended: all pieces revealed, or forfeited by an illegal move. */
    public List<Turn<Q, A, E>> play(List<Game<Q, A, E>> games) {
        List<Turn<Q, A, E>> turns = new ArrayList<>();
        games.forEach(game -> turns.add(Turn.first(game)));
        boolean playing = true;
        while (playing) {
            // First whose turn it is in all games, then the moves: nobody moves twice in a round.
            List<Integer> first = waiting(turns, true);
            List<Integer> second = waiting(turns, false);
            move(first, claimants, turns);
            move(second, rivals, turns);
            playing = !first.isEmpty() || !second.isEmpty();
        }
        return turns;
    }

    private List<Integer> waiting(List<Turn<Q, A, E>> turns, boolean claimant) {
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (!turns.get(i).isOver() && turns.get(i).isClaimants() == claimant) {
                waiting.add(i);
            }
        }
        return waiting;
    }

    private static <Q, A, E> void move(List<Integer> waiting, Player<Q, A, E> player, List<Turn<Q, A, E>> turns) {
        if (waiting.isEmpty()) {
            return;
        }
        int[] chosen = player.choose(waiting.stream().map(turns::get).toList());
        for (int i = 0; i < chosen.length; i++) {
            Turn<Q, A, E> turn = turns.get(waiting.get(i));
            turns.set(waiting.get(i), turn.isLegal(chosen[i]) ? turn.reveal(chosen[i]) : turn.forfeit());
        }
    }
}
