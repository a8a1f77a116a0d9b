package agon.analysis.finding;

import agon.analysis.results.BadContentException;
import agon.analysis.results.Nearest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** The kinds of finding, by the names that experiment files give them. */
public final class Inquiries {

    private static final String ACCURACY = "accuracy";
    private static final double USUAL_ACCURACY = 0.95;

    private static final Map<String, DoubleFunction<Inquiry>> TO_AN_ACCURACY =
            Map.of(SubtaskBurden.KIND, SubtaskBurden::new, CeilingCost.KIND, CeilingCost::new);
    private static final Map<String, Inquiry> PLAIN = Map.of(
            NoiseByDepth.KIND, new NoiseByDepth(),
            DistillerComparison.KIND, new DistillerComparison(),
            LimitedSearch.KIND, new LimitedSearch(),
            SparseDebate.KIND, new SparseDebate(),
            DebateLead.KIND, new DebateLead(),
            DebaterSkill.KIND, new DebaterSkill(),
            DisputeScaling.KIND, new DisputeScaling(),
            Obfuscation.KIND, new Obfuscation());

    private Inquiries() {}

    /** Every kind, alphabetically. */
    public static List<String> kinds() {
        Map<String, Object> all = new LinkedHashMap<>(PLAIN);
        all.putAll(TO_AN_ACCURACY);
        return all.keySet().stream().sorted().toList();
    }

    /**
     * The inquiry that an experiment asks for.
     *
     * @param said its {@code kind}, and {@code accuracy} where examples to an accuracy are counted: above 0 to 1, 0.95 if it
     *     is not said
     * @throws BadContentException if there is no such kind or setting
     */
    public static Inquiry of(ObjectNode said) {
        String kind = said.path("kind").asText();
        if (!kinds().contains(kind)) {
            throw new BadContentException("finding: unknown kind \"" + kind + "\"; the nearest there is \""
                    + Nearest.to(kind, kinds()) + "\" (of " + String.join(", ", kinds()) + ")");
        }
        DoubleFunction<Inquiry> toAnAccuracy = TO_AN_ACCURACY.get(kind);
        refuseOthers(said, kind, toAnAccuracy == null ? List.of("kind") : List.of("kind", ACCURACY));
        return toAnAccuracy == null ? PLAIN.get(kind) : toAnAccuracy.apply(accuracy(said.path(ACCURACY)));
    }

    private static void refuseOthers(ObjectNode said, String kind, List<String> known) {
        said.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new BadContentException("finding: unknown setting \"" + name + "\" of " + kind
                        + "; the nearest there is \"" + Nearest.to(name, known) + "\"");
            }
        });
    }

    private static double accuracy(JsonNode said) {
        if (said.isMissingNode()) {
            return USUAL_ACCURACY;
        }
        if (!said.isNumber() || !(said.asDouble() > 0 && said.asDouble() <= 1)) {
            throw new BadContentException("finding.accuracy: must be a number above 0 and at most 1, is " + said);
        }
        return said.asDouble();
    }
}
