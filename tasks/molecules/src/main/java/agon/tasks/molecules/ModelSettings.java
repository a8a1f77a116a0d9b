package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.overseer.MeasurementChoice;
import agon.tasks.molecules.overseer.Modelling;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.PlantedModel;
import java.util.HashSet;
import java.util.List;

/** What an overseer that measures makes of its measurements. */
public record ModelSettings(
        @Setting(
                "models that it trains anew on all measurements at each study, a list: random-forest, linear, boosting, kernel-ridge, mlp, message-passing; with Smile among the plugins also smile-random-forest, smile-gradient-boosting")
        List<ModelKind> kinds,

        @Setting(
                "what it asks about each model beside what it says, a list: interval (conformal), domain (applicability), stability (models trained again), support (measured molecules), substructures (which of them carry a prediction, beside group contributions), importance (of features, on measurements held back)")
        List<ModelMatter> doubts,

        @Setting(
                "which molecules are measured next: random, uncertainty (of which models are least sure), disagreement (of models)")
        MeasurementChoice choice,

        @Setting("candidates looked at for each measurement, where there is a choice, 2 to 1000")
        int candidates,

        @Setting("stability: how often each model is trained again, 2 to 100")
        int retrainings,

        @Setting("how models are vetted before it relies on them")
        VettingSettings vetting,

        @Setting(
                "bad models that are handed to it among its own, to see whether it notices, a list: leaks-id, wrong-on-scaffold, right-on-audit-only")
        List<PlantedModel> planted,

        @Setting("by how many typical spreads of the values planted models are off where they are wrong, 0.01 to 100")
        double plantedError) {

    /** A forest and a linear model, which are believed as far as they were right, and measurements as they come. */
    static final ModelSettings DEFAULTS = new ModelSettings(
            List.of(ModelKind.RANDOM_FOREST, ModelKind.LINEAR), List.of(), MeasurementChoice.RANDOM, 10, 5);

    private static final double LEAST_ERROR = 0.01;
    private static final double MOST_ERROR = 100;

    private static final int MOST_CANDIDATES = 1000;
    private static final int MOST_RETRAININGS = 100;

    /** Refuses what is out of range or said twice. */
    public ModelSettings {
        kinds = List.copyOf(kinds);
        doubts = List.copyOf(doubts);
        planted = List.copyOf(planted);
        InvalidSetting.unless(
                new HashSet<>(planted).size() == planted.size(), "planted", "names a model twice: " + planted);
        InvalidSetting.unlessWithin(plantedError, LEAST_ERROR, MOST_ERROR, "plantedError");
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

    /** Models that are not vetted, and none that are planted. */
    ModelSettings(
            List<ModelKind> kinds,
            List<ModelMatter> doubts,
            MeasurementChoice choice,
            int candidates,
            int retrainings) {
        this(kinds, doubts, choice, candidates, retrainings, VettingSettings.NONE, List.of(), 2);
    }

    /** The same as the overseer understands it. */
    Modelling modelling() {
        return new Modelling(kinds, planted, doubts, choice, candidates, retrainings);
    }
}
