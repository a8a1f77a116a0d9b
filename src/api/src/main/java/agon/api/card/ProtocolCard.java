package agon.api.card;

import agon.api.oversight.Facet;
import java.util.List;
import java.util.Set;

/**
 * What a training protocol says of itself.
 *
 * @param id identifier used in experiments, lower case with hyphens
 * @param title a few words for a table
 * @param summary how the agent is trained, in a sentence or two
 * @param citations the papers that propose the protocol
 * @param needs the facets needed: of <em>each</em> set, at least <em>one</em> facet must be offered by the overseer
 * @param assumes what the protocol takes for granted of the overseer
 * @param readsLabels whether it trains on the truth, as only the supervised ceiling does; without this declaration
 *     {@code Session.labels()} is refused
 */
public record ProtocolCard(
        String id,
        String title,
        String summary,
        List<Citation> citations,
        List<Set<Class<? extends Facet>>> needs,
        String assumes,
        boolean readsLabels) {}
