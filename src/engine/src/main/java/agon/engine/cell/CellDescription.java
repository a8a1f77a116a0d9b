package agon.engine.cell;

import agon.engine.plan.CellSpec;

/**
 * What {@code cell.json} says: everything that the results depend on, and how the training ended.
 *
 * @param hash the cell's content hash
 * @param spec what was run
 * @param ended {@code normally}, or {@code budget}
 * @param exhausted the channel whose budget ended the training; empty if none did
 * @param checkpoints how many the protocol made
 * @param transcripts how many it offered
 */
record CellDescription(String hash, CellSpec spec, String ended, String exhausted, int checkpoints, int transcripts) {}
