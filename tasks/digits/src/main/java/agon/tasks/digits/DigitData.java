package agon.tasks.digits;

import java.nio.file.Path;
import java.util.Optional;

/** Which pictures. */
public enum DigitData {
    /** Digits drawn by the project. */
    GENERATED(Optional.empty()),
    /** Handwritten digits (LeCun et al. 1998), read from AGON_DATA. */
    MNIST(Optional.of("mnist")),
    /** Articles of clothing (Xiao et al. 2017), read from AGON_DATA. */
    FASHION(Optional.of("fashion"));

    private final Optional<String> folder;

    DigitData(Optional<String> folder) {
        this.folder = folder;
    }

    /** The folder below the data folder that holds them, unless they are generated. */
    Optional<Path> folder() {
        return folder.map(Path::of);
    }
}
