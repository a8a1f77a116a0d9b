package agon.engine.cell;

import java.util.Optional;

/**
 * How a cell ended.
 *
 * @param hash the cell
 * @param failure what went wrong; empty if it is done
 * @param reason one line for people; empty if it is done
 * @param seconds how long the last attempt took
 */
public record CellOutcome(String hash, Optional<Failure> failure, String reason, double seconds) {

    /** A cell whose results are in its folder. */
    public static CellOutcome done(String hash, double seconds) {
        return new CellOutcome(hash, Optional.empty(), "", seconds);
    }

    /** A cell without results. */
    public static CellOutcome failed(String hash, Failure failure, String reason, double seconds) {
        return new CellOutcome(hash, Optional.of(failure), reason, seconds);
    }

    /** Whether the results are there. */
    public boolean isDone() {
        return failure.isEmpty();
    }
}
