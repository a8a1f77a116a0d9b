package agon.learners.djl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions arranged by context as a bipartite graph of facts and entities. The entities of a context are the distinct
 * tokens of its facts, and one more, the asker, which stands for the question itself. Everything is padded to the largest
 * context and the most questions.
 *
 * @param contexts number of contexts C
 * @param questions questions a context Q, padding included
 * @param facts facts a context F, padding included
 * @param entities entities a context R, the asker last, padding included
 * @param factEntities C &times; F &times; R &times; arity: 1 where the entity stands in that place of the fact
 * @param questionEntities C &times; Q &times; R &times; (slots + 1): likewise for the question; the asker in the last place
 * @param entityTokens C &times; R rows of the table of tokens
 * @param factTokens C &times; F &times; arity rows of the table of tokens
 * @param questionTokens C &times; Q &times; slots rows of the table of tokens
 * @param entityAnswers C &times; R &times; answers: 1 where the entity is that answer
 * @param offsets C &times; F, added to all scores: minus the logarithm of how many facts the context has, so that a head that
 *     adds sees each fact at first by one over their number, as one that averages does; hardly finite where a fact is padding
 * @param places where each question stands among the C &times; Q, in the order given
 */
record FactGraphBatch(
        int contexts,
        int questions,
        int facts,
        int entities,
        float[] factEntities,
        float[] questionEntities,
        long[] entityTokens,
        long[] factTokens,
        long[] questionTokens,
        float[] entityAnswers,
        float[] offsets,
        long[] places) {

    private static final float MASKED = -1e9f;

    /** Arranges questions, at least one. */
    static FactGraphBatch of(List<FactQuestion> asked, FactGraphShape shape) {
        Map<Object, Group> byContext = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            FactQuestion question = asked.get(i);
            byContext
                    .computeIfAbsent(question.context(), context -> new Group(question.facts(), shape))
                    .members
                    .add(i);
        }
        List<Group> groups = List.copyOf(byContext.values());
        int questions =
                groups.stream().mapToInt(group -> group.members.size()).max().orElse(0);
        // Attention needs something to look at, so a context without facts has one of absent tokens.
        int facts = Math.max(
                1, groups.stream().mapToInt(group -> group.facts.length).max().orElse(0));
        int entities = 1
                + groups.stream().mapToInt(group -> group.entities.size()).max().orElse(0);
        FactGraphBatch batch = empty(groups.size(), questions, facts, entities, asked.size(), shape);
        for (int context = 0; context < groups.size(); context++) {
            batch.lay(groups.get(context), context, asked, shape);
        }
        return batch;
    }

    private static FactGraphBatch empty(
            int contexts, int questions, int facts, int entities, int asked, FactGraphShape shape) {
        return new FactGraphBatch(
                contexts,
                questions,
                facts,
                entities,
                new float[contexts * facts * entities * shape.arity()],
                new float[contexts * questions * entities * (shape.slots() + 1)],
                absent(contexts * entities, shape),
                absent(contexts * facts * shape.arity(), shape),
                absent(contexts * questions * shape.slots(), shape),
                new float[contexts * entities * shape.tokens().answers()],
                new float[contexts * facts],
                new long[asked]);
    }

    private static long[] absent(int size, FactGraphShape shape) {
        long[] rows = new long[size];
        Arrays.fill(rows, shape.tokens().absent());
        return rows;
    }

    private void lay(Group group, int context, List<FactQuestion> asked, FactGraphShape shape) {
        group.entities.forEach((row, entity) -> {
            entityTokens[context * entities + entity] = row;
            if (row < shape.tokens().answers()) {
                entityAnswers[(context * entities + entity) * shape.tokens().answers() + row] = 1;
            }
        });
        for (int fact = 0; fact < facts; fact++) {
            int at = context * facts + fact;
            offsets[at] = (float) -StrictMath.log(Math.max(1, group.facts.length));
            if (fact >= group.facts.length) {
                offsets[at] = MASKED;
                continue;
            }
            for (int place = 0; place < shape.arity(); place++) {
                int row = shape.tokens().row(group.facts[fact][place]);
                if (row != shape.tokens().absent()) {
                    factTokens[at * shape.arity() + place] = row;
                    factEntities[(at * entities + group.entities.get(row)) * shape.arity() + place] = 1;
                }
            }
        }
        for (int question = 0; question < group.members.size(); question++) {
            int member = group.members.get(question);
            int at = context * questions + question;
            places[member] = at;
            layQuestion(group, at, asked.get(member), shape);
        }
    }

    private void layQuestion(Group group, int at, FactQuestion question, FactGraphShape shape) {
        int columns = shape.slots() + 1;
        int[] rows = Group.rows(question, shape);
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != shape.tokens().absent()) {
                questionTokens[at * shape.slots() + slot] = rows[slot];
                Integer entity = group.entities.get(rows[slot]);
                if (entity != null) {
                    questionEntities[(at * entities + entity) * columns + slot] = 1;
                }
            }
        }
        questionEntities[(at * entities + entities - 1) * columns + columns - 1] = 1;
    }

    /** Whether the questions stand in the order given, without padding. */
    boolean inOrder() {
        for (int i = 0; i < places.length; i++) {
            if (places[i] != i) {
                return false;
            }
        }
        return places.length == contexts * questions;
    }

    /** The questions of a context, and its entities by their row in the table of tokens. */
    private static final class Group {

        private final int[][] facts;
        private final List<Integer> members = new ArrayList<>();
        private final Map<Integer, Integer> entities = new HashMap<>();

        private Group(int[][] facts, FactGraphShape shape) {
            this.facts = facts;
            for (int[] fact : facts) {
                for (int token : fact) {
                    int row = shape.tokens().row(token);
                    if (row != shape.tokens().absent()) {
                        entities.putIfAbsent(row, entities.size());
                    }
                }
            }
        }

        /** Rows of the query's tokens, then of the tokens of the answer that are known already. */
        private static int[] rows(FactQuestion question, FactGraphShape shape) {
            int length = question.query().length;
            int[] rows = new int[shape.slots()];
            Arrays.fill(rows, shape.tokens().absent());
            for (int slot = 0; slot < length; slot++) {
                rows[slot] = shape.tokens().row(question.query()[slot]);
            }
            System.arraycopy(question.answered(), 0, rows, length, question.answered().length);
            return rows;
        }
    }
}
