package agon.tasks.digits.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Pictures and which of ten classes each belongs to.
 *
 * @param pictures in the order of their rows
 * @param labels 0 to 9, one a picture
 */
public record LabelledPictures(List<Picture> pictures, List<Integer> labels) {

    /** How many classes there are. */
    public static final int CLASSES = 10;

    /** Copies the lists. */
    public LabelledPictures {
        pictures = List.copyOf(pictures);
        labels = List.copyOf(labels);
        if (pictures.size() != labels.size()) {
            throw new IllegalArgumentException(pictures.size() + " pictures, but " + labels.size() + " labels");
        }
    }

    /** How many. */
    public int size() {
        return pictures.size();
    }

    /** SHA-256 of all pixels and labels, in hexadecimal digits. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < pictures.size(); i++) {
                for (int pixel = 0; pixel < Picture.PIXELS; pixel++) {
                    digest.update((byte) pictures.get(i).grey(pixel));
                }
                digest.update(labels.get(i).byteValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
