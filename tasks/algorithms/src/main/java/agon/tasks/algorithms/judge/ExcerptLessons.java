package agon.tasks.algorithms.judge;

import agon.api.agent.Example;
import agon.api.task.Faculty;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a judge learns from: questions about contexts that may be trained on, of each context some random facts, and the true
 * answer.
 *
 * @param task whose questions and answers
 * @param sight what there is to see of a question
 * @param revealed facts of an excerpt; all where a context has fewer
 * @param batch excerpts a lesson
 */
record ExcerptLessons<Q, A>(Task<Q, A> task, Sight<Q> sight, int revealed, int batch)
        implements Faculty.Lessons<Excerpt, A> {

    @Override
    public List<Example<Excerpt, A>> next(RandomGenerator random) {
        Questions<Q> questions = task.questions(Split.TRAINING);
        List<Example<Excerpt, A>> lessons = new ArrayList<>(batch);
        for (Q question : questions.draw(batch, questions.levels(), random)) {
            lessons.add(Example.of(excerpt(question, random), task.truth().answer(question)));
        }
        return lessons;
    }

    private Excerpt excerpt(Q question, RandomGenerator random) {
        List<Fact> facts = new ArrayList<>(sight.facts(question));
        int wanted = Math.min(revealed, facts.size());
        for (int i = 0; i < wanted; i++) {
            Fact chosen = facts.set(random.nextInt(i, facts.size()), facts.get(i));
            facts.set(i, chosen);
        }
        return sight.excerpt(question, facts.subList(0, wanted));
    }
}
