package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import agon.api.protocol.Agreement;
import agon.api.search.Choice;
import agon.api.task.Truth;
import java.util.List;

/**
 * Compares what searches picked in training with the truth. A real answer counts as right when it is less than half a scale
 * unit off, as it does where agents are asked whether they agree; so a pick is right or wrong whatever the answers are.
 */
final class Audit<Q, A> {

    private static final String FRACTION = "fraction";

    private final Truth<Q, A> truth;
    private final AnswerForm<A> form;
    private int choices;
    private int right;
    private int attainable;
    private long considered;
    private double scores;

    Audit(Truth<Q, A> truth, AnswerForm<A> form) {
        this.truth = truth;
        this.form = form;
    }

    void compare(List<Choice<Q, A>> picks) {
        for (Choice<Q, A> pick : picks) {
            choices++;
            considered += pick.considered().size();
            scores += pick.score();
            boolean hit = isRight(pick.question(), pick.picked());
            right += hit ? 1 : 0;
            boolean within =
                    hit || pick.considered().stream().distinct().anyMatch(answer -> isRight(pick.question(), answer));
            attainable += within ? 1 : 0;
        }
    }

    private boolean isRight(Q question, A answer) {
        return form instanceof RealForm
                ? Agreement.agree(form, truth.answer(question), answer)
                : truth.accepts(question, answer);
    }

    /**
     * The share of picks that were right, the share of choices where a right answer was considered, the difference of the
     * two, the overseer's mean score of the picks, and scored answers a choice; empty if nothing was compared.
     */
    List<Score> scores() {
        if (choices == 0) {
            return List.of();
        }
        double n = choices;
        return List.of(
                new Score("pick_accuracy", FRACTION, right / n, choices),
                new Score("attainable_accuracy", FRACTION, attainable / n, choices),
                new Score("search_regret", FRACTION, (attainable - right) / n, choices),
                new Score("mean_score", "", scores / n, choices),
                new Score("evaluations", "answers", considered / n, choices));
    }
}
