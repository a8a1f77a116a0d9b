package agon.learners.djl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions, each with its context as a bipartite graph of facts and entities. The entities of a context are the distinct
 * tokens of its facts, and one more, the asker, which stands for the question itself. Contexts are padded to the largest;
 * how many questions a context is asked does not matter, since on the way to an answer that differs a lot.
 *
 * @param contexts number of contexts C
 * @param questions number of questions Q
 * @param facts facts a context F, padding included
 * @param entities entities a context R, the asker last, padding included
 * @param contextOf Q contexts
 * @param factEntities C &times; F &times; R &times; arity: 1 where the entity stands in that place of the fact
 * @param factTokens C &times; F &times; arity rows of the table of tokens
 * @param offsets C &times; F, added to all scores: minus the logarithm of how many facts the context has, so that a head that
 *     adds sees each fact at first by one over their number, as one that averages does; hardly finite where a fact is padding
 * @param questionEntities Q &times; R &times; (slots + 1): 1 where the entity stands in that slot; the asker in the last place
 * @param questionTokens Q &times; slots rows of the table of tokens
 * @param contextTokens C &times; R rows of the table of tokens
 * @param entityTokens Q &times; R rows of the table of tokens
 * @param entityAnswers Q &times; R &times; answers: 1 where the entity is that answer
 */
record FactGraphBatch(
        int contexts,
        int questions,
        int facts,
        int entities,
        long[] contextOf,
        float[] factEntities,
        long[] factTokens,
        float[] offsets,
        float[] questionEntities,
        long[] questionTokens,
        long[] contextTokens,
        long[] entityTokens,
        float[] entityAnswers) {

    private static final float MASKED = -1e9f;

    /** Arranges questions, at least one. */
    static FactGraphBatch of(List<FactQuestion> asked, FactGraphShape shape) {
        Map<Object, Group> byContext = new LinkedHashMap<>();
        List<Group> groupOf = new ArrayList<>(asked.size());
        for (FactQuestion question : asked) {
            groupOf.add(byContext.computeIfAbsent(
                    question.context(), context -> new Group(byContext.size(), question.facts(), shape)));
        }
        // Attention needs something to look at, so a context without facts has one of absent tokens.
        int facts = 1;
        int entities = 1;
        for (Group group : byContext.values()) {
            facts = Math.max(facts, group.facts.length);
            entities = Math.max(entities, 1 + group.entities.size());
        }
        FactGraphBatch batch = empty(byContext.size(), asked.size(), facts, entities, shape);
        byContext.values().forEach(group -> batch.layFacts(group, shape));
        for (int i = 0; i < asked.size(); i++) {
            batch.layEntities(i, groupOf.get(i), shape);
            batch.layQuestion(i, groupOf.get(i), asked.get(i), shape);
        }
        return batch;
    }

    private static FactGraphBatch empty(int contexts, int questions, int facts, int entities, FactGraphShape shape) {
        return new FactGraphBatch(
                contexts,
                questions,
                facts,
                entities,
                new long[questions],
                new float[contexts * facts * entities * shape.arity()],
                absent(contexts * facts * shape.arity(), shape),
                new float[contexts * facts],
                new float[questions * entities * (shape.slots() + 1)],
                absent(questions * shape.slots(), shape),
                absent(contexts * entities, shape),
                absent(questions * entities, shape),
                new float[questions * entities * shape.tokens().answers()]);
    }

    private static long[] absent(int size, FactGraphShape shape) {
        long[] rows = new long[size];
        Arrays.fill(rows, shape.tokens().absent());
        return rows;
    }

    private void layFacts(Group group, FactGraphShape shape) {
        group.entities.forEach((row, entity) -> contextTokens[group.place * entities + entity] = row);
        for (int fact = 0; fact < facts; fact++) {
            int at = group.place * facts + fact;
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
    }

    private void layEntities(int at, Group group, FactGraphShape shape) {
        int answers = shape.tokens().answers();
        contextOf[at] = group.place;
        group.entities.forEach((row, entity) -> {
            entityTokens[at * entities + entity] = row;
            if (row < answers) {
                entityAnswers[(at * entities + entity) * answers + row] = 1;
            }
        });
    }

    private void layQuestion(int at, Group group, FactQuestion question, FactGraphShape shape) {
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

    /** A context: its place among the contexts, its facts, and its entities by their row in the table of tokens. */
    private static final class Group {

        private final int place;
        private final int[][] facts;
        private final Map<Integer, Integer> entities = new HashMap<>();

        private Group(int place, int[][] facts, FactGraphShape shape) {
            this.place = place;
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
