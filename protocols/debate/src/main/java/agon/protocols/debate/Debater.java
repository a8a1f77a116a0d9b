package agon.protocols.debate;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.agent.Prediction;
import agon.protocols.debate.evidence.Debates;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;

/**
 * An agent that argues on evidence: answers as its learner does, and argues either side of a contest as its player can.
 *
 * @param hearing who speaks before which judge
 * @param counting is told of illegal moves, and of contests about questions with too little evidence
 * @param recording is told of each hearing, by its place among those that were held
 * @param players makes the player that claimants choose evidence by
 * @param opponents makes that of rivals, where it is another one
 */
record Debater<Q, A, E>(
        Hearing<Q, A, E> hearing,
        ObjLongConsumer<String> counting,
        ObjIntConsumer<Hearing.Heard<Q, A, E>> recording,
        Function<Judgements<Q, A, E>, Player<Q, A, E>> players,
        Optional<Function<Judgements<Q, A, E>, Player<Q, A, E>>> opponents)
        implements Contestant<Q, A> {

    /** Questions whose contests are held side by side; then what was known of them is forgotten, for its memory. */
    private static final int AT_ONCE = 16;

    /** One player for both sides, and nothing recorded. */
    Debater(
            Hearing<Q, A, E> hearing,
            ObjLongConsumer<String> counting,
            Function<Judgements<Q, A, E>, Player<Q, A, E>> players) {
        this(hearing, counting, (heard, at) -> {}, players, Optional.empty());
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
    public List<Optional<Ending>> contest(List<Contest<Q, A>> contests) {
        Map<Q, List<Integer>> byQuestion = new LinkedHashMap<>();
        for (int i = 0; i < contests.size(); i++) {
            byQuestion
                    .computeIfAbsent(contests.get(i).question(), question -> new ArrayList<>())
                    .add(i);
        }
        List<Optional<Ending>> endings = new ArrayList<>(Collections.nCopies(contests.size(), Optional.empty()));
        List<List<Integer>> groups = List.copyOf(byQuestion.values());
        for (int from = 0; from < groups.size(); from += AT_ONCE) {
            List<Integer> some = groups.subList(from, Math.min(from + AT_ONCE, groups.size())).stream()
                    .flatMap(List::stream)
                    .toList();
            Judgements<Q, A, E> judgements = new Judgements<>(hearing.arena());
            Player<Q, A, E> player = players.apply(judgements);
            Player<Q, A, E> opponent =
                    opponents.map(makes -> makes.apply(judgements)).orElse(player);
            Hearing.Heard<Q, A, E> heard = hearing.hear(
                    some.stream().map(contests::get).toList(), new Debates<>(player, opponent), judgements);
            for (int i = 0; i < heard.places().size(); i++) {
                endings.set(
                        some.get(heard.places().get(i)),
                        Optional.of(heard.endings().get(i)));
                recording.accept(heard, i);
            }
            counting.accept(
                    Hearings.ILLEGAL_MOVES,
                    heard.ends().stream().filter(Turn::forfeited).count());
            counting.accept(Hearings.TOO_LITTLE_EVIDENCE, heard.leftOut(some.size()));
        }
        return endings;
    }
}
