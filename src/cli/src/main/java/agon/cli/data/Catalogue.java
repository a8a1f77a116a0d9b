package agon.cli.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The data sets that can be fetched.
 *
 * @param sets in the order in which they are listed
 */
public record Catalogue(List<DataSet> sets) {

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder().addModule(new Jdk8Module()).build();

    /** Copies the list. */
    public Catalogue {
        sets = List.copyOf(sets);
    }

    /** The catalogue that comes with Agon. */
    public static Catalogue ofAgon() {
        try (InputStream yaml = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.yaml"))) {
            return new Catalogue(MAPPER.readValue(yaml, new TypeReference<List<DataSet>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException("catalogue.yaml cannot be read", broken);
        }
    }

    /** The set of that id, if there is one. */
    public Optional<DataSet> find(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The ids of all sets, in their order. */
    public List<String> ids() {
        return sets.stream().map(DataSet::id).toList();
    }
}
