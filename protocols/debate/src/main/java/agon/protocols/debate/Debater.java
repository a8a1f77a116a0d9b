package agon.protocols.debate;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.agent.Prediction;
import agon.protocols.debate.evidence.Debates;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.Player;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An agent that argues on evidence: answers as its learner does, and argues either side of a contest as its player can.
 *
 * @param hearing who speaks before which judge
 * @param players makes the player that claimants choose evidence by
 * @param opponents makes that of rivals, where it is another one
 */
record Debater<Q, A, E>(
        Hearing<Q, A, E> hearing,
        Function<Judgements<Q, A, E>, Player<Q, A, E>> players,
        Optional<Function<Judgements<Q, A, E>, Player<Q, A, E>>> opponents)
        implements Contestant<Q, A> {

    /** Questions whose contests are held side by side; then what was known of them is forgotten, for its memory. */
    private static final int AT_ONCE = 16;

    /** One player for both sides. */
    Debater(Hearing<Q, A, E> hearing, Function<Judgements<Q, A, E>, Player<Q, A, E>> players) {
        this(hearing, players, Optional.empty());
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return hearing.agent().answer(questions);
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return hearing.agent().draw(questions);
    }

    @Override
    public List<Ending> contest(List<Contest<Q, A>> contests) {
        Map<Q, List<Integer>> byQuestion = new LinkedHashMap<>();
        for (int i = 0; i < contests.size(); i++) {
            byQuestion
                    .computeIfAbsent(contests.get(i).question(), question -> new ArrayList<>())
                    .add(i);
        }
        List<Ending> endings = new ArrayList<>(Collections.nCopies(contests.size(), Ending.between(0.5)));
        List<List<Integer>> groups = List.copyOf(byQuestion.values());
        for (int from = 0; from < groups.size(); from += AT_ONCE) {
            List<Integer> some = groups.subList(from, Math.min(from + AT_ONCE, groups.size())).stream()
                    .flatMap(List::stream)
                    .toList();
            Judgements<Q, A, E> judgements = new Judgements<>(hearing.arena());
            Player<Q, A, E> player = players.apply(judgements);
            Player<Q, A, E> opponent =
                    opponents.map(makes -> makes.apply(judgements)).orElse(player);
            List<Ending> ended = hearing.hear(
                            some.stream().map(contests::get).toList(), new Debates<>(player, opponent), judgements)
                    .endings();
            for (int i = 0; i < ended.size(); i++) {
                endings.set(some.get(i), ended.get(i));
            }
        }
        return endings;
    }
}
