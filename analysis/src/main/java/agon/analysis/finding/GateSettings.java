package agon.analysis.finding;

import agon.analysis.results.BadContentException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How agents are chosen and held back before deployment.
 *
 * @param candidates most agents that are drawn for one deployment, at least 1
 * @param audits questions on which each audited agent is looked at, at least 1
 * @param cost of auditing one question, at least 0
 * @param threshold mean audit score, 0 to 1, below which nothing is deployed
 * @param trials simulated deployments at each degree of selection, at least 1
 */
record GateSettings(int candidates, int audits, double cost, double threshold, int trials) {

    static final List<String> NAMES = List.of("candidates", "audits", "cost", "threshold", "trials");

    private static final GateSettings USUAL = new GateSettings(8, 10, 1, 0.5, 10_000);
    private static final int MOST = 1_000_000;

    /** @throws BadContentException if a setting is no number or out of range */
    static GateSettings of(ObjectNode said) {
        return new GateSettings(
                whole(said, "candidates", USUAL.candidates),
                whole(said, "audits", USUAL.audits),
                number(said, "cost", USUAL.cost, Double.MAX_VALUE, "at least 0"),
                number(said, "threshold", USUAL.threshold, 1, "from 0 to 1"),
                whole(said, "trials", USUAL.trials));
    }

    /**
     * Refuses a gate that would need more than there is.
     *
     * @param pool agents that the experiment trains on one form of a task
     * @param audited questions on which each of them is audited
     */
    void refuseUnlessWithin(int pool, int audited) {
        if (candidates > pool) {
            throw new BadContentException(
                    "finding.candidates: a gate chooses among agents of one form of a task, of which"
                            + " there are " + pool + ", fewer than " + candidates
                            + ": add protocols or seeds, or let candidates be at most " + pool);
        }
        if (audits > audited) {
            throw new BadContentException("finding.audits: an audit budget of " + audits
                    + " questions an agent is larger than the pool of " + audited
                    + " that are audited: let evaluation.audits be at least " + audits
                    + (audited > 0 ? ", or audits at most " + audited : ""));
        }
    }

    /** Degrees of selection: 1, 2, 4 and so on, and the most there may be. */
    static List<Integer> degrees(int most) {
        List<Integer> degrees = new ArrayList<>();
        for (int degree = 1; degree < most; degree *= 2) {
            degrees.add(degree);
        }
        degrees.add(most);
        return degrees;
    }

    private static int whole(ObjectNode said, String name, int usual) {
        JsonNode value = said.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isIntegralNumber() || value.asLong() < 1 || value.asLong() > MOST) {
            throw new BadContentException(
                    "finding." + name + ": must be a whole number from 1 to " + MOST + ", is " + value);
        }
        return value.asInt();
    }

    private static double number(ObjectNode said, String name, double usual, double most, String range) {
        JsonNode value = said.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isNumber() || !(value.asDouble() >= 0 && value.asDouble() <= most)) {
            throw new BadContentException("finding." + name + ": must be a number " + range + ", is " + value);
        }
        return value.asDouble();
    }
}
