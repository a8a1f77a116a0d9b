package agon.learners.tribuo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.MutableDataset;
import org.tribuo.Output;
import org.tribuo.OutputFactory;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Rows and names for Tribuo, which sorts features and classes by name: numbers are padded with zeros, so that their names
 * sort as they do.
 */
final class TribuoData {

    /** A feature with the value 1 in every row, since Tribuo refuses rows without any. */
    static final String CONSTANT = "constant";

    /** The name of the only output dimension of a regression. */
    static final String VALUE = "value";

    private static final int WIDTH = 8;

    private TribuoData() {}

    /** No rows yet; without the time of its making, which Tribuo would note. */
    static <T extends Output<T>> MutableDataset<T> empty(OutputFactory<T> factory) {
        OffsetDateTime noTime = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
        return new MutableDataset<>(new SimpleDataSourceProvenance("memory", noTime, factory), factory);
    }

    static String name(int index) {
        String digits = Integer.toString(index);
        return "0".repeat(WIDTH - digits.length()) + digits;
    }

    /** The number that {@link #name} named. */
    static int index(String name) {
        return Integer.parseInt(name);
    }

    /**
     * Tribuo's logger, told to keep to warnings unless someone has set its level: it reports every tree to the console.
     * The level lasts as long as somebody holds the logger.
     */
    static Logger quiet() {
        Logger logger = Logger.getLogger("org.tribuo");
        if (logger.getLevel() == null) {
            logger.setLevel(Level.WARNING);
        }
        return logger;
    }
}
