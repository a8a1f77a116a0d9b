package agon.api.card;

import agon.api.oversight.Facet;
import java.util.List;
import java.util.Set;

/**
 * What a task says of itself.
 *
 * @param id identifier used in experiments, lower case with hyphens
 * @param title a few words for a table
 * @param summary what is asked, what is answered, what the overseer can do
 * @param citations sources of the task and of its data
 * @param facets the facets that its overseer offers natively, whatever the settings; the engine refuses pairs that lack one
 */
public record TaskCard(
        String id, String title, String summary, List<Citation> citations, Set<Class<? extends Facet>> facets) {}
