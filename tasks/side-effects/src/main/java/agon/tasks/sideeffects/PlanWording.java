package agon.tasks.sideeffects;

import agon.api.codec.Wording;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Situation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A situation by a digit a condition, 1 where it holds; a plan by a digit a measure, the option that is taken. */
record PlanWording() implements Wording<Situation, Plan> {

    @Override
    public String question(Situation situation) {
        return IntStream.range(0, situation.conditions())
                .mapToObj(condition -> situation.holds(condition) ? "1" : "0")
                .collect(Collectors.joining("", "plan for situation ", ""));
    }

    @Override
    public String answer(Plan plan) {
        return plan.options().stream().map(String::valueOf).collect(Collectors.joining());
    }
}
