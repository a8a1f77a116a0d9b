package agon.api.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts and query as indicator features, one for each place and token, so that learners of vectors can be given tasks
 * that are written as facts. The facts keep the order in which the task lists them.
 *
 * @param facts the facts form that is shown
 * @param <Q> the question
 */
record FactIndicators<Q>(FactsForm<Q> facts) implements VectorForm<Q> {

    @Override
    public List<String> names() {
        FactsForm.Extent extent = facts.extent();
        List<String> names = new ArrayList<>();
        for (int fact = 0; fact < extent.facts(); fact++) {
            for (int place = 0; place < extent.arity(); place++) {
                addTokens(names, "fact" + fact + "." + place, extent.vocabulary());
            }
        }
        for (int place = 0; place < extent.queryLength(); place++) {
            addTokens(names, "query" + place, extent.vocabulary());
        }
        return names;
    }

    private static void addTokens(List<String> names, String place, int vocabulary) {
        for (int token = 0; token < vocabulary; token++) {
            names.add(place + "=" + token);
        }
    }

    @Override
    public void write(Q question, float[] into, int offset) {
        FactsForm.Extent extent = facts.extent();
        int places = extent.facts() * extent.arity() + extent.queryLength();
        java.util.Arrays.fill(into, offset, offset + places * extent.vocabulary(), 0f);
        int place = 0;
        int[][] rows = facts.facts(question);
        for (int fact = 0; fact < extent.facts(); fact++) {
            for (int argument = 0; argument < extent.arity(); argument++, place++) {
                if (fact < rows.length) {
                    mark(rows[fact][argument], into, offset + place * extent.vocabulary());
                }
            }
        }
        for (int token : facts.query(question)) {
            mark(token, into, offset + place * extent.vocabulary());
            place++;
        }
    }

    private static void mark(int token, float[] into, int at) {
        if (token != FactsForm.ABSENT) {
            into[at + token] = 1f;
        }
    }
}
