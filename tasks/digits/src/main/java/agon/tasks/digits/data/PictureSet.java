package agon.tasks.digits.data;

/**
 * A set as it is published: what may be trained on, and what is held out.
 *
 * @param training to train on
 * @param test held out
 */
public record PictureSet(LabelledPictures training, LabelledPictures test) {}
