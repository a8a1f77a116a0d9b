package agon.engine.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A plugin by its id, with its settings complete: defaults merged with what the experiment says.
 *
 * @param id id of a protocol, task or learner
 * @param settings every setting, in the order of the settings record
 */
public record Choice(String id, ObjectNode settings) {}
