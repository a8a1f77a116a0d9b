package agon.tasks.sideeffects.overseer;

import agon.api.oversight.EvidenceForm;
import agon.tasks.sideeffects.plan.World;
import java.util.Arrays;

/** A detail as an indicator of its aspect and measure, and its amounts in standard deviations from the average. */
record DetailForm() implements EvidenceForm<Detail> {

    private static final int INDICATORS = Detail.Aspect.values().length * World.MEASURES;

    @Override
    public int width() {
        return INDICATORS + World.OPTIONS;
    }

    @Override
    public void write(Detail detail, float[] into, int offset) {
        Arrays.fill(into, offset, offset + width(), 0f);
        into[offset + detail.aspect().ordinal() * World.MEASURES + detail.measure()] = 1f;
        for (int option = 0; option < World.OPTIONS; option++) {
            into[offset + INDICATORS + option] =
                    (detail.amounts().get(option) - World.AVERAGE) / (float) World.DEVIATION;
        }
    }

    @Override
    public String show(Detail detail) {
        return detail.aspect().words() + " of the options of measure " + detail.measure() + ": " + detail.amounts();
    }
}
