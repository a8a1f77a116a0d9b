package agon.cli;

import agon.analysis.Bibliography;
import agon.api.card.Citation;
import agon.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.List;

/** The sources that plugins name on their cards. */
record PluginBibliography(Plugins plugins) implements Bibliography {

    @Override
    public List<Citation> of(String id) {
        List<Citation> citations = new ArrayList<>();
        plugins.protocols()
                .find(id)
                .ifPresent(protocol -> citations.addAll(protocol.card().citations()));
        plugins.tasks().find(id).ifPresent(task -> citations.addAll(task.card().citations()));
        plugins.learners()
                .find(id)
                .ifPresent(learner -> citations.addAll(learner.card().citations()));
        return citations;
    }
}
