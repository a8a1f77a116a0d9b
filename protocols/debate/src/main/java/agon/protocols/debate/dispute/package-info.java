/**
 * Disputes: one side states an answer and defends it, the other one doubts, and the overseer checks one path.
 *
 * <p><b>A round.</b> A claim is in dispute: an answer to a question. The {@link agon.protocols.debate.dispute.Defender} states
 * answers to the sub-questions that H asks on the way. H follows its own steps with these; where they do not lead to the claim
 * the claim falls, and where H needed none it has checked the claim alone and it stands. Otherwise the {@link
 * agon.protocols.debate.dispute.Challenger} doubts one of the stated answers, which is the claim of the next round. So H takes
 * as many steps as the tree of sub-questions is deep, and not as many as it is large.
 *
 * <p><b>Who wins.</b> A wrong claim that follows by right steps rests on a wrong sub-answer. A challenger that knows which one
 * it is always wins, and a defender whose claim and sub-answers are right never loses: with players that know all, what stands
 * is what H, fully expanded, would conclude. That takes the honest side as many steps as the tree is large, and no more
 * (Brown-Cohen, Irving and Piliouras 2023, arXiv:2311.14125, ask when that suffices).
 *
 * <p><b>Obfuscation.</b> A challenger that can work through a few levels only ({@link agon.protocols.debate.dispute.Expansion})
 * cannot tell which of the larger sub-claims is wrong, and guesses. A liar needs but one wrong answer a round, so the more
 * sub-claims there are, the surer it is to be believed (Barnes and Christiano 2020, "Debate update: obfuscated arguments
 * problem").
 *
 * <p><b>Cross-examination.</b> The challenger asks the defender the same question once more, away from the claim that rests on
 * it, and looks up what it said before; two different answers lose the dispute (Barnes and Christiano 2020, "Writeup: progress
 * on AI safety via debate"). A liar that lies only where it must contradicts itself at once. One that keeps to its lies does
 * not.
 *
 * <p><b>What a side knows</b> ({@link agon.protocols.debate.dispute.Knowledge}) it has from H's steps, each of which is charged,
 * or from the agent. Nobody here knows the truth: a side lies when it defends what it does not itself believe.
 *
 * <p><b>Traps.</b> Before an H that errs, the honest side is as wrong as H fully expanded is, and loses by right.
 */
@NullMarked
package agon.protocols.debate.dispute;

import org.jspecify.annotations.NullMarked;
