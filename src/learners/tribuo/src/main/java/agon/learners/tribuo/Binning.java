package agon.learners.tribuo;

import agon.learners.refitting.VaryingFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tribuo.Example;
import org.tribuo.Output;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.SparseVector;
import org.tribuo.transform.TransformStatistics;
import org.tribuo.transform.Transformer;
import org.tribuo.transform.transformations.BinningTransformation;

/**
 * What a forest sees of the features: those that vary, and of those with many values the number of a bin of equal
 * frequency. Tribuo's regression trees weigh every value against every row, so unbinned they take five times as long.
 *
 * @param columns the features that vary
 * @param bins of each of them, none where its values are few enough as they are
 * @param names of each of them and of the constant, ascending, so that Tribuo numbers them alike
 */
record Binning(int[] columns, List<Optional<Transformer>> bins, String[] names) {

    static Binning of(float[][] features, int mostBins) {
        int[] columns = VaryingFeatures.columns(features);
        List<Optional<Transformer>> bins = new ArrayList<>();
        for (int column : columns) {
            double[] values = new double[features.length];
            for (int row = 0; row < values.length; row++) {
                values[row] = value(features[row][column]);
            }
            long distinct = Arrays.stream(values).distinct().count();
            bins.add(distinct <= mostBins ? Optional.empty() : Optional.of(equalFrequency(values, mostBins)));
        }
        String[] names = new String[columns.length + 1];
        Arrays.setAll(names, TribuoData::name);
        names[columns.length] = TribuoData.CONSTANT;
        return new Binning(columns, List.copyOf(bins), names);
    }

    private static Transformer equalFrequency(double[] values, int mostBins) {
        // Tribuo puts whatever does not divide into the last bin: with whole shares it is not much larger than the
        // rest.
        int share = (values.length + mostBins - 1) / mostBins;
        int bins = Math.max(2, values.length / share);
        TransformStatistics statistics =
                BinningTransformation.equalFrequency(bins).createStats();
        for (double value : values) {
            statistics.observeValue(value);
        }
        return statistics.generateTransformer();
    }

    /** Adding zero makes one zero of the two, which Tribuo tells apart. */
    private static double value(float feature) {
        return feature + 0f;
    }

    <T extends Output<T>> Example<T> example(T output, float[] features, double weight) {
        Example<T> example = new ArrayExample<>(output, names, values(features));
        example.setWeight((float) weight);
        return example;
    }

    /** The features as the nodes of Tribuo's trees read them. */
    SparseVector vector(float[] features) {
        int[] ids = new int[names.length];
        Arrays.setAll(ids, id -> id);
        return SparseVector.createSparseVector(names.length, ids, values(features));
    }

    private double[] values(float[] features) {
        double[] values = new double[names.length];
        for (int i = 0; i < columns.length; i++) {
            double value = value(features[columns[i]]);
            values[i] = bins.get(i).map(bin -> bin.transform(value)).orElse(value);
        }
        values[columns.length] = 1;
        return values;
    }
}
