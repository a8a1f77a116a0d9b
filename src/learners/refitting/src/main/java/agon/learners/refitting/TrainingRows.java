package agon.learners.refitting;

/**
 * Rows to fit. Rows of one question share its features and stand together; question by question they are drawn, left out
 * and held out.
 *
 * @param features one vector a question
 * @param question the question of each row, ascending from 0, every question at least once
 * @param target the value, or the class from 0, of each row
 * @param weight of each row, above 0
 */
public record TrainingRows(float[][] features, int[] question, double[] target, double[] weight) {

    /** Number of questions. */
    public int questions() {
        return features.length;
    }

    /** Number of rows. */
    public int rows() {
        return question.length;
    }
}
