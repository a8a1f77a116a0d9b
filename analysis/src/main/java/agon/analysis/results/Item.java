package agon.analysis.results;

/**
 * One row of {@code items.csv}: how a cell answered one question. The prediction and its confidence, which no statistic
 * here uses, stay in the file.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param split {@code iid} or {@code shifted}
 * @param question id of the question, equal across protocols of the same task, variant, seed and split
 * @param outcome what the answer was worth
 */
public record Item(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        String split,
        String question,
        Outcome outcome) {}
