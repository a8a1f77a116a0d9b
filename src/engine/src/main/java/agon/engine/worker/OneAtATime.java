package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellOutcome;
import agon.engine.plan.Cell;

/** Passes on to a listener that need not know about threads. */
final class OneAtATime implements CellListener {

    private final CellListener listener;

    OneAtATime(CellListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void started(Cell cell, Attempt attempt) {
        listener.started(cell, attempt);
    }

    @Override
    public synchronized void ended(Cell cell, CellOutcome outcome) {
        listener.ended(cell, outcome);
    }
}
