package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A lesson that shows the learner its targets as they are, and has them found once. */
final class Imitating<Q, A> implements Lesson<Q, A> {

    private final Remembered<List<Example<Q, A>>> targets;
    private final Learner<Q, A> learner;

    /** @param targets finds them; asked once */
    Imitating(Supplier<List<Example<Q, A>>> targets, Learner<Q, A> learner) {
        this.targets = new Remembered<>(targets);
        this.learner = learner;
    }

    /** What an expert answers, where it has any confidence. */
    static <Q, A> List<Example<Q, A>> sureAnswers(Agent<Q, A> expert, List<Q> questions) {
        List<Prediction<A>> answers = expert.answer(questions);
        List<Example<Q, A>> sure = new ArrayList<>(questions.size());
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).confidence() > 0) {
                sure.add(Example.of(questions.get(i), answers.get(i).answer()));
            }
        }
        return sure;
    }

    @Override
    public List<Example<Q, A>> targets() {
        return targets.get();
    }

    @Override
    public boolean teach() {
        if (!targets().isEmpty()) {
            learner.imitate(targets());
        }
        return !targets().isEmpty();
    }
}
