package agon.tasks.molecules;

/** Which data set, and what its values look like before any is known. */
public enum MoleculeData {
    /** Conjugated molecules built by the project; HOMO-LUMO gap by the simple Hückel method, |beta|. */
    HUCKEL("HOMO-LUMO gap", "|beta|", 1.0, 0.3),
    /** Measured solubility of 1,128 molecules (Delaney 2004), log10 mol/l; the file is not part of the project. */
    ESOL("solubility", "log10 mol/l", -3.0, 2.0);

    private final String property;
    private final String unit;
    private final double centre;
    private final double scale;

    MoleculeData(String property, String unit, double centre, double scale) {
        this.property = property;
        this.unit = unit;
        this.centre = centre;
        this.scale = scale;
    }

    /** What is asked about. */
    public String property() {
        return property;
    }

    /** Unit of the values. */
    public String unit() {
        return unit;
    }

    /** A typical value in round numbers, as anyone in the field would know it. */
    public double centre() {
        return centre;
    }

    /** A typical spread in round numbers; the unit of distances and of an overseer's errors. */
    public double scale() {
        return scale;
    }
}
