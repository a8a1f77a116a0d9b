package agon.tasks.algorithms.wildcard;

import static agon.tasks.algorithms.wildcard.SparseFunction.PLACES;
import static agon.tasks.algorithms.wildcard.SparseFunction.POINTS;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.draw.ContextDraws;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws functions of one side of the division, and questions about each.
 *
 * @param settings size
 * @param split which side, and how many points
 */
record WildcardQuestions(WildcardSettings settings, Split split) implements Questions<WildcardQuestion> {

    @Override
    public int levels() {
        return PLACES;
    }

    @Override
    public List<WildcardQuestion> draw(int count, int hardest, RandomGenerator random) {
        return new ContextDraws(split, settings.questionsPerContext())
                .draw(
                        count,
                        () -> SparseFunction.draw(settings.points(split), random),
                        function -> question(function, hardest, random));
    }

    private static WildcardQuestion question(SparseFunction function, int hardest, RandomGenerator random) {
        int wildcards = places(hardest == 0 ? 0 : 1 + random.nextInt(hardest), random);
        return new WildcardQuestion(function, wildcards, random.nextInt(POINTS) & ~wildcards);
    }

    /** So many places, every set as likely as any other: each in turn is taken with the odds that are left. */
    private static int places(int count, RandomGenerator random) {
        int places = 0;
        int left = count;
        for (int place = 0; left > 0; place++) {
            if (random.nextInt(PLACES - place) < left) {
                places |= 1 << place;
                left--;
            }
        }
        return places;
    }
}
