package agon.tasks.digits.data;

import agon.api.task.InvalidData;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file in the format of MNIST (LeCun, Cortes and Burges): two zero bytes, the type of the entries, the number of
 * dimensions, each extent as a big-endian integer, and the entries. Compressed by gzip if its name ends in {@code .gz}.
 *
 * @param path where it lies
 */
record IdxFile(Path path) {

    private static final int PICTURES = 0x0803;
    private static final int LABELS = 0x0801;

    /**
     * The pictures.
     *
     * @param firstRow the row of the first
     * @throws InvalidData if the file cannot be read, holds something else, or ends early or late
     */
    List<Picture> pictures(int firstRow) {
        return read(in -> {
            int count = header(in, PICTURES, "pictures");
            int height = in.readInt();
            int width = in.readInt();
            if (height != Picture.SIDE || width != Picture.SIDE) {
                throw new InvalidData(path + ", bytes 8 to 15: pictures of " + height + " by " + width
                        + " pixels, where " + Picture.SIDE + " by " + Picture.SIDE + " are wanted");
            }
            List<Picture> pictures = new ArrayList<>();
            byte[] greys = new byte[Picture.PIXELS];
            for (int row = 0; row < count; row++) {
                entry(in, greys, row, count, "pictures");
                pictures.add(new Picture(firstRow + row, greys));
            }
            return pictures;
        });
    }

    /**
     * The labels.
     *
     * @throws InvalidData if the file cannot be read, holds something else, ends early or late, or a label is not 0 to 9
     */
    List<Integer> labels() {
        return read(in -> {
            int count = header(in, LABELS, "labels");
            List<Integer> labels = new ArrayList<>();
            byte[] label = new byte[1];
            for (int row = 0; row < count; row++) {
                entry(in, label, row, count, "labels");
                int value = Byte.toUnsignedInt(label[0]);
                if (value >= LabelledPictures.CLASSES) {
                    throw new InvalidData(path + ", label " + row + ": " + value + " is not a class from 0 to 9");
                }
                labels.add(value);
            }
            return labels;
        });
    }

    private interface Reading<T> {
        List<T> from(DataInputStream in) throws IOException;
    }

    private <T> List<T> read(Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(open())) {
            List<T> entries = reading.from(in);
            if (in.read() >= 0) {
                throw new InvalidData(path + ": goes on after the " + entries.size() + " entries that it announces");
            }
            return entries;
        } catch (EOFException e) {
            throw new InvalidData(path + ": ends too early");
        } catch (IOException e) {
            throw new InvalidData(path + ": cannot be read: " + e.getMessage());
        }
    }

    private InputStream open() throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            boolean compressed = String.valueOf(path.getFileName()).endsWith(".gz");
            return new BufferedInputStream(compressed ? new GZIPInputStream(file) : file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private int header(DataInputStream in, int wanted, String what) throws IOException {
        int magic = in.readInt();
        if (magic != wanted) {
            String found = switch (magic) {
                case PICTURES -> "which is that of pictures";
                case LABELS -> "which is that of labels";
                default -> "so it is no idx file of bytes";
            };
            throw new InvalidData(String.format(
                    "%s, bytes 0 to 3: the magic number is 0x%08x, %s; %s have 0x%08x",
                    path, magic, found, what, wanted));
        }
        int count = in.readInt();
        if (count < 1) {
            throw new InvalidData(path + ", bytes 4 to 7: announces " + count + " " + what);
        }
        return count;
    }

    private void entry(DataInputStream in, byte[] into, int row, int count, String what) throws IOException {
        try {
            in.readFully(into);
        } catch (EOFException e) {
            throw new InvalidData(
                    path + ": ends after " + row + " of the " + count + " " + what + " that it announces");
        }
    }
}
