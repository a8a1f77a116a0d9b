package agon.tasks.algorithms.judge;

import agon.api.codec.FactsForm;
import agon.api.oversight.EvidenceForm;
import java.util.Arrays;

/**
 * A fact as indicators of the token in each of its places.
 *
 * @param extent of the facts
 * @param wording says them
 */
record FactForm(FactsForm.Extent extent, FactWording wording) implements EvidenceForm<Fact> {

    @Override
    public int width() {
        return extent.arity() * extent.vocabulary();
    }

    @Override
    public void write(Fact fact, float[] into, int offset) {
        Arrays.fill(into, offset, offset + width(), 0);
        for (int place = 0; place < fact.tokens().size(); place++) {
            int token = fact.tokens().get(place);
            if (token != FactsForm.ABSENT) {
                into[offset + place * extent.vocabulary() + token] = 1;
            }
        }
    }

    @Override
    public String show(Fact fact) {
        return wording.fact(fact.tokens());
    }
}
