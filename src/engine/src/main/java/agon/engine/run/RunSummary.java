package agon.engine.run;

import java.util.List;

/**
 * How a run ended.
 *
 * @param done cells with results
 * @param resumed how many of them had been there before
 * @param failed cells without results
 */
public record RunSummary(int done, int resumed, List<FailedCell> failed) {

    /** Copies the list. */
    public RunSummary {
        failed = List.copyOf(failed);
    }

    /**
     * A cell without results.
     *
     * @param protocol its label
     * @param log where its log is
     */
    public record FailedCell(
            String hash, String protocol, String task, String variant, long seed, String reason, String log) {}
}
