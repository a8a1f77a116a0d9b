package agon.tasks.molecules.overseer;

import agon.api.oversight.IntervalEstimator;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conformal intervals of the models that H trained, where it asks for intervals; before its first study there are no models.
 *
 * @param knowledge holds what H can find out about its models
 * @param modelling which models there are, and what H asks about them
 */
record ModelIntervals(Knowledge knowledge, Modelling modelling) implements IntervalEstimator<MoleculeQuestion> {

    @Override
    public List<Bounds> bounds(MoleculeQuestion question) {
        if (!question.asksValue() || !modelling.doubts().contains(ModelMatter.INTERVAL)) {
            return List.of();
        }
        List<Bounds> bounds = new ArrayList<>();
        for (Model model : modelling.models()) {
            Optional.ofNullable(knowledge.doubts().get(model)).ifPresent(doubts -> {
                double centre = doubts.answer(ModelMatter.VALUE, question.molecule());
                double reach = doubts.answer(ModelMatter.INTERVAL, question.molecule());
                bounds.add(new Bounds(model.word(), centre - reach, centre + reach, ModelDoubts.COVERAGE));
            });
        }
        return bounds;
    }
}
