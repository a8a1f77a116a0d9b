package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellOutcome;
import agon.engine.plan.Cell;

/** Hears how cells are doing. */
public interface CellListener {

    /** An attempt at a cell begins. */
    default void started(Cell cell, Attempt attempt) {}

    /** A cell has ended for good. */
    void ended(Cell cell, CellOutcome outcome);
}
