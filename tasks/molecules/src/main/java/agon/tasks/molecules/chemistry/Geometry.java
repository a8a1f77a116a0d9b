package agon.tasks.molecules.chemistry;

import java.util.List;

/**
 * Where the nuclei of a molecule are, hydrogen included.
 *
 * @param atoms at least one
 */
public record Geometry(List<Nucleus> atoms) {

    /** Copies the list. */
    public Geometry {
        atoms = List.copyOf(atoms);
    }

    /**
     * One nucleus.
     *
     * @param element symbol
     * @param x in ångströms, like the others
     * @param y as x
     * @param z as x
     */
    public record Nucleus(String element, double x, double y, double z) {

        /** Distance to another nucleus, in ångströms. */
        public double distance(Nucleus other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return StrictMath.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
}
