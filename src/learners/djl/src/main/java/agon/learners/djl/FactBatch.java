package agon.learners.djl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions arranged by context, so that each context is encoded once: contexts in order of appearance, padded to the
 * most facts; questions of a context in order, padded to the most questions. A context without facts has one of absent
 * tokens, since attention needs something to look at.
 *
 * @param contexts number of contexts C
 * @param facts facts a context F, padding included
 * @param questions questions a context Q, padding included
 * @param factRows rows of the table of tokens, C &times; F &times; arity
 * @param questionRows likewise, C &times; Q &times; question slots
 * @param missing C &times; F, {@code true} where a fact is padding; empty if none is
 * @param places where each question stands among the C &times; Q, in the order given
 */
record FactBatch(
        int contexts,
        int facts,
        int questions,
        long[] factRows,
        long[] questionRows,
        boolean[] missing,
        long[] places) {

    private record Group(int[][] facts, List<Integer> members) {
        /** Facts that are looked at. */
        int seen() {
            return Math.max(1, facts.length);
        }
    }

    /** Arranges questions, at least one. */
    static FactBatch of(List<FactQuestion> asked, FactTransformerSettings settings) {
        Map<Object, Group> index = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            FactQuestion question = asked.get(i);
            Group group = index.get(question.context());
            if (group == null) {
                group = new Group(question.facts(), new ArrayList<>());
                index.put(question.context(), group);
                groups.add(group);
            }
            group.members.add(i);
        }
        int facts = groups.stream().mapToInt(Group::seen).max().orElse(0);
        int questions =
                groups.stream().mapToInt(group -> group.members.size()).max().orElse(0);
        long[] places = new long[asked.size()];
        for (int context = 0; context < groups.size(); context++) {
            List<Integer> members = groups.get(context).members;
            for (int i = 0; i < members.size(); i++) {
                places[members.get(i)] = (long) context * questions + i;
            }
        }
        boolean ragged = groups.stream().anyMatch(group -> group.seen() < facts);
        return new FactBatch(
                groups.size(),
                facts,
                questions,
                factRows(groups, facts, settings),
                questionRows(asked, places, groups.size() * questions, settings),
                ragged ? missing(groups, facts) : new boolean[0],
                places);
    }

    /** Whether the questions stand in the order given, without padding. */
    boolean inOrder() {
        if (places.length != contexts * questions) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static long[] factRows(List<Group> groups, int facts, FactTransformerSettings settings) {
        int arity = settings.arity();
        long[] rows = new long[groups.size() * facts * arity];
        int next = 0;
        for (Group group : groups) {
            for (int fact = 0; fact < facts; fact++) {
                for (int slot = 0; slot < arity; slot++) {
                    int token = fact < group.facts.length ? group.facts[fact][slot] : -1;
                    rows[next++] = (long) slot * settings.tokens() + settings.row(token);
                }
            }
        }
        return rows;
    }

    private static long[] questionRows(
            List<FactQuestion> asked, long[] places, int count, FactTransformerSettings settings) {
        int slots = settings.questionSlots();
        long[] rows = new long[count * slots];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) (settings.arity() + i % slots) * settings.tokens() + settings.row(-1);
        }
        for (int i = 0; i < places.length; i++) {
            FactQuestion question = asked.get(i);
            int first = (int) places[i] * slots;
            for (int slot = 0; slot < question.query().length; slot++) {
                rows[first + slot] =
                        (long) (settings.arity() + slot) * settings.tokens() + settings.row(question.query()[slot]);
            }
            for (int known = 0; known < question.answered().length; known++) {
                int slot = settings.queryLength() + known;
                rows[first + slot] = (long) (settings.arity() + slot) * settings.tokens() + question.answered()[known];
            }
        }
        return rows;
    }

    private static boolean[] missing(List<Group> groups, int facts) {
        boolean[] missing = new boolean[groups.size() * facts];
        for (int context = 0; context < groups.size(); context++) {
            for (int fact = groups.get(context).seen(); fact < facts; fact++) {
                missing[context * facts + fact] = true;
            }
        }
        return missing;
    }
}
