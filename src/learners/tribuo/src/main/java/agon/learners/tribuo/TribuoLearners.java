package agon.learners.tribuo;

import agon.api.agent.Learner;
import agon.api.card.Citation;
import agon.api.codec.Codec;
import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.Experience;
import agon.learners.refitting.RefittingLearner;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.logging.Logger;

/** Makes learners during whose life Tribuo does not report every tree. */
final class TribuoLearners {

    static final Citation CITATION = new Citation(
            "pocock2021", "Pocock, Adam", "Tribuo: Machine Learning with Provenance in Java", "arXiv:2110.03022", 2021);

    private TribuoLearners() {}

    static <Q, A> Learner<Q, A> of(
            String kind,
            Experience experience,
            Codec<Q, A> codec,
            RegressionFitter regression,
            ClassifierFitter classifier,
            long seed) {
        Logger logger = TribuoData.quiet();
        return RefittingLearner.of(
                kind,
                experience,
                codec,
                new QuietRegression(regression, logger),
                new QuietClassifier(classifier, logger),
                seed);
    }

    /** A learner of reals alone; the codec is not refused. */
    static <Q, A> Learner<Q, A> ofReals(
            String kind, Experience experience, Codec<Q, A> codec, RegressionFitter regression, long seed) {
        RegressionFitter quiet = new QuietRegression(regression, TribuoData.quiet());
        return RefittingLearner.ofReals(kind, experience, codec, quiet, seed);
    }

    /** Holds the logger, so that its level is not forgotten while somebody may fit. */
    private record QuietRegression(RegressionFitter fitter, Logger logger) implements RegressionFitter {

        @Override
        public Fit fit(TrainingRows rows, long seed) {
            return fitter.fit(rows, seed);
        }

        @Override
        public RegressionFitter draft() {
            return new QuietRegression(fitter.draft(), logger);
        }
    }

    /** Holds the logger likewise. */
    private record QuietClassifier(ClassifierFitter fitter, Logger logger) implements ClassifierFitter {

        @Override
        public Fit fit(TrainingRows rows, int classes, long seed) {
            return fitter.fit(rows, classes, seed);
        }

        @Override
        public ClassifierFitter draft() {
            return new QuietClassifier(fitter.draft(), logger);
        }
    }
}
