package agon.api.codec;

/**
 * A question as an image.
 *
 * @param <Q> the question
 */
public non-sealed interface ImageForm<Q> extends QuestionForm<Q> {

    /** Channels, height and width. */
    Extent extent();

    /** Writes channel by channel, row by row, {@code extent().size()} values from {@code offset} on. */
    void write(Q question, float[] into, int offset);

    /**
     * The extent of an image.
     *
     * @param channels planes, at least 1
     * @param height rows, at least 1
     * @param width columns, at least 1
     */
    record Extent(int channels, int height, int width) {

        /** Number of values. */
        public int size() {
            return channels * height * width;
        }
    }
}
