package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.search.Choice;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the picks of one training with the truth, each kind of picks by itself. */
final class Audits<Q, A> {

    private final Truth<Q, A> truth;
    private final AnswerForm<A> form;
    private final Map<String, Audit<Q, A>> kinds = new LinkedHashMap<>();

    Audits(Truth<Q, A> truth, AnswerForm<A> form) {
        this.truth = truth;
        this.form = form;
    }

    void compare(String of, List<Choice<Q, A>> picks) {
        kinds.computeIfAbsent(of, kind -> new Audit<>(truth, form)).compare(picks);
    }

    /** The scores of each kind in the order in which they were first handed in, under the kind's name. */
    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        kinds.forEach((of, audit) -> audit.scores().forEach(score -> scores.add(named(of, score))));
        return scores;
    }

    private static Score named(String of, Score score) {
        return of.isEmpty() ? score : new Score(of + "." + score.metric(), score.unit(), score.value(), score.n());
    }
}
