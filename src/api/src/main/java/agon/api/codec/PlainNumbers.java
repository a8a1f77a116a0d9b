package agon.api.codec;

/** Reals that are their own value. */
record PlainNumbers(double centre, double scale) implements RealForm<Double> {

    PlainNumbers {
        if (!Double.isFinite(centre) || !(scale > 0) || !Double.isFinite(scale)) {
            throw new IllegalArgumentException("reals: centre " + centre + ", scale " + scale);
        }
    }

    @Override
    public double value(Double answer) {
        return answer;
    }

    @Override
    public Double answer(double value) {
        return value;
    }
}
