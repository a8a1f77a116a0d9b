package agon.analysis.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/**
 * Who argues one side of contests, as the experiment set it.
 *
 * @param kind how evidence is chosen, such as {@code search}
 * @param rollouts games played in mind before each piece; 0 for those that do not search
 * @param atOnce of these before the judge is asked; 0 for those that do not search
 * @param survey random ends looked at beforehand; 0 for those that do not search
 */
record Debater(String kind, long rollouts, long atOnce, long survey) {

    static final String PLAYER = "player";
    static final String OPPONENT = "opponent";

    /** Weakest kinds first. */
    static final Comparator<Debater> ORDER = Comparator.comparingInt(Debater::rank)
            .thenComparing(Debater::kind)
            .thenComparingLong(Debater::rollouts)
            .thenComparingLong(Debater::survey)
            .thenComparingLong(Debater::atOnce);

    private static final String SEARCH = "search";
    private static final List<String> KINDS = List.of("random", "learned", "greedy", SEARCH, "exact");

    /** Who argues for claimants. */
    static Debater player(Setup setup) {
        return of(
                setup.protocolSetting(PLAYER + ".kind").asText(),
                setup.protocolSetting(PLAYER + ".rollouts").asLong(),
                setup.protocolSetting(PLAYER + ".atOnce").asLong(),
                setup.protocolSetting(PLAYER + ".survey").asLong());
    }

    /** Who argues for rivals: as the player, but for what is set. */
    static Debater opponent(Setup setup) {
        String kind = setup.protocolSetting(OPPONENT + ".kind").asText("same");
        return of(
                kind.equals("same") ? setup.protocolSetting(PLAYER + ".kind").asText() : kind,
                either(setup, ".rollouts", 0),
                either(setup, ".atOnce", 0),
                either(setup, ".survey", -1));
    }

    /** The opponent's own where it has said something else than that it is as the player. */
    private static long either(Setup setup, String path, long same) {
        JsonNode own = setup.protocolSetting(OPPONENT + path);
        return own.asLong(same) == same ? setup.protocolSetting(PLAYER + path).asLong() : own.asLong();
    }

    private static Debater of(String kind, long rollouts, long atOnce, long survey) {
        return kind.equals(SEARCH) ? new Debater(kind, rollouts, atOnce, survey) : new Debater(kind, 0, 0, 0);
    }

    boolean searches() {
        return kind.equals(SEARCH);
    }

    private int rank() {
        return KINDS.indexOf(kind);
    }

    /** For people, with no more than tells it from the others. */
    String name(List<Debater> others) {
        if (!searches()) {
            return kind + " play";
        }
        List<Debater> alike = others.stream()
                .filter(other -> other.searches() && other.rollouts() == rollouts)
                .toList();
        boolean surveyed = alike.stream().anyMatch(other -> other.survey() != survey);
        boolean hasty = alike.stream().anyMatch(other -> other.survey() == survey && other.atOnce() != atOnce);
        String surveying = survey == 0 ? ", no survey" : ", survey of " + survey;
        return Phrase.counted((int) rollouts, "rollout")
                + (surveyed ? surveying : "")
                + (hasty ? ", " + atOnce + " at once" : "");
    }
}
