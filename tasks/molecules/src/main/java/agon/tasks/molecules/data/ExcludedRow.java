package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.Exclusion;

/**
 * A row that is left out.
 *
 * @param line in the file, from 1
 * @param rule why
 * @param detail what is wrong, in words
 */
public record ExcludedRow(long line, Exclusion rule, String detail) {
    @Override
    public String toString() {
        return "line " + line + ": " + detail;
    }
}
