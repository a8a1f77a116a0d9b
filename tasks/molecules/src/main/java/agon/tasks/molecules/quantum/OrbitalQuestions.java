package agon.tasks.molecules.quantum;

import agon.api.task.Questions;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Questions for an agent that is to be asked about orbitals: of the questions about values that would be drawn, one in two
 * gives way to one that comes up below it, or every one does. Which bounds come up depends on chance alone and never on where
 * a level lies, or the questions would tell of the truth.
 *
 * @param values questions about the values of molecules
 * @param decomposition what comes up below them
 * @param easiest conjugated atoms of the largest fragment that nobody needs to be asked about
 * @param alone whether every question gives way
 */
public record OrbitalQuestions(
        Questions<MoleculeQuestion> values, OrbitalDecomposition decomposition, int easiest, boolean alone)
        implements Questions<MoleculeQuestion> {

    /** Where levels between which gaps lie are found, in units of beta. */
    private static final double LOWEST = -1.2;

    private static final double HIGHEST = 1.5;
    private static final int MOST_HALVINGS = 24;
    private static final int MOST_CUTS = 6;

    @Override
    public int levels() {
        return values.levels();
    }

    @Override
    public List<MoleculeQuestion> draw(int count, int hardest, RandomGenerator random) {
        List<MoleculeQuestion> drawn = new ArrayList<>();
        for (MoleculeQuestion value : values.draw(count, hardest, random)) {
            drawn.add(!alone && random.nextBoolean() ? value : below(value.molecule(), random));
        }
        return drawn;
    }

    private MoleculeQuestion below(Molecule molecule, RandomGenerator random) {
        List<MoleculeQuestion> frontier = decomposition.frontier(molecule);
        OrbitalInquiry.Level level = (OrbitalInquiry.Level)
                frontier.get(random.nextInt(frontier.size())).inquiry();
        double goal = random.nextDouble(LOWEST, HIGHEST);
        for (int halvings = random.nextInt(MOST_HALVINGS); halvings > 0; halvings--) {
            level = goal > level.middle() ? Bounds.upper(level) : Bounds.lower(level);
        }
        if (random.nextInt(3) == 0) {
            return new MoleculeQuestion(molecule, level);
        }
        MoleculeQuestion question = new MoleculeQuestion(
                molecule, new OrbitalInquiry.Share(decomposition.graph(molecule).whole(), level.middle()));
        for (int cuts = random.nextInt(MOST_CUTS); cuts > 0; cuts--) {
            List<MoleculeQuestion> smaller = decomposition.children(question).stream()
                    .filter(child -> size(child) > easiest)
                    .toList();
            if (smaller.isEmpty()) {
                break;
            }
            question = smaller.get(random.nextInt(smaller.size()));
        }
        return question;
    }

    private static int size(MoleculeQuestion question) {
        return question.inquiry() instanceof OrbitalInquiry.Share share
                ? share.fragment().size()
                : ((OrbitalInquiry.Polynomial) question.inquiry()).fragment().size();
    }
}
