package agon.engine.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Reads YAML or JSON into values that know their lines. */
final class Parser {

    private final IntFunction<String> place;
    private final Problems problems;

    private Parser(IntFunction<String> place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The content of a file; JSON if it is named so. What cannot be read at all ends here. */
    static Value file(String name, String content, Problems problems) {
        JsonFactory factory = name.endsWith(".json") ? new JsonFactory() : new YAMLFactory();
        return new Parser(line -> name + ":" + line, problems).document(factory, content);
    }

    /** One value of a command-line option, as YAML. */
    static Value option(String option, String text, Problems problems) {
        return new Parser(line -> option, problems).document(new YAMLFactory(), text);
    }

    private Value document(JsonFactory factory, String content) {
        try (JsonParser parser = new ObjectMapper(factory).createParser(content)) {
            if (parser.nextToken() == null) {
                return Value.nothing(place.apply(1));
            }
            Value value = value(parser, place(parser));
            if (parser.nextToken() != null) {
                problems.add(place(parser), "a second document begins here; a file holds one experiment");
            }
            return value;
        } catch (JsonProcessingException thrown) {
            JsonLocation at = thrown.getLocation();
            problems.add(place.apply(at == null ? 1 : at.getLineNr()), readable(thrown.getOriginalMessage()));
            problems.refuseIfAny();
            throw new IllegalStateException(thrown);
        } catch (IOException impossible) {
            throw new IllegalStateException("texts can always be read", impossible);
        }
    }

    /** YAML's parser quotes the text in indented lines between its messages. */
    private static String readable(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", ", "not readable: ", ""));
    }

    private Value value(JsonParser parser, String from) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(from, "references (*" + parser.getText() + ") are not supported; repeat the value");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, from);
            case START_ARRAY -> sequence(parser, from);
            default -> new Value.Scalar(parser.readValueAsTree(), from);
        };
    }

    private Value mapping(JsonParser parser, String from) throws IOException {
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = place(parser);
            parser.nextToken();
            if (fields.put(name, value(parser, at)) != null) {
                problems.add(at, "\"" + name + "\" is said twice");
            }
        }
        return new Value.Mapping(fields, from);
    }

    private Value sequence(JsonParser parser, String from) throws IOException {
        List<Value> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, place(parser)));
        }
        return new Value.Sequence(elements, from);
    }

    private String place(JsonParser parser) {
        return place.apply(parser.currentTokenLocation().getLineNr());
    }
}
