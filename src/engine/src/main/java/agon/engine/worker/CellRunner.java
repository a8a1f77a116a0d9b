package agon.engine.worker;

import agon.engine.plan.Cell;
import java.io.IOException;
import java.util.List;

/** Runs cells, wherever that may be. */
public interface CellRunner {

    /**
     * Runs cells and reports how each of them ended; a cell that fails in a way that may be chance is tried once more.
     *
     * @param cells in the order in which they are begun
     * @param listener called by one thread at a time
     * @throws IOException if no further cell can be run or stored; those that ended were reported
     * @throws InterruptedException if the thread was interrupted; what was running is stopped
     */
    void run(List<Cell> cells, CellListener listener) throws IOException, InterruptedException;
}
