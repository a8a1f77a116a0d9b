package agon.protocols.debate.evidence;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A judge to whom each piece speaks for some answers and against others, whatever else was revealed.
 *
 * @param pieces how many there are
 */
record Leanings(int pieces) implements Arena<String, Integer, Integer> {

    @Override
    public List<Integer> evidence(String question) {
        return IntStream.range(0, pieces).boxed().toList();
    }

    @Override
    public List<double[]> judge(List<Trial<String, Integer, Integer>> trials) {
        return trials.stream().map(Leanings::verdict).toList();
    }

    private static double[] verdict(Trial<String, Integer, Integer> trial) {
        double[] believed = trial.claims().stream()
                .mapToDouble(claim -> Math.exp(trial.revealed().stream()
                        .mapToDouble(piece -> 2 * Seeds.uniform(claim, trial.question() + piece) - 1)
                        .sum()))
                .toArray();
        double all = Arrays.stream(believed).sum();
        return Arrays.stream(believed).map(one -> one / all).toArray();
    }

    @Override
    public EvidenceForm<Integer> form() {
        throw new UnsupportedOperationException("players look at places alone");
    }
}
