package agon.api.agent;

import java.io.IOException;
import java.io.InputStream;

/** A learner whose state can be written and read back, to the same answers. */
public interface Storable extends Writable {

    /**
     * Reads what {@link #save} wrote, of a learner or of a policy that it gave, for a learner of the same kind, settings and codec.
     *
     * @throws IOException if it cannot be read or belongs to another kind of learner
     */
    void load(InputStream in) throws IOException;
}
