package agon.api.codec;

/**
 * One way of showing a question to a learner.
 *
 * @param <Q> the question
 */
public sealed interface QuestionForm<Q> permits VectorForm, FactsForm, ImageForm, GraphForm {}
