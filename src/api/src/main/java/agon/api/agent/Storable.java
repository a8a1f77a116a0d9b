package agon.api.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A learner whose state can be written and read back, to the same answers. */
public interface Storable {

    /** Writes what was learned. */
    void save(OutputStream out) throws IOException;

    /**
     * Reads what {@link #save} wrote for a learner of the same kind, settings and codec.
     *
     * @throws IOException if it cannot be read or belongs to another kind of learner
     */
    void load(InputStream in) throws IOException;
}
