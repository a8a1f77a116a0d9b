package agon.engine.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of an experiment file that remembers where it was said. */
sealed interface Value {

    /** File and line, or the option of the command line. */
    String place();

    /** The value without its places. */
    JsonNode json();

    /** A number, a text, true, false or null. */
    record Scalar(JsonNode json, String place) implements Value {}

    /** A list. */
    record Sequence(List<Value> elements, String place) implements Value {

        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public JsonNode json() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements.forEach(element -> array.add(element.json()));
            return array;
        }
    }

    /** Names with values, in the order in which they were said. */
    record Mapping(Map<String, Value> fields, String place) implements Value {

        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, field) -> object.set(name, field.json()));
            return object;
        }
    }

    /** Nothing was said. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.json().isNull();
    }

    /** The value as a mapping: itself, or an empty one where nothing is said or a mere name, which stands for itself. */
    default Mapping asMapping() {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        boolean named = json().isTextual();
        return new Mapping(named ? Map.of(json().textValue(), nothing(place())) : Map.of(), place());
    }

    /** Where the value at a path was said, or the nearest value around it. */
    default String placeOf(List<String> path) {
        Value at = this;
        for (String name : path) {
            Value inner = at instanceof Mapping mapping ? mapping.fields().get(name) : null;
            if (inner == null) {
                break;
            }
            at = inner;
        }
        return at.place();
    }

    /** This value with another at a path; mappings are made where there are none. */
    default Value with(List<String> path, Value value) {
        if (path.isEmpty()) {
            return value;
        }
        Map<String, Value> fields = new LinkedHashMap<>(asMapping().fields());
        List<String> rest = path.subList(1, path.size());
        fields.put(
                path.get(0),
                fields.getOrDefault(path.get(0), nothing(value.place())).with(rest, value));
        return new Mapping(fields, place());
    }

    /** Nothing, said in a place. */
    static Value nothing(String place) {
        return new Scalar(JsonNodeFactory.instance.nullNode(), place);
    }

    /** Values as a list that can be added to. */
    static List<Value> list(Value value) {
        return value instanceof Sequence sequence ? new ArrayList<>(sequence.elements()) : List.of(value);
    }
}
