package agon.analysis.finding;

import agon.analysis.comparison.Findings;
import java.util.Optional;

/**
 * All that an analysis comes to.
 *
 * @param findings the comparisons, which every run has
 * @param reliability how often judges of contests were right, by how sure they were
 * @param strengths of those who met in contests, and of standing by the truth
 * @param finding what the experiment was to find out, if it says so
 */
public record Conclusions(
        Findings findings, FindingTable reliability, FindingTable strengths, Optional<Finding> finding) {}
