/**
 * What a run was made to find out, as a sentence with its interval. An experiment file names the kind of finding ({@code
 * finding: noise-by-depth}); {@link agon.analysis.finding.Inquiries} makes the {@link agon.analysis.finding.Inquiry} of that
 * kind, and an inquiry makes a {@link agon.analysis.finding.Finding} of the {@link agon.analysis.finding.Evidence}.
 *
 * <p>Findings compare across the variants of a task, as the tables never do. The two ways of doing so are {@link
 * agon.analysis.finding.Contrast}, a weighted sum of scores whose interval is that of the comparisons (seeds are clusters of
 * questions), and {@link agon.analysis.finding.ExampleRatio}, a ratio of examples paired by seed.
 *
 * <p>Two findings are of another kind: {@link agon.analysis.finding.Overoptimization} fits a law to the curve of each seed, and
 * {@link agon.analysis.finding.DeploymentGate} simulates deployments of the agents that a run has trained.
 *
 * <p>Inquiries go by what the experiment set, not by names: which protocol a label stands for, and at what value a setting
 * was, is read from {@code experiment.yaml}. What a cell lacks is said in the sentence and never passed over.
 */
@NullMarked
package agon.analysis.finding;

import org.jspecify.annotations.NullMarked;
