package agon.tasks.molecules.question;

import agon.tasks.molecules.chemistry.Fragment;

/** What is asked about the orbitals of a molecule by whoever knows the Hückel method. All energies are in units of beta from alpha. */
public sealed interface OrbitalInquiry extends Inquiry {

    /**
     * A level of the whole molecule, which is known to lie between two bounds; where it does not, the nearer bound is the
     * answer.
     *
     * @param number from 1 at the lowest energy, which is the highest number
     * @param low the lower bound
     * @param high the upper bound
     */
    record Level(int number, double low, double high) implements OrbitalInquiry {

        /** Where the bounds are halved. */
        public double middle() {
            return low + (high - low) / 2;
        }

        @Override
        public String title() {
            return "level " + number + " between " + low + " and " + high;
        }
    }

    /**
     * The share of a fragment's levels that lie above a bound, from 0 to 1.
     *
     * @param fragment which; not empty
     * @param bound the bound
     */
    record Share(Fragment fragment, double bound) implements OrbitalInquiry {
        @Override
        public String title() {
            return "share of levels above " + bound + " in the fragment of " + shown(fragment);
        }
    }

    /**
     * The characteristic polynomial of a fragment at a point, as a share of the most that it could be by Hadamard's bound:
     * from -1 to 1.
     *
     * @param fragment which; not empty
     * @param point where
     */
    record Polynomial(Fragment fragment, double point) implements OrbitalInquiry {
        @Override
        public String title() {
            return "characteristic polynomial at " + point + " of the fragment of " + shown(fragment);
        }
    }

    private static String shown(Fragment fragment) {
        return "atoms " + fragment.atoms() + " with bonds " + fragment.bonds();
    }
}
