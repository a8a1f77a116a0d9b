package agon.learners.refitting;

import agon.api.codec.VectorForm;

/**
 * Shows questions as vectors.
 *
 * @param form the codec's vector form
 * @param width its width, kept because listing the names of many features takes long
 */
record Vectors<Q>(VectorForm<Q> form, int width) {

    float[] of(Q question) {
        float[] features = new float[width];
        form.write(question, features, 0);
        return features;
    }
}
