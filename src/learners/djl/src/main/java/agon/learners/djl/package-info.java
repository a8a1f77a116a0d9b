/**
 * Neural learners on DJL and PyTorch: a graph of facts, a transformer over facts, a pointer network for questions without
 * facts, networks for images and for graphs, and a multilayer perceptron.
 *
 * <p><b>How it fits together.</b> A {@code Network} says where its parameters lie and what it puts out. A {@code Head} reads
 * outputs as answers: tokens by softmax, one after the other, or a real by a Gaussian. {@code Losses} are written once, for
 * whatever head. {@code TrainableWeights} hold all parameters in one flat vector with their slow copy, so that an update
 * takes a handful of native operations. {@code NeuralLearner} puts these behind the api.
 *
 * <p><b>The fact transformer.</b> Facts attend to facts, then questions attend to facts; facts are encoded once for all
 * questions about them. Its attention heads begin as joins (a token here against the same token there) and its matrices are
 * updated along orthogonalised momentum: on permutation powering the joins took held-out accuracy after 400 steps
 * from 0.39 to 0.74, and orthogonalised updates save about a fifth of all steps.
 *
 * <p><b>The fact graph.</b> Facts and the tokens they are made of send one another messages, round after round by the same
 * weights, once the question has marked the tokens that it names. What spreads is about the question, so each question has
 * states of its own and nothing is shared between the questions of a context; in exchange the chains of facts that the
 * transformer has to find by attention are there from the start. An answer rests on as many facts in a row as there are
 * rounds. Where a rule has no chain (patterns that facts match) its attention heads serve; those that add count what they
 * see.
 *
 * <p><b>Rounds before the question.</b> States that are about a question learn each depth of reasoning on its own: on
 * sequential assignments of size 16, after 1,000 updates, depths 1 and 2 were right, depth 3 nine times in ten and what is
 * deeper seven times. What is found out before the question is known has to hold for every entity, and costs once a context. Facts look up facts
 * there by what their entities stand for ({@code FactJoins}); sequential assignments are then solved at all depths within a
 * hundred updates. That entities' meanings may be said as the answer matters most: without it four seeds in five
 * found the join after 75 to 200 updates at size 8 and one had not after 250, with it all five had it after 60.
 *
 * <p><b>Leaps along facts.</b> A round follows one fact, so a power of 63 takes 63 rounds, and each power is learned on its
 * own. {@code FactHops} squares the relation that facts state instead, and the question says which squares to use: permutation
 * powering of size 64 is then learned by amplification in some 500 updates of a few tenths of a second. Trap: where contexts
 * are small, different leaps lead to the same place (twelve steps lead nowhere on four elements), and what is learned there
 * is wrong where they are large. Start with small powers, not with small permutations.
 *
 * <p><b>The pointer network.</b> Reads the tokens of a question alone, and says every token of its answer at once: copied
 * from the question, or generated. For steps of an overseer that looks facts up instead of reasoning about them.
 *
 * <p><b>The convolutional network.</b> Two convolutions, each followed by pooling, and a dense layer with dropout, for
 * questions that can be shown as images. What is silent in an update is drawn from the learner's own generator.
 *
 * <p><b>The message-passing network.</b> For questions that are graphs, such as molecules. Graphs stand side by side, and rows are
 * gathered and added up by index ({@code SegmentSums}, in one order and without padding to the largest graph). It departs from
 * Gilmer et al. (2017) as Yang et al. (2019) do: arcs have states instead of vertices, an arc does not hear the one that comes
 * back to it, and what an edge is enters the first state of its arcs instead of a matrix of its own that messages are multiplied
 * by; a state is updated by adding what was heard to the first one, not by a gated recurrent unit. From both it departs in what it
 * reads at the end, the sum and the mean over vertices in place of a set-to-set network or of one of them, joined with the
 * standardised numbers of the question as a whole.
 *
 * <p><b>Repeatability.</b> Initial weights come from the generator that is passed, never from the engine, and so does
 * what is drawn in updates; with one thread of the engine equal calls give equal bits.
 *
 * <p><b>Traps.</b> A result attaches to the manager of its first argument: derived from a parameter it would live as long as
 * the parameter. Every evaluation and every step therefore works on a duplicate in a manager of its own. DJL allows one
 * gradient collector a JVM. {@code x.mul(number)} frees the number before its gradient is taken: use
 * {@code ForwardPass.scaled}. Each native operation costs about 10 microseconds, however small: batch.
 */
@NullMarked
package agon.learners.djl;

import org.jspecify.annotations.NullMarked;
