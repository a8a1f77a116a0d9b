package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An assistant to whom a critic objects. Where the critic has another answer, the overseer compares the two, helped by the
 * assistant as it would be with any comparison, and the answer that it prefers is used; where it cannot tell, the assistant's.
 *
 * @param assistant answers
 * @param critic answers too, and objects by answering otherwise
 * @param check the overseer, helped by the assistant alone
 * @param form tells whether answers differ
 */
record Checked<Q, A>(Agent<Q, A> assistant, Agent<Q, A> critic, Evaluator<Q, A> check, AnswerForm<A> form)
        implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return checked(questions, assistant.answer(questions));
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return checked(questions, assistant.draw(questions));
    }

    private List<Prediction<A>> checked(List<Q> questions, List<Prediction<A>> said) {
        List<Prediction<A>> rivals = critic.answer(questions);
        List<Integer> contested = new ArrayList<>();
        List<Offer<Q, A>> offers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            A own = said.get(i).answer();
            A rival = rivals.get(i).answer();
            if (form.distance(own, rival) > 0) {
                contested.add(i);
                offers.add(new Offer<>(questions.get(i), List.of(own, rival)));
            }
        }
        List<Prediction<A>> answers = new ArrayList<>(said);
        List<OptionalInt> preferred = offers.isEmpty() ? List.of() : check.best(offers);
        for (int i = 0; i < contested.size(); i++) {
            if (preferred.get(i).equals(OptionalInt.of(1))) {
                answers.set(contested.get(i), rivals.get(contested.get(i)));
            }
        }
        return answers;
    }
}
