package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The convolutions of an {@link ImageNetwork} for images that are dark but for a few pixels, to the last few bits as it
 * computes them itself.
 *
 * <p>After the first layer such an image differs from a dark one in a few cells about each lit pixel. The second convolution
 * is linear, so what those cells add to it is added to what a dark image gives; and groups of pixels that are apart add to it
 * apart from one another. A group that occurs in many images, as in the search of a debate, is computed once.
 *
 * @param shape of the network
 * @param firstKernel places of the kernel &times; planes &times; maps
 * @param firstBias maps
 * @param secondKernel maps of the first layer &times; (places of the kernel, maps)
 * @param dark what the second convolution makes of a dark image: cells &times; maps
 */
record SparseImages(ImageShape shape, float[] firstKernel, float[] firstBias, NDArray secondKernel, float[] dark) {

    /** With more lit pixels than that the convolutions of whole images are faster. */
    static final int MOST_LIT = 16;

    /** Cells whose products fit into a processor's cache: they are read again at once. */
    private static final int AT_ONCE = 256;

    private static final int SIDE = 2 * ImageNetwork.REACH + 1;

    /**
     * What a group adds to the second convolution.
     *
     * @param top first row
     * @param left first column
     * @param rows how many
     * @param columns how many
     * @param added rows &times; columns &times; maps
     */
    private record Patch(int top, int left, int rows, int columns, float[] added) {}

    /**
     * Prepares the weights.
     *
     * @param first the first kernel, maps &times; planes &times; rows &times; columns
     * @param second the second kernel, likewise
     * @param darkMaps what the second convolution makes of a dark image, 1 &times; maps &times; rows &times; columns
     */
    static SparseImages of(ImageShape shape, NDArray first, NDArray firstBias, NDArray second, NDArray darkMaps) {
        return new SparseImages(
                shape,
                first.transpose(2, 3, 1, 0).toFloatArray(),
                firstBias.toFloatArray(),
                second.transpose(1, 2, 3, 0).reshape(shape.first(), (long) SIDE * SIDE * shape.second()),
                darkMaps.transpose(0, 2, 3, 1).toFloatArray());
    }

    /** A row for each image, given its groups of lit pixels: what is left after the second pooling, map by map. */
    float[] pooled(ForwardPass pass, List<List<LitPixels>> images) {
        Map<LitPixels, Patch> patches = new LinkedHashMap<>();
        images.forEach(groups -> groups.forEach(group -> patches.computeIfAbsent(group, this::empty)));
        fill(pass, patches);
        float[] pooled = new float[images.size() * shape.pooled()];
        float[] cells = new float[dark.length];
        for (int image = 0; image < images.size(); image++) {
            System.arraycopy(dark, 0, cells, 0, dark.length);
            for (LitPixels group : images.get(image)) {
                add(patches.get(group), cells);
            }
            pool(cells, pooled, image * shape.pooled());
        }
        return pooled;
    }

    private int height() {
        return shape.height() / 2;
    }

    private int width() {
        return shape.width() / 2;
    }

    private Patch empty(LitPixels group) {
        int top = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int bottom = 0;
        int right = 0;
        for (int at : group.at()) {
            top = Math.min(top, LitPixels.firstCell(at / shape.width()));
            left = Math.min(left, LitPixels.firstCell(at % shape.width()));
            bottom = Math.max(bottom, LitPixels.lastCell(at / shape.width()));
            right = Math.max(right, LitPixels.lastCell(at % shape.width()));
        }
        top = Math.max(0, top - ImageNetwork.REACH);
        left = Math.max(0, left - ImageNetwork.REACH);
        int rows = Math.min(height(), bottom + ImageNetwork.REACH + 1) - top;
        int columns = Math.min(width(), right + ImageNetwork.REACH + 1) - left;
        return new Patch(top, left, rows, columns, new float[rows * columns * shape.second()]);
    }

