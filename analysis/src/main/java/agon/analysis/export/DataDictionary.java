package agon.analysis.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of the tidy files are, from {@code schema.json}.
 *
 * @param tables in the order of the dictionary
 */
record DataDictionary(List<Table> tables) {

    /**
     * One file.
     *
     * @param name of the table
     * @param file within the folder of a run
     * @param types {@code string}, {@code integer} or {@code number}, by column
     */
    record Table(String name, String file, Map<String, String> types) {}

    /** Reads a Frictionless data package. */
    static DataDictionary of(String schema) {
        try {
            List<Table> tables = new ArrayList<>();
            for (JsonNode resource : new ObjectMapper().readTree(schema).path("resources")) {
                Map<String, String> types = new LinkedHashMap<>();
                for (JsonNode field : resource.path("schema").path("fields")) {
                    types.put(field.path("name").asText(), field.path("type").asText());
                }
                tables.add(new Table(
                        resource.path("name").asText(), resource.path("path").asText(), types));
            }
            return new DataDictionary(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
