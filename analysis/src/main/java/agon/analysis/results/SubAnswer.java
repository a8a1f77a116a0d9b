package agon.analysis.results;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code subanswers.csv}: what came of a trained agent's answers to the sub-questions of a held-out question.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param split where the question is from, {@code iid} or {@code shifted}
 * @param question as in {@code items.csv}
 * @param size how large the question is, in what the task counts; empty where it does not say
 * @param asked different sub-questions that the agent was asked, zero or more
 * @param wrong those that it answered wrongly, beyond the tolerance
 * @param firstWrong how many levels below the question the nearest of these was asked; empty where there is none
 * @param astray whether H, told nothing but the truth, did not come to a right answer
 * @param stuck whether H, told at its first step what the agent answers, did not
 */
public record SubAnswer(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        String split,
        String question,
        OptionalDouble size,
        long asked,
        long wrong,
        OptionalLong firstWrong,
        boolean astray,
        boolean stuck) {}
