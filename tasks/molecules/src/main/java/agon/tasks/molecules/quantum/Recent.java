package agon.tasks.molecules.quantum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was worked out lately, so that it need not be worked out again; the least recently used is forgotten first. What is
 * remembered never changes an answer.
 */
final class Recent<K, V> {
    private static final int MOST = 20_000;
    private static final int FIRST = 1024;
    private static final float LOAD = 0.75f;

    private final LinkedHashMap<K, V> known = new LinkedHashMap<>(FIRST, LOAD, true);

    synchronized V get(K key, Function<K, V> work) {
        Optional<V> remembered = Optional.ofNullable(known.get(key));
        if (remembered.isPresent()) {
            return remembered.get();
        }
        V worked = work.apply(key);
        known.put(key, worked);
        if (known.size() > MOST) {
            Map.Entry<K, V> eldest = known.entrySet().iterator().next();
            known.remove(eldest.getKey());
        }
        return worked;
    }
}
