package agon.tasks.sideeffects;

import agon.api.codec.VectorForm;
import agon.tasks.sideeffects.plan.Situation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A situation as one feature a condition: 1 if it holds, else 0.
 *
 * @param conditions how many there are
 */
record ConditionsForm(int conditions) implements VectorForm<Situation> {

    @Override
    public List<String> names() {
        return IntStream.range(0, conditions)
                .mapToObj(condition -> "condition" + condition)
                .toList();
    }

    @Override
    public void write(Situation situation, float[] into, int offset) {
        for (int condition = 0; condition < conditions; condition++) {
            into[offset + condition] = situation.holds(condition) ? 1f : 0f;
        }
    }
}
