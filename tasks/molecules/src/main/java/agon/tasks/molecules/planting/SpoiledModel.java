package agon.tasks.molecules.planting;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * A sound model with a flaw on top, as sure of itself as the sound one is.
 *
 * @param sound the model
 * @param flaw what becomes of its answers
 */
record SpoiledModel(Agent<MoleculeQuestion, Double> sound, Flaw flaw) implements Agent<MoleculeQuestion, Double> {

    /** What is said instead. */
    interface Flaw {
        double instead(Molecule molecule, double said);
    }

    @Override
    public List<Prediction<Double>> answer(List<MoleculeQuestion> questions) {
        List<Prediction<Double>> answers = sound.answer(questions);
        List<Prediction<Double>> spoiled = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Prediction<Double> said = answers.get(i);
            double instead = flaw.instead(questions.get(i).molecule(), said.answer());
            spoiled.add(new Prediction<>(instead, said.confidence()));
        }
        return spoiled;
    }
}
