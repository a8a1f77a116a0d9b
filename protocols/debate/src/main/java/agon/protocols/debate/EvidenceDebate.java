package agon.protocols.debate;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.codec.Wording;
import agon.api.oversight.Arena;
import agon.api.oversight.Trial;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.protocols.debate.evidence.Bout;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Debate on evidence: the debaters reveal pieces in turn, each the one that it expects to help its claim most; the judge
 * sees the claims and what was revealed. Which pieces help is learned from the verdicts.
 *
 * @param session for recording
 * @param arena legal evidence and the judge
 * @param advocate learns how far a piece helps a claim against another
 * @param each pieces revealed by each side
 * @param random for exploring pieces
 */
record EvidenceDebate<Q, A, E>(
        Session<Q, A> session,
        Arena<Q, A, E> arena,
        Learner<Bout<A, E>, Double> advocate,
        int each,
        RandomGenerator random)
        implements DebateGame<Q, A> {

    /** Share of pieces that are revealed at random, so that the advocate learns about them. */
    private static final double EXPLORATION = 0.2;

    @Override
    public boolean weighsBoth() {
        return true;
    }

    @Override
    public boolean[] play(List<Opening<Q, A>> openings) {
        List<List<E>> legal = new ArrayList<>(openings.size());
        openings.forEach(opening -> legal.add(arena.evidence(opening.question())));
        List<double[]> firstMerits = merits(openings, legal, true);
        List<double[]> secondMerits = merits(openings, legal, false);
        List<Trial<Q, A, E>> trials = new ArrayList<>(openings.size());
        for (int game = 0; game < openings.size(); game++) {
            Opening<Q, A> opening = openings.get(game);
            List<E> revealed = reveal(legal.get(game), firstMerits.get(game), secondMerits.get(game));
            trials.add(new Trial<>(opening.question(), List.of(opening.first(), opening.second()), revealed));
        }
        List<double[]> verdicts = arena.judge(trials);
        boolean[] won = new boolean[openings.size()];
        List<Example<Bout<A, E>, Double>> lessons = new ArrayList<>();
        for (int game = 0; game < won.length; game++) {
            Opening<Q, A> opening = openings.get(game);
            List<E> revealed = trials.get(game).revealed();
            double verdict = verdicts.get(game)[0];
            won[game] = verdict > 0.5 || (verdict == 0.5 && random.nextBoolean());
            for (E piece : revealed) {
                lessons.add(Example.of(new Bout<>(opening.first(), opening.second(), piece), verdict));
                lessons.add(Example.of(new Bout<>(opening.second(), opening.first(), piece), 1 - verdict));
            }
            if (game == 0) {
                session.record(transcript(opening, revealed, verdict));
            }
        }
        if (!lessons.isEmpty()) {
            advocate.imitate(lessons);
        }
        return won;
    }

    private List<double[]> merits(List<Opening<Q, A>> openings, List<List<E>> legal, boolean ofFirst) {
        List<Bout<A, E>> bouts = new ArrayList<>();
        for (int game = 0; game < openings.size(); game++) {
            A claim = ofFirst ? openings.get(game).first() : openings.get(game).second();
            A opposed =
                    ofFirst ? openings.get(game).second() : openings.get(game).first();
            legal.get(game).forEach(piece -> bouts.add(new Bout<>(claim, opposed, piece)));
        }
        List<Prediction<Double>> expected = bouts.isEmpty() ? List.of() : advocate.answer(bouts);
        List<double[]> merits = new ArrayList<>(openings.size());
        int at = 0;
        for (List<E> pieces : legal) {
            double[] own = new double[pieces.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = expected.get(at++).answer();
            }
            merits.add(own);
        }
        return merits;
    }

    /** The debaters take turns, the first one begins; no piece is revealed twice. */
    private List<E> reveal(List<E> legal, double[] firstMerits, double[] secondMerits) {
        List<Integer> left = new ArrayList<>();
        for (int piece = 0; piece < legal.size(); piece++) {
            left.add(piece);
        }
        List<E> revealed = new ArrayList<>();
        for (int turn = 0; turn < 2 * each && !left.isEmpty(); turn++) {
            double[] merits = turn % 2 == 0 ? firstMerits : secondMerits;
            int choice = random.nextInt(left.size());
            if (random.nextDouble() >= EXPLORATION) {
                choice = 0;
                for (int i = 1; i < left.size(); i++) {
                    choice = merits[left.get(i)] > merits[left.get(choice)] ? i : choice;
                }
            }
            revealed.add(legal.get(left.remove(choice)));
        }
        return revealed;
    }

    private Transcript transcript(Opening<Q, A> opening, List<E> revealed, double verdict) {
        Wording<Q, A> wording = session.codec().wording();
        List<Transcript> said = new ArrayList<>();
        said.add(Transcript.of("claim", "debater", wording.answer(opening.first())));
        said.add(Transcript.of("claim", "opponent", wording.answer(opening.second())));
        for (int turn = 0; turn < revealed.size(); turn++) {
            String speaker = turn % 2 == 0 ? "debater" : "opponent";
            said.add(Transcript.of("evidence", speaker, arena.form().show(revealed.get(turn))));
        }
        said.add(Transcript.of("verdict", "judge", "the first claim at " + verdict));
        return new Transcript("debate", "question", wording.question(opening.question()), said);
    }
}
