package agon.learners.djl;

/**
 * The shape of an {@link ImageNetwork}.
 *
 * @param channels planes of an image
 * @param height rows of an image, at least 4
 * @param width columns of an image, at least 4
 * @param first maps of the first convolution
 * @param second maps of the second convolution
 * @param dense units of the dense layer
 * @param outputs labels, or 1 for a real
 * @param dropout share of dense units that are silent in an update
 */
record ImageShape(int channels, int height, int width, int first, int second, int dense, int outputs, double dropout) {

    /** Names the first extent out of range. */
    ImageShape {
        require(channels >= 1, "an image has at least one plane");
        require(height >= 4 && width >= 4, "two poolings leave nothing of " + height + " by " + width + " pixels");
        require(first >= 1 && second >= 1 && dense >= 1 && outputs >= 1, "every layer has at least one unit");
        require(dropout >= 0 && dropout < 1, "dropout must lie in [0, 1), not " + dropout);
    }

    /** Values of an image. */
    int pixels() {
        return channels * height * width;
    }

    /** Values after both poolings. */
    int pooled() {
        return second * (height / 4) * (width / 4);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
