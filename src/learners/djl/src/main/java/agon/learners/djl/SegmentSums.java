package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums of rows by segment, as those of the arcs into each vertex: rows are gathered and added up a few at a time, then the sums
 * of those, until one is left. So no segment is padded to the longest, and rows are added in one order whatever else is in the
 * batch.
 *
 * @param levels what is gathered, one level after the other
 */
record SegmentSums(List<Level> levels) {

    /** The most rows that are added at once. Atoms have up to four neighbours, as a rule. */
    private static final int MOST_AT_ONCE = 8;

    /**
     * Groups of rows that are added.
     *
     * @param rows groups &times; size: which rows; one past the last where a group has fewer
     * @param size of a group
     */
    private record Level(long[] rows, int size) {

        Shape shape() {
            return new Shape(rows.length / size, size);
        }
    }

    /**
     * Sums for segments in their order; a segment without rows sums up to zeros.
     *
     * @param segmentOf the segment of each row, from 0 to {@code segments} - 1
     */
    static SegmentSums of(int[] segmentOf, int segments) {
        int[] counts = new int[segments];
        for (int segment : segmentOf) {
            counts[segment]++;
        }
        long[][] members = new long[segments][];
        Arrays.setAll(members, segment -> new long[counts[segment]]);
        for (int row = segmentOf.length - 1; row >= 0; row--) {
            members[segmentOf[row]][--counts[segmentOf[row]]] = row;
        }
        List<Level> levels = new ArrayList<>();
        int rows = segmentOf.length;
        int most;
        do {
            most = Arrays.stream(members).mapToInt(some -> some.length).max().orElse(0);
            Level level = level(members, rows, Math.max(1, Math.min(most, MOST_AT_ONCE)));
            levels.add(level);
            rows = level.rows().length / level.size();
            regroup(members, level.size());
        } while (most > MOST_AT_ONCE);
        return new SegmentSums(List.copyOf(levels));
    }

    private static Level level(long[][] members, int absent, int size) {
        int groups = Arrays.stream(members).mapToInt(some -> groups(some, size)).sum();
        long[] rows = new long[groups * size];
        Arrays.fill(rows, absent);
        int group = 0;
        for (long[] some : members) {
            System.arraycopy(some, 0, rows, group * size, some.length);
            group += groups(some, size);
        }
        return new Level(rows, size);
    }

    /** Replaces the rows of each segment by the groups that they were added up in. */
    private static void regroup(long[][] members, int size) {
        int next = 0;
        for (int segment = 0; segment < members.length; segment++) {
            long[] sums = new long[groups(members[segment], size)];
            for (int group = 0; group < sums.length; group++) {
                sums[group] = next++;
            }
            members[segment] = sums;
        }
    }

    private static int groups(long[] some, int size) {
        return Math.max(1, (some.length + size - 1) / size);
    }

    /** What an evaluation needs of this to form sums, again and again. */
    Placed placed(ForwardPass pass) {
        return new Placed(levels.stream()
                .map(level -> pass.manager().create(level.rows(), level.shape()))
                .toList());
    }

    /**
     * These sums in one evaluation.
     *
     * @param levels groups &times; rows of a group
     */
    record Placed(List<NDArray> levels) {

        /** The sums, segments &times; width, of rows &times; width. */
        NDArray of(ForwardPass pass, NDArray rows) {
            NDArray sums = rows;
            for (NDArray level : levels) {
                NDArray nothing =
                        pass.manager().zeros(new Shape(1, rows.getShape().get(1)));
                sums = pass.rows(sums.concat(nothing, 0), level).sum(new int[] {1});
            }
            return sums;
        }
    }
}
