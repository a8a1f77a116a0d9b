package agon.tasks.molecules.overseer;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A model that H trained on measurements. Training molecules are asked about in one batch, others when they come up. */
final class AuxiliaryModel implements Informant {
    private final ModelKind kind;
    private final Agent<MoleculeQuestion, Double> model;
    private final Map<Integer, Prediction<Double>> predictions = new ConcurrentHashMap<>();

    AuxiliaryModel(ModelKind kind, Agent<MoleculeQuestion, Double> model, List<Molecule> training) {
        this.kind = kind;
        this.model = model;
        List<MoleculeQuestion> questions =
                training.stream().map(MoleculeQuestion::value).toList();
        List<Prediction<Double>> answers = model.answer(questions);
        for (int i = 0; i < answers.size(); i++) {
            predictions.put(training.get(i).row(), answers.get(i));
        }
    }

    ModelKind kind() {
        return kind;
    }

    @Override
    public Inquiry inquiry() {
        return new ModelInquiry(kind, ModelMatter.VALUE);
    }

    @Override
    public double opinion(Molecule molecule) {
        return prediction(molecule).answer();
    }

    /** How likely the model takes the truth to lie within one typical spread of what it says, from 0 to 1. */
    double confidence(Molecule molecule) {
        return prediction(molecule).confidence();
    }

    private Prediction<Double> prediction(Molecule molecule) {
        return predictions.computeIfAbsent(
                molecule.row(),
                row -> model.answer(List.of(MoleculeQuestion.value(molecule))).get(0));
    }
}
