package agon.engine.cell;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import java.util.ArrayList;
import java.util.List;

/**
 * What an overseer had measured when it studied, as {@code studies.jsonl} holds it, a line a study. With it the overseer that
 * judged can be had again.
 *
 * @param again so many measurements of the study before come first again
 * @param more those that come after them
 */
public record StoredStudy(int again, List<Measured> more) {

    /** The file of a cell that holds them. */
    public static final String FILE = "studies.jsonl";

    /** Copies the list. */
    public StoredStudy {
        more = List.copyOf(more);
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
