package agon.tasks.molecules;

import agon.tasks.molecules.overseer.FittedContributions;
import agon.tasks.molecules.overseer.GroupContributions;
import agon.tasks.molecules.overseer.Notebook;
import java.util.ArrayList;
import java.util.List;

/**
 * What H holds to be true of groups before it has anything measured, and the measured molecules by which it tells how far off
 * that is. Where nobody has taught H a rule, it makes one from half of its handbook and looks at the other half.
 *
 * @param groups the rule
 * @param checks measured molecules that the rule was not made from
 */
record RuleOfThumb(GroupContributions groups, List<Notebook.Entry> checks) {

    static RuleOfThumb of(MoleculeSource source, List<Notebook.Entry> handbook) {
        if (!source.known()) {
            return fitted(source, handbook);
        }
        return switch (source.data()) {
            case HUCKEL -> new RuleOfThumb(GroupContributions.ofGap(), handbook);
            case ESOL -> new RuleOfThumb(GroupContributions.ofSolubility(), handbook);
            case LIPOPHILICITY -> new RuleOfThumb(GroupContributions.ofDistribution(), handbook);
            case FREESOLV -> new RuleOfThumb(GroupContributions.ofHydration(), handbook);
            case QM7, QM7_GEOMETRIES -> new RuleOfThumb(GroupContributions.ofAtomisation(), handbook);
            case QM8, QM9, CSV -> fitted(source, handbook);
        };
    }

    private static RuleOfThumb fitted(MoleculeSource source, List<Notebook.Entry> handbook) {
        List<Notebook.Entry> learned = new ArrayList<>();
        List<Notebook.Entry> checks = new ArrayList<>();
        for (int i = 0; i < handbook.size(); i++) {
            (i % 2 == 0 ? learned : checks).add(handbook.get(i));
        }
        return new RuleOfThumb(FittedContributions.of(learned, source.property().centre()), checks);
    }
}
