package agon.analysis.page;

import agon.analysis.results.Cell;
import java.util.List;
import java.util.Map;

/** Every cell of the plan and how it ended, failed ones first. */
final class CellSection implements Section {

    @Override
    public void write(Dossier dossier, Markup page) {
        List<Cell> failed = dossier.findings().failures();
        List<Cell> cells = dossier.run().cells();
        page.open("section", "id", "cells", "aria-labelledby", "cells-title");
        page.element("h2", "Cells", "id", "cells-title");
        page.element(
                "p",
                (cells.size() - failed.size()) + " of " + cells.size() + " cells are done, " + failed.size()
                        + " failed.");
        if (!failed.isEmpty()) {
            Grid grid = Grid.open(
                    page,
                    "Failed cells, in no score and no pair",
                    true,
                    List.of("Protocol", "Task", "Variant", "Seed", "Reason"));
            for (Cell cell : failed) {
                grid.row()
                        .head(cell.protocol())
                        .cell(cell.task())
                        .cell(Clipped.name(cell.variant()))
                        .number("" + cell.seed(), cell.seed())
                        .cell(Clipped.text(cell.reason()))
                        .endRow();
            }
            grid.close();
        }
        page.open("details", "id", "all-cells").element("summary", "All cells");
        Filters.write(page, "all-cells", List.of("state"), Map.of("state", List.of("done", "failed")), true);
        Grid grid = Grid.open(page, "All cells", true, List.of("Cell", "Protocol", "Task", "Variant", "Seed", "State"));
        for (Cell cell : cells) {
            String state = cell.state() == Cell.State.DONE ? "done" : "failed";
            grid.row("data-state", state)
                    .head(cell.hash())
                    .cell(Clipped.name(cell.protocol()))
                    .cell(Clipped.name(cell.task()))
                    .cell(Clipped.name(cell.variant()))
                    .number("" + cell.seed(), cell.seed())
                    .cell(state)
                    .endRow();
        }
        grid.close();
        page.close().closeLine();
    }
}
