package agon.engine.cell;

import java.io.OutputStream;

/** Sends what plugins print to the log of the cell that is running. */
public interface OutputCapture {

    /** Leaves the standard streams alone, as one must in a JVM that is not the engine's own. */
    OutputCapture NONE = new OutputCapture() {
        @Override
        public void begin(OutputStream log) {
            // What is printed stays where it is.
        }

        @Override
        public void end() {
            // Nothing was begun.
        }
    };

    /** From now on, what is printed goes to this log. */
    void begin(OutputStream log);

    /** From now on, what is printed belongs to no cell. */
    void end();
}
