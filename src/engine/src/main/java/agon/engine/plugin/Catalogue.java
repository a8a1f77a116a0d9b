package agon.engine.plugin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The plugins of one kind by their id, in the order of the ids.
 *
 * @param <P> the provider
 */
public final class Catalogue<P> {

    private final String kind;
    private final SortedMap<String, P> byId;

    /**
     * @param kind what one of them is called, such as {@code protocol}
     * @param providers the plugins
     * @param id the id of one
     * @throws InvalidPlugin if two have one id
     */
    Catalogue(String kind, List<P> providers, Function<P, String> id) {
        SortedMap<String, P> known = new TreeMap<>();
        for (P provider : providers) {
            P other = known.put(id.apply(provider), provider);
            if (other != null) {
                throw new InvalidPlugin("two plugins call their " + kind + " \"" + id.apply(provider) + "\": "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName());
            }
        }
        this.kind = kind;
        this.byId = Collections.unmodifiableSortedMap(known);
    }

    /** What one of them is called, such as {@code protocol}. */
    public String kind() {
        return kind;
    }

    /** The ids in alphabetical order. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The plugins in the order of their ids. */
    public Collection<P> all() {
        return byId.values();
    }

    /** The plugin of an id, if there is one. */
    public Optional<P> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The plugin of an id.
     *
     * @throws InvalidPlugin if there is none; the message names the nearest id
     */
    public P get(String id) {
        return find(id).orElseThrow(() -> new InvalidPlugin(unknown(id)));
    }

    /** What to say about an id that is not known. */
    public String unknown(String id) {
        return "unknown " + kind + " \"" + id + "\"" + KeptApart.hint(id, ids());
    }
}
