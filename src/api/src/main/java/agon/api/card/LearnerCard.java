package agon.api.card;

import java.util.List;

/**
 * What a kind of learner says of itself.
 *
 * @param id identifier used in experiments, lower case with hyphens
 * @param title a few words for a table
 * @param summary what it learns from and how
 * @param citations sources of the method
 */
public record LearnerCard(String id, String title, String summary, List<Citation> citations) {}
