package agon.analysis.finding;

import agon.analysis.results.Contest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debates on one form of a task that differ in who argues alone.
 *
 * @param members a debate for each pair of debaters that meet, at least one
 * @param debaters weakest kind first
 */
record Tournament(List<Setup> members, List<Debater> debaters) {

    /** Sorts debates into tournaments. */
    static List<Tournament> of(List<Setup> debates) {
        Map<List<Object>, List<Setup>> groups = new LinkedHashMap<>();
        for (Setup debate : debates) {
            groups.computeIfAbsent(
                            List.of(debate.task(), others(debate.protocol().settings())), key -> new ArrayList<>())
                    .add(debate);
        }
        return groups.values().stream()
                .map(members -> new Tournament(
                        List.copyOf(members),
                        members.stream()
                                .flatMap(member -> Stream.of(Debater.player(member), Debater.opponent(member)))
                                .distinct()
                                .sorted(Debater.ORDER)
                                .toList()))
                .toList();
    }

    private static JsonNode others(JsonNode settings) {
        if (!(settings instanceof ObjectNode object)) {
            return settings;
        }
        return object.deepCopy().remove(List.of("as", Debater.PLAYER, Debater.OPPONENT));
    }

    Setup any() {
        return members.get(0);
    }

    /** What the debates are called, without who argues; the protocol where they share no name. */
    String protocol() {
        Set<String> names =
                members.stream().map(member -> withoutDebaters(member.label())).collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : any().protocol().id();
    }

    private static String withoutDebaters(String label) {
        int swept = label.indexOf('[');
        if (swept < 1 || !label.endsWith("]")) {
            return label;
        }
        String rest = Arrays.stream(
                        label.substring(swept + 1, label.length() - 1).split(","))
                .filter(part -> !part.startsWith(Debater.PLAYER + ".") && !part.startsWith(Debater.OPPONENT + "."))
                .collect(Collectors.joining(","));
        return label.substring(0, swept) + (rest.isEmpty() ? "" : "[" + rest + "]");
    }

    String name(Debater debater) {
        return debater.name(debaters);
    }

    /**
     * Contests against one lie under each seed that has those of every pair: {@link Skill} says which sums.
     *
     * @param evidence holds them
     * @param split which of them
     */
    QuestionSums sums(Evidence evidence, String split) {
        SortedMap<Long, Map<Setup, List<Contest>>> held = new TreeMap<>();
        for (Contest contest : evidence.run().contests()) {
            if (contest.committed() && contest.split().equals(split)) {
                members.stream()
                        .filter(member -> Evidence.isOf(member, contest.protocol(), contest.task(), contest.variant()))
                        .forEach(member -> held.computeIfAbsent(contest.seed(), seed -> new LinkedHashMap<>())
                                .computeIfAbsent(member, unseen -> new ArrayList<>())
                                .add(contest));
            }
        }
        SortedMap<Long, double[][]> values = new TreeMap<>();
        held.forEach((seed, contests) -> {
            if (contests.size() == members.size()) {
                values.put(seed, sums(contests));
            }
        });
        SortedSet<Long> planned = new TreeSet<>();
        members.forEach(member -> planned.addAll(evidence.planned(member)));
        return new QuestionSums(protocol() + " on " + any().place(), values, planned);
    }

    /** Questions are in the order of their names, so that the order of rows changes no bit. */
    private double[][] sums(Map<Setup, List<Contest>> contests) {
        List<String> questions = contests.values().stream()
                .flatMap(List::stream)
                .map(Contest::question)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        questions.forEach(question -> places.put(question, places.size()));
        double[][] sums = new double[Skill.quantities(debaters.size())][questions.size()];
        contests.forEach((member, held) -> {
            int player = debaters.indexOf(Debater.player(member));
            int opponent = debaters.indexOf(Debater.opponent(member));
            for (Contest contest : held) {
                int honest = contest.truthClaims() ? player : opponent;
                int lying = contest.truthClaims() ? opponent : player;
                Skill.add(contest, honest, lying, debaters.size(), sums, places.get(contest.question()));
            }
        });
        return sums;
    }
}
