package agon.tasks.molecules.overseer;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reasons by analogy, from smaller molecules to larger: asks what the rule says, what measured analogues say, for the
 * values of the nearest smaller relatives, and what each informant says; then concludes with their mean weighted by
 * precision. A relative's value is carried over with the difference that H's trend makes between the two.
 *
 * <p>Primitives, concluded at once: everything but values; the value of a molecule that was measured; the value of the
 * smallest molecules, which have no relatives.
 *
 * @param knowledge what H knows
 * @param relatives whom H asks about
 * @param modelling what H asks about models
 */
public record MoleculeReasoner(Knowledge knowledge, Relatives relatives, Modelling modelling)
        implements Reasoner<MoleculeQuestion, Double> {
    private static final int OWN_SOURCES = Aspect.values().length - 1;

    @Override
    public Step<MoleculeQuestion, Double> next(MoleculeQuestion question, List<Double> answersSoFar) {
        Molecule molecule = question.molecule();
        if (!question.asksValue()) {
            return new Step.Conclude<>(knowledge.answer(molecule, question.inquiry()));
        }
        List<MoleculeQuestion> questions = questions(molecule);
        if (questions.isEmpty() || knowledge.measured(molecule).isPresent()) {
            return new Step.Conclude<>(knowledge.opinion(molecule).value());
        }
        if (answersSoFar.isEmpty()) {
            return new Step.Ask<>(questions);
        }
        return new Step.Conclude<>(estimate(molecule, answersSoFar).value());
    }

    @Override
    public DecompositionShape shape() {
        int most = Relatives.COUNT + OWN_SOURCES + modelling.inquiries().size();
        return new DecompositionShape(most, most);
    }

    /** What H asks of the molecule itself: each source, and of a model all that it wants to know. */
    private List<Inquiry> inquiries() {
        List<Inquiry> inquiries = new ArrayList<>();
        for (Inquiry source : knowledge.sources()) {
            if (source instanceof ModelInquiry model) {
                modelling.matters().forEach(matter -> inquiries.add(new ModelInquiry(model.model(), matter)));
            } else {
                inquiries.add(source);
            }
        }
        return inquiries;
    }

    /**
     * What H asks about the value of a molecule; nothing of the smallest. Informants come last: what H gains by study changes
     * no place of an earlier answer.
     */
    List<MoleculeQuestion> questions(Molecule molecule) {
        List<Neighbours.Neighbour> nearest = relatives.of(molecule);
        if (nearest.isEmpty()) {
            return List.of();
        }
        List<MoleculeQuestion> questions = new ArrayList<>();
        nearest.forEach(relative -> questions.add(MoleculeQuestion.value(relative.molecule())));
        inquiries().forEach(inquiry -> questions.add(new MoleculeQuestion(molecule, inquiry)));
        return questions;
    }

    /**
     * What H makes of the answers.
     *
     * @param answers to the first of those questions, at least one
     */
    Estimate estimate(Molecule molecule, List<Double> answers) {
        List<Neighbours.Neighbour> nearest = relatives.of(molecule);
        List<Inquiry> inquiries = inquiries();
        List<Estimate> estimates = new ArrayList<>();
        Map<Model, Map<ModelMatter, Double>> models = new LinkedHashMap<>();
        for (int i = 0; i < answers.size() && i < nearest.size() + inquiries.size(); i++) {
            if (i < nearest.size()) {
                estimates.add(carried(nearest.get(i), answers.get(i), molecule));
            } else if (inquiries.get(i - nearest.size()) instanceof ModelInquiry inquiry) {
                models.computeIfAbsent(inquiry.model(), model -> new EnumMap<>(ModelMatter.class))
                        .put(inquiry.matter(), answers.get(i));
            } else {
                double variance = knowledge
                        .source(molecule, inquiries.get(i - nearest.size()))
                        .variance();
                estimates.add(new Estimate(answers.get(i), variance));
            }
        }
        models.forEach((model, told) -> {
            Inquiry source = new ModelInquiry(model, ModelMatter.VALUE);
            double variance = knowledge.source(molecule, source).variance();
            estimates.add(new Testimony(told).estimate(variance, knowledge.scale()));
        });
        return Estimate.combine(estimates);
    }

    /** H takes its assistant to know a relative about as well as H itself does. */
    private Estimate carried(Neighbours.Neighbour relative, double told, Molecule to) {
        Estimate carried = knowledge.carried(relative, told, to, Relatives.COUNT);
        double doubt = knowledge.opinion(relative.molecule()).variance();
        return new Estimate(carried.value(), carried.variance() + doubt);
    }
}
