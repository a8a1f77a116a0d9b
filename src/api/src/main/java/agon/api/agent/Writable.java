package agon.api.agent;

import java.io.IOException;
import java.io.OutputStream;

/** A policy or learner whose state can be written. */
public interface Writable {

    /** Writes what was learned. */
    void save(OutputStream out) throws IOException;
}
