package agon.engine.cell;

import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what an overseer went by before and after its studies.
 *
 * @param cell the cell
 * @param folder where to
 */
record RelianceTable(Cell cell, Path folder) {

    /** Writes the table, without rows where the overseer does not say. */
    void write(List<Reliances.Share> shares) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.RELIANCE)) {
            for (Reliances.Share share : shares) {
                table.row(
                        cell.hash(),
                        spec.label(),
                        spec.task().id(),
                        spec.seed(),
                        share.study(),
                        share.split().label(),
                        share.source(),
                        share.weight(),
                        share.n(),
                        spec.variant());
            }
        }
    }
}
