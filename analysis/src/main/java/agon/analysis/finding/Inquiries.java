package agon.analysis.finding;

import agon.analysis.results.BadContentException;
import agon.analysis.results.Nearest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** The kinds of finding, by the names that experiment files give them. */
public final class Inquiries {

    private static final String ACCURACY = "accuracy";
    private static final double USUAL_ACCURACY = 0.95;

    private static final Map<String, DoubleFunction<Inquiry>> TO_AN_ACCURACY = Map.of(
            SubtaskBurden.KIND, SubtaskBurden::new,
            CeilingCost.KIND, CeilingCost::new,
            QuantumVsEmpirical.KIND, QuantumVsEmpirical::new);
    private static final Map<String, Inquiry> PLAIN = Map.ofEntries(
            Map.entry(NoiseByDepth.KIND, new NoiseByDepth()),
            Map.entry(DistillerComparison.KIND, new DistillerComparison()),
            Map.entry(LimitedSearch.KIND, new LimitedSearch()),
            Map.entry(SparseDebate.KIND, new SparseDebate()),
            Map.entry(DebateLead.KIND, new DebateLead()),
            Map.entry(DebaterSkill.KIND, new DebaterSkill()),
            Map.entry(DisputeScaling.KIND, new DisputeScaling()),
            Map.entry(Obfuscation.KIND, new Obfuscation()),
            Map.entry(RecursionDepth.KIND, new RecursionDepth()),
            Map.entry(Overoptimization.KIND, new Overoptimization()),
            Map.entry(RewardGaming.KIND, new RewardGaming()),
            Map.entry(MeasureNext.KIND, new MeasureNext()),
            Map.entry(InformedOversight.KIND, new InformedOversight()));

    private Inquiries() {}

    /** Every kind, alphabetically. */
    public static List<String> kinds() {
        Map<String, Object> all = new LinkedHashMap<>(PLAIN);
        all.putAll(TO_AN_ACCURACY);
        all.put(DeploymentGate.KIND, GateSettings.NAMES);
        return all.keySet().stream().sorted().toList();
    }

    /**
     * The inquiry that an experiment asks for.
     *
     * @param said its {@code kind}, and {@code accuracy} where examples to an accuracy are counted: above 0 to 1, 0.95 if it
     *     is not said; where agents are held back, the settings of the gate ({@link GateSettings})
     * @throws BadContentException if there is no such kind or setting
     */
    public static Inquiry of(ObjectNode said) {
        String kind = said.path("kind").asText();
        if (!kinds().contains(kind)) {
            throw new BadContentException("finding: unknown kind \"" + kind + "\"; the nearest there is \""
                    + Nearest.to(kind, kinds()) + "\" (of " + String.join(", ", kinds()) + ")");
        }
        if (kind.equals(DeploymentGate.KIND)) {
            refuseOthers(said, kind, GateSettings.NAMES);
            return new DeploymentGate(GateSettings.of(said));
        }
        DoubleFunction<Inquiry> toAnAccuracy = TO_AN_ACCURACY.get(kind);
        if (toAnAccuracy != null) {
            refuseOthers(said, kind, List.of(ACCURACY));
            return toAnAccuracy.apply(accuracy(said.path(ACCURACY)));
        }
        refuseOthers(said, kind, List.of());
        return PLAIN.get(kind);
    }

    private static void refuseOthers(ObjectNode said, String kind, List<String> settings) {
        List<String> known = new ArrayList<>(List.of("kind"));
        known.addAll(settings);
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
