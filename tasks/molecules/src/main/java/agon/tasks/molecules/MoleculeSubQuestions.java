package agon.tasks.molecules;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.tasks.molecules.data.Neighbours;
import agon.tasks.molecules.overseer.Relatives;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Optional;

/**
 * What H asks about a molecule, in one token: its first, second or third relative, or one of the other aspects of the
 * molecule itself.
 *
 * @param relatives tells which molecules the first tokens mean
 */
record MoleculeSubQuestions(Relatives relatives) implements SubQuestionForm<MoleculeQuestion> {
    private static final Aspect[] ASPECTS = Aspect.values();

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(Relatives.COUNT + ASPECTS.length - 1, 1, 0);
    }

    @Override
    public int[] tokens(MoleculeQuestion parent, MoleculeQuestion child) {
        if (child.aspect() != Aspect.VALUE) {
            return new int[] {Relatives.COUNT + child.aspect().ordinal() - 1};
        }
        List<Neighbours.Neighbour> nearest = relatives.of(parent.molecule());
        for (int i = 0; i < nearest.size(); i++) {
            if (nearest.get(i).molecule().row() == child.molecule().row()) {
                return new int[] {i};
            }
        }
        throw new IllegalArgumentException(child + " is never asked about " + parent);
    }

    @Override
    public Optional<MoleculeQuestion> child(MoleculeQuestion parent, int[] tokens) {
        if (parent.aspect() != Aspect.VALUE) {
            return Optional.empty();
        }
        int token = tokens[0];
        if (token >= Relatives.COUNT) {
            return Optional.of(new MoleculeQuestion(parent.molecule(), ASPECTS[token - Relatives.COUNT + 1]));
        }
        List<Neighbours.Neighbour> nearest = relatives.of(parent.molecule());
        return token < nearest.size()
                ? Optional.of(MoleculeQuestion.value(nearest.get(token).molecule()))
                : Optional.empty();
    }
}
