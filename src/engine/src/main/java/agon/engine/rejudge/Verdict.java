package agon.engine.rejudge;

import agon.engine.cell.StoredDebate;

/**
 * What one judge made of one stored debate.
 *
 * @param cell the cell that stored it
 * @param number of the transcript
 * @param debate as it was judged
 * @param judge what the judge is called
 * @param share how well the claimant stands before it, 0 to 1
 * @param calls verdicts that it took
 */
public record Verdict(StoredCell cell, long number, StoredDebate debate, String judge, double share, int calls) {}
