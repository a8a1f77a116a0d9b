package agon.tasks.molecules;

import agon.api.task.Questions;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * The molecules of a split, drawn without replacement within a draw. Where none is so easy as is asked for, as in D*,
 * the easiest there are are drawn.
 *
 * @param molecules of the split
 * @param level of each, from 0 to {@value #LEVELS}
 */
record MoleculePool(List<Molecule> molecules, ToIntFunction<Molecule> level) implements Questions<MoleculeQuestion> {
    static final int LEVELS = 4;

    @Override
    public int levels() {
        return LEVELS;
    }

    @Override
    public List<MoleculeQuestion> draw(int count, int hardest, RandomGenerator random) {
        int easiest = molecules.stream().mapToInt(level).min().orElse(0);
        List<Molecule> left = new ArrayList<>(molecules.stream()
                .filter(molecule -> level.applyAsInt(molecule) <= Math.max(hardest, easiest))
                .toList());
        List<MoleculeQuestion> drawn = new ArrayList<>();
        for (int i = 0; i < left.size() && drawn.size() < count; i++) {
            int j = random.nextInt(i, left.size());
            Molecule chosen = left.get(j);
            left.set(j, left.get(i));
            drawn.add(MoleculeQuestion.value(chosen));
        }
        return drawn;
    }
}
