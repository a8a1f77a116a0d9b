package agon.protocols.debate;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import agon.protocols.debate.dispute.AnswerSpace;
import agon.protocols.debate.dispute.Beliefs;
import agon.protocols.debate.dispute.Challenger;
import agon.protocols.debate.dispute.CountedReasoner;
import agon.protocols.debate.dispute.Defender;
import agon.protocols.debate.dispute.Dispute;
import agon.protocols.debate.dispute.Expansion;
import agon.protocols.debate.dispute.Falsification;
import agon.protocols.debate.dispute.Knowledge;
import agon.protocols.debate.dispute.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An agent that disputes: answers as its learner does, and defends or challenges the answers of a contest. Whoever begins
 * defends its answer, and has won if that stands; the other side challenges it. Each side goes by what it knows itself, and
 * works that out anew in every contest, so that what is counted of a contest is what that contest alone would take.
 *
 * @param session for charging and recording
 * @param overseer the judge's steps, which the sides take as well where they work something out; each charged
 * @param agent what is trained
 * @param settings how the sides play
 */
record Disputant<Q, A>(Session<Q, A> session, Reasoner<Q, A> overseer, Policy<Q, A> agent, DisputeSettings settings)
        implements Contestant<Q, A> {

    /** Steps by which the judge checks claims. */
    static final String JUDGE_STEPS = "dispute.judge-steps";

    /** Steps taken by the side that defends what it believes, or challenges what its opponent does not believe. */
    static final String HONEST_STEPS = "dispute.honest-steps";

    /** Steps taken by the other side. */
    static final String LIAR_STEPS = "dispute.liar-steps";

    /** Claims that the answer in dispute rests on, in the whole tree, whether or not they are ever stated. */
    static final String SUB_CLAIMS = "dispute.sub-claims";

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return agent.answer(questions);
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return agent.draw(questions);
    }

    @Override
    public List<Optional<Ending>> contest(List<Contest<Q, A>> contests) {
        RandomGenerator random = session.random("debate.disputes");
        Beliefs<Q, A> beliefs =
                new Beliefs<>(agent, new AnswerSpace<>(session.codec().answers()));
        List<Optional<Ending>> endings = new ArrayList<>(contests.size());
        for (Contest<Q, A> contest : contests) {
            List<A> defended = contest.claimBegins() ? List.of(contest.claim()) : contest.rivals();
            boolean stands = false;
            for (A claim : defended) {
                stands |= stands(new Statement<>(contest.question(), claim), beliefs, random);
            }
            endings.add(Optional.of(Ending.between(stands == contest.claimBegins() ? 1 : 0)));
        }
        return endings;
    }

    private boolean stands(Statement<Q, A> claim, Beliefs<Q, A> beliefs, RandomGenerator random) {
        AnswerSpace<A> space = new AnswerSpace<>(session.codec().answers());
        CountedReasoner<Q, A> judging = new CountedReasoner<>(overseer);
        CountedReasoner<Q, A> defending = new CountedReasoner<>(overseer);
        CountedReasoner<Q, A> challenging = new CountedReasoner<>(overseer);
        Knowledge<Q, A> believed = knowledge(defending, space, Expansion.MOST_LEVELS, beliefs);
        Optional<A> own = believed.answer(claim.question());
        InvalidSetting.unless(
                own.isPresent(),
                "knowledge",
                "no side can go by the overseer's steps, which do not end on this task without an agent's answers; set it to beliefs");
        boolean honest =
                own.filter(answer -> space.same(answer, claim.answer())).isPresent();
        Falsification<Q, A> lies = new Falsification<>(
                defending,
                believed,
                knowledge(defending, space, settings.levels(), beliefs),
                space,
                settings.lie(),
                random);
        Dispute.Verdict<Q, A> verdict = new Dispute<>(
                        judging,
                        new Defender<>(defending, believed, lies, settings.consistent()),
                        new Challenger<>(knowledge(challenging, space, settings.levels(), beliefs), random),
                        space,
                        settings.crossExamination())
                .settle(claim);
        session.charge(Channel.JUDGE, 1);
        verdict.contradiction().ifPresent(compared -> session.charge(Channel.COMPARE, 1));
        session.charge(JUDGE_STEPS, judging.taken());
        session.charge(HONEST_STEPS, honest ? defending.taken() : challenging.taken());
        session.charge(LIAR_STEPS, honest ? challenging.taken() : defending.taken());
        if (believed instanceof Expansion<Q, A> expansion) {
            session.charge(SUB_CLAIMS, expansion.claims(claim.question()).orElse(0L));
        }
        session.record(new DisputeWords<>(session.codec().wording()).transcript(verdict), DisputeWords.judged(verdict));
        return verdict.stands();
    }

    private Knowledge<Q, A> knowledge(Reasoner<Q, A> steps, AnswerSpace<A> space, int levels, Beliefs<Q, A> beliefs) {
        return switch (settings.knowledge()) {
            case BELIEFS -> beliefs;
            case EXPANSION -> new Expansion<>(steps, space, levels);
        };
    }
}
