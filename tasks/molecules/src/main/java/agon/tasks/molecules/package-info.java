/**
 * The molecules task: a property of a molecule, which is empirical and continuous.
 *
 * <p><b>The idea.</b> In the algorithmic tasks the overseer's decomposition is exact. Here it is not: H has rules of thumb,
 * a few measured molecules and a budget for measuring more, and must make do. What can be compared is how much of that
 * weak knowledge each protocol gets into the agent, and what becomes of it on larger molecules than were trained on.
 *
 * <p><b>Data flow.</b> {@code data} gives a {@link agon.tasks.molecules.data.MoleculeSet}, either generated
 * ({@link agon.tasks.molecules.data.ConjugatedMolecules}; Hückel gap, |beta|) or read ({@link
 * agon.tasks.molecules.data.MoleculeFile}; any property, of a published file or of one's own) → {@link
 * agon.tasks.molecules.data.Partition}: training, held-out D, and D* of larger molecules or rare scaffolds → {@link
 * agon.tasks.molecules.question.MoleculeQuestion} about a molecule, seen by learners as its {@link
 * agon.tasks.molecules.description.Feature}s, fingerprint, cheap estimate or Coulomb matrix, and by those that read graphs as
 * {@link agon.tasks.molecules.description.AtomsAndBonds}, alone or beside these → a number.
 *
 * <p><b>What H knows</b> ({@link agon.tasks.molecules.overseer.Knowledge}): group contributions, remembered
 * roughly, or for properties that it was taught none for made from half of the handbook; a
 * handbook of measured training molecules; if asked for, the cheap estimate that came with the data; later,
 * what the laboratory measured, and models trained on it ({@code models.kinds}). From this H
 * <ul>
 *   <li>demonstrates and rates: the mean of its sources weighted by precision, up to the size that it is competent for;
 *   <li>reasons: asks for the values of the three nearest smaller relatives and for what each of its sources says, and of its
 *       models what makes one doubt them ({@code models.doubts}); it concludes each source itself, a relative's value is the
 *       agent's to say;
 *   <li>judges debates: sees only revealed groups, analogues and opinions;
 *   <li>measures, studies what was measured, and says what to measure next ({@code models.choice}).
 * </ul>
 *
 * <p><b>Which overseer.</b> {@code overseer.kind} ({@link agon.tasks.molecules.overseer.KnowledgeKind}) says what H knows
 * about: {@code fragments-empirical} is what was just described, {@code fragments} and {@code empirical} are its halves,
 * {@code quantum} knows the Hückel method ({@code agon.tasks.molecules.quantum}) and asks about levels and fragments of the
 * molecule, and there is every combination. The agent is tried on the same values whichever it is; where H knows of orbitals,
 * half of the training questions are about those. {@code questions} ({@link agon.tasks.molecules.QuestionSource}) trains on
 * either alone: a learner that is given the truth of both shows whether H's sub-questions are harder to learn than the task.
 *
 * <p>Which of its sources H goes by, and how that changes as it studies, it says itself ({@link
 * agon.api.oversight.Reliance}).
 *
 * <p>What a model is worth that H trained is found out in {@code agon.tasks.molecules.doubt}. Nothing of it is free: each
 * question about a model is a step of reasoning, intervals rest on measurements that no model was trained on, and models that
 * are trained again are counted as any others ({@code auxiliary.*}).
 *
 * <p>Whether a model may be relied on at all is found out in {@code agon.tasks.molecules.vetting}, if {@code models.vetting} says
 * so; how well H does that is known where bad models were planted ({@code agon.tasks.molecules.planting}), and the evaluator sets
 * H's verdicts beside which they are.
 *
 * <p><b>Sources.</b> E. Hückel 1931; parameters of F. A. Van-Catledge 1980; inductive model of A. Streitwieser 1961;
 * solubilities of J. S. Delaney 2004; fingerprints of D. Rogers and M. Hahn 2010; what is told of atoms and bonds, J. Gilmer et
 * al. 2017.
 *
 * <p><b>Traps.</b> A repeated molecule must not straddle training and test, or its value leaks: the partition keeps the
 * rows of one structure together. Nothing computed from orbital energies may become a feature. What is described of a molecule is its
 * canonical drawing: CDK's fingerprint, for one, goes by where double bonds are drawn. The relatives that H
 * asks about depend on the training molecules alone, not on what H has measured, or learners could not be taught to ask.
 * The molecules of the generated set do not depend on the experiment's seed; the partition, the handbook, H's memory and
 * its flaws do.
 */
@NullMarked
package agon.tasks.molecules;

import org.jspecify.annotations.NullMarked;
