package agon.api.search;

import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.random.RandomGenerator;

/** How hard to search for the best answer; any protocol may nest these among its settings. */
public record SearchSettings(
        @Setting("argmax (of all labels), best-of-n, quantilizer or first-satisfactory: what is picked")
        Kind kind,

        @Setting("draws for each question, for first-satisfactory the most; at least 1")
        int draws,

        @Setting("quantilizer alone: share of the draws that are good enough to be picked, above 0 to 1")
        double top,

        @Setting("first-satisfactory alone: score that ends the search, 0 to 1")
        double threshold,

        @Setting("slow-copy or guesses: where draws come from, the learner's slow copy or answers picked blindly")
        Base base,

        @Setting("probability that a score is replaced by a random number, 0 to 1")
        double scoreError) {

    /** The best of 16 draws of the learner. */
    public static final SearchSettings DEFAULTS = new SearchSettings(Kind.BEST_OF_N, 16, 0.125, 0.9, Base.SLOW_COPY, 0);

    /** What is picked. */
    public enum Kind {
        /** {@link Argmax}. */
        ARGMAX,
        /** {@link BestOfN}. */
        BEST_OF_N,
        /** {@link Quantilizer}. */
        QUANTILIZER,
        /** {@link FirstSatisfactory}. */
        FIRST_SATISFACTORY
    }

    /** Where candidates come from. */
    public enum Base {
        /** The learner's slow copy. */
        SLOW_COPY,
        /** Answers that know nothing of the question. */
        GUESSES
    }

    /** Refuses what cannot be searched. */
    public SearchSettings {
        InvalidSetting.unlessWithin(draws, 1, 1_000_000, "draws");
        InvalidSetting.unless(top > 0 && top <= 1, "top", "must be above 0 and at most 1, is " + top);
        InvalidSetting.unlessWithin(threshold, 0, 1, "threshold");
        InvalidSetting.unlessWithin(scoreError, 0, 1, "scoreError");
    }

    /**
     * The search.
     *
     * @throws InvalidSetting if it cannot go through answers of the form
     */
    public Search search(AnswerForm<?> form) {
        return switch (kind) {
            case ARGMAX -> {
                InvalidSetting.unless(
                        form instanceof LabelForm,
                        "search.kind",
                        "argmax needs answers that are labels, and those of this task are not; choose best-of-n, "
                                + "quantilizer or first-satisfactory");
                yield new Argmax();
            }
            case BEST_OF_N -> new BestOfN(draws);
            case QUANTILIZER -> new Quantilizer(draws, top);
            case FIRST_SATISFACTORY -> new FirstSatisfactory(draws, threshold);
        };
    }

    /** The base distribution. */
    public <Q, A> Candidates<Q, A> candidates(Policy<Q, A> slowCopy, AnswerForm<A> form, RandomGenerator random) {
        return switch (base) {
            case SLOW_COPY -> Candidates.of(slowCopy, random);
            case GUESSES -> Candidates.guesses(form, random);
        };
    }
}
