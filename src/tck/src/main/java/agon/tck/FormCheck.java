package agon.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.FactsForm;
import agon.api.codec.GraphForm;
import agon.api.codec.ImageForm;
import agon.api.codec.TokensForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether questions keep to what their forms promise.
 *
 * @param questions the questions
 */
record FormCheck<Q>(List<Q> questions) {

    /** A place beside the numbers that are written, which must stay as it is. */
    private static final float UNTOUCHED = 12345;

    void assertFacts(FactsForm<Q> form) {
        FactsForm.Extent extent = form.extent();
        Map<Object, int[][]> byContext = new HashMap<>();
        for (Q question : questions) {
            int[][] facts = form.facts(question);
            assertTrue(facts.length <= extent.facts(), facts.length + " facts of at most " + extent.facts());
            for (int[] fact : facts) {
                assertEquals(extent.arity(), fact.length, "arity of a fact");
                assertVocabulary(fact, extent.vocabulary());
            }
            int[] query = form.query(question);
            assertEquals(extent.queryLength(), query.length, "length of a query");
            assertVocabulary(query, extent.vocabulary());
            int[][] others = byContext.putIfAbsent(form.context(question), facts);
            if (others != null) {
                assertTrue(Arrays.deepEquals(others, facts), "equal contexts have equal facts");
            }
        }
    }

    private static void assertVocabulary(int[] tokens, int vocabulary) {
        for (int token : tokens) {
            assertTrue(
                    token == FactsForm.ABSENT || token >= 0 && token < vocabulary,
                    "token " + token + " of " + vocabulary);
        }
    }

    static void assertTokens(int[] tokens, TokensForm.Extent extent) {
        assertEquals(extent.length(), tokens.length, "tokens");
        for (int token : tokens) {
            assertTrue(token >= 0 && token < extent.vocabulary(), "token " + token + " of " + extent.vocabulary());
        }
    }

    void assertVector(VectorForm<Q> form) {
        assertEquals(form.names().size(), new HashSet<>(form.names()).size(), "no name twice");
        for (Q question : questions) {
            assertWritten(form.names().size(), (into, offset) -> form.write(question, into, offset));
        }
    }

    void assertImage(ImageForm<Q> form) {
        for (Q question : questions) {
            assertWritten(form.extent().size(), (into, offset) -> form.write(question, into, offset));
        }
    }

    void assertGraph(GraphForm<Q> form) {
        GraphForm.Extent extent = form.extent();
        for (Q question : questions) {
            float[][] vertices = form.vertices(question);
            int[][] edges = form.edges(question);
            float[][] numbers = form.edgeNumbers(question);
            assertTrue(
                    vertices.length >= 1 && vertices.length <= extent.vertices(),
                    vertices.length + " vertices, of which there are 1 to " + extent.vertices());
            assertTrue(edges.length <= extent.edges(), edges.length + " edges of at most " + extent.edges());
            assertEquals(edges.length, numbers.length, "rows of numbers, one an edge");
            assertRows(extent.vertexNumbers(), vertices);
            assertRows(extent.edgeNumbers(), numbers);
            assertRows(extent.wholeNumbers(), form.whole(question));
            assertEdges(edges, vertices.length);
        }
    }

    private static void assertEdges(int[][] edges, int vertices) {
        Set<List<Integer>> joined = new HashSet<>();
        for (int[] edge : edges) {
            assertEquals(2, edge.length, "an edge has two ends");
            int first = Math.min(edge[0], edge[1]);
            int second = Math.max(edge[0], edge[1]);
            assertTrue(first >= 0 && first < second && second < vertices, "an edge from " + first + " to " + second);
            assertTrue(joined.add(List.of(first, second)), "an edge from " + first + " to " + second + " twice");
        }
    }

    private static void assertRows(int width, float[]... rows) {
        for (float[] row : rows) {
            assertEquals(width, row.length, "numbers in a row");
            for (float value : row) {
                assertTrue(Float.isFinite(value), "a finite number, not " + value);
            }
        }
    }

    /** Writes numbers from an offset on. */
    interface Writing {

        void write(float[] into, int offset);
    }

    static void assertWritten(int width, Writing writing) {
        float[] first = new float[width + 2];
        float[] second = new float[width + 2];
        // What was there before must make no difference.
        Arrays.fill(first, UNTOUCHED);
        Arrays.fill(second, 1, width + 1, -UNTOUCHED);
        second[0] = UNTOUCHED;
        second[width + 1] = UNTOUCHED;
        writing.write(first, 1);
        writing.write(second, 1);
        assertArrayEquals(first, second, "all of its own numbers are written, and no others");
        assertEquals(UNTOUCHED, first[0]);
        assertEquals(UNTOUCHED, first[width + 1]);
        for (float value : first) {
            assertTrue(Float.isFinite(value), "a finite number, not " + value);
        }
    }
}
