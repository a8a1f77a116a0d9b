package agon.protocols.rewardmodeling;

import agon.api.agent.Learner;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws questions, and what is offered to them.
 *
 * @param hardest the hardest level of questions
 * @param easy whether every level down to what the overseer knows by itself is drawn as often, since that is all that an
 *     overseer without help can judge
 */
record Proposals<Q, A>(
        RewardModelingSettings settings, Session<Q, A> session, Trainees<Q, A> trainees, int hardest, boolean easy) {

    private RandomGenerator random() {
        return session.random("reward-modeling.samples");
    }

    List<Q> questions(int count) {
        return session.questions().draw(count, easy ? random().nextInt(hardest + 1) : hardest, random());
    }

    List<Offer<Q, A>> offers(List<Q> questions) {
        Learner<Q, A> agent = trainees.agent();
        List<Offer<Q, A>> offers = new Offers(settings.answers(), settings.exploration())
                .propose(questions, agent, session.codec().answers(), random());
        return trainees.critic().isPresent()
                ? Offers.withRivals(
                        offers,
                        trainees.critic().get().learner(),
                        session.codec().answers())
                : offers;
    }

    /** What the overseer is asked about, of as many offers as the settings let one select from. */
    List<Offer<Q, A>> selected(List<Q> questions) {
        return new Selector<>(settings.select(), trainees.model()).select(offers(questions), settings.batch());
    }

    /** Questions for so many offers to be selected from. */
    List<Q> pool() {
        return questions(settings.select() == Selection.RANDOM ? settings.batch() : settings.batch() * settings.pool());
    }
}
