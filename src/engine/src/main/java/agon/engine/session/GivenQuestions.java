package agon.engine.session;

import agon.api.task.Questions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The training questions as a protocol draws them; remembers them where labels may be asked for. */
final class GivenQuestions<Q> implements Questions<Q> {

    private final Questions<Q> questions;
    private final boolean remembers;
    private final Set<Q> given = new HashSet<>();

    GivenQuestions(Questions<Q> questions, boolean remembers) {
        this.questions = questions;
        this.remembers = remembers;
    }

    @Override
    public int levels() {
        return questions.levels();
    }

    @Override
    public List<Q> draw(int count, int hardest, RandomGenerator random) {
        return remembered(questions.draw(count, hardest, random));
    }

    @Override
    public List<Q> draw(int count, RandomGenerator random) {
        return remembered(questions.draw(count, random));
    }

    boolean gave(Q question) {
        return given.contains(question);
    }

    private List<Q> remembered(List<Q> drawn) {
        if (remembers) {
            given.addAll(drawn);
        }
        return drawn;
    }
}
