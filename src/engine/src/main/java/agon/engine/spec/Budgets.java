package agon.engine.spec;

import agon.api.ledger.Channel;
import agon.api.oversight.Charged;
import agon.api.oversight.Facet;
import agon.api.oversight.Uncharged;
import agon.engine.plugin.Nearest;
import agon.engine.plugin.Plugins;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads caps by ledger channel. */
final class Budgets {

    /** What begins so is counted, and was spent before there was anything to cap. */
    private static final String LEARNED_BEFORE = "faculty.";

    private final Set<String> channels;

    /** Knows the channels of the api and those that the facets of the tasks are charged to. */
    Budgets(Plugins plugins) {
        channels = new TreeSet<>();
        for (Field channel : Channel.class.getFields()) {
            channels.add(name(channel));
        }
        channels.removeIf(channel -> channel.startsWith(LEARNED_BEFORE));
        plugins.tasks().all().forEach(task -> task.card().facets().forEach(this::learn));
    }

    private static String name(Field channel) {
        try {
            return (String) channel.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("the channels are public", impossible);
        }
    }

    private void learn(Class<? extends Facet> facet) {
        for (Method method : facet.getMethods()) {
            Charged charged = method.getAnnotation(Charged.class);
            if (charged != null) {
                channels.add(charged.value());
            } else if (!method.isAnnotationPresent(Uncharged.class)) {
                channels.add("overseer." + facet.getSimpleName().toLowerCase(Locale.ROOT));
            }
        }
    }

    SortedMap<String, Long> read(Value value, Problems problems) {
        SortedMap<String, Long> caps = new TreeMap<>();
        if (value.isNull()) {
            return caps;
        }
        if (!(value instanceof Value.Mapping mapping)) {
            problems.add(value.place(), "a budget names channels and their caps, such as {overseer.reason: 20000}");
            return caps;
        }
        mapping.fields().forEach((channel, cap) -> {
            JsonNode json = cap.json();
            if (channel.startsWith(LEARNED_BEFORE)) {
                problems.add(
                        cap.place(),
                        "no cap can hold for " + channel + ": it counts what the overseer had learned before the"
                                + " experiment began, and is the same for every protocol; set instead how the task's"
                                + " overseer is trained");
            } else if (!channels.contains(channel)) {
                problems.add(cap.place(), "unknown channel \"" + channel + "\"" + Nearest.hint(channel, channels));
            } else if (!json.isIntegralNumber() || !json.canConvertToLong() || json.longValue() < 0) {
                problems.add(cap.place(), "the cap of " + channel + " must be a whole number from 0 on, is " + json);
            } else {
                caps.put(channel, json.longValue());
            }
        });
        return caps;
    }
}
