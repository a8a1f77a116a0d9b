package agon.api.task;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Keeps what is costly to work out from data files, for all experiments: something that was worked out once, by the same
 * code from the same content, is read back after that. What is read must equal what was written to the bit, since nobody
 * can tell whether a cell was the first.
 */
public interface Cache {

    /** Keeps nothing: all is worked out anew, in memory. */
    Cache NONE = new Cache() {
        @Override
        public <T> T find(String name, String recipe, Making making, Reading<T> reading) throws IOException {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            making.writeTo(new DataOutputStream(made));
            return reading.from(new DataInputStream(new ByteArrayInputStream(made.toByteArray())));
        }
    };

    /** Works something out and writes it down as it goes. */
    interface Making {

        /** Writes all of it. */
        void writeTo(DataOutput out) throws IOException;
    }

    /**
     * Reads what was written.
     *
     * @param <T> what it is
     */
    interface Reading<T> {

        /** Reads all of it. */
        T from(DataInput in) throws IOException;
    }

    /**
     * Reads what is kept under a recipe; if nothing is, has it made and kept first.
     *
     * @param name a word for people and for the name of its file, lower case with hyphens
     * @param recipe everything that the content depends on but for the task's own code: sums of files, settings
     * @throws IOException if it can be neither read nor written
     */
    <T> T find(String name, String recipe, Making making, Reading<T> reading) throws IOException;
}
