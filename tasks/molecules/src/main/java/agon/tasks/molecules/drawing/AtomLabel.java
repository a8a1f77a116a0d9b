package agon.tasks.molecules.drawing;

import org.openscience.cdk.interfaces.IAtom;

/**
 * What is written at an atom: its element, hydrogens and charge. Carbon is a corner, unless it stands alone or is charged.
 *
 * @param element symbol
 * @param hydrogens such as {@code H₂}; empty if none
 * @param charge such as {@code ⁺}; empty if none
 */
record AtomLabel(String element, String hydrogens, String charge) {

    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int TEN = 10;

    static AtomLabel of(IAtom atom) {
        Integer count = atom.getImplicitHydrogenCount();
        int carried = count == null ? 0 : count;
        Integer charge = atom.getFormalCharge();
        return new AtomLabel(
                atom.getSymbol(),
                carried == 0 ? "" : "H" + number(carried, LOWERED),
                charge(charge == null ? 0 : charge));
    }

    /** Whether an atom is written at all. */
    static boolean isShown(IAtom atom) {
        AtomLabel label = of(atom);
        return !label.element.equals("C") || !label.charge.isEmpty() || atom.getBondCount() == 0;
    }

    /** Element first, or hydrogens first where the neighbours are on the right. */
    String text(boolean hydrogensFirst) {
        return hydrogensFirst ? hydrogens + element + charge : element + hydrogens + charge;
    }

    private static String charge(int charge) {
        return charge == 0 ? "" : number(Math.abs(charge), RAISED) + (charge > 0 ? "⁺" : "⁻");
    }

    /** One is not written. */
    private static String number(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (int left = number == 1 ? 0 : number; left > 0; left /= TEN) {
            text.insert(0, digits.charAt(left % TEN));
        }
        return text.toString();
    }
}
