package agon.protocols.debate;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.Codec;
import agon.api.ledger.Channel;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Agreement;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * The dispute game: claims are challenged recursively along one path of the tree of sub-questions.
 *
 * <p>Each round H follows its own steps with the claimant's stated sub-answers. If they do not lead to the claim, the claim
 * has lost. If H needed none, it has checked the claim alone, and it stands. Otherwise the opponent disputes the sub-answer
 * that it believes least, and the next round is about that. All games of a batch go on in lockstep.
 *
 * @param session for charging verdicts and recording
 * @param overseer the judge's steps, each charged
 * @param debater both debaters
 */
record DisputeGame<Q, A>(Session<Q, A> session, Reasoner<Q, A> overseer, Policy<Q, A> debater)
        implements DebateGame<Q, A> {

    /** A decomposition that goes deeper than this is taken to be endless, and the claim as not defended. */
    private static final int MOST_ROUNDS = 64;

    @Override
    public boolean weighsBoth() {
        return false;
    }

    @Override
    public Played<Q, A> play(List<Opening<Q, A>> openings) {
        session.charge(Channel.JUDGE, openings.size());
        boolean[] stands = new boolean[openings.size()];
        List<Claim<Q, A>> open = new ArrayList<>(openings.size());
        for (int game = 0; game < openings.size(); game++) {
            open.add(new Claim<>(
                    game, openings.get(game).question(), openings.get(game).first(), 0));
        }
        Deliberation<Q, A> judge = new Deliberation<>(overseer, debater);
        List<Transcript> said = new ArrayList<>();
        List<JudgedDispute.Round<A>> rounds = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            List<Deliberated<Q, A>> defended =
                    judge.deliberate(open.stream().map(Claim::question).toList());
            List<Claim<Q, A>> challenged = new ArrayList<>();
            List<Deliberated<Q, A>> defences = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                Claim<Q, A> claim = open.get(i);
                boolean follows = defended.get(i)
                        .conclusion()
                        .map(end -> Agreement.agree(session.codec().answers(), end, claim.answer()))
                        .orElse(false);
                stands[claim.game()] = follows && defended.get(i).subQuestions().isEmpty();
                if (follows && !stands[claim.game()]) {
                    challenged.add(claim);
                    defences.add(defended.get(i));
                }
            }
            if (open.get(0).game() == 0) {
                said.add(words(open.get(0), defended.get(0)));
                rounds.add(new JudgedDispute.Round<>(open.get(0).doubted(), stated(defended.get(0))));
            }
            open = dispute(challenged, defences);
        }
        if (!openings.isEmpty()) {
            said.add(Transcript.of("verdict", "judge", stands[0] ? "the first claim stands" : "the first claim falls"));
            // Whoever is still at it after the last round comes to no end.
            boolean endless = !open.isEmpty() && open.get(0).game() == 0;
            Opening<Q, A> first = openings.get(0);
            session.record(
                    new Transcript("debate", "question", words(first), said),
                    new JudgedDispute<>(first.question(), first.first(), rounds, endless, stands[0]));
        }
        return new Played<>(openings, stands);
    }

    /** Of each defence the sub-answer that the opponent finds least likely becomes the next claim. */
    private List<Claim<Q, A>> dispute(List<Claim<Q, A>> challenged, List<Deliberated<Q, A>> defences) {
        List<Q> questions = new ArrayList<>();
        List<A> answers = new ArrayList<>();
        for (Deliberated<Q, A> defence : defences) {
            questions.addAll(defence.subQuestions());
            defence.subAnswers().stream().map(Prediction::answer).forEach(answers::add);
        }
        if (questions.isEmpty()) {
            return List.of();
        }
        double[] belief = debater.logLikelihood(questions, answers);
        List<Claim<Q, A>> next = new ArrayList<>(challenged.size());
        int from = 0;
        for (int i = 0; i < challenged.size(); i++) {
            int to = from + defences.get(i).subQuestions().size();
            int doubted = from;
            for (int at = from + 1; at < to; at++) {
                doubted = belief[at] < belief[doubted] ? at : doubted;
            }
            next.add(new Claim<>(
                    challenged.get(i).game(), questions.get(doubted), answers.get(doubted), doubted - from));
            from = to;
        }
        return next;
    }

    private static <A> List<A> stated(Deliberated<?, A> defence) {
        return defence.subAnswers().stream().map(Prediction::answer).toList();
    }

    private String words(Opening<Q, A> opening) {
        Codec<Q, A> codec = session.codec();
        return codec.wording().question(opening.question()) + ": "
                + codec.wording().answer(opening.first()) + " or "
                + codec.wording().answer(opening.second()) + "?";
    }

    private Transcript words(Claim<Q, A> claim, Deliberated<Q, A> defence) {
        Codec<Q, A> codec = session.codec();
        String text = codec.wording().question(claim.question()) + " is "
                + codec.wording().answer(claim.answer());
        return new Transcript("claim", "debater", text, List.of(Transcript.decomposition(defence, codec.wording())));
    }

    /** What is in dispute in one of the games, and its place among the statements of the round before. */
    private record Claim<Q, A>(int game, Q question, A answer, int doubted) {}
}
