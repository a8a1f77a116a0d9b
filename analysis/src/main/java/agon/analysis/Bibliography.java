package agon.analysis;

import agon.api.card.Citation;
import java.util.List;

/** Knows the sources of protocols, tasks and learners. */
public interface Bibliography {

    /** One that knows none. */
    Bibliography EMPTY = id -> List.of();

    /** The sources of what has the id; none where it is not known. */
    List<Citation> of(String id);
}
