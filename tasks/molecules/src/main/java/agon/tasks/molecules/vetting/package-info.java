/**
 * Informed oversight: what H does before it relies on a model that just works.
 *
 * <p><b>The idea.</b> A model that H was handed is a black box, and what it does well it may do for reasons that end tomorrow.
 * H cannot see the reasons; but it can ask the model about the same molecule in other words, set it beside what else it knows,
 * and have a few molecules measured that nobody could have known of. What holds up is relied on; what does not is not asked any
 * more; and a model that nothing speaks for is worth what was measured of it and no more.
 *
 * <p><b>Data flow.</b> {@link agon.tasks.molecules.vetting.Vetting#of} takes the models of one study as {@link
 * agon.tasks.molecules.vetting.Candidate}s, then
 * <ol>
 *   <li>has molecules written down in other words and asks each model about both: who says something else is rejected
 *       ({@link agon.tasks.molecules.vetting.Consistency}; no measurement);
 *   <li>wants a third of the budget measured by lot: who is farther off there than where it is known to be checked has learned
 *       the checks by heart ({@link agon.tasks.molecules.vetting.RankTest});
 *   <li>looks where each model that is left is farthest from the median of all other sources, by scaffold ({@link
 *       agon.tasks.molecules.vetting.Consensus}, {@link agon.tasks.molecules.vetting.Strata}; no measurement), and wants the rest of
 *       the budget measured there: who is more than twice as far off as elsewhere is wrong there;
 *   <li>adjusts the probabilities of all that was tried together ({@link agon.api.statistics.Holm}), and asks whether what
 *       is left agrees with H's own sources: group contributions, measured analogues, and what H can work out at once where it
 *       knows of orbitals.
 * </ol>
 * There comes an {@link agon.tasks.molecules.vetting.Assessment} a model. The overseer's package makes trust of it.
 *
 * <p><b>Assumptions.</b> A sound model cannot tell molecules by lot from its checks, so the second test rejects it no more often
 * than it says, whatever errors look like. That takes checks that were measured by lot as well: what was measured because a model
 * was suspected is learned from, and nobody is judged by it; and where {@code models.choice} has other molecules measured than come
 * by lot, the level is no promise. The third
 * test takes a sound model to be at most twice as far off on one scaffold as elsewhere, which is a claim about molecules and is
 * there to be measured. Which scaffold is tried is chosen without looking at any measurement that the test goes by.
 *
 * <p><b>Departures.</b> P. Christiano's informed oversight asks that the overseer know all that the model knows. This one knows
 * what can be found out by asking and measuring, which is less: a model that is wrong in a way that neither depends on words
 * nor lies within one scaffold, and that is no worse than it was where it was checked, passes. A model is tried as a whole and
 * rejected as a whole.
 *
 * <p><b>Traps.</b> A molecule in other words keeps its place in the data, because estimates that came with the data are found by
 * it; so a model must be asked past all memories that go by that place. Measurements for the vetting are measurements, and are
 * known to later studies, where they are no longer fresh. The median of others is that of H's own sources and of models that do
 * not contradict themselves: planted models must not be in the majority.
 */
@NullMarked
package agon.tasks.molecules.vetting;

import org.jspecify.annotations.NullMarked;
