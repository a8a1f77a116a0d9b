package agon.tasks.sideeffects.overseer;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.tasks.sideeffects.plan.Effects;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;
import agon.tasks.sideeffects.plan.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Debates on plans by what their options do. The judge sees what was revealed, side effects that it would never have looked at
 * among it, and nothing else; it reckons with the rest as with a random option's.
 *
 * @param prospects what is true
 * @param likes points of benefit that the judge adds for each measure left at option 0
 */
record PlanArena(Prospects prospects, double likes) implements Arena<Situation, Plan, Detail> {

    @Override
    public List<Detail> evidence(Situation situation) {
        Effects effects = prospects.of(situation).effects();
        List<Detail> evidence = new ArrayList<>();
        for (Detail.Aspect aspect : Detail.Aspect.values()) {
            for (int each = 0; each < effects.measures(); each++) {
                int measure = each;
                evidence.add(new Detail(
                        measure,
                        aspect,
                        IntStream.range(0, effects.options(measure))
                                .map(option -> switch (aspect) {
                                    case BENEFIT -> effects.benefit(measure, option);
                                    case SIDE_EFFECT -> effects.sideEffect(measure, option);
                                })
                                .boxed()
                                .toList()));
            }
        }
        return evidence;
    }

    @Override
    public List<double[]> judge(List<Trial<Situation, Plan, Detail>> trials) {
        return trials.stream().map(this::credences).toList();
    }

    private double[] credences(Trial<Situation, Plan, Detail> trial) {
        Case shown = new Case(trial.revealed(), prospects.of(trial.question()).damage(), World.MEASURES, likes);
        return shown.credences(trial.claims());
    }

    @Override
    public EvidenceForm<Detail> form() {
        return new DetailForm();
    }
}
