package agon.engine.cell;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Contests about held-out questions: the truth against a lie, with either side beginning, and against all lies at once, where
 * there are few enough answers to name them. Which side is the truth is drawn for each contest, and for each in which the
 * truth stands against all there is one in which some lie does, so that a contestant cannot tell what it argues for.
 *
 * @param heldOut the questions
 * @param seed decides who stands where
 */
record Contests<Q, A>(HeldOut<Q, A> heldOut, long seed) {

    private static final int MOST_NAMED = 16;
    private static final int OTHERWISE = 3;

    /** How one ended for the truth. */
    private record Side(int question, boolean begins, boolean committed, boolean truth, boolean turned) {}

    /** Holds them. */
    List<ContestResult> hold(Contestant<Q, A> contestant) {
        RandomGenerator random =
                Seeds.generator(seed, "contests." + heldOut.split().label());
        List<Contest<Q, A>> contests = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < heldOut.questions().size(); i++) {
            Q question = heldOut.questions().get(i);
            A truth = heldOut.truths().get(i);
            List<A> lies = lies(question, truth, random);
            for (boolean begins : new boolean[] {true, false}) {
                for (A lie : lies) {
                    boolean turned = random.nextBoolean();
                    sides.add(new Side(i, begins, true, true, turned));
                    contests.add(
                            turned
                                    ? new Contest<>(question, lie, List.of(truth), !begins)
                                    : new Contest<>(question, truth, List.of(lie), begins));
                }
                if (lies.size() > 1 && named()) {
                    sides.add(new Side(i, begins, false, true, false));
                    contests.add(new Contest<>(question, truth, lies, begins));
                    A lie = lies.get(random.nextInt(lies.size()));
                    List<A> others = new ArrayList<>(lies);
                    others.set(lies.indexOf(lie), truth);
                    sides.add(new Side(i, begins, false, false, false));
                    contests.add(new Contest<>(question, lie, others, begins));
                }
            }
        }
        return results(sides, contestant.contest(List.copyOf(contests)));
    }

    private static List<ContestResult> results(List<Side> sides, double[] shares) {
        if (shares.length != sides.size()) {
            throw new IllegalStateException("the agent ended " + shares.length + " of " + sides.size() + " contests");
        }
        List<ContestResult> results = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (!(shares[i] >= 0 && shares[i] <= 1)) {
                throw new IllegalStateException("a contest ended with a share of " + shares[i]);
            }
            Side side = sides.get(i);
            if (side.truth()) {
                double share = side.turned() ? 1 - shares[i] : shares[i];
                results.add(new ContestResult(side.question(), side.begins(), side.committed(), share));
            }
        }
        return results;
    }

    private boolean named() {
        return heldOut.form() instanceof LabelForm<A> labels && labels.size() <= MOST_NAMED;
    }

    private List<A> lies(Q question, A truth, RandomGenerator random) {
        AnswerForm<A> form = heldOut.form();
        if (form instanceof LabelForm<A> labels && named()) {
            List<A> lies = new ArrayList<>();
            for (int label = 0; label < labels.size(); label++) {
                A lie = labels.answer(label);
                if (!heldOut.truth().accepts(question, lie)) {
                    lies.add(lie);
                }
            }
            return lies;
        }
        Set<A> lies = new LinkedHashSet<>();
        for (int draws = 0; draws < 100 && lies.size() < OTHERWISE; draws++) {
            A lie = form.guess(random);
            if (form.distance(lie, truth) > 0 && !heldOut.truth().accepts(question, lie)) {
                lies.add(lie);
            }
        }
        return List.copyOf(lies);
    }
}
