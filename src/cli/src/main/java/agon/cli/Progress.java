package agon.cli;

import agon.engine.worker.CellListener;
import java.io.PrintWriter;

/** Shows how far a run is. */
interface Progress extends CellListener, AutoCloseable {

    @Override
    void close();

    /**
     * A bar if standard error is a terminal, otherwise a line now and then.
     *
     * @param errors standard error
     * @param cells all cells of the plan
     * @param before those that were done before
     */
    static Progress on(PrintWriter errors, int cells, int before) {
        return Terminal.isStandardError()
                ? new ProgressOfBar(cells, before)
                : new ProgressInLines(errors, cells, before);
    }
}
