package agon.engine.plugin;

import agon.api.settings.InvalidSetting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment says about a settings record, put on top of the defaults, with everything that is wrong with it.
 * Jackson stops at the first problem, so each component is read by itself and each record when its components are
 * sound.
 *
 * @param complete defaults with the sound settings on top
 * @param problems what is wrong, in the order of what was said
 */
record SettingsReading(JsonNode complete, List<SettingProblem> problems) {

    static SettingsReading of(JavaType type, JsonNode said, JsonNode defaults) {
        List<SettingProblem> problems = new ArrayList<>();
        return new SettingsReading(read(type, said, defaults, List.of(), problems), problems);
    }

    private static JsonNode read(
            JavaType type, JsonNode said, JsonNode defaults, List<String> path, List<SettingProblem> problems) {
        if (!type.getRawClass().isRecord()) {
            problem(type, said, path).ifPresent(problems::add);
            return said;
        }
        if (!said.isObject()) {
            problems.add(new SettingProblem(path, "must be settings (name: value), is " + said));
            return defaults;
        }
        int before = problems.size();
        ObjectNode complete = defaults.deepCopy();
        for (Map.Entry<String, JsonNode> field : said.properties()) {
            List<String> inner = new ArrayList<>(path);
            inner.add(field.getKey());
            Optional<RecordComponent> component = component(type, field.getKey());
            if (component.isEmpty()) {
                String hint = Nearest.hint(field.getKey(), names(type));
                problems.add(new SettingProblem(inner, "unknown setting \"" + field.getKey() + "\"" + hint));
                continue;
            }
            JavaType innerType =
                    SettingsJson.MAPPER.constructType(component.get().getGenericType());
            JsonNode innerDefaults = defaults.path(field.getKey());
            complete.set(field.getKey(), read(innerType, field.getValue(), innerDefaults, inner, problems));
        }
        if (problems.size() == before) {
            problem(type, complete, path).ifPresent(problems::add);
        }
        return complete;
    }

    private static Optional<SettingProblem> problem(JavaType type, JsonNode value, List<String> path) {
        try {
            Object read = SettingsJson.MAPPER.treeToValue(value, type);
            return read == null ? Optional.of(new SettingProblem(path, mismatch(type, value))) : Optional.empty();
        } catch (JsonProcessingException thrown) {
            return Optional.of(explain(type, value, path, thrown));
        }
    }

    private static SettingProblem explain(
            JavaType type, JsonNode value, List<String> path, JsonProcessingException thrown) {
        List<String> place = new ArrayList<>(path);
        if (thrown instanceof JsonMappingException mapping) {
            mapping.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(name -> name != null)
                    .forEach(place::add);
        }
        Optional<InvalidSetting> refusal = Settings.refusal(thrown);
        if (refusal.isPresent()) {
            String setting = refusal.get().setting();
            place.addAll(List.of(setting.split("\\.")));
            String message = refusal.get().getMessage();
            return new SettingProblem(place, message.substring(setting.length() + 2));
        }
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            String name = unknown.getPropertyName();
            return new SettingProblem(place, "unknown setting \"" + name + "\"" + Nearest.hint(name, known));
        }
        if (!type.getRawClass().isRecord()) {
            return new SettingProblem(place, mismatch(type, value));
        }
        boolean refused = thrown instanceof ValueInstantiationException && thrown.getCause() != null;
        return new SettingProblem(place, refused ? thrown.getCause().getMessage() : thrown.getOriginalMessage());
    }

    private static String mismatch(JavaType type, JsonNode value) {
        String hint = type.getRawClass().isEnum() && value.isTextual()
                ? Nearest.to(value.textValue(), enumNames(type))
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("")
                : "";
        String range = type.hasRawClass(int.class) && value.isIntegralNumber() ? " below 2147483648" : "";
        return "must be " + SettingsJson.words(type) + range + ", is " + value + hint;
    }

    private static List<String> enumNames(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> SettingsJson.hyphenated((Enum<?>) constant))
                .toList();
    }

    private static Optional<RecordComponent> component(JavaType type, String name) {
        return Arrays.stream(type.getRawClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static List<String> names(JavaType type) {
        return Arrays.stream(type.getRawClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
