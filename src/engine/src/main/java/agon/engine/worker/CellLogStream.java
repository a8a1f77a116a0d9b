package agon.engine.worker;

import agon.engine.cell.OutputCapture;
import java.io.IOException;
import java.io.OutputStream;

/** A standard stream of a worker: into the log of the cell that is running, or of the worker when none is. */
final class CellLogStream extends OutputStream implements OutputCapture {

    private final OutputStream ofTheWorker;
    private volatile OutputStream target;

    CellLogStream(OutputStream ofTheWorker) {
        this.ofTheWorker = ofTheWorker;
        this.target = ofTheWorker;
    }

    @Override
    public void begin(OutputStream log) {
        target = log;
    }

    @Override
    public void end() {
        target = ofTheWorker;
    }

    @Override
    public void write(int b) throws IOException {
        target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }
}
