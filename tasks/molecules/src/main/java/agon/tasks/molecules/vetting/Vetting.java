package agon.tasks.molecules.vetting;

import agon.api.seed.Seeds;
import agon.api.statistics.Holm;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Rewriting;
import agon.tasks.molecules.question.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The vetting of the models of one study. Immutable: it says what it wants measured, and with the measurements there is the next
 * one, until it wants nothing more.
 */
public final class Vetting {
    /** One in so many of the measurements goes to molecules by lot, the others to scaffolds under suspicion. */
    private static final int FRESH_ONE_IN = 3;

    private final Subjects subjects;
    private final int budget;
    private final Stage stage;

    /** How far it has come. */
    private sealed interface Stage {

        /** Molecules by lot are to be measured. */
        record Fresh(List<Molecule> wanted) implements Stage {}

        /**
         * Molecules of scaffolds under suspicion are to be measured.
         *
         * @param suspected where each model that was not found out yet is to be tried
         */
        record Suspicious(List<Molecule> wanted, List<Measured> fresh, Map<Model, Suspicion> suspected)
                implements Stage {}

        /** Nothing more is to be measured. */
        record Done(List<Measured> fresh, List<Assessment> assessments) implements Stage {}
    }

    private Vetting(Subjects subjects, int budget, Stage stage) {
        this.subjects = subjects;
        this.budget = budget;
        this.stage = stage;
    }

    /**
     * Begins.
     *
     * @param candidates models to be vetted
     * @param checks measurements that no sound model was trained on
     * @param pool molecules that can be measured and were not
     * @param references H's own sources, which do not go by the models
     * @param budget most measurements, at least 0
     */
    public static Vetting of(
            VettingRules rules,
            Rewriting rewriting,
            List<Candidate> candidates,
            List<Measured> checks,
            List<Molecule> pool,
            List<Opinions> references,
            int budget) {
        RandomGenerator random = Seeds.generator(rules.seed(), "molecules.vetting." + pool.size());
        Subjects subjects = Subjects.of(rules, rewriting, candidates, checks, pool, references, random);
        List<Molecule> wanted = Lot.of(pool, (budget + FRESH_ONE_IN - 1) / FRESH_ONE_IN, random);
        Vetting begun = new Vetting(subjects, budget, new Stage.Fresh(wanted));
        return wanted.isEmpty() ? begun.with(List.of()) : begun;
    }

    /** What is to be measured, each molecule once; nothing once it is done. */
    public List<Molecule> wanted() {
        if (stage instanceof Stage.Fresh fresh) {
            return fresh.wanted();
        }
        return stage instanceof Stage.Suspicious suspicious ? suspicious.wanted() : List.of();
    }

    /** Whether what is to be measured was chosen because models are suspected there, and not by lot. */
    public boolean suspects() {
        return stage instanceof Stage.Suspicious;
    }

    /**
     * What comes next.
     *
     * @param measured what was wanted, or less of it
     */
    public Vetting with(List<Measured> measured) {
        if (stage instanceof Stage.Fresh) {
            return suspecting(measured);
        }
        if (stage instanceof Stage.Suspicious suspicious) {
            return done(suspicious, measured);
        }
        return this;
    }

    /** What it found out about each model; nothing before it is done. */
    public List<Assessment> assessments() {
        return stage instanceof Stage.Done done ? done.assessments() : List.of();
    }

    /** Measurements of molecules by lot, which nobody could know of: what they say of a model may be believed. */
    public List<Measured> fresh() {
        return stage instanceof Stage.Done done ? done.fresh() : List.of();
    }

    private Vetting suspecting(List<Measured> fresh) {
        Map<Model, Double> alone = subjects.worseThanChecked(fresh);
        Map<Model, Suspicion> suspected = new LinkedHashMap<>();
        // What would be rejected however the other tests come out needs no more measurements.
        double clear = subjects.rules().level() / (2.0 * alone.size());
        alone.forEach((model, p) -> {
            if (p > clear) {
                suspected.put(model, subjects.suspect(model));
            }
        });
        Stage.Suspicious suspicious = new Stage.Suspicious(drawn(suspected.values(), fresh), fresh, suspected);
        Vetting next = new Vetting(subjects, budget, suspicious);
        return suspicious.wanted().isEmpty() ? next.done(suspicious, List.of()) : next;
    }

    /** What is left of the budget, shared among the strata by what is at stake in each. */
    private List<Molecule> drawn(Collection<Suspicion> suspicions, List<Measured> fresh) {
        RandomGenerator random = Seeds.generator(subjects.rules().seed(), "molecules.vetting.strata." + budget);
        Set<Molecule> measured = new HashSet<>();
        fresh.forEach(check -> measured.add(check.molecule()));
        Map<String, Double> stakes = new TreeMap<>();
        suspicions.forEach(suspicion -> stakes.merge(suspicion.stratum(), suspicion.stake(), Math::max));
        List<Molecule> drawn = new ArrayList<>();
        double stake = stakes.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Map.Entry<String, Double> stratum : stakes.entrySet()) {
            int left = budget - fresh.size() - drawn.size();
            List<Molecule> members = subjects.members(stratum.getKey()).stream()
                    .filter(molecule -> !measured.contains(molecule))
                    .toList();
            double share = stake > 0 ? stratum.getValue() / stake : 0;
            drawn.addAll(Lot.of(members, (int) Math.min(left, Math.round(left * share)), random));
            stake -= stratum.getValue();
        }
        return drawn;
    }

    private Vetting done(Stage.Suspicious suspicious, List<Measured> measured) {
        record Tried(Model model, double p) {}
        List<Tried> tried = new ArrayList<>();
        subjects.worseThanChecked(suspicious.fresh()).forEach((model, p) -> tried.add(new Tried(model, p)));
        suspicious
                .suspected()
                .forEach((model, suspicion) -> tried.add(
                        new Tried(model, subjects.worseOn(suspicion.stratum(), model, suspicious.fresh(), measured))));
        double[] adjusted = Holm.adjust(tried.stream().mapToDouble(Tried::p).toArray());
        Map<Model, Double> doubts = new LinkedHashMap<>();
        for (int i = 0; i < adjusted.length; i++) {
            doubts.merge(tried.get(i).model(), adjusted[i], Math::min);
        }
        List<Assessment> assessments = subjects.models().stream()
                .map(model -> assessment(
                        model,
                        doubts.getOrDefault(model, 0.0),
                        !suspicious.fresh().isEmpty()))
                .sorted(Comparator.comparing(assessment -> assessment.model().word()))
                .toList();
        return new Vetting(subjects, budget, new Stage.Done(suspicious.fresh(), assessments));
    }

    private Assessment assessment(Model model, double doubt, boolean tried) {
        boolean rejected = doubt <= subjects.rules().level();
        Standing kept = tried && subjects.isSupported(model) ? Standing.SUPPORTED : Standing.UNSUPPORTED;
        return new Assessment(model, rejected ? Standing.REJECTED : kept, doubt);
    }
}
