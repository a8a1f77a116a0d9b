package agon.tasks.molecules;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.molecules.quantum.OrbitalQuestions;
import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.Optional;

/** What is asked where the overseer knows of orbitals; others have everybody asked about values. */
public enum QuestionSource {
    /** In training values and H's sub-questions by halves, in both evaluations values. */
    BOTH,
    /** Values, in training as in both evaluations. */
    TASK,
    /** H's sub-questions about orbitals, in training as in both evaluations. */
    SUBTASKS;

    /**
     * The questions of a split.
     *
     * @param values questions about values
     * @param orbital knows what comes up below them; absent where H knows nothing of orbitals
     */
    Questions<MoleculeQuestion> of(Questions<MoleculeQuestion> values, Split split, Optional<OrbitalReasoner> orbital) {
        boolean alone = this == SUBTASKS;
        return orbital.filter(reasoner -> alone || this == BOTH && split == Split.TRAINING)
                .<Questions<MoleculeQuestion>>map(
                        reasoner -> new OrbitalQuestions(values, reasoner.decomposition(), reasoner.atoms(), alone))
                .orElse(values);
    }
}
