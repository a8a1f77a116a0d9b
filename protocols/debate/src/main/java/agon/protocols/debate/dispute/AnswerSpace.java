package agon.protocols.debate.dispute;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.protocol.Agreement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What may be claimed.
 *
 * @param form of the answers
 */
public record AnswerSpace<A>(AnswerForm<A> form) {

    /** Where answers cannot be listed, so many wrong ones are tried. */
    private static final int TRIED = 64;

    private static final int MOST_LISTED = 1024;

    /** Whether two answers say the same. */
    public boolean same(A first, A second) {
        return Agreement.agree(form, first, second);
    }

    /** All answers; none where they cannot be listed. */
    List<A> listed() {
        List<A> all = new ArrayList<>();
        if (form instanceof LabelForm<A> labels && labels.size() <= MOST_LISTED) {
            for (int label = 0; label < labels.size(); label++) {
                all.add(labels.answer(label));
            }
        }
        return all;
    }

    /** Answers to lie with, the promising one first where it is a lie, the others in any order. */
    List<A> lies(A believed, A promising, RandomGenerator random) {
        List<A> lies = new ArrayList<>(listed());
        if (lies.isEmpty()) {
            for (int i = 0; i < TRIED; i++) {
                lies.add(i % 2 == 0 ? form.corrupt(believed, random) : form.guess(random));
            }
        }
        shuffle(lies, random);
        lies.remove(promising);
        lies.add(0, promising);
        lies.removeIf(lie -> same(lie, believed));
        return lies;
    }

    /** Puts a list in random order. */
    static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
