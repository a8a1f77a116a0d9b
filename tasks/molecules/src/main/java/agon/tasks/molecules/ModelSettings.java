package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.overseer.MeasurementChoice;
import agon.tasks.molecules.overseer.Modelling;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import java.util.HashSet;
import java.util.List;

/** What an overseer that measures makes of its measurements. */
public record ModelSettings(
        @Setting(
                "models that it trains anew on all measurements at each study, a list: random-forest, linear, boosting, kernel-ridge, mlp")
        List<ModelKind> kinds,

        @Setting(
                "what it asks about each model beside what it says, a list: interval (conformal), domain (applicability), stability (models trained again), support (measured molecules)")
        List<ModelMatter> doubts,

        @Setting(
                "which molecules are measured next: random, uncertainty (of which models are least sure), disagreement (of models)")
        MeasurementChoice choice,

        @Setting("candidates looked at for each measurement, where there is a choice, 2 to 1000")
        int candidates,

        @Setting("stability: how often each model is trained again, 2 to 100")
        int retrainings) {

    /** A forest and a linear model, which are believed as far as they were right, and measurements as they come. */
    static final ModelSettings DEFAULTS = new ModelSettings(
            List.of(ModelKind.RANDOM_FOREST, ModelKind.LINEAR), List.of(), MeasurementChoice.RANDOM, 10, 5);

    private static final int MOST_CANDIDATES = 1000;
    private static final int MOST_RETRAININGS = 100;

    /** Refuses what is out of range or said twice. */
    public ModelSettings {
        kinds = List.copyOf(kinds);
        doubts = List.copyOf(doubts);
        InvalidSetting.unless(new HashSet<>(kinds).size() == kinds.size(), "kinds", "names a model twice: " + kinds);
        InvalidSetting.unless(new HashSet<>(doubts).size() == doubts.size(), "doubts", "names one twice: " + doubts);
        InvalidSetting.unless(
                !doubts.contains(ModelMatter.VALUE), "doubts", "value is always asked: leave it out of the list");
        InvalidSetting.unlessWithin(candidates, 2, MOST_CANDIDATES, "candidates");
        InvalidSetting.unlessWithin(retrainings, 2, MOST_RETRAININGS, "retrainings");
        InvalidSetting.unless(
                choice != MeasurementChoice.DISAGREEMENT || kinds.size() > 1,
                "choice",
                "disagreement needs models that can disagree: name two or more as models.kinds, or choose uncertainty");
        InvalidSetting.unless(
                choice != MeasurementChoice.UNCERTAINTY || !kinds.isEmpty(),
                "choice",
                "uncertainty needs a model: name one or more as models.kinds, or choose random");
    }

    /** The same as the overseer understands it. */
    Modelling modelling() {
        return new Modelling(kinds, doubts, choice, candidates, retrainings);
    }
}
