package agon.protocols.debate.evidence;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * A judge whose belief in each answer is another for every set of pieces, so that nothing but looking ahead helps.
 *
 * @param pieces how many there are
 * @param asked counts how often it was asked
 */
record Whims(int pieces, AtomicLong asked) implements Arena<String, Integer, Integer> {

    Whims(int pieces) {
        this(pieces, new AtomicLong());
    }

    @Override
    public List<Integer> evidence(String question) {
        return IntStream.range(0, pieces).boxed().toList();
    }

    @Override
    public List<double[]> judge(List<Trial<String, Integer, Integer>> trials) {
        asked.addAndGet(trials.size());
        return trials.stream().map(Whims::verdict).toList();
    }

    private static double[] verdict(Trial<String, Integer, Integer> trial) {
        String seen = trial.question() + trial.revealed().stream().sorted().toList();
        double[] believed = trial.claims().stream()
                .mapToDouble(claim -> 0.05 + Seeds.uniform(claim, seen))
                .toArray();
        double all = Arrays.stream(believed).sum();
        return Arrays.stream(believed).map(one -> one / all).toArray();
    }

    @Override
    public EvidenceForm<Integer> form() {
        throw new UnsupportedOperationException("players look at places alone");
    }

    /** Games about so many questions, both sides beginning. */
    List<Game<String, Integer, Integer>> games(int questions, int length) {
        return IntStream.range(0, 2 * questions)
                .mapToObj(i -> new Game<>(
                        new Matter<>("question " + i / 2, List.of(0, 1, 2), evidence("")),
                        0,
                        List.of(1),
                        Speakers.BOTH,
                        i % 2 == 0,
                        length))
                .toList();
    }
}
