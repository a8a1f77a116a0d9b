package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where each parameter of a network lies in one flat vector of floats.
 *
 * <p>One vector instead of some sixty arrays makes an optimiser's step, a slow copy and a snapshot a handful of native
 * operations each, whatever the number of layers. Every parameter starts at a multiple of {@value #ALIGNMENT} floats, so
 * that native code finds it aligned. The matrices to be orthogonalised (see {@link Orthogonalisation}) come first,
 * without gaps.
 */
final class ParameterLayout {
    private static final int ALIGNMENT = 16;

    private record Segment(String name, Shape shape, int offset, int size) {
        int end() {
            return offset + size;
        }
    }

    private final List<Segment> segments;
    private final float[] initial;
    private final int orthogonal;
    private final long[] cuts;
    private final int[] pieces;

    private ParameterLayout(List<Segment> segments, float[] initial, int orthogonal, long[] cuts, int[] pieces) {
        this.segments = segments;
        this.initial = initial;
        this.orthogonal = orthogonal;
        this.cuts = cuts;
        this.pieces = pieces;
    }

    /** Number of floats, padding included. */
    int size() {
        return initial.length;
    }

    /** How many floats at the start of the vector belong to matrices that are to be orthogonalised. */
    int orthogonal() {
        return orthogonal;
    }

    /** The values that training starts from; a copy. */
    float[] initial() {
        return initial.clone();
    }

    /** A checksum of names, shapes and order: equal for networks whose weights can stand in for one another. */
    long fingerprint() {
        CRC32 crc = new CRC32();
        for (Segment segment : segments) {
            crc.update((segment.name + segment.shape + segment.offset).getBytes(StandardCharsets.UTF_8));
        }
        return crc.getValue();
    }

    /** Every parameter as a view of {@code flat}, by the number that {@link Builder#add} gave. Attached as flat is. */
    NDArray[] views(NDArray flat) {
        NDList parts = cuts.length == 0 ? new NDList(flat) : flat.split(cuts, 0);
        NDArray[] views = new NDArray[segments.size()];
        for (int i = 0; i < views.length; i++) {
            views[i] = parts.get(pieces[i]).reshape(segments.get(i).shape);
        }
        return views;
    }

    /** Collects parameters in the order in which a network declares them. */
    static final class Builder {
        private record Declared(String name, Shape shape, float[] values, boolean orthogonal) {}

        private final List<Declared> declared = new ArrayList<>();

        /** Declares a parameter trained by plain Adam; returns its number among the views. */
        int add(String name, float[] values, long... shape) {
            return declare(name, values, false, shape);
        }

        /** Declares a weight matrix inside a layer, whose updates are orthogonalised; returns its number. */
        int addMatrix(String name, float[] values, long... shape) {
            return declare(name, values, values.length % Orthogonalisation.BLOCK == 0, shape);
        }

        private int declare(String name, float[] values, boolean orthogonal, long... shape) {
            Shape extent = new Shape(shape);
            if (extent.size() != values.length) {
                throw new IllegalArgumentException(
                        name + " has the shape " + extent + " but " + values.length + " values");
            }
            declared.add(new Declared(name, extent, values, orthogonal));
            return declared.size() - 1;
        }

        /** Lays everything out. */
        ParameterLayout build() {
            Segment[] segments = new Segment[declared.size()];
            int[] pieces = new int[segments.length];
            List<Long> cuts = new ArrayList<>();
            int matrices = place(true, 0, segments, pieces, cuts);
            int size = place(false, matrices, segments, pieces, cuts);
            float[] initial = new float[size];
            for (int i = 0; i < segments.length; i++) {
                System.arraycopy(declared.get(i).values, 0, initial, segments[i].offset, segments[i].size);
            }
            long[] inner = cuts.stream()
                    .mapToLong(Long::longValue)
                    .filter(cut -> cut < size)
                    .toArray();
            return new ParameterLayout(List.of(segments), initial, matrices, inner, pieces);
        }

        private int place(boolean orthogonal, int from, Segment[] segments, int[] pieces, List<Long> cuts) {
            int next = from;
            for (int i = 0; i < segments.length; i++) {
                Declared parameter = declared.get(i);
                if (parameter.orthogonal != orthogonal) {
                    continue;
                }
                Segment segment = new Segment(parameter.name, parameter.shape, next, parameter.values.length);
                segments[i] = segment;
                pieces[i] = cuts.size();
                cuts.add((long) segment.end());
                next = (segment.end() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
                if (next > segment.end()) {
                    cuts.add((long) next);
                }
            }
            return next;
        }
    }
}
