package agon.learners.djl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lit pixels of one image that touch one another in the first layer: no cell after the first pooling sees pixels of two such
 * groups, so what each does to the image can be computed apart from the others. Groups are equal if they are the same pixels
 * with the same values.
 */
final class LitPixels {

    private final int[] at;
    private final float[] values;
    private final int hash;

    private LitPixels(int[] at, float[] values) {
        this.at = at;
        this.values = values;
        hash = 31 * Arrays.hashCode(at) + Arrays.hashCode(values);
    }

    /** Where they are, row by row. */
    int[] at() {
        return at;
    }

    /** The value of one of them in a plane. */
    float value(int pixel, int plane) {
        return values[plane * at.length + pixel];
    }

    /**
     * The groups of an image.
     *
     * @param most an image with more lit pixels than that has none of them told apart
     * @return empty if there are more
     */
    static List<LitPixels> groups(float[] image, ImageShape shape, int most) {
        int area = shape.height() * shape.width();
        int[] lit = new int[most];
        int count = 0;
        for (int pixel = 0; pixel < area; pixel++) {
            boolean dark = true;
            for (int plane = 0; dark && plane < shape.channels(); plane++) {
                dark = image[plane * area + pixel] == 0;
            }
            if (!dark) {
                if (count == most) {
                    return List.of();
                }
                lit[count++] = pixel;
            }
        }
        return grouped(Arrays.copyOf(lit, count), image, shape);
    }

    private static List<LitPixels> grouped(int[] lit, float[] image, ImageShape shape) {
        int[] group = new int[lit.length];
        Arrays.setAll(group, pixel -> pixel);
        for (int first = 0; first < lit.length; first++) {
            for (int second = first + 1; second < lit.length; second++) {
                if (group[first] != group[second] && touch(lit[first], lit[second], shape.width())) {
                    int from = group[second];
                    int to = group[first];
                    for (int pixel = 0; pixel < group.length; pixel++) {
                        group[pixel] = group[pixel] == from ? to : group[pixel];
                    }
                }
            }
        }
        List<LitPixels> groups = new ArrayList<>();
        for (int wanted = 0; wanted < lit.length; wanted++) {
            int[] at = new int[lit.length];
            int count = 0;
            for (int pixel = 0; pixel < lit.length; pixel++) {
                if (group[pixel] == wanted) {
                    at[count++] = lit[pixel];
                }
            }
            if (count > 0) {
                int[] together = Arrays.copyOf(at, count);
                groups.add(new LitPixels(together, values(together, image, shape)));
            }
        }
        return groups;
    }

    private static float[] values(int[] at, float[] image, ImageShape shape) {
        int area = shape.height() * shape.width();
        float[] values = new float[at.length * shape.channels()];
        for (int plane = 0; plane < shape.channels(); plane++) {
            for (int pixel = 0; pixel < at.length; pixel++) {
                values[plane * at.length + pixel] = image[plane * area + at[pixel]];
            }
        }
        return values;
    }

    /** Whether some cell after the first pooling sees both. */
    private static boolean touch(int one, int other, int width) {
        return overlap(one / width, other / width) && overlap(one % width, other % width);
    }

    private static boolean overlap(int one, int other) {
        return firstCell(one) <= lastCell(other) && firstCell(other) <= lastCell(one);
    }

    /** The first pooled row or column that sees one of the image. */
    static int firstCell(int line) {
        return Math.max(0, line - ImageNetwork.REACH) / 2;
    }

    /** The last pooled row or column that sees one of the image. */
    static int lastCell(int line) {
        return (line + ImageNetwork.REACH) / 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LitPixels lit && Arrays.equals(lit.at, at) && Arrays.equals(lit.values, values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
