package agon.analysis.results;

import java.util.OptionalDouble;

/**
 * One row of {@code audits.csv}: an answer to a held-out question of D, as H sees it, as the audit does, and as it is.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param question as in {@code items.csv}
 * @param overseerScore what H, with its flaws, says of the answer, 0 to 1; empty where it cannot tell
 * @param auditScore what the audit says of it, with its own errors, 0 to 1
 * @param trueScore how good it is, 0 to 1
 */
public record AuditedItem(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        String question,
        OptionalDouble overseerScore,
        double auditScore,
        double trueScore) {}
