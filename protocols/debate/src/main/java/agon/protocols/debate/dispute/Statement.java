package agon.protocols.debate.dispute;

/**
 * An answer that a side stands by.
 *
 * @param question what is asked
 * @param answer what is answered
 */
public record Statement<Q, A>(Q question, A answer) {}
