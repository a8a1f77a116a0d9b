package agon.analysis.finding;

import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A figure whose plane falls into regions: panels side by side, each a grid of rows and columns whose fields have a number and
 * belong to a region.
 *
 * @param file path of the figure in the run's folder
 * @param title a line above it
 * @param columnTitle what columns are, under each panel
 * @param rowTitle what rows are
 * @param rows a few words for each row, from top to bottom
 * @param regions a few words for each region; the first is framed, the second has a dashed frame
 * @param unit of the numbers
 * @param panels from left to right, at least one
 */
public record RegionFigure(
        String file,
        String title,
        String columnTitle,
        String rowTitle,
        List<String> rows,
        List<String> regions,
        String unit,
        List<Panel> panels) {

    public RegionFigure {
        rows = List.copyOf(rows);
        regions = List.copyOf(regions);
        panels = List.copyOf(panels);
    }

    /**
     * One grid.
     *
     * @param title a few words above it
     * @param columns a word for each column
     * @param fields in any order; places without one stay empty
     */
    public record Panel(String title, List<String> columns, List<Field> fields) {

        public Panel {
            columns = List.copyOf(columns);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A place of a grid.
     *
     * @param row from 0, at the top
     * @param column from 0, at the left
     * @param value its number; above zero is good
     * @param interval of the number
     * @param region which of the regions
     */
    public record Field(int row, int column, double value, Optional<Interval> interval, int region) {}
}
