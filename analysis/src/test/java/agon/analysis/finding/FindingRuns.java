package agon.analysis.finding;

import agon.analysis.WrittenRun;

/** A small run of each kind of finding, with numbers that can be worked out by hand. */
final class FindingRuns {

    private FindingRuns() {}

    /** Three seeds at two errors and two depths; the agent's costs and leads differ by whole and half points. */
    static WrittenRun noise() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: noise-by-depth
                protocols: [{id: amplification}, {id: expanded-overseer}]
                tasks:
                  - {id: powering, as: "depth=2,overseer.error=0", depth: 2, overseer: {error: 0.0, bias: 0.0}}
                  - {id: powering, as: "depth=3,overseer.error=0", depth: 3, overseer: {error: 0.0, bias: 0.0}}
                  - {id: powering, as: "depth=2,overseer.error=0.1", depth: 2, overseer: {error: 0.1, bias: 0.0}}
                  - {id: powering, as: "depth=3,overseer.error=0.1", depth: 3, overseer: {error: 0.1, bias: 0.0}}
                """);
        noise(run, "depth=2,overseer.error=0", 1, 1, 1, 1);
        noise(run, "depth=3,overseer.error=0", 1, 0.99, 0.98, 0.97);
        noise(run, "depth=2,overseer.error=0.1", 0.85, 0.9, 0.9, 0.9);
        noise(run, "depth=3,overseer.error=0.1", 0.75, 0.8, 0.78, 0.82);
        return run;
    }

    private static void noise(WrittenRun run, String form, double expanded, double... agent) {
        run.on(form);
        for (int seed = 0; seed < agent.length; seed++) {
            run.score("amplification", "powering", seed, "accuracy", agent[seed])
                    .score("expanded-overseer", "powering", seed, "accuracy", 0.5)
                    .audited("expanded-overseer", "powering", seed, "pick_accuracy", expanded);
        }
    }

    /** Errors under three seeds; less those at random, -0.03, -0.02 and -0.01 by disagreement, and 0.01 by uncertainty. */
    static WrittenRun measurements() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: measure-next
                protocols: [{id: amplification}]
                tasks:
                  - {id: molecules, as: "models.choice=random", models: {choice: random}}
                  - {id: molecules, as: "models.choice=uncertainty", models: {choice: uncertainty}}
                  - {id: molecules, as: "models.choice=disagreement", models: {choice: disagreement}}
                """);
        for (int seed = 0; seed < 3; seed++) {
            run.on("models.choice=random")
                    .score("amplification", "molecules", seed, "rmse", 0.2)
                    .on("models.choice=uncertainty")
                    .score("amplification", "molecules", seed, "rmse", 0.21)
                    .on("models.choice=disagreement")
                    .score("amplification", "molecules", seed, "rmse", 0.17 + 0.01 * seed);
        }
        return run;
    }

    /**
     * Three seeds of two overseers: debate is 0.1 short of the ceiling under either on D. Of questions on which H is not astray,
     * one in four of size 5 and three in four of size 10 get it stuck; the sub-questions take four times the examples.
     */
    static WrittenRun overseers() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: {kind: quantum-vs-empirical, accuracy: 0.75}
                protocols: [{id: amplification}, {id: debate}, {id: supervised}]
                tasks:
                  - {id: molecules, as: "overseer.kind=empirical", questions: both, overseer: {kind: empirical}}
                  - {id: molecules, as: "overseer.kind=quantum", questions: both, overseer: {kind: quantum}}
                  - {id: molecules, as: questions=task, questions: task, overseer: {kind: quantum}}
                  - {id: molecules, as: questions=subtasks, questions: subtasks, overseer: {kind: quantum}}
                """);
        for (int seed = 0; seed < 3; seed++) {
            for (String kind : new String[] {"empirical", "quantum"}) {
                run.on("overseer.kind=" + kind);
                errors(run, "amplification", seed, 0.9);
                errors(run, "debate", seed, 0.3);
                errors(run, "supervised", seed, 0.25);
                run.spent("debate", "molecules", seed, "overseer.judge", 400)
                        .spent("debate", "molecules", seed, "overseer.reason", 600);
                for (int question = 0; question < 4; question++) {
                    run.asked("amplification", "molecules", seed, "small " + question, 5, 1, false, question < 1)
                            .asked("amplification", "molecules", seed, "large " + question, 10, 3, false, question < 3)
                            .asked("amplification", "molecules", seed, "astray " + question, 10, 0, true, true);
                }
            }
            run.on("overseer.kind=empirical")
                    .relied("amplification", "molecules", seed, 0, "measured analogues", 1)
                    .relied("amplification", "molecules", seed, 1, "measured analogues", 0.5)
                    .relied("amplification", "molecules", seed, 1, "linear", 0.5)
                    .relied("amplification", "molecules", seed, 2, "measured analogues", 0.25)
                    .relied("amplification", "molecules", seed, 2, "linear", 0.75)
                    .on("questions=task");
            errors(run, "supervised", seed, 0.2);
            run.spent("supervised", "molecules", seed, "labels", 300);
            learned(run, seed, 150);
            run.on("questions=subtasks").score("supervised", "molecules", seed, "rmse", 0.01);
            learned(run, seed, 600);
        }
        return run;
    }

    private static void errors(WrittenRun run, String protocol, int seed, double error) {
        double off = error + 0.01 * seed;
        run.score(protocol, "molecules", seed, "rmse", off).deployed(protocol, "molecules", seed, "rmse", 2 * error);
    }

    private static void learned(WrittenRun run, int seed, long examples) {
        run.checkpoint("supervised", "molecules", seed, "learner.policy-examples", 0, "within_tolerance", 0)
                .checkpoint(
                        "supervised", "molecules", seed, "learner.policy-examples", examples, "within_tolerance", 0.75);
    }

    /** Ten verdicts in all on each of two planted and two sound models: of one planted model three slip through. */
    static WrittenRun verdicts() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: informed-oversight
                protocols: [{id: amplification}]
                tasks:
                  - {id: molecules, models: {planted: [leaks-id, wrong-on-scaffold], vetting: {spots: 0.1}}}
                """);
        for (int seed = 0; seed < 10; seed++) {
            run.audited("amplification", "molecules", seed, "vetting.leaks-id.pick_accuracy", 1)
                    .audited("amplification", "molecules", seed, "vetting.linear.pick_accuracy", 1)
                    .audited(
                            "amplification",
                            "molecules",
                            seed,
                            "vetting.random-forest.pick_accuracy",
                            seed == 4 ? 0 : 1)
                    .audited(
                            "amplification",
                            "molecules",
                            seed,
                            "vetting.wrong-on-scaffold.pick_accuracy",
                            seed < 3 ? 0 : 1)
                    .spent("amplification", "molecules", seed, "laboratory.measure", 330)
                    .spent("amplification", "molecules", seed, "overseer.vet", 30);
        }
        return run;
    }

    /** Accuracies of three distillers under three seeds. */
    static WrittenRun distillers(double[] imitation, double[] reinforcement, double[] direct) {
        WrittenRun run = new WrittenRun().experiment("""
                finding: distillers
                protocols:
                  - {id: amplification, as: imitation, distiller: {kind: imitation}}
                  - {id: amplification, as: reinforcement, distiller: {kind: reinforcement}}
                  - {id: amplification, as: direct, distiller: {kind: direct}}
                tasks: [{id: sorting}]
                """);
        for (int seed = 0; seed < 3; seed++) {
            run.score("imitation", "sorting", seed, "accuracy", imitation[seed])
                    .score("reinforcement", "sorting", seed, "accuracy", reinforcement[seed])
                    .score("direct", "sorting", seed, "accuracy", direct[seed])
                    .spent("imitation", "sorting", seed, "overseer.reason", 1500)
                    .spent("reinforcement", "sorting", seed, "overseer.rate", 6000)
                    .spent("reinforcement", "sorting", seed, "learner.examples", 9000);
        }
        return run;
    }

    /** Full argmax and two limited searches under two rates of error; full argmax regrets 12 points more, or 0. */
    static WrittenRun searches() {
        StringBuilder yaml = new StringBuilder("finding: {kind: limited-search}\nprotocols:\n");
        WrittenRun run = new WrittenRun();
        for (String error : new String[] {"0", "0.2"}) {
            for (String rule : new String[] {"argmax", "best-of-n", "quantilizer"}) {
                String label = rule + "[distiller.search.scoreError=" + error + "]";
                yaml.append("  - {id: amplification, as: \"" + label + "\", distiller: {kind: search, search: {kind: "
                        + rule + ", scoreError: " + error + "}}}\n");
                for (int seed = 0; seed < 3; seed++) {
                    double regret = error.equals("0") || !rule.equals("argmax") ? 0.2 : 0.3 + 0.02 * seed;
                    run.score(label, "sorting", seed, "accuracy", 0.9)
                            .audited(label, "sorting", seed, "pick_accuracy", 0.75 - regret)
                            .audited(label, "sorting", seed, "attainable_accuracy", 0.75)
                            .audited(label, "sorting", seed, "search_regret", regret)
                            .audited(label, "sorting", seed, "mean_score", 0.8)
                            .audited(label, "sorting", seed, "evaluations", 16);
                }
            }
        }
        return run.experiment(yaml + "tasks: [{id: sorting}]\n");
    }

    /** Debates on six pixels of MNIST, one seed, and ten contests behind each number. */
    static WrittenRun debates() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: sparse-debate
                protocols: [{id: debate}]
                tasks: [{id: digits, data: mnist, judge: {pixels: 6}}]
                """);
        run.score("debate", "digits", 0, "accuracy", 0.1).score("debate", "digits", 0, "unaided_accuracy", 0.5);
        for (String begins : new String[] {"", "_beginning", "_answering"}) {
            run.score("debate", "digits", 0, "honest_win_uncommitted" + begins, 0.6)
                    .score("debate", "digits", 0, "honest_win_precommitted" + begins, 0.8)
                    .score("debate", "digits", 0, "honest_win_rate" + begins, 0.9);
        }
        return run;
    }

    /** The judge takes the truth ten points more often in debates than in consultancies, in every seed; propaganda varies. */
    static WrittenRun hearings() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: debate-lead
                protocols: [{id: debate}, {id: consultancy}, {id: propaganda}]
                tasks: [{id: digits}]
                """);
        for (int seed = 0; seed < 3; seed++) {
            run.score("debate", "digits", seed, "honest_win_rate", 0.8 + 0.01 * seed)
                    .score("consultancy", "digits", seed, "honest_win_rate", 0.7 + 0.01 * seed)
                    .score("propaganda", "digits", seed, "honest_win_rate", 0.7 + 0.1 * seed);
        }
        return run;
    }

    /**
     * Searches with 8 and 32 rollouts, cross-played on ten questions of one seed, four contests a question and pair. Honest
     * 32 wins 36 of 40 against 8 and honest 8 wins 20 of 40 against 32; equals win 24 of 40 and 32 of 40. The judge believes
     * the truth at 0.85 or 0.15.
     */
    static WrittenRun tournament() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: debater-skill
                protocols:
                  - {id: debate, as: weak, player: {kind: search, rollouts: 8}, opponent: {kind: same, rollouts: 0}}
                  - {id: debate, as: mixed, player: {kind: search, rollouts: 8}, opponent: {kind: same, rollouts: 32}}
                  - {id: debate, as: strong, player: {kind: search, rollouts: 32}, opponent: {kind: same, rollouts: 0}}
                tasks: [{id: digits}]
                """);
        for (String label : new String[] {"weak", "mixed", "strong"}) {
            run.score(label, "digits", 0, "accuracy", 0.1);
        }
        for (int question = 0; question < 10; question++) {
            for (int contest = 0; contest < 4; contest++) {
                int number = 4 * question + contest;
                met(run, "weak", question, contest % 2 == 0, number % 5 < 3);
                met(run, "strong", question, contest % 2 == 0, number % 5 < 4);
                met(run, "mixed", question, false, number % 10 > 0);
                met(run, "mixed", question, true, number % 2 == 0);
            }
        }
        return run;
    }

    private static void met(WrittenRun run, String label, int question, boolean truthClaims, boolean won) {
        run.contest(label, "digits", 0, "q" + question, truthClaims, won ? 0.85 : 0.15);
    }

    /**
     * At depths 2 and 8 the judge takes twice and eight times the steps of its seed, 1, 2 and 4, the honest side four and 256;
     * the truth wins but against the late liar at depth 8, to whom it loses half of the questions under seed 2.
     */
    static WrittenRun disputes(String kind) {
        WrittenRun run = new WrittenRun().experiment("""
                finding: %s
                protocols:
                  - {id: debate, as: early, dispute: {levels: 2}}
                  - {id: debate, as: late, dispute: {levels: 2}}
                  - {id: debate, as: shallow, dispute: {levels: 2}}
                tasks:
                  - {id: powering, as: depth=2, size: 64, depth: 2}
                  - {id: powering, as: depth=8, size: 64, depth: 8}
                """.formatted(kind));
        for (String liar : new String[] {"early", "late"}) {
            for (int seed = 0; seed < 3; seed++) {
                for (int depth : new int[] {2, 8}) {
                    double won = liar.equals("late") && depth == 8 && seed == 2 ? 0.5 : 1;
                    run.on("depth=" + depth)
                            .deployed(liar, "powering", seed, "contest.dispute.judge-steps", depth << seed)
                            .deployed(liar, "powering", seed, "contest.dispute.honest-steps", 1 << depth)
                            .deployed(liar, "powering", seed, "contest.dispute.liar-steps", 9)
                            .deployed(liar, "powering", seed, "contest.dispute.sub-claims", 2 << depth)
                            .deployed(liar, "powering", seed, "honest_win_rate_answering", won)
                            .deployed(liar, "powering", seed, "honest_win_precommitted_answering", won)
                            .deployed(liar, "powering", seed, "honest_win_precommitted", won);
                }
            }
        }
        return run;
    }

    /** To accuracy 0.75 the task takes 150 examples and sub-questions 300, 600 and 1200; under seed 3 they never do. */
    static WrittenRun subtasks() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: {kind: subtask-burden, accuracy: 0.75}
                protocols: [{id: supervised}]
                tasks:
                  - {id: sorting, as: questions=task, size: 8, questions: task}
                  - {id: sorting, as: questions=subtasks, size: 8, questions: subtasks}
                """);
        for (int seed = 0; seed < 4; seed++) {
            learned(run.on("questions=task"), "supervised", seed, "learner.policy-examples", 100, 0.5, 1);
            learned(
                    run.on("questions=subtasks"),
                    "supervised",
                    seed,
                    "learner.policy-examples",
                    200L << seed,
                    0.5,
                    seed == 3 ? 0.7 : 1);
        }
        return run;
    }

    /** To accuracy 0.95 the ceiling takes 190 labels, amplification twice the examples, but for seed 2, which failed. */
    static WrittenRun ceiling() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: ceiling-cost
                protocols: [{id: amplification, as: imitated}, {id: supervised}, {id: direct-oversight}]
                tasks: [{id: sorting}]
                """);
        for (int seed = 0; seed < 3; seed++) {
            learned(run, "supervised", seed, "labels", 100, 0.5, 1);
            if (seed < 2) {
                learned(run, "imitated", seed, "learner.policy-examples", 200, 0.5, 1);
            }
        }
        return run.failed("imitated", "sorting", 2, "out of memory");
    }

    /** A cell that begins at accuracy 0 and reaches one accuracy after so many examples and another after twice as many. */
    private static void learned(
            WrittenRun run, String protocol, int seed, String channel, long examples, double half, double end) {
        run.score(protocol, "sorting", seed, "accuracy", end)
                .checkpoint(protocol, "sorting", seed, channel, 0, 0)
                .checkpoint(protocol, "sorting", seed, channel, examples, half)
                .checkpoint(protocol, "sorting", seed, channel, 2 * examples, end)
                .checkpoint(protocol, "sorting", seed, "overseer.reason", 7, end);
    }
}
