package agon.learners.smile;

import agon.learners.refitting.TrainingRows;
import agon.learners.refitting.VaryingFeatures;
import java.util.Arrays;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.measure.NominalScale;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.data.type.StructType;
import smile.data.vector.BaseVector;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;

/**
 * What trees see of the features: those that vary, in units of their range. Those with two values are nominal: Smile's
 * classification trees cut between numbers only where neighbours in the order differ by class, which may pass by the only
 * cut there is.
 *
 * @param columns the features that vary
 * @param least value of each of them
 * @param range of each of them, above 0
 * @param nominal whether it has two values
 * @param schema of the columns, to which a constant is added where none varies
 */
record Features(int[] columns, double[] least, double[] range, boolean[] nominal, StructType schema) {

    private static final NominalScale TWO = new NominalScale("low", "high");

    static Features of(float[][] features) {
        int[] columns = VaryingFeatures.columns(features);
        double[] least = new double[columns.length];
        double[] range = new double[columns.length];
        boolean[] nominal = new boolean[columns.length];
        StructField[] fields = new StructField[Math.max(1, columns.length)];
        fields[0] = new StructField("constant", DataTypes.DoubleType);
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (float[] each : features) {
                low = Math.min(low, each[column]);
                high = Math.max(high, each[column]);
            }
            double lowest = low;
            double highest = high;
            least[i] = low;
            range[i] = high - low;
            nominal[i] = Arrays.stream(features).allMatch(each -> each[column] == lowest || each[column] == highest);
            fields[i] = nominal[i]
                    ? new StructField("feature" + i, DataTypes.IntegerType, TWO)
                    : new StructField("feature" + i, DataTypes.DoubleType);
        }
        return new Features(columns, least, range, nominal, DataTypes.struct(fields));
    }

    /** The rows of a choice of rows, each as often as it is chosen. */
    DataFrame frame(TrainingRows rows, int[] chosen) {
        BaseVector<?, ?, ?>[] vectors = new BaseVector<?, ?, ?>[schema.length()];
        if (columns.length == 0) {
            vectors[0] = DoubleVector.of(schema.field(0), new double[chosen.length]);
        }
        for (int i = 0; i < columns.length; i++) {
            double[] values = new double[chosen.length];
            for (int row = 0; row < values.length; row++) {
                values[row] = value(i, rows.features()[rows.question()[chosen[row]]]);
            }
            vectors[i] = nominal[i]
                    ? IntVector.of(
                            schema.field(i),
                            Arrays.stream(values).mapToInt(value -> (int) value).toArray())
                    : DoubleVector.of(schema.field(i), values);
        }
        return DataFrame.of(vectors);
    }

    /** One question as the nodes of the trees read it. */
    Tuple read(float[] features) {
        double[] values = new double[schema.length()];
        for (int i = 0; i < columns.length; i++) {
            values[i] = value(i, features);
        }
        return Tuple.of(values, schema);
    }

    private double value(int i, float[] features) {
        double share = (features[columns[i]] - least[i]) / range[i];
        return nominal[i] ? (share > 0.5 ? 1 : 0) : share;
    }
}
