package agon.tasks.molecules.overseer;

import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What an overseer of molecules knows about. */
public enum KnowledgeKind {
    /** Group contributions, corrected by what smaller relatives are said to be. */
    FRAGMENTS(false, true, false),
    /** Measurements, measured analogues, and models trained on measurements. */
    EMPIRICAL(false, false, true),
    /** The Hückel method. */
    QUANTUM(true, false, false),
    /** Group contributions and measurements. */
    FRAGMENTS_EMPIRICAL(false, true, true),
    /** The Hückel method and group contributions. */
    QUANTUM_FRAGMENTS(true, true, false),
    /** The Hückel method and measurements. */
    QUANTUM_EMPIRICAL(true, false, true),
    /** All of it. */
    QUANTUM_FRAGMENTS_EMPIRICAL(true, true, true);

    private final boolean quantum;
    private final boolean fragments;
    private final boolean empirical;

    KnowledgeKind(boolean quantum, boolean fragments, boolean empirical) {
        this.quantum = quantum;
        this.fragments = fragments;
        this.empirical = empirical;
    }

    /** Its name in experiments. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it knows the Hückel method. */
    public boolean quantum() {
        return quantum;
    }

    /** Whether it was taught group contributions. */
    public boolean fragments() {
        return fragments;
    }

    /** Whether it looks at what was measured, and measures. */
    public boolean empirical() {
        return empirical;
    }

    /**
     * The facets that it offers. Evidence bears upon molecules as a whole, so whoever reasons about orbitals judges no debates on
     * evidence, and settles disputes by reasoning; who looks at no measurements has no laboratory.
     */
    public Set<Class<? extends Facet>> facets() {
        Set<Class<? extends Facet>> facets = new HashSet<>(Set.of(Reasoner.class, Demonstrator.class, Rater.class));
        if (!quantum) {
            facets.add(Arena.class);
        }
        if (empirical) {
            facets.addAll(Set.of(Laboratory.class, Investigator.class));
        }
        return Set.copyOf(facets);
    }
}
