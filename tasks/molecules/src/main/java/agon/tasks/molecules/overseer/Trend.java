package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import java.util.ArrayList;
import java.util.List;

/**
 * How values change from molecule to molecule, as far as H can tell without looking any molecule up: its rule and its
 * informants together.
 *
 * @param rule group contributions as H remembers them
 * @param ruleVariance variance of their error
 * @param informants whom H can ask, in the order of their aspects
 */
public record Trend(GroupContributions rule, double ruleVariance, List<Trusted> informants) {

    /** Copies the informants. */
    public Trend {
        informants = List.copyOf(informants);
    }

    /** What the rule says of a molecule, as an estimate. */
    public Estimate byRule(Molecule molecule) {
        return new Estimate(rule.value(molecule), ruleVariance);
    }

    /** A value known for one molecule, carried over to another by the difference that the trend makes between them. */
    public double carried(Molecule from, double value, Molecule to) {
        return value + value(to) - value(from);
    }

    private double value(Molecule molecule) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(byRule(molecule));
        informants.forEach(trusted -> estimates.add(trusted.estimate(molecule)));
        return Estimate.combine(estimates).value();
    }
}
