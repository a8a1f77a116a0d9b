package agon.analysis.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;

/**
 * How a proxy of the truth was made, as the experiment set it.
 *
 * @param setup the protocol that made it, on its task
 */
record Proxy(Setup setup) {

    static final String SINGLE = "single";

    private static final String COMPARISONS = "comparisons";
    private static final String NOISE = "noise";
    private static final String MEMBERS = "model.members";
    private static final String RULE = "model.aggregate";

    /** Comparisons that it was trained on. */
    OptionalDouble comparisons() {
        return number(COMPARISONS);
    }

    /** Share of these whose verdict was turned, 0 to 1; 0 if nothing is set. */
    double noise() {
        return number(NOISE).orElse(0);
    }

    /** How the opinions of several models are put together, such as {@code least of 4}; {@link #SINGLE} of one. */
    String ensemble() {
        double members = number(MEMBERS).orElse(1);
        return members > 1 ? setup.protocolSetting(RULE).asText() + " of " + Phrase.setting(members) : SINGLE;
    }

    boolean isSingle() {
        return ensemble().equals(SINGLE);
    }

    /** Whether both learned from as many comparisons with as much noise. */
    boolean isTrainedAs(Proxy other) {
        return comparisons().equals(other.comparisons()) && noise() == other.noise();
    }

    /** Whether both are also put together alike. */
    boolean isMadeAs(Proxy other) {
        return isTrainedAs(other) && ensemble().equals(other.ensemble());
    }

    private OptionalDouble number(String path) {
        JsonNode value = setup.protocolSetting(path);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }
}
