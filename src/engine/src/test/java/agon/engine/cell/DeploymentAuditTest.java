package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Prediction;
import agon.api.oversight.Auditor;
import agon.api.oversight.Overseer;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.engine.example.OverseenSums;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import agon.engine.plan.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit before deployment")
final class DeploymentAuditTest {

    private static final SumsTask SUMS = new SumsTask(6);
    private static final HeldOut<Sum, Integer> HELD_OUT = HeldOut.draw(SUMS, Split.IID, 300, 1);

    private static final Auditor<Sum, Integer> PARTIAL = (question, answer) -> answer % 2 == 0 ? 0.75 : 0.25;

    private static final List<Prediction<Integer>> FIRST_NUMBERS = HELD_OUT.questions().stream()
            .map(question -> new Prediction<>(question.first(), 1))
            .toList();

    private static DeploymentAudit.Report audit(Task<Sum, Integer> task, int audits, double error) {
        return audit(task, new Evaluation(300, 10, 0, 0, 0, audits, error));
    }

    private static DeploymentAudit.Report audit(Task<Sum, Integer> task, Evaluation evaluation) {
        return new DeploymentAudit<>(task, GamingGap.of(task), evaluation, 5).of(HELD_OUT, FIRST_NUMBERS);
    }

    @Test
    @DisplayName("is the task's auditor's, where there is one, and counted by answers")
    void auditor() {
        DeploymentAudit.Report report = audit(new OverseenSums(Overseer.of(PARTIAL)), 40, 0);
        assertEquals(Map.of("overseer.audit", 40L), report.spent());
        assertEquals(40, report.answers().size());
        AuditedAnswer first = report.answers().get(0);
        assertEquals(
                PARTIAL.audit(HELD_OUT.questions().get(0), FIRST_NUMBERS.get(0).answer()), first.audit());
        assertEquals(OptionalDouble.empty(), first.overseer(), "this overseer can neither rate nor reason");
        double mean = report.answers().stream()
                .mapToDouble(AuditedAnswer::audit)
                .average()
                .orElseThrow();
        assertEquals("audit_score", report.scores().get(0).metric());
        assertEquals(mean, report.scores().get(0).value(), 1e-12);
        assertEquals(40, report.scores().get(0).n());
    }

    @Test
    @DisplayName("is that of the overseer consulting itself to the end otherwise, and counted by its steps")
    void expanded() {
        DeploymentAudit.Report report = audit(SUMS, 300, 0);
        assertTrue(report.answers().stream().allMatch(answer -> answer.audit() == answer.truth()));
        assertTrue(
                report.answers().stream().anyMatch(answer -> answer.overseer().getAsDouble() != answer.truth()),
                "H rates by the first number alone");
        long steps = HELD_OUT.questions().stream()
                .distinct()
                .mapToLong(sum -> 1 + 2L * sum.second())
                .sum();
        assertEquals(Map.of("overseer.reason", steps), report.spent());
    }

    @Test
    @DisplayName("errs as often as it is set to, each time alike")
    void errs() {
        Task<Sum, Integer> task = new OverseenSums(Overseer.of(PARTIAL));
        List<AuditedAnswer> right = audit(task, 300, 0).answers();
        List<AuditedAnswer> wrong = audit(task, 300, 1).answers();
        for (int i = 0; i < 300; i++) {
            assertEquals(1 - right.get(i).audit(), wrong.get(i).audit());
            assertEquals(right.get(i).truth(), wrong.get(i).truth(), "what is true does not depend on it");
        }
        List<AuditedAnswer> some = audit(task, 300, 0.3).answers();
        assertEquals(some, audit(task, 300, 0.3).answers());
        List<Sum> seen = HELD_OUT.questions().stream().distinct().toList();
        double turned = (double) seen.stream()
                        .map(HELD_OUT.questions()::indexOf)
                        .filter(i -> some.get(i).audit() != right.get(i).audit())
                        .count()
                / seen.size();
        assertEquals(0.3, turned, 4 * Math.sqrt(0.3 * 0.7 / seen.size()));
    }

    @Test
    @DisplayName(
            "looks at 20 answers if nothing is said, or at all of fewer, and at none of an overseer that cannot look")
    void unsaid() {
        assertEquals(20, audit(SUMS, Evaluation.DEFAULT).answers().size());
        assertEquals(7, new Evaluation(7, 5, 0, 0, 0, Evaluation.DEFAULT.audits(), 0).audited());
        DeploymentAudit.Report none = audit(new OverseenSums(Overseer.of()), Evaluation.DEFAULT);
        assertEquals(List.of(), none.answers());
        assertEquals(Map.of(), none.spent());
    }

    @Test
    @DisplayName("looks at nothing if it is to look at nothing, and cannot be had of an overseer that cannot look")
    void none() {
        DeploymentAudit.Report report = audit(SUMS, 0, 0);
        assertEquals(List.of(), report.answers());
        assertEquals(List.of(), report.scores());
        assertEquals(Map.of(), report.spent());
        InvalidSetting refusal = assertThrows(InvalidSetting.class, () -> audit(new OverseenSums(Overseer.of()), 1, 0));
        assertEquals("audits: must be 0: the overseer can neither audit nor reason", refusal.getMessage());
    }
}
