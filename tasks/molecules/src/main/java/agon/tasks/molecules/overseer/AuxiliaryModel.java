package agon.tasks.molecules.overseer;

import agon.api.agent.Agent;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A model that H trained on measurements. Training molecules are asked about in one batch, others when they come up. */
final class AuxiliaryModel implements Informant {
    private final Aspect aspect;
    private final Agent<MoleculeQuestion, Double> model;
    private final Map<Integer, Double> opinions = new ConcurrentHashMap<>();

    AuxiliaryModel(Aspect aspect, Agent<MoleculeQuestion, Double> model, List<Molecule> training) {
        this.aspect = aspect;
        this.model = model;
        List<MoleculeQuestion> questions =
                training.stream().map(MoleculeQuestion::value).toList();
        List<Double> answers = model.answer(questions).stream()
                .map(prediction -> prediction.answer())
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            opinions.put(training.get(i).row(), answers.get(i));
        }
    }

    @Override
    public Aspect aspect() {
        return aspect;
    }

    @Override
    public double opinion(Molecule molecule) {
        return opinions.computeIfAbsent(
                molecule.row(),
                row -> model.answer(List.of(MoleculeQuestion.value(molecule)))
                        .get(0)
                        .answer());
    }
}
