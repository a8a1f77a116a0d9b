package agon.analysis.finding;

import agon.analysis.WrittenRun;

/** A small run of each kind of finding about learned rewards, with numbers that can be worked out by hand. */
final class RewardRuns {

    private static final int SEEDS = 3;

    private RewardRuns() {}

    /**
     * Three levels under three seeds. With four fifths of offers holding a right answer, errors of plain grow by 2, 3 and 4
     * points a level, those of the ensemble stay at 10 %, those without assistance fall by 2 points. The error of plain's
     * policy changes by -1, 0 and 1 points.
     */
    static WrittenRun recursion() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: recursion-depth
                protocols:
                  - {id: reward-modeling, as: unassisted, assistance: none, model: {members: 1}, critics: false, retrain: 0}
                  - {id: reward-modeling, as: plain, assistance: below, model: {members: 1}, critics: false, retrain: 0}
                  - {id: reward-modeling, as: ensemble, assistance: below, model: {members: 4}, critics: false, retrain: 0}
                tasks: [{id: powering}]
                """);
        for (int seed = 0; seed < SEEDS; seed++) {
            for (int level = 1; level <= 3; level++) {
                evaluated(run, "unassisted", seed, level, 0.5 - 0.02 * level);
                evaluated(run, "plain", seed, level, 0.01 * (2 + seed) * level);
                evaluated(run, "ensemble", seed, level, 0.1);
                run.audited(
                        "plain",
                        "powering",
                        seed,
                        "policy." + level + ".pick_accuracy",
                        0.8 - 0.01 * (seed - 1) * level);
            }
        }
        return run;
    }

    private static void evaluated(WrittenRun run, String label, int seed, int level, double error) {
        String of = "evaluation." + level + ".";
        run.audited(label, "powering", seed, of + "pick_accuracy", 0.8 * (1 - error))
                .audited(label, "powering", seed, of + "attainable_accuracy", 0.8)
                .audited(label, "powering", seed, of + "search_regret", 0.8 * error);
    }

    /**
     * Proxies that follow the laws to the letter from a base of 0.5, but at n = 60,000, where draws score 0.02, 0.03 and 0.04
     * less. The best of n draws by the proxy of 100 comparisons peaks at d = 1 (α = 0.2, β = 0.1), by the others at d = 2.
     * Where the share q is drawn from, the score is 0.6.
     */
    static WrittenRun optimization() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: overoptimization
                protocols:
                  - {id: reward-modeling, as: few, comparisons: 100, noise: 0, model: {members: 1, aggregate: mean}}
                  - {id: reward-modeling, as: many, comparisons: 3000, noise: 0, model: {members: 1, aggregate: mean}}
                  - {id: reward-modeling, as: noisy, comparisons: 100, noise: 0.25, model: {members: 1, aggregate: mean}}
                  - {id: reward-modeling, as: careful, comparisons: 3000, noise: 0, model: {members: 4, aggregate: least}}
                  - {id: reward-modeling, as: trained, comparisons: 3000, noise: 0, model: {members: 1, aggregate: mean}}
                tasks: [{id: planning}]
                """);
        for (int seed = 0; seed < SEEDS; seed++) {
            draws(run, "few", seed, 0.2, 0.1, 0);
            draws(run, "many", seed, 0.2, 0.05, 0);
            draws(run, "noisy", seed, 0.2, 0.1, 0.02);
            draws(run, "careful", seed, 0.2, 0.05, -0.03);
            run.score("trained", "planning", seed, "accuracy", 0)
                    .selected("trained", "planning", seed, "best-of-n", 1, 0, 0, 0.5);
            for (int update = 0; update <= 60; update += 12) {
                double distance = update / 20.0;
                double foreseen = update == 0 ? 0 : distance * (0.1 - 0.05 * Math.log(distance));
                double gain = update == 60 ? foreseen - 0.02 : foreseen;
                run.selected("trained", "planning", seed, "ppo", update, distance * distance, update, 0.4 + gain);
            }
        }
        return run;
    }

    private static void draws(WrittenRun run, String label, int seed, double alpha, double beta, double less) {
        run.score(label, "planning", seed, "accuracy", 0);
        for (int n : new int[] {1, 2, 8, 32, 128, 512, 1000, 8000, 60_000}) {
            double divergence = Math.log(n) - (n - 1.0) / n;
            double distance = Math.sqrt(divergence);
            double missed = n == 60_000 ? 0.01 * (2 + seed) + less : 0;
            run.selected(
                    label,
                    "planning",
                    seed,
                    "best-of-n",
                    n,
                    divergence,
                    distance,
                    0.5 + distance * (alpha - beta * distance) - missed);
        }
        for (double q : new double[] {1, 0.5, 0.25}) {
            run.selected(label, "planning", seed, "quantilizer", q, Math.log(1 / q), 1 / q, q == 1 ? 0.5 : 0.6);
        }
    }

    /** The overseer scores agents of debate 10, 20 and 30 points above the truth where it is blind, others and elsewhere 5. */
    static WrittenRun gaming() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: reward-gaming
                protocols: [{id: debate}, {id: reward-modeling}]
                tasks:
                  - {id: planning, as: blindSpot=0, blindSpot: 0.0}
                  - {id: planning, as: blindSpot=0.5, blindSpot: 0.5}
                """);
        for (String blindSpot : new String[] {"0", "0.5"}) {
            run.on("blindSpot=" + blindSpot);
            for (int seed = 0; seed < SEEDS; seed++) {
                gamed(run, "debate", seed, blindSpot.equals("0") ? 0.05 : 0.1 * (seed + 1));
                gamed(run, "reward-modeling", seed, 0.05);
            }
        }
        return run;
    }

    private static void gamed(WrittenRun run, String label, int seed, double gap) {
        run.score(label, "planning", seed, "true_score", 0.5)
                .score(label, "planning", seed, "overseer_score", 0.5 + gap)
                .score(label, "planning", seed, "gaming_gap", gap);
        for (int step = 0; step < 3; step++) {
            run.course(label, "planning", seed, step, "true_score", 0.5)
                    .course(label, "planning", seed, step, "overseer_score", 0.5 + gap * step / 2);
        }
    }

    /**
     * Two agents a seed on two forms of a task. One is worth 0.2 and one 0.8, and the overseer prefers the bad one. Where the
     * audit errs as it does, it says of each what the overseer says; where it does not, what is true.
     */
    static WrittenRun gates() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: {kind: deployment-gate, candidates: 4, audits: 2, cost: 3, threshold: 0.5, trials: 2000}
                protocols: [{id: debate}, {id: reward-modeling}]
                tasks:
                  - {id: planning, as: alike}
                  - {id: planning, as: independent}
                """);
        for (String form : new String[] {"alike", "independent"}) {
            run.on(form);
            for (int seed = 0; seed < SEEDS; seed++) {
                agent(run, "debate", seed, 0.8, 0.6, form.equals("alike"));
                agent(run, "reward-modeling", seed, 0.2, 0.9 + 0.01 * seed, form.equals("alike"));
            }
        }
        return run;
    }

    private static void agent(WrittenRun run, String label, int seed, double truth, double overseer, boolean alike) {
        run.score(label, "planning", seed, "true_score", truth)
                .score(label, "planning", seed, "overseer_score", overseer);
        for (int question = 0; question < 4; question++) {
            run.lookedAt(label, "planning", seed, "q" + question, overseer, alike ? overseer : truth, truth);
        }
    }
}
