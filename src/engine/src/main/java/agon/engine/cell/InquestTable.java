package agon.engine.cell;

import agon.api.codec.Wording;
import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes what came of an agent's answers to the sub-questions of held-out questions.
 *
 * @param cell the cell
 * @param folder where to
 */
record InquestTable(Cell cell, Path folder) {

    /**
     * Writes the table, without rows where nobody was asked.
     *
     * @param inquests by split, in the order of the splits
     */
    <Q, A> void write(
            List<List<SubAnswers.Inquest>> inquests, List<CellTables.Answered<Q, A>> splits, Wording<Q, A> wording)
            throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.SUBANSWERS)) {
            for (int i = 0; i < inquests.size(); i++) {
                HeldOut<Q, A> heldOut = splits.get(i).heldOut();
                for (SubAnswers.Inquest inquest : inquests.get(i)) {
                    table.row(
                            cell.hash(),
                            spec.label(),
                            spec.task().id(),
                            spec.seed(),
                            heldOut.split().label(),
                            wording.question(heldOut.questions().get(inquest.question())),
                            text(inquest.size()),
                            inquest.asked(),
                            inquest.wrong(),
                            text(inquest.firstWrong()),
                            inquest.astray() ? 1 : 0,
                            inquest.stuck() ? 1 : 0,
                            spec.variant());
                }
            }
        }
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }
}
