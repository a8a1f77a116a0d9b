package agon.analysis.results;

import agon.api.protocol.Transcript;
import java.util.Optional;

/**
 * Something said in training or in a contest, from a cell's {@code transcripts.jsonl}.
 *
 * @param cell the cell it was said in
 * @param number how many the protocol had offered before it
 * @param transcript what was said
 * @param debate what the evaluator knows of it, where a judge of evidence or of a dispute was asked
 * @param picture of the question with what was revealed, as SVG; not to be trusted more than any text
 */
public record RecordedTranscript(
        Cell cell, long number, Transcript transcript, Optional<RecordedDebate> debate, Optional<String> picture) {}
