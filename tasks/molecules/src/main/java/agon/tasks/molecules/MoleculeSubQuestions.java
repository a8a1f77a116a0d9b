package agon.tasks.molecules;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.tasks.molecules.overseer.Relatives;
import agon.tasks.molecules.quantum.OrbitalDecomposition;
import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.List;
import java.util.Optional;

/**
 * What H asks, in one token: of a molecule's value, its first, second or third relative, one of the other aspects of the
 * molecule itself, or something about a model; of orbitals, the first, second and so on of all that may be asked.
 *
 * @param relatives tells which molecules the first tokens mean
 * @param models what is asked about models, in the order of their tokens
 * @param orbital tells what the last tokens mean, where H knows of orbitals
 */
record MoleculeSubQuestions(Relatives relatives, List<Inquiry> models, Optional<OrbitalDecomposition> orbital)
        implements SubQuestionForm<MoleculeQuestion> {
    private static final Aspect[] ASPECTS = Aspect.values();
    private static final int MODELS = Relatives.COUNT + ASPECTS.length - 1;

    /** Copies the list. */
    MoleculeSubQuestions {
        models = List.copyOf(models);
    }

    /** The first token for orbitals. */
    private int orbitals() {
        return MODELS + models.size();
    }

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(orbitals() + (orbital.isPresent() ? OrbitalReasoner.MOST_ASKED : 0), 1, 0);
    }

    @Override
    public int[] tokens(MoleculeQuestion parent, MoleculeQuestion child) {
        if (child.inquiry() instanceof ModelInquiry) {
            return new int[] {MODELS + known(parent, child, models.indexOf(child.inquiry()))};
        }
        if (!(child.inquiry() instanceof Aspect aspect)) {
            int place = orbital.orElseThrow().children(parent).indexOf(child);
            return new int[] {orbitals() + known(parent, child, place)};
        }
        if (aspect != Aspect.VALUE) {
            return new int[] {Relatives.COUNT + aspect.ordinal() - 1};
        }
        List<Integer> rows = relatives.of(parent.molecule()).stream()
                .map(relative -> relative.molecule().row())
                .toList();
        return new int[] {known(parent, child, rows.indexOf(child.molecule().row()))};
    }

    private static int known(MoleculeQuestion parent, MoleculeQuestion child, int place) {
        if (place < 0) {
            throw new IllegalArgumentException(child + " is never asked about " + parent);
        }
        return place;
    }

    @Override
    public Optional<MoleculeQuestion> child(MoleculeQuestion parent, int[] tokens) {
        int token = tokens[0];
        if (token >= orbitals()) {
            boolean splits = parent.asksValue() || parent.inquiry() instanceof OrbitalInquiry;
            return orbital.filter(known -> splits).flatMap(known -> at(known.children(parent), token - orbitals()));
        }
        if (!parent.asksValue()) {
            return Optional.empty();
        }
        if (token >= MODELS) {
            return Optional.of(new MoleculeQuestion(parent.molecule(), models.get(token - MODELS)));
        }
        return token >= Relatives.COUNT
                ? Optional.of(new MoleculeQuestion(parent.molecule(), ASPECTS[token - Relatives.COUNT + 1]))
                : at(relatives.of(parent.molecule()), token)
                        .map(relative -> MoleculeQuestion.value(relative.molecule()));
    }

    private static <T> Optional<T> at(List<T> list, int place) {
        return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }
}
