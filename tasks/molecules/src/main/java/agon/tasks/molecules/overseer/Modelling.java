package agon.tasks.molecules.overseer;

import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.PlantedModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which models H trains on what it measured, what it asks about them, and what it measures next.
 *
 * @param kinds of models, each once
 * @param planted bad models that are handed to H among them; usually none
 * @param doubts what H asks about each beside what it says
 * @param choice which molecules are measured next
 * @param candidates how many it looks at for each that is measured; at least 1
 * @param retrainings how often a model is trained again to see how steady it is, at least 2
 */
public record Modelling(
        List<ModelKind> kinds,
        List<PlantedModel> planted,
        List<ModelMatter> doubts,
        MeasurementChoice choice,
        int candidates,
        int retrainings) {

    /** Copies the lists. */
    public Modelling {
        kinds = List.copyOf(kinds);
        planted = List.copyOf(planted);
        doubts = List.copyOf(doubts);
    }

    /** All models, those that are trained first. */
    public List<Model> models() {
        List<Model> models = new ArrayList<>(kinds);
        models.addAll(planted);
        return models;
    }

    /** What is asked about one model: first what it says. */
    public List<ModelMatter> matters() {
        Set<ModelMatter> matters = EnumSet.of(ModelMatter.VALUE);
        matters.addAll(doubts);
        return List.copyOf(matters);
    }

    /** All that is asked about models once they are trained: all about the first one first. */
    public List<Inquiry> inquiries() {
        List<Inquiry> inquiries = new ArrayList<>();
        models().forEach(model -> matters().forEach(matter -> inquiries.add(new ModelInquiry(model, matter))));
        return inquiries;
    }
}