    /** All changed cells of all groups, in one product with the second kernel. */
    private void fill(ForwardPass pass, Map<LitPixels, Patch> patches) {
        List<Integer> cells = new ArrayList<>();
        List<Patch> owners = new ArrayList<>();
        List<float[]> changes = new ArrayList<>();
        patches.forEach((group, patch) -> {
            boolean[] seen = new boolean[height() * width()];
            for (int at : group.at()) {
                int lastRow = Math.min(height() - 1, LitPixels.lastCell(at / shape.width()));
                int lastColumn = Math.min(width() - 1, LitPixels.lastCell(at % shape.width()));
                for (int row = LitPixels.firstCell(at / shape.width()); row <= lastRow; row++) {
                    for (int column = LitPixels.firstCell(at % shape.width()); column <= lastColumn; column++) {
                        if (!seen[row * width() + column]) {
                            seen[row * width() + column] = true;
                            cells.add(row * width() + column);
                            owners.add(patch);
                            changes.add(change(group, row, column));
                        }
                    }
                }
            }
        });
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, changes.size());
            float[] added = products(pass, changes.subList(from, to));
            for (int i = from; i < to; i++) {
                scatter(added, (i - from) * SIDE * SIDE * shape.second(), cells.get(i), owners.get(i));
            }
        }
    }

    private float[] products(ForwardPass pass, List<float[]> changes) {
        float[] rows = new float[changes.size() * shape.first()];
        for (int i = 0; i < changes.size(); i++) {
            System.arraycopy(changes.get(i), 0, rows, i * shape.first(), shape.first());
        }
        try (NDArray changed = pass.array(rows, new Shape(changes.size(), shape.first()));
                NDArray added = changed.matMul(secondKernel)) {
            return added.toFloatArray();
        }
    }

    /** By how much a cell after the first pooling differs from one of a dark image. */
    private float[] change(LitPixels group, int row, int column) {
        int maps = shape.first();
        float[] greatest = new float[maps];
        Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
        float[] sum = new float[maps];
        for (int corner = 0; corner < 4; corner++) {
            System.arraycopy(firstBias, 0, sum, 0, maps);
            for (int pixel = 0; pixel < group.at().length; pixel++) {
                int down = group.at()[pixel] / shape.width() - (2 * row + corner / 2) + ImageNetwork.REACH;
                int across = group.at()[pixel] % shape.width() - (2 * column + corner % 2) + ImageNetwork.REACH;
                if (down >= 0 && down < SIDE && across >= 0 && across < SIDE) {
                    for (int plane = 0; plane < shape.channels(); plane++) {
                        float value = group.value(pixel, plane);
                        int from = ((down * SIDE + across) * shape.channels() + plane) * maps;
                        for (int map = 0; map < maps; map++) {
                            sum[map] += value * firstKernel[from + map];
                        }
                    }
                }
            }
            for (int map = 0; map < maps; map++) {
                greatest[map] = greater(greatest[map], sum[map]);
            }
        }
        for (int map = 0; map < maps; map++) {
            greatest[map] = greater(greatest[map], 0) - greater(firstBias[map], 0);
        }
        return greatest;
    }

    private void scatter(float[] added, int from, int cell, Patch patch) {
        int maps = shape.second();
        float[] into = patch.added();
        int next = from;
        for (int down = 0; down < SIDE; down++) {
            int row = cell / width() - down + ImageNetwork.REACH - patch.top();
            for (int across = 0; across < SIDE; across++) {
                int column = cell % width() - across + ImageNetwork.REACH - patch.left();
                if (row >= 0 && row < patch.rows() && column >= 0 && column < patch.columns()) {
                    int to = (row * patch.columns() + column) * maps;
                    for (int map = 0; map < maps; map++) {
                        into[to + map] += added[next + map];
                    }
                }
                next += maps;
            }
        }
    }

    private void add(Patch patch, float[] cells) {
        int length = patch.columns() * shape.second();
        float[] added = patch.added();
        for (int row = 0; row < patch.rows(); row++) {
            int to = ((patch.top() + row) * width() + patch.left()) * shape.second();
            int from = row * length;
            for (int i = 0; i < length; i++) {
                cells[to + i] += added[from + i];
            }
        }
    }

    private void pool(float[] cells, float[] pooled, int offset) {
        int maps = shape.second();
        int rows = height() / 2;
        int columns = width() / 2;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int upper = (2 * row * width() + 2 * column) * maps;
                int lower = upper + width() * maps;
                int to = offset + row * columns + column;
                for (int map = 0; map < maps; map++) {
                    float one = greater(cells[upper + map], cells[upper + maps + map]);
                    float other = greater(cells[lower + map], cells[lower + maps + map]);
                    pooled[to + map * rows * columns] = greater(greater(one, other), 0);
                }
            }
        }
    }

    /** Numbers here are finite, and {@code Math.max} is slow for minding those that are not. */
    private static float greater(float one, float other) {
        return one > other ? one : other;
    }
}
