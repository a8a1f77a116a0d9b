/**
 * Digits by a few pixels: the sparse-evidence task of Irving, Christiano and Amodei (2018, arXiv:1805.00899, section 3.1).
 *
 * <p><b>The idea.</b> A picture shows one of ten classes. The overseer cannot look at pictures: it sees as many pixels as its
 * settings say and tells the class of most pictures wrong, or of hardly more than half of them right. Debaters see all, and
 * choose which pixels it is shown.
 *
 * <p><b>Data flow.</b> {@code data}: pictures are drawn by the project, or read from files → {@link
 * agon.tasks.digits.DigitsTask} keeps their classes; a {@code Picture} is a question and does not tell its own → {@code judge}:
 * random lit pixels of random training pictures teach a small convolutional network which class a glimpse is of, once for
 * all experiments ({@link agon.api.task.Faculties}); it is the eye of the judge, and of the overseer when it answers unaided.
 *
 * <p><b>Splits.</b> Trained on: the training pictures as they are published. D: the test pictures. D*: the test pictures,
 * turned by 25 to 40 degrees to either side.
 *
 * <p><b>Assumes of the overseer</b> that it knows what glimpses of such pictures look like, from classes of training pictures;
 * what that took is in the ledger ({@code faculty.examples}).
 *
 * <p><b>Departs from the paper.</b> The network has half of the published one's maps and a quarter of its dense units unless
 * settings say otherwise; it is trained without dropout at a higher rate that falls, and answers by the average of its late
 * weights. Generated digits stand in where MNIST is not at hand.
 *
 * <p><b>How hard it is.</b> Who sees whole pictures learns generated digits at once: {@code ./agon run -p supervised -t digits
 * --seeds 0 --set learner=cnn --set protocols.supervised.updates=120} trains the convolutional network on 30,720 labels, in
 * under a minute on one core, and is right about all of 500 held-out pictures; turned, about two thirds of them. The judge
 * of six random pixels is right about some six in ten.
 *
 * <p><b>Traps.</b> A judge is trained for a number of pixels; shown more or fewer it guesses. Pixels of the ground tell it
 * what it never learned to read: with {@code darkPixels} the liar mostly wins.
 */
@NullMarked
package agon.tasks.digits;

import org.jspecify.annotations.NullMarked;
