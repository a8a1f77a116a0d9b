package agon.api.protocol;

import agon.api.codec.Wording;
import agon.api.oversight.Deliberated;
import java.util.ArrayList;
import java.util.List;

/**
 * Something said, and what was said in reply: a debate, a decomposition, a rating.
 *
 * @param kind what it is, such as {@code decomposition}, {@code debate}, {@code comparison}, {@code claim}
 * @param speaker who says it, such as {@code overseer}, {@code agent}, {@code opponent}, {@code judge}
 * @param text what is said, in words
 * @param replies what follows from it, in order
 */
public record Transcript(String kind, String speaker, String text, List<Transcript> replies) {

    /** Copies the replies. */
    public Transcript {
        replies = List.copyOf(replies);
    }

    /** Something said that nothing follows from. */
    public static Transcript of(String kind, String speaker, String text) {
        return new Transcript(kind, speaker, text, List.of());
    }

    /** A decomposition: the question, what was asked with what was told, and the conclusion. */
    public static <Q, A> Transcript decomposition(Deliberated<Q, A> deliberated, Wording<Q, A> wording) {
        List<Transcript> replies = new ArrayList<>();
        for (int i = 0; i < deliberated.subAnswers().size(); i++) {
            String answer = wording.answer(deliberated.subAnswers().get(i).answer());
            replies.add(new Transcript(
                    "sub-question",
                    "overseer",
                    wording.question(deliberated.subQuestions().get(i)),
                    List.of(of("answer", "agent", answer))));
        }
        String end = deliberated.conclusion().map(wording::answer).orElse("no conclusion");
        replies.add(of("conclusion", "overseer", end));
        return new Transcript("decomposition", "question", wording.question(deliberated.question()), replies);
    }
}
