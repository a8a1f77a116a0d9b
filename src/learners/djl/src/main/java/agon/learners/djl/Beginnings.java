package agon.learners.djl;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct beginnings of many answers: what a network makes of an input and the tokens known so far is worked out once for
 * all answers that begin alike. Of sixty thousand answers to one question most begin like others.
 */
final class Beginnings {

    private final int[] numbers;
    private int count;
    private int known;

    private Beginnings(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /**
     * Those of no token: one for each distinct input.
     *
     * @param inputs that of each answer; an input is itself alone, whatever equals it
     */
    static Beginnings of(List<?> inputs) {
        Map<Object, Integer> seen = new IdentityHashMap<>();
        int[] numbers = new int[inputs.size()];
        for (int answer = 0; answer < numbers.length; answer++) {
            numbers[answer] = number(seen, inputs.get(answer));
        }
        return new Beginnings(numbers, seen.size());
    }

    /** Goes on to those of so many tokens of each answer, of which as many were known as now, or fewer. */
    void extend(List<int[]> answers, int tokens) {
        while (known < tokens) {
            // Beginnings are numbered by when they first come, so that they are evaluated in the order of the answers.
            Map<Object, Integer> seen = new HashMap<>();
            for (int answer = 0; answer < numbers.length; answer++) {
                numbers[answer] = number(seen, ((long) numbers[answer] << Integer.SIZE) + answers.get(answer)[known]);
            }
            count = seen.size();
            known++;
        }
    }

    private static int number(Map<Object, Integer> seen, Object key) {
        int next = seen.size();
        Integer before = seen.putIfAbsent(key, next);
        return before == null ? next : before;
    }

    /** Rows of beginnings as rows of answers. */
    float[] forEach(float[] rows, int width) {
        if (count == numbers.length) {
            return rows;
        }
        float[] repeated = new float[numbers.length * width];
        for (int answer = 0; answer < numbers.length; answer++) {
            System.arraycopy(rows, numbers[answer] * width, repeated, answer * width, width);
        }
        return repeated;
    }

    /** The first answer with each beginning. */
    int[] firsts() {
        int[] firsts = new int[count];
        Arrays.fill(firsts, -1);
        for (int answer = 0; answer < numbers.length; answer++) {
            firsts[numbers[answer]] = firsts[numbers[answer]] < 0 ? answer : firsts[numbers[answer]];
        }
        return firsts;
    }
}
