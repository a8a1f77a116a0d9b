package agon.protocols.rewardmodeling;

import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.search.Candidates;
import agon.api.search.Choice;
import agon.api.search.Rated;
import agon.api.search.Search;
import agon.api.search.SearchSpace;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Answers drawn from a policy, and what a reward model says of them: drawn once, and searched in many ways.
 *
 * @param questions the questions
 * @param each how many answers each of them has
 * @param answers all those of the first question, then all those of the second
 * @param merits of the answers
 */
record Draws<Q, A>(List<Q> questions, int each, List<A> answers, double[] merits) {

    static <Q, A> Draws<Q, A> of(
            List<Q> questions, int each, Policy<Q, A> policy, RewardModel<Q, A> model, RandomGenerator random) {
        List<Q> repeated = Candidates.repeated(questions, each);
        List<A> answers = policy.sample(repeated, random);
        return new Draws<>(questions, each, answers, model.merits(repeated, answers));
    }

    List<Rated<Q, A>> rated() {
        return IntStream.range(0, answers.size())
                .mapToObj(at -> new Rated<>(questions.get(at / each), answers.get(at), merits[at]))
                .toList();
    }

    /**
     * What a search picks from so many draws, again and again from others, until all draws of a question but a rest too small to
     * be searched were searched. So the picks are independent, and as many as there can be.
     *
     * @param from draws that the search takes at once, at most those of a question
     */
    List<Choice<Q, A>> picked(Search search, int from, AnswerForm<A> form, RandomGenerator random) {
        int searches = each / from;
        int[] used = IntStream.range(0, questions.size())
                .flatMap(question -> IntStream.range(question * each, question * each + searches * from))
                .toArray();
        List<A> drawn = Arrays.stream(used).mapToObj(answers::get).toList();
        double[] scores = Arrays.stream(used).mapToDouble(at -> merits[at]).toArray();
        SearchSpace<Q, A> space = new SearchSpace<>(form, asked -> drawn, (asked, scored) -> scores, random);
        return search.choose(Candidates.repeated(questions, searches), space);
    }
}
