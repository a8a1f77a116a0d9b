package agon.engine.rejudge;

import agon.engine.cell.StoredCase;

/**
 * What one judge made of one stored debate or dispute.
 *
 * @param cell the cell that stored it
 * @param number of the transcript
 * @param judged as the stored judge decided it
 * @param judge what the judge is called
 * @param share how well the claimant stands before it, 0 to 1
 * @param calls verdicts that it took
 */
public record Verdict(StoredCell cell, long number, StoredCase judged, String judge, double share, int calls) {}
