package agon.protocols.debate;

import agon.api.agent.Contest;
import agon.api.agent.Ending;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.oversight.Arena;
import agon.api.protocol.JudgedDebate;
import agon.protocols.debate.evidence.Debates;
import agon.protocols.debate.evidence.Game;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.Matter;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.Speakers;
import agon.protocols.debate.evidence.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hears both sides, or one, or none, as the format says.
 *
 * @param format who speaks
 * @param agent says which side it would rather take, where the format lets it choose
 * @param form of the answers
 * @param arena legal evidence and the judge
 * @param length pieces revealed where both speak; where one does, it reveals as many as both
 */
record Hearing<Q, A, E>(Format format, Policy<Q, A> agent, AnswerForm<A> form, Arena<Q, A, E> arena, Length length) {

    /** With more answers the judge is asked about those of a contest alone. */
    private static final int MOST_ANSWERS = 32;

    /**
     * What was heard.
     *
     * @param places which contests were held, by their places among those that were to be: all but those about questions with too
     *     little evidence
     * @param most the most evidence that there is about any of the questions
     * @param endings how well each claimant stands in the end, and who was heard
     * @param ends how each game ended: one a contest, two where each side was heard alone
     */
    record Heard<Q, A, E>(List<Integer> places, int most, List<Ending> endings, List<Turn<Q, A, E>> ends) {

        /** Of so many contests, those that were not held. */
        int leftOut(int of) {
            return of - places.size();
        }
    }

    /** Hears contests, of which either side is played by one player. */
    Heard<Q, A, E> hear(List<Contest<Q, A>> contests, Player<Q, A, E> both, Judgements<Q, A, E> judgements) {
        return hear(contests, new Debates<>(both, both), judgements);
    }

    /** Hears contests, of which each side has its player; those about questions with too little evidence are left out. */
    Heard<Q, A, E> hear(List<Contest<Q, A>> all, Debates<Q, A, E> debates, Judgements<Q, A, E> judgements) {
        Map<Q, List<E>> evidence = new LinkedHashMap<>();
        all.forEach(contest -> evidence.computeIfAbsent(contest.question(), arena::evidence));
        List<Integer> places = IntStream.range(0, all.size())
                .filter(place -> length(evidence.get(all.get(place).question())).isPresent())
                .boxed()
                .toList();
        List<Contest<Q, A>> contests = places.stream().map(all::get).toList();
        List<Speakers> speakers = speakers(contests);
        List<Turn<Q, A, E>> ends = new ArrayList<>(debates.play(games(contests, evidence, speakers)));
        double[] shares = judgements.shares(ends);
        List<Ending> endings = new ArrayList<>(shares.length);
        if (format == Format.PROPAGANDA) {
            List<Speakers> rivals = Collections.nCopies(contests.size(), Speakers.RIVAL);
            List<Turn<Q, A, E>> opposed = debates.play(games(contests, evidence, rivals));
            double[] others = judgements.shares(opposed);
            for (int i = 0; i < shares.length; i++) {
                endings.add(new Ending(
                        JudgedDebate.ofCases(shares[i], others[i]),
                        OptionalDouble.of(shares[i]),
                        OptionalDouble.of(others[i])));
            }
            ends.addAll(opposed);
        } else {
            for (int i = 0; i < shares.length; i++) {
                endings.add(ending(speakers.get(i), shares[i]));
            }
        }
        int most = evidence.values().stream().mapToInt(List::size).max().orElse(0);
        return new Heard<>(places, most, endings, ends);
    }

    private OptionalInt length(List<E> evidence) {
        return format == Format.BLIND ? OptionalInt.of(0) : length.of(evidence.size());
    }

    private static Ending ending(Speakers speakers, double share) {
        return switch (speakers) {
            case BOTH -> Ending.between(share);
            case CLAIMANT -> Ending.claimant(share);
            case RIVAL -> Ending.rival(share);
        };
    }

    private List<Game<Q, A, E>> games(List<Contest<Q, A>> contests, Map<Q, List<E>> evidence, List<Speakers> speakers) {
        List<Game<Q, A, E>> games = new ArrayList<>(contests.size());
        Map<Matter<Q, A, E>, Matter<Q, A, E>> matters = new HashMap<>();
        for (int i = 0; i < contests.size(); i++) {
            Contest<Q, A> contest = contests.get(i);
            Matter<Q, A, E> matter =
                    new Matter<>(contest.question(), answers(contest), evidence.get(contest.question()));
            games.add(game(contest, matters.computeIfAbsent(matter, same -> same), speakers.get(i)));
        }
        return games;
    }

    private List<Speakers> speakers(List<Contest<Q, A>> contests) {
        return switch (format) {
            case DEBATE, BLIND -> Collections.nCopies(contests.size(), Speakers.BOTH);
            case CONSULTANCY, PROPAGANDA -> Collections.nCopies(contests.size(), Speakers.CLAIMANT);
            case OPEN_CONSULTANCY -> contests.stream().map(this::likelier).toList();
        };
    }

    /** The side whose answer the agent itself would rather give. */
    private Speakers likelier(Contest<Q, A> contest) {
        List<A> sides = new ArrayList<>(contest.rivals());
        sides.add(contest.claim());
        double[] likelihoods = agent.logLikelihood(Collections.nCopies(sides.size(), contest.question()), sides);
        double claimed = likelihoods[sides.size() - 1];
        for (int rival = 0; rival < sides.size() - 1; rival++) {
            if (likelihoods[rival] > claimed) {
                return Speakers.RIVAL;
            }
        }
        return Speakers.CLAIMANT;
    }

    private Game<Q, A, E> game(Contest<Q, A> contest, Matter<Q, A, E> matter, Speakers speakers) {
        List<A> answers = matter.answers();
        return new Game<>(
                matter,
                answers.indexOf(contest.claim()),
                contest.rivals().stream().map(answers::indexOf).toList(),
                speakers,
                contest.claimBegins(),
                length(matter.pieces()).orElseThrow());
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
