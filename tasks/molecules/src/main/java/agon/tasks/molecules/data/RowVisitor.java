package agon.tasks.molecules.data;

import java.io.IOException;

/** Is told what a file holds, row by row, so that nobody needs room for all of it. */
interface RowVisitor {

    /** A row whose numbers are numbers. */
    void read(RawMolecule molecule) throws IOException;

    /** A row that cannot be used whatever its structure is. */
    void excluded(ExcludedRow row) throws IOException;
}
