package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.Fragment;
import java.util.List;

/** How the characteristic polynomial of a fragment follows from those of smaller ones. */
sealed interface Splitting {

    /** The fragments whose polynomials are to be known, none empty. */
    List<Fragment> fragments();

    /**
     * The polynomial at a point.
     *
     * @param polynomials those of the fragments there, in their order
     */
    double combine(List<Double> polynomials);

    /** A fragment in parts: the product of theirs. */
    record Product(List<Fragment> fragments) implements Splitting {

        /** Copies the list. */
        public Product {
            fragments = List.copyOf(fragments);
        }

        @Override
        public double combine(List<Double> polynomials) {
            return polynomials.stream().reduce(1.0, (a, b) -> a * b);
        }
    }

    /**
     * A bond taken out: a sum of fragments' polynomials, each times a factor.
     *
     * @param constant the factors of empty fragments, whose polynomial is 1
     */
    record Sum(List<Fragment> fragments, List<Double> factors, double constant) implements Splitting {

        /** Copies the lists. */
        public Sum {
            fragments = List.copyOf(fragments);
            factors = List.copyOf(factors);
        }

        @Override
        public double combine(List<Double> polynomials) {
            double sum = constant;
            for (int i = 0; i < factors.size(); i++) {
                sum += factors.get(i) * polynomials.get(i);
            }
            return sum;
        }
    }
}
