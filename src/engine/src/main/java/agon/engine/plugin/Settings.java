package agon.engine.plugin;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a plugin: what may be set, what it is by default, and how what an experiment says is put on top.
 *
 * @param defaults the settings, each at its default
 * @param <C> the settings record
 */
public record Settings<C extends Record>(C defaults) {

    /** The defaults as a tree, in the order of the record. */
    public ObjectNode tree() {
        return SettingsJson.MAPPER.valueToTree(defaults);
    }

    /** Everything that is wrong with what an experiment says; empty if it can be bound. */
    public List<SettingProblem> problems(JsonNode said) {
        return reading(said).problems();
    }

    /**
     * The settings with what is said put on top of the defaults, record by record.
     *
     * @throws InvalidPlugin if {@link #problems} finds any
     */
    @SuppressWarnings("unchecked")
    public C bind(JsonNode said) {
        SettingsReading reading = reading(said);
        if (!reading.problems().isEmpty()) {
            SettingProblem first = reading.problems().get(0);
            throw new InvalidPlugin(String.join(".", first.path()) + ": " + first.message());
        }
        try {
            return (C) SettingsJson.MAPPER.treeToValue(reading.complete(), defaults.getClass());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("settings changed between two readings", impossible);
        }
    }

    /**
     * Every setting, in the order and the types of the record, whatever the form in which it was said; equal settings
     * give equal trees.
     *
     * @throws InvalidPlugin if {@link #problems} finds any
     */
    public ObjectNode complete(JsonNode said) {
        return SettingsJson.MAPPER.valueToTree(bind(said));
    }

    /** The settings for people, those of nested records in place. */
    public List<SettingDescription> describe() {
        List<SettingDescription> all = new ArrayList<>();
        describe("", defaults.getClass(), tree(), all);
        return all;
    }

    private SettingsReading reading(JsonNode said) {
        return SettingsReading.of(SettingsJson.MAPPER.constructType(defaults.getClass()), said, tree());
    }

    private static void describe(String prefix, Class<?> record, JsonNode values, List<SettingDescription> into) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = prefix + component.getName();
            JsonNode value = values.path(component.getName());
            if (component.getType().isRecord()) {
                describe(name + ".", component.getType(), value, into);
            } else {
                JavaType type = SettingsJson.MAPPER.constructType(component.getGenericType());
                String text = Optional.ofNullable(component.getAnnotation(Setting.class))
                        .map(Setting::value)
                        .orElse("");
                into.add(new SettingDescription(name, SettingsJson.words(type), value.toString(), text));
            }
        }
    }

    /** Names the setting that a constructor of a settings record refused, if that is why something failed. */
    static Optional<InvalidSetting> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSetting refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
