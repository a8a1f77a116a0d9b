package agon.analysis.results;

import agon.api.protocol.Transcript;

/**
 * Something said in training, from a cell's {@code transcripts.jsonl}.
 *
 * @param cell the cell it was said in
 * @param number how many the protocol had offered before it
 * @param transcript what was said
 */
public record RecordedTranscript(Cell cell, long number, Transcript transcript) {}
