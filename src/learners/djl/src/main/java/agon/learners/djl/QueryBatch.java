package agon.learners.djl;

import java.util.List;

/**
 * Queries as arrays, n of them.
 *
 * @param tokenRows rows of the table of tokens, n &times; slots
 * @param indicators 0 or 1, n &times; indicators: slots that are filled, then pairs of slots that hold the same token
 * @param barred n &times; (slots + 1), a large negative number where there is nothing to copy; 0 for generating
 * @param copies n &times; slots &times; answers, 1 where copying the slot says the answer token
 */
record QueryBatch(long[] tokenRows, float[] indicators, float[] barred, float[] copies) {

    private static final float BARRED = -1e9f;

    static QueryBatch of(List<int[]> queries, PointerShape shape) {
        int count = queries.size();
        int slots = shape.slots();
        QueryBatch batch = new QueryBatch(
                new long[count * slots],
                new float[count * shape.indicators()],
                new float[count * (slots + 1)],
                new float[count * slots * shape.answers()]);
        for (int row = 0; row < count; row++) {
            int[] query = queries.get(row);
            batch.indicate(row, query, shape);
            for (int slot = 0; slot < slots; slot++) {
                int token = query[slot];
                batch.tokenRows[row * slots + slot] = shape.tokenRow(slot, token);
                if (shape.copies(token)) {
                    batch.copies[(row * slots + slot) * shape.answers() + token] = 1;
                } else {
                    batch.barred[row * (slots + 1) + slot] = BARRED;
                }
            }
        }
        return batch;
    }

    private void indicate(int row, int[] query, PointerShape shape) {
        int first = row * shape.indicators();
        int next = first + shape.slots();
        for (int slot = 0; slot < shape.slots(); slot++) {
            boolean filled = query[slot] >= 0;
            indicators[first + slot] = filled ? 1 : 0;
            for (int other = 0; other < slot; other++) {
                indicators[next++] = filled && query[slot] == query[other] ? 1 : 0;
            }
        }
    }
}
