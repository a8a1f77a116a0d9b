package agon.analysis.several;

import agon.analysis.results.BadContentException;
import agon.analysis.results.Item;
import agon.analysis.results.Score;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether runs were asked the same, so that their answers can be paired. */
final class SameQuestions {

    /** What answers are paired within. */
    private record Place(String task, String variant, String split, long seed) {

        String words() {
            return task + (variant.isEmpty() ? "" : ", " + variant) + " (" + split + "), seed " + seed;
        }
    }

    private SameQuestions() {}

    /**
     * Checks a run against another.
     *
     * @throws BadContentException if they have no form of a task and seed in common, were asked different questions on one, or
     *     have no answers on file to tell and different settings of the task
     */
    static void refuseOthers(NamedRun one, NamedRun other) {
        Set<Place> shared = places(one.run().scores());
        shared.retainAll(places(other.run().scores()));
        if (shared.isEmpty()) {
            throw new BadContentException(one.name() + " and " + other.name()
                    + " cannot be compared: no task with the same settings was run with the same seed in both");
        }
        Map<Place, Set<String>> askedOfOne = questions(one.run().items());
        Map<Place, Set<String>> askedOfOther = questions(other.run().items());
        for (Place place : shared) {
            Set<String> here = askedOfOne.getOrDefault(place, Set.of());
            Set<String> there = askedOfOther.getOrDefault(place, Set.of());
            if (here.isEmpty() || there.isEmpty()) {
                refuseOtherSettings(one, other, place);
            } else if (!here.equals(there)) {
                refuse(one, other, place, here, there);
            }
        }
    }

    private static void refuse(NamedRun one, NamedRun other, Place place, Set<String> here, Set<String> there) {
        Set<String> alone = new TreeSet<>(here);
        alone.removeAll(there);
        NamedRun holder = alone.isEmpty() ? other : one;
        NamedRun lacking = alone.isEmpty() ? one : other;
        if (alone.isEmpty()) {
            alone.addAll(there);
            alone.removeAll(here);
        }
        int all = holder.equals(one) ? here.size() : there.size();
        throw new BadContentException(one.name() + " and " + other.name() + " were not asked the same on "
                + place.words()
                + ": " + alone.size() + " of " + all + " questions of " + holder.name() + " are not among those of "
                + lacking.name() + ", such as '" + alone.iterator().next() + "'");
    }

    private static void refuseOtherSettings(NamedRun one, NamedRun other, Place place) {
        boolean equal = one.run()
                .design()
                .task(place.task(), place.variant())
                .settings()
                .equals(other.run().design().task(place.task(), place.variant()).settings());
        if (!equal) {
            throw new BadContentException(one.name() + " and " + other.name() + " cannot be paired on " + place.words()
                    + ": there are no answers on file to compare questions by, and the settings of the task differ");
        }
    }

    private static Set<Place> places(List<Score> scores) {
        Set<Place> places = new LinkedHashSet<>();
        for (Score score : scores) {
            if (!score.split().equals("training")) {
                places.add(new Place(score.task(), score.variant(), score.split(), score.seed()));
            }
        }
        return places;
    }

    private static Map<Place, Set<String>> questions(List<Item> items) {
        Map<Place, Set<String>> questions = new LinkedHashMap<>();
        for (Item item : items) {
            questions
                    .computeIfAbsent(
                            new Place(item.task(), item.variant(), item.split(), item.seed()), place -> new TreeSet<>())
                    .add(item.question());
        }
        return questions;
    }
}
