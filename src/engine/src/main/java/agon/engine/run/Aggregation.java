package agon.engine.run;

import agon.engine.cell.CellFolder;
import agon.engine.cell.ResultFile;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Puts the tables of all cells together, in the order of the plan; holds no more than a buffer of them at a time. */
record Aggregation(RunFolder run) {

    void write(List<Cell> done) throws IOException {
        for (ResultFile file : ResultFile.values()) {
            run.file(file.inRun()).write(out -> {
                byte[] header = (file.header() + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(header);
                for (Cell cell : done) {
                    Path part =
                            new CellFolder(run.cells(), cell.hash()).finished().resolve(file.inCell());
                    copyRows(part, header, out);
                }
            });
        }
    }

    private static void copyRows(Path part, byte[] header, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(part)) {
            if (!Arrays.equals(in.readNBytes(header.length), header)) {
                throw new IOException(part + " does not begin with the columns of this version; delete its folder and "
                        + "run again");
            }
            in.transferTo(out);
        }
    }
}
