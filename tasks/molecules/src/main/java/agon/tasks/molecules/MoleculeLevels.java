package agon.tasks.molecules;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Orders molecules by size: level 0 are those that H knows at once, levels 1 to 4 the quarters of the training molecules
 * by size; everything larger is of the last level.
 *
 * @param set tells sizes
 * @param primitive which molecules H knows at once
 * @param largest sizes at which levels 1, 2 and 3 end
 */
record MoleculeLevels(MoleculeSet set, Predicate<Molecule> primitive, List<Integer> largest)
        implements ToIntFunction<Molecule> {

    static MoleculeLevels of(List<Molecule> training, MoleculeSet set, Predicate<Molecule> primitive) {
        List<Integer> sizes = training.stream().map(set::size).sorted().toList();
        int count = sizes.size();
        return new MoleculeLevels(
                set, primitive, List.of(sizes.get(count / 4), sizes.get(count / 2), sizes.get(count * 3 / 4)));
    }

    @Override
    public int applyAsInt(Molecule molecule) {
        if (primitive.test(molecule)) {
            return 0;
        }
        int level = 1;
        for (int end : largest) {
            level += set.size(molecule) > end ? 1 : 0;
        }
        return level;
    }
}
