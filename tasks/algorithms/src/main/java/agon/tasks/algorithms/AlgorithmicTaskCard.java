package agon.tasks.algorithms;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.tasks.algorithms.judge.JudgeSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The cards of the algorithmic tasks, which come from one paper and offer the same facets. */
public final class AlgorithmicTaskCard {

    private static final Citation SOURCE = new Citation(
            "christiano2018",
            "Christiano, P., Shlegeris, B., Amodei, D.",
            "Supervising strong learners by amplifying weak experts",
            "arXiv:1810.08575",
            2018);

    private static final String FURTHER =
            " What the overseer answers unaided, beyond what it looks up, is set by competence. With judge.facts set it has an arena as well, and judges debates by facts of the context.";

    private static final Set<Class<? extends Facet>> FACETS =
            Set.of(Reasoner.class, Primitives.class, Demonstrator.class);

    private AlgorithmicTaskCard() {}

    /** A card. */
    public static TaskCard of(String id, String title, String summary) {
        return new TaskCard(id, title, summary + FURTHER, List.of(SOURCE), FACETS);
    }

    /** What an overseer offers: those of its card, and an arena if it judges. */
    public static Set<Class<? extends Facet>> facets(JudgeSettings judge) {
        Set<Class<? extends Facet>> facets = new LinkedHashSet<>(FACETS);
        if (judge.judges()) {
            facets.add(Arena.class);
        }
        return facets;
    }
}
