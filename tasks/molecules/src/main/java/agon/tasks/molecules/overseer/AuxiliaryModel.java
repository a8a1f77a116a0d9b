package agon.tasks.molecules.overseer;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A model that H trained on measurements, or was handed. Training molecules are asked about in one batch, others when they come up. */
final class AuxiliaryModel implements Informant {
    private final Model name;
    private final Agent<MoleculeQuestion, Double> model;
    private final Map<Integer, Prediction<Double>> predictions = new ConcurrentHashMap<>();

    AuxiliaryModel(Model name, Agent<MoleculeQuestion, Double> model, List<Molecule> training) {
        this.name = name;
        this.model = model;
        List<MoleculeQuestion> questions =
                training.stream().map(MoleculeQuestion::value).toList();
        List<Prediction<Double>> answers = model.answer(questions);
        for (int i = 0; i < answers.size(); i++) {
            predictions.put(training.get(i).row(), answers.get(i));
        }
    }

    Model name() {
        return name;
    }

    @Override
    public Inquiry inquiry() {
        return new ModelInquiry(name, ModelMatter.VALUE);
    }

    @Override
    public double opinion(Molecule molecule) {
        return prediction(molecule).answer();
    }

    /** How likely the model takes the truth to lie within one typical spread of what it says, from 0 to 1. */
    double confidence(Molecule molecule) {
        return prediction(molecule).confidence();
    }

    /** What it says of molecules that may be written in other words than those of the data: nothing is remembered. */
    double[] anew(List<Molecule> molecules) {
        List<MoleculeQuestion> questions =
                molecules.stream().map(MoleculeQuestion::value).toList();
        return model.answer(questions).stream().mapToDouble(Prediction::answer).toArray();
    }

    private Prediction<Double> prediction(Molecule molecule) {
        return predictions.computeIfAbsent(
                molecule.row(),
                row -> model.answer(List.of(MoleculeQuestion.value(molecule))).get(0));
    }
}
