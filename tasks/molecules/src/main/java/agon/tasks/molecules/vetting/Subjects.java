package agon.tasks.molecules.vetting;

import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Rewriting;
import agon.tasks.molecules.question.Model;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The models that are vetted at one study, and what may be tried on them.
 *
 * @param rules of the vetting
 * @param candidates all models
 * @param consistent those of them that say the same of a molecule in whatever words it comes
 * @param checks measurements that no sound model was trained on
 * @param strata of the molecules that can be measured
 * @param pool what those who are consistent and H's own sources say of these
 * @param probes what they say of some of them
 */
record Subjects(
        VettingRules rules,
        List<Candidate> candidates,
        List<Candidate> consistent,
        List<Measured> checks,
        Strata strata,
        Consensus pool,
        Consensus probes) {

    /** A sound model may be so many times as far off on a scaffold as elsewhere: some molecules are harder than others. */
    private static final double TOLERATED = 2;

    /** A model that contradicts itself about more than one molecule in so many is not consistent. */
    private static final double CONTRADICTING_ONE_IN = 20;

    static Subjects of(
            VettingRules rules,
            Rewriting rewriting,
            List<Candidate> candidates,
            List<Measured> checks,
            List<Molecule> pool,
            List<Opinions> references,
            RandomGenerator random) {
        Consistency consistency = Consistency.of(pool, rules.probes(), rewriting, random);
        List<Candidate> consistent = candidates.stream()
                .filter(candidate ->
                        consistency.changed(candidate.opinions(), rules.scale()) <= 1 / CONTRADICTING_ONE_IN)
                .toList();
        return new Subjects(
                rules,
                candidates,
                consistent,
                checks,
                Strata.of(pool),
                Consensus.of(pool, consistent, references),
                Consensus.of(consistency.original(), consistent, references));
    }

    List<Model> models() {
        return candidates.stream().map(Candidate::model).toList();
    }

    /** The molecules of a stratum that can be measured. */
    List<Molecule> members(String stratum) {
        return strata.members().getOrDefault(stratum, List.of()).stream()
                .map(pool.molecules()::get)
                .toList();
    }

    /** In which stratum a model is farthest from all others. */
    Suspicion suspect(Model model) {
        return strata.largest(pool.disagreement(model));
    }

    /**
     * For each consistent model, how likely it is that it does no worse on molecules by lot than where it is known to be checked:
     * a sound one cannot tell the two apart.
     */
    Map<Model, Double> worseThanChecked(List<Measured> fresh) {
        Map<Model, Double> probabilities = new LinkedHashMap<>();
        for (Candidate candidate : consistent) {
            double p = RankTest.larger(
                    errors(candidate, fresh), errors(candidate, checks), random(candidate.model(), "fresh"));
            probabilities.put(candidate.model(), p);
        }
        return probabilities;
    }

    /** How likely it is that a model is no more than {@value #TOLERATED} times as far off on one stratum as on the others. */
    double worseOn(String stratum, Model model, List<Measured> fresh, List<Measured> suspected) {
        Candidate candidate = consistent.stream()
                .filter(some -> some.model() == model)
                .findFirst()
                .orElseThrow();
        List<Measured> known = Stream.concat(checks.stream(), fresh.stream()).toList();
        List<Measured> within = Stream.concat(known.stream(), suspected.stream())
                .filter(check -> strata.of(check.molecule()).equals(stratum))
                .toList();
        List<Measured> elsewhere = known.stream()
                .filter(check -> !strata.of(check.molecule()).equals(stratum))
                .toList();
        double[] tolerated = Arrays.stream(errors(candidate, within))
                .map(error -> error / TOLERATED)
                .toArray();
        return RankTest.larger(tolerated, errors(candidate, elsewhere), random(model, "stratum"));
    }

    /** Whether a model says more of the molecules of which H's own sources say more, more often than by chance. */
    boolean isSupported(Model model) {
        double[] said = probes.models().getOrDefault(model, new double[0]);
        double[] own = probes.reference();
        if (said.length == 0 || own.length == 0) {
            return false;
        }
        double middle = Consensus.median(own);
        double[] high = IntStream.range(0, own.length)
                .filter(i -> own[i] > middle)
                .mapToDouble(i -> said[i])
                .toArray();
        double[] low = IntStream.range(0, own.length)
                .filter(i -> own[i] <= middle)
                .mapToDouble(i -> said[i])
                .toArray();
        return RankTest.larger(high, low, random(model, "support")) <= rules.level();
    }

    private RandomGenerator random(Model model, String purpose) {
        return Seeds.generator(rules.seed(), "molecules.vetting." + purpose + "." + model.word());
    }

    private static double[] errors(Candidate candidate, List<Measured> measured) {
        double[] said = candidate
                .opinions()
                .of(measured.stream().map(Measured::molecule).toList());
        double[] errors = new double[said.length];
        for (int i = 0; i < said.length; i++) {
            errors[i] = Math.abs(said[i] - measured.get(i).value());
        }
        return errors;
    }
}
