package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
 * @param secondKernel maps of the first layer &times; (cells about one of them, row by row, maps): what it adds to each
 * @param dark what the second convolution makes of a dark image: cells &times; maps
 */
record SparseImages(ImageShape shape, float[] firstKernel, float[] firstBias, NDArray secondKernel, float[] dark) {

    /** With more lit pixels than that the convolutions of whole images are faster. */
    static final int MOST_LIT = 16;

    /** Values of the products that are held at once. */
    private static final int MOST_HELD = 1 << 23;

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
                second.transpose(1, 2, 3, 0).flip(1, 2).reshape(shape.first(), (long) SIDE * SIDE * shape.second()),
                darkMaps.transpose(0, 2, 3, 1).toFloatArray());
    }

    /** A row for each image, given its groups of lit pixels: what is left after the second pooling, cell by cell. */
    float[] pooled(ForwardPass pass, List<List<LitPixels>> images) {
        Map<LitPixels, Patch> patches = new LinkedHashMap<>();
        List<List<Patch>> parts = new ArrayList<>(images.size());
        for (List<LitPixels> groups : images) {
            parts.add(groups.stream()
                    .map(group -> patches.computeIfAbsent(group, this::empty))
                    .toList());
        }
        fill(pass, patches);
        float[] pooled = new float[images.size() * shape.pooled()];
        float[] cells = new float[dark.length];
        for (int image = 0; image < images.size(); image++) {
            System.arraycopy(dark, 0, cells, 0, dark.length);
            for (Patch part : parts.get(image)) {
                add(part, cells);
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

    /** Changed cells that see the same are multiplied with the second kernel once. */
    private void fill(ForwardPass pass, Map<LitPixels, Patch> patches) {
        Map<Seen, Integer> places = new HashMap<>();
        List<Seen> different = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Map.Entry<LitPixels, Patch> patch : patches.entrySet()) {
            for (int cell : cells(patch.getKey())) {
                Seen seen = Seen.of(patch.getKey(), cell / width(), cell % width(), shape);
                int place = places.computeIfAbsent(seen, unseen -> {
                    different.add(unseen);
                    return different.size() - 1;
                });
                changed.add(new Changed(cell, place, patch.getValue()));
            }
            if (different.size() * area() > MOST_HELD) {
                scatter(pass, different, changed);
                places.clear();
                different.clear();
                changed.clear();
            }
        }
        scatter(pass, different, changed);
    }

    /** A cell that a group changes, the place of what it sees, and where it is added. */
    private record Changed(int cell, int seen, Patch patch) {}

    /** The cells after the first pooling that see any pixel of a group, each once. */
    private int[] cells(LitPixels group) {
        boolean[] seen = new boolean[height() * width()];
        int[] cells = new int[seen.length];
        int count = 0;
        for (int at : group.at()) {
            int lastRow = Math.min(height() - 1, LitPixels.lastCell(at / shape.width()));
            int lastColumn = Math.min(width() - 1, LitPixels.lastCell(at % shape.width()));
            for (int row = LitPixels.firstCell(at / shape.width()); row <= lastRow; row++) {
                for (int column = LitPixels.firstCell(at % shape.width()); column <= lastColumn; column++) {
                    int cell = row * width() + column;
                    if (!seen[cell]) {
                        seen[cell] = true;
                        cells[count++] = cell;
                    }
                }
            }
        }
        return Arrays.copyOf(cells, count);
    }

    /** Values of what one cell adds to the cells about it. */
    private int area() {
        return SIDE * SIDE * shape.second();
    }

    private void scatter(ForwardPass pass, List<Seen> different, List<Changed> changed) {
        if (different.isEmpty()) {
            return;
        }
        float[] added = products(pass, different);
        for (Changed cell : changed) {
            scatter(added, cell.seen() * area(), cell.cell(), cell.patch());
        }
    }

    private float[] products(ForwardPass pass, List<Seen> different) {
        float[] rows = new float[different.size() * shape.first()];
        for (int i = 0; i < different.size(); i++) {
            System.arraycopy(change(different.get(i)), 0, rows, i * shape.first(), shape.first());
        }
        try (NDArray changed = pass.array(rows, new Shape(different.size(), shape.first()));
                NDArray added = changed.matMul(secondKernel)) {
            return added.toFloatArray();
        }
    }

    /** By how much a cell after the first pooling differs from one of a dark image. */
    private float[] change(Seen seen) {
        int maps = shape.first();
        float[] greatest = new float[maps];
        Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
        float[] sum = new float[maps];
        for (int corner = 0; corner < 4; corner++) {
            System.arraycopy(firstBias, 0, sum, 0, maps);
            for (int pixel = 0; pixel < seen.count(); pixel++) {
                int down = seen.row(pixel) - corner / 2;
                int across = seen.column(pixel) - corner % 2;
                if (down >= 0 && down < SIDE && across >= 0 && across < SIDE) {
                    for (int plane = 0; plane < shape.channels(); plane++) {
                        float value = seen.value(pixel, plane);
                        int from = ((down * SIDE + across) * shape.channels() + plane) * maps;
                        for (int map = 0; map < maps; map++) {
                            sum[map] += value * firstKernel[from + map];
                        }
                    }
                }
            }
            for (int map = 0; map < maps; map++) {
                greatest[map] = Math.max(greatest[map], sum[map]);
            }
        }
        for (int map = 0; map < maps; map++) {
            greatest[map] = Math.max(greatest[map], 0) - Math.max(firstBias[map], 0);
        }
        return greatest;
    }

    private void scatter(float[] added, int from, int cell, Patch patch) {
        int maps = shape.second();
        float[] into = patch.added();
        int top = cell / width() - ImageNetwork.REACH - patch.top();
        int left = cell % width() - ImageNetwork.REACH - patch.left();
        int first = Math.max(0, -left);
        int count = (Math.min(SIDE, patch.columns() - left) - first) * maps;
        int lastRow = Math.min(SIDE, patch.rows() - top);
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            int to = ((top + row) * patch.columns() + left + first) * maps;
            int next = from + (row * SIDE + first) * maps;
            for (int i = 0; i < count; i++) {
                into[to + i] += added[next + i];
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
                int to = offset + (row * columns + column) * maps;
                for (int map = 0; map < maps; map++) {
                    float one = Math.max(cells[upper + map], cells[upper + maps + map]);
                    float other = Math.max(cells[lower + map], cells[lower + maps + map]);
                    pooled[to + map] = Math.max(Math.max(one, other), 0);
                }
            }
        }
    }
}
