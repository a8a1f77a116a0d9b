package agon.tasks.digits.data;

import agon.api.task.InvalidData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with the four files of MNIST, or of a set that takes its place (Fashion-MNIST), compressed or not.
 *
 * @param path where it lies
 */
public record IdxFolder(Path path) {

    private static final List<String> NAMES = List.of(
            "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");

    /**
     * The four files: pictures and labels to train on, then those held out.
     *
     * @throws InvalidData if one is not there
     */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path compressed = path.resolve(name + ".gz");
            Path plain = path.resolve(name);
            if (!Files.isRegularFile(compressed) && !Files.isRegularFile(plain)) {
                throw new InvalidData(compressed + ": there is no such file, nor " + plain.getFileName());
            }
            files.add(Files.isRegularFile(compressed) ? compressed : plain);
        }
        return files;
    }

    /**
     * The pictures.
     *
     * @throws InvalidData if a file is not there or not what it should be
     */
    public PictureSet read() {
        List<Path> files = files();
        LabelledPictures training = labelled(files.get(0), files.get(1), 0);
        return new PictureSet(training, labelled(files.get(2), files.get(3), training.size()));
    }

    private static LabelledPictures labelled(Path pictureFile, Path labelFile, int firstRow) {
        List<Picture> pictures = new IdxFile(pictureFile).pictures(firstRow);
        List<Integer> labels = new IdxFile(labelFile).labels();
        if (pictures.size() != labels.size()) {
            throw new InvalidData(labelFile + ": " + labels.size() + " labels for the " + pictures.size()
                    + " pictures of " + pictureFile);
        }
        return new LabelledPictures(pictures, labels);
    }
}
