package agon.engine.cell;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Contests about held-out questions: the truth against each lie, with either side beginning, and against all lies at once, where
 * there are few enough answers to name them. For each question the same is held for one of the lies, drawn at random, in the
 * place of the truth, and all are shuffled: whoever looks at every contest about a question finds two answers of which either
 * may be the truth, and nothing that tells them apart. Which lies there are {@link Lying} says.
 *
 * @param heldOut the questions
 * @param seed decides who stands where
 */
record Contests<Q, A>(HeldOut<Q, A> heldOut, long seed) {

    /** A contest, whom it is about, and whether that one is its claimant. */
    private record Posed<Q, A>(
            Contest<Q, A> contest, int question, boolean begins, boolean committed, boolean truth, boolean claims) {}

    /** Holds them. */
    List<ContestResult> hold(Contestant<Q, A> contestant) {
        RandomGenerator random =
                Seeds.generator(seed, "contests." + heldOut.split().label());
        List<Posed<Q, A>> posed = new ArrayList<>();
        for (int i = 0; i < heldOut.questions().size(); i++) {
            A truth = heldOut.truths().get(i);
            Optional<Lies<A>> lies = new Lying<>(heldOut, heldOut.questions().get(i), truth, random).lies();
            if (lies.isPresent()) {
                List<A> all = new ArrayList<>(lies.get().all());
                all.add(truth);
                shuffle(all, random);
                pose(i, truth, true, all, random, posed);
                pose(i, lies.get().decoy(), false, all, random, posed);
            }
        }
        shuffle(posed, random);
        return results(
                posed, contestant.contest(posed.stream().map(Posed::contest).toList()));
    }

    /** How many contests were held to come to these results: as many again as tell anything, with a lie for the truth. */
    static int held(List<ContestResult> results) {
        return 2 * results.size();
    }

    /** One answer against each other one and against all of them, beginning and answering. */
    private void pose(
            int question, A answer, boolean truth, List<A> all, RandomGenerator random, List<Posed<Q, A>> posed) {
        Q asked = heldOut.questions().get(question);
        List<A> others = all.stream().filter(other -> !other.equals(answer)).toList();
        for (boolean begins : new boolean[] {true, false}) {
            for (A other : others) {
                boolean claims = random.nextBoolean();
                Contest<Q, A> contest = claims
                        ? new Contest<>(asked, answer, List.of(other), begins)
                        : new Contest<>(asked, other, List.of(answer), !begins);
                posed.add(new Posed<>(contest, question, begins, true, truth, claims));
            }
            if (others.size() > 1 && named()) {
                Contest<Q, A> contest = new Contest<>(asked, answer, others, begins);
                posed.add(new Posed<>(contest, question, begins, false, truth, true));
            }
        }
    }

    private static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    private static <Q, A> List<ContestResult> results(List<Posed<Q, A>> posed, List<Optional<Ending>> endings) {
        if (endings.size() != posed.size()) {
            throw new IllegalStateException("the agent ended " + endings.size() + " of " + posed.size() + " contests");
        }
        List<ContestResult> results = new ArrayList<>();
        for (int i = 0; i < posed.size(); i++) {
            Posed<Q, A> held = posed.get(i);
            if (held.truth()) {
                endings.get(i)
                        .map(ending -> ContestResult.of(
                                held.question(), held.claims(), held.begins(), held.committed(), ending))
                        .ifPresent(results::add);
            }
        }
        return results;
    }

    private boolean named() {
        return Lying.namesAll(heldOut.form());
    }
}
