package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.Geometry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openscience.cdk.config.Elements;

/**
 * Coulomb matrix of a geometry (M. Rupp et al., Phys. Rev. Lett. 2012, 108, 058301): {@code 0.5 Z^2.4} on the diagonal and
 * {@code Zi Zj / Rij} beside it, in atomic units. Rows are sorted by falling Euclidean norm, so that the order of atoms does
 * not matter, and the upper triangle is read row by row; absent atoms are zeros. Immutable.
 */
public final class CoulombMatrix {
    /** Bohr radius in ångströms (CODATA 2018). */
    private static final double BOHR = 0.529177210903;

    private final float[] entries;

    private CoulombMatrix(float[] entries) {
        this.entries = entries;
    }

    /**
     * The matrix of a geometry.
     *
     * @param room atoms that the matrix has rows for; at least as many as the geometry has
     */
    public static CoulombMatrix of(Geometry geometry, int room) {
        List<Geometry.Nucleus> atoms = geometry.atoms();
        if (atoms.size() > room) {
            throw new IllegalArgumentException(atoms.size() + " atoms in a matrix with room for " + room);
        }
        double[][] matrix = matrix(atoms);
        List<Integer> order = new ArrayList<>();
        double[] squares = new double[atoms.size()];
        for (int i = 0; i < squares.length; i++) {
            order.add(i);
            squares[i] = Arrays.stream(matrix[i]).map(entry -> entry * entry).sum();
        }
        order.sort(Comparator.comparingDouble((Integer i) -> squares[i]).reversed());
        float[] entries = new float[room * (room + 1) / 2];
        int at = 0;
        for (int row = 0; row < room; row++) {
            for (int column = row; column < room; column++, at++) {
                if (column < order.size()) {
                    entries[at] = (float) matrix[order.get(row)][order.get(column)];
                }
            }
        }
        return new CoulombMatrix(entries);
    }

    /** One that was written down before. */
    public static CoulombMatrix ofEntries(float[] entries) {
        return new CoulombMatrix(entries.clone());
    }

    private static double[][] matrix(List<Geometry.Nucleus> atoms) {
        double[][] matrix = new double[atoms.size()][atoms.size()];
        for (int i = 0; i < matrix.length; i++) {
            int charge = charge(atoms.get(i));
            matrix[i][i] = 0.5 * StrictMath.pow(charge, 2.4);
            for (int j = 0; j < i; j++) {
                double distance = atoms.get(i).distance(atoms.get(j)) / BOHR;
                matrix[i][j] = charge * charge(atoms.get(j)) / distance;
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static int charge(Geometry.Nucleus atom) {
        return Elements.ofString(atom.element()).number();
    }

    /** Names of the entries of a matrix with so much room, in their order. */
    public static List<String> names(int room) {
        List<String> names = new ArrayList<>();
        for (int row = 1; row <= room; row++) {
            for (int column = row; column <= room; column++) {
                names.add(String.format(Locale.ROOT, "coulomb_%d_%d", row, column));
            }
        }
        return names;
    }

    /** A fresh copy of the upper triangle, row by row. */
    public float[] toArray() {
        return entries.clone();
    }

    /** Copies the upper triangle to where it is wanted. */
    public void write(float[] into, int offset) {
        System.arraycopy(entries, 0, into, offset, entries.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoulombMatrix that && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return Arrays.toString(entries);
    }
}
