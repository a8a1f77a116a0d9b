package agon.engine.cell;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;

/**
 * What an overseer had measured when it studied, or when it checked what it had learned, as {@code studies.jsonl} holds it, a line
 * a study or a round of spot checks. With it the overseer that judged can be had again.
 *
 * @param again so many measurements of those before come first again
 * @param more those that come after them
 * @param vetting whether these are spot checks, which it was not to learn from but to check by; said only where it is so
 */
public record StoredStudy(
        int again,
        List<Measured> more,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean vetting) {

    /** The file of a cell that holds them. */
    public static final String FILE = "studies.jsonl";

    /** Copies the list. */
    public StoredStudy {
        more = List.copyOf(more);
    }

    /** A study. */
    StoredStudy(int again, List<Measured> more) {
        this(again, more, false);
    }

    /**
     * A measurement.
     *
     * @param question in words, which identify it
     * @param answer as numbers ({@link AnswerNumbers})
     */
    public record Measured(String question, List<Double> answer) {

        /** Copies the list. */
        public Measured {
            answer = List.copyOf(answer);
        }
    }

    static <Q, A> List<Measured> measured(List<Example<Q, A>> examples, Codec<Q, A> codec) {
        AnswerNumbers<A> numbers = new AnswerNumbers<>(codec.answers());
        return examples.stream()
                .map(one -> new Measured(codec.wording().question(one.question()), numbers.write(one.answer())))
                .toList();
    }

    /** The study of all these measurements, after one of those before. */
    static StoredStudy after(List<Measured> before, List<Measured> all) {
        int again = 0;
        while (again < before.size() && again < all.size() && before.get(again).equals(all.get(again))) {
            again++;
        }
        return new StoredStudy(again, all.subList(again, all.size()));
    }

    /** A round of spot checks, after all that was measured before. */
    static StoredStudy vetting(List<Measured> before, List<Measured> checks) {
        return new StoredStudy(before.size(), checks, true);
    }

    /**
     * All that was measured at the last of some studies; nothing if there are none.
     *
     * @throws IllegalArgumentException if one says again what was not said before
     */
    static List<Measured> known(List<StoredStudy> studies) {
        List<Measured> known = new ArrayList<>();
        for (StoredStudy study : studies) {
            if (study.again < 0 || study.again > known.size()) {
                throw new IllegalArgumentException(
                        study.again + " of " + known.size() + " measurements cannot come again");
            }
            known.subList(study.again, known.size()).clear();
            known.addAll(study.more);
        }
        return known;
    }
}
