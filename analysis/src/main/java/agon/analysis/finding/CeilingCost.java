package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What it costs to learn from a weak overseer rather than from the truth: the examples that amplification needs, against
 * those of the supervised ceiling.
 *
 * @param accuracy to be reached on the distribution trained on, above 0 to 1
 */
record CeilingCost(double accuracy) implements Inquiry {

    static final String KIND = "ceiling-cost";

    private static final String AGENT = "amplification";
    private static final String CEILING = "supervised";

    @Override
    public Finding find(Evidence evidence) {
        List<Statement> statements = new ArrayList<>();
        Set<Learning> all = new LinkedHashSet<>();
        for (Setup agent : evidence.setups(AGENT)) {
            for (Setup ceiling : evidence.setups(CEILING)) {
                if (agent.task().equals(ceiling.task())) {
                    Learning more = learning(evidence, agent);
                    Learning less = learning(evidence, ceiling);
                    all.add(more);
                    all.add(less);
                    statements.add(
                            new ExampleRatio(agent.place(), more, less, accuracy).statement(evidence.settings()));
                }
            }
        }
        List<Learning> learnings = List.copyOf(all);
        return statements.isEmpty()
                ? Finding.none(KIND, "no task was learned by both " + AGENT + " and " + CEILING)
                : new Finding(
                        KIND,
                        statements,
                        List.of(Learning.reached("ceiling_cost.csv", accuracy, learnings), Learning.curves(learnings)));
    }

    private static Learning learning(Evidence evidence, Setup setup) {
        return Learning.of(evidence, setup.label(), setup.label(), setup);
    }
}
