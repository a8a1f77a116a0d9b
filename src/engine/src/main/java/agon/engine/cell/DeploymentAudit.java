package agon.engine.cell;

import agon.api.agent.Prediction;
import agon.api.codec.Wording;
import agon.api.oversight.Auditor;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.engine.plan.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The costly look at a trained agent that decides whether it is deployed (type-2 feedback): some of its answers to held-out
 * questions, judged by the task's auditor or, if it has none, by H consulting itself to the end.
 *
 * @param task the task
 * @param gap what H and the truth say of the same answers
 * @param evaluation how many answers, the first ones of D, and how often a verdict is turned round
 * @param seed decides which ones; equal answers to equal questions under one seed get equal verdicts
 */
record DeploymentAudit<Q, A>(Task<Q, A> task, GamingGap<Q, A> gap, Evaluation evaluation, long seed) {

    static final String PREFIX = "audit.";
    private static final String ASKED = "overseer.audit";

    /**
     * What came out.
     *
     * @param answers audited answers; those on which H comes to no conclusion are left out
     * @param spent by the channel that it would be charged to in training
     */
    record Report(List<AuditedAnswer> answers, SortedMap<String, Long> spent) {

        /** The mean of what the audit says; none if nothing was audited. */
        List<Score> scores() {
            return answers.isEmpty()
                    ? List.of()
                    : List.of(new Score(
                            "audit_score",
                            "fraction",
                            answers.stream().mapToDouble(AuditedAnswer::audit).sum() / answers.size(),
                            answers.size()));
        }
    }

    /**
     * Audits.
     *
     * @param heldOut questions of D
     * @param predictions the agent's, one a question
     */
    Report of(HeldOut<Q, A> heldOut, List<Prediction<A>> predictions) {
        SortedMap<String, Long> asked = new TreeMap<>();
        Optional<Opinion<Q, A>> auditor = auditor(asked);
        Optional<Expansion<Q, A>> expansion = auditor.isPresent() ? Optional.empty() : Expansion.of(task.overseer());
        Optional<Opinion<Q, A>> able = auditor.or(() -> expansion.map(own -> Opinion.concluding(own, heldOut.form())));
        if (able.isEmpty() && evaluation.insistsOnAudit()) {
            throw new InvalidSetting("audits", "must be 0: the overseer can neither audit nor reason");
        }
        List<AuditedAnswer> answers =
                able.map(verdict -> audited(verdict, heldOut, predictions)).orElse(List.of());
        return new Report(answers, expansion.map(Expansion::spent).orElse(asked));
    }

    private List<AuditedAnswer> audited(Opinion<Q, A> verdict, HeldOut<Q, A> heldOut, List<Prediction<A>> predictions) {
        List<AuditedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(evaluation.audited(), heldOut.questions().size()); i++) {
            Q question = heldOut.questions().get(i);
            A answer = predictions.get(i).answer();
            OptionalDouble said = verdict.of(question, answer);
            if (said.isPresent()) {
                answers.add(new AuditedAnswer(
                        i,
                        gap.opinion().map(own -> own.of(question, answer)).orElse(OptionalDouble.empty()),
                        errs(question, answer) ? 1 - said.getAsDouble() : said.getAsDouble(),
                        gap.truth().of(question, answer)));
            }
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private Optional<Opinion<Q, A>> auditor(SortedMap<String, Long> asked) {
        return task.overseer()
                .facet(Auditor.class)
                .map(facet -> (Auditor<Q, A>) facet)
                .map(auditor -> (question, answer) -> {
                    asked.merge(ASKED, 1L, Long::sum);
                    return OptionalDouble.of(
                            TrueScore.checked(auditor.audit(question, answer), "the auditor judged an answer"));
                });
    }

    private boolean errs(Q question, A answer) {
        Wording<Q, A> wording = task.codec().wording();
        double error = evaluation.auditError();
        return error > 0
                && Seeds.uniform(seed, "audit " + wording.question(question) + " <- " + wording.answer(answer)) < error;
    }
}
