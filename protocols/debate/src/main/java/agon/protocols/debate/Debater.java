package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.oversight.Arena;
import agon.protocols.debate.evidence.Debates;
import agon.protocols.debate.evidence.Game;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.Matter;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * An agent that debates on evidence: answers as its learner does, and argues either side of a contest as well as its player
 * can, who knows the judge as in Irving et al. (2018).
 *
 * @param agent answers
 * @param form of the answers
 * @param arena legal evidence and the judge
 * @param player how either side chooses evidence
 * @param each pieces revealed by each side
 * @param random what the player draws from
 */
record Debater<Q, A, E>(
        Agent<Q, A> agent,
        AnswerForm<A> form,
        Arena<Q, A, E> arena,
        PlayerSettings player,
        int each,
        RandomGenerator random)
        implements Contestant<Q, A> {

    /** With more answers the judge is asked about those of a contest alone. */
    private static final int MOST_ANSWERS = 32;

    /** Questions whose contests are held side by side; then what was known of them is forgotten, for its memory. */
    private static final int AT_ONCE = 16;

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return agent.answer(questions);
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return agent.draw(questions);
    }

    @Override
    public double[] contest(List<Contest<Q, A>> contests) {
        Map<Q, List<Integer>> byQuestion = new LinkedHashMap<>();
        for (int i = 0; i < contests.size(); i++) {
            byQuestion
                    .computeIfAbsent(contests.get(i).question(), question -> new ArrayList<>())
                    .add(i);
        }
        double[] shares = new double[contests.size()];
        List<List<Integer>> groups = List.copyOf(byQuestion.values());
        for (int from = 0; from < groups.size(); from += AT_ONCE) {
            List<Integer> some = groups.subList(from, Math.min(from + AT_ONCE, groups.size())).stream()
                    .flatMap(List::stream)
                    .toList();
            double[] ended = ended(some.stream().map(contests::get).toList());
            for (int i = 0; i < ended.length; i++) {
                shares[some.get(i)] = ended[i];
            }
        }
        return shares;
    }

    private double[] ended(List<Contest<Q, A>> contests) {
        Judgements<Q, A, E> judgements = new Judgements<>(arena);
        Player<Q, A, E> both = player.player(judgements, random);
        Map<Q, List<E>> evidence = new LinkedHashMap<>();
        List<Game<Q, A, E>> games = new ArrayList<>(contests.size());
        for (Contest<Q, A> contest : contests) {
            List<E> pieces = evidence.computeIfAbsent(contest.question(), arena::evidence);
            games.add(game(contest, pieces));
        }
        List<Turn<Q, A, E>> ends = new Debates<>(both, both).play(games);
        return judgements.shares(ends);
    }

    private Game<Q, A, E> game(Contest<Q, A> contest, List<E> pieces) {
        List<A> answers = answers(contest);
        return new Game<>(
                new Matter<>(contest.question(), answers, pieces),
                answers.indexOf(contest.claim()),
                contest.rivals().stream().map(answers::indexOf).toList(),
                contest.claimBegins(),
                Math.min(2 * each, pieces.size()));
    }

    /** All there are, where they are few: then contests about a question share what the judge said. */
    private List<A> answers(Contest<Q, A> contest) {
        List<A> answers = new ArrayList<>();
        if (form instanceof LabelForm<A> labels && labels.size() <= MOST_ANSWERS) {
            for (int label = 0; label < labels.size(); label++) {
                answers.add(labels.answer(label));
            }
        } else {
            answers.add(contest.claim());
            answers.addAll(contest.rivals());
        }
        return answers;
    }
}
