package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.oversight.Overseer;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Trains the learner by the verdicts of debates between its own claims. */
record Debate(DebateSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> learner = session.policy();
        Policy<Q, A> slow = learner.average();
        session.checkpoint(slow);
        Games<Q, A> games = new Games<>(session, settings);
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        RandomGenerator random = session.random("debate.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            if (settings.iterationBefore(update)) {
                investigation.advance();
            }
            Overseer<Q, A> overseer = investigation.overseer();
            List<Q> questions = draw(session, curriculum.level(), random);
            List<Opening<Q, A>> openings =
                    open(questions, learner, session.codec().answers(), session.random("debate.opening"));
            boolean[] won = games.on(overseer, slow).play(openings);
            curriculum.observe(survivors(won));
            learn(learner, openings, won);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(slow);
            }
        }
        return slow;
    }

    private <Q, A> List<Q> draw(Session<Q, A> session, int level, RandomGenerator random) {
        boolean ordered = session.questions().levels() > 1;
        int primitives = ordered ? (int) Math.round(settings.primitives() * settings.batch()) : 0;
        List<Q> questions = new ArrayList<>(session.questions().draw(settings.batch() - primitives, level, random));
        if (primitives > 0) {
            questions.addAll(session.questions().draw(primitives, 0, random));
        }
        return questions;
    }

    /** Two claims a question, both sampled from the learner, the second one replaced by a guess where they agree. */
    private <Q, A> List<Opening<Q, A>> open(
            List<Q> questions, Learner<Q, A> learner, AnswerForm<A> form, RandomGenerator random) {
        List<A> first = learner.sample(questions, random);
        List<A> second = learner.sample(questions, random);
        List<Opening<Q, A>> openings = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            A opposing = random.nextDouble() < settings.exploration() ? form.guess(random) : second.get(i);
            while (form.distance(first.get(i), opposing) == 0) {
                opposing = form.guess(random);
            }
            openings.add(new Opening<>(questions.get(i), first.get(i), opposing));
        }
        return openings;
    }

    private static double survivors(boolean[] won) {
        int count = 0;
        for (boolean first : won) {
            count += first ? 1 : 0;
        }
        return won.length == 0 ? 0 : (double) count / won.length;
    }

    private <Q, A> void learn(Learner<Q, A> learner, List<Opening<Q, A>> openings, boolean[] won) {
        List<Example<Q, A>> choices = new ArrayList<>(openings.size());
        List<Episode<Q, A>> episodes = new ArrayList<>(2 * openings.size());
        for (int game = 0; game < won.length; game++) {
            Opening<Q, A> opening = openings.get(game);
            A winner = won[game] ? opening.first() : opening.second();
            A loser = won[game] ? opening.second() : opening.first();
            choices.add(Example.preferred(opening.question(), winner, loser));
            episodes.add(new Episode<>(opening.question(), winner, 1));
            episodes.add(new Episode<>(opening.question(), loser, -1));
        }
        if (choices.isEmpty()) {
            return;
        }
        switch (settings.update()) {
            case PREFERENCE -> learner.imitate(choices);
            case REINFORCE -> learner.reinforce(episodes);
        }
    }
}
