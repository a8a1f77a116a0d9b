package agon.cli;

import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.card.ProtocolCard;
import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.task.TaskProvider;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.SettingDescription;
import agon.engine.plugin.Settings;
import agon.engine.spec.Heading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cards for people.
 *
 * @param plugins all plugins, for who goes with whom
 */
record Descriptions(Plugins plugins) {

    private static final int WIDTH = 100;

    String protocol(TrainingProtocolProvider<?> provider) {
        ProtocolCard card = provider.card();
        String needs = card.needs().stream().map(anyOf -> names(anyOf, " or ")).collect(Collectors.joining("; "));
        List<String> tasks = plugins.tasks().all().stream()
                .map(TaskProvider::card)
                .filter(task -> offers(task, card))
                .map(TaskCard::id)
                .toList();
        return heading(card.id(), "protocol", card.title(), card.summary())
                + entry("Needs an overseer with", needs)
                + entry("Assumes", card.assumes())
                + entry("Reads labels", card.readsLabels() ? "yes, and they are counted" : "no")
                + entry("Tasks that offer this", String.join(", ", tasks))
                + settings(new Settings<>(provider.defaults()))
                + citations(card.citations());
    }

    String task(TaskProvider<?> provider) {
        TaskCard card = provider.card();
        List<String> protocols = plugins.protocols().all().stream()
                .map(TrainingProtocolProvider::card)
                .filter(protocol -> offers(card, protocol))
                .map(ProtocolCard::id)
                .toList();
        return heading(card.id(), "task", card.title(), card.summary())
                + entry("Its overseer offers", names(card.facets(), ", "))
                + entry("Protocols that it serves", String.join(", ", protocols))
                + settings(new Settings<>(provider.defaults()))
                + citations(card.citations());
    }

    String learner(LearnerProvider<?> provider) {
        LearnerCard card = provider.card();
        return heading(card.id(), "learner", card.title(), card.summary())
                + settings(new Settings<>(provider.defaults()))
                + citations(card.citations());
    }

    static String experiment(Path file) throws IOException {
        Heading heading = Heading.of(file);
        return heading(
                        heading.name(),
                        "experiment",
                        heading.title(),
                        heading.description().strip())
                + entry("File", file.toString())
                + "\n" + Files.readString(file);
    }

    private static boolean offers(TaskCard task, ProtocolCard protocol) {
        return protocol.needs().stream()
                .allMatch(anyOf ->
                        anyOf.stream().anyMatch(need -> task.facets().stream().anyMatch(need::isAssignableFrom)));
    }

    private static String heading(String id, String kind, String title, String summary) {
        return id + " (" + kind + "): " + title + "\n" + (summary.isBlank() ? "" : "\n" + wrapped(summary, "") + "\n");
    }

    private static String entry(String name, String text) {
        return wrapped(name + ": " + (text.isBlank() ? "none" : text), "  ");
    }

    private static String settings(Settings<?> settings) {
        Columns columns = new Columns();
        for (SettingDescription setting : settings.describe()) {
            columns.add("  " + setting.name(), "= " + setting.value(), setting.text());
        }
        String text = columns.text();
        return "\nSettings and their defaults\n" + (text.isEmpty() ? "  none\n" : text);
    }

    private static String citations(Collection<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream()
                        .map(citation -> wrapped(citation.text(), "  "))
                        .collect(Collectors.joining("", "\nSources\n", ""));
    }

    private static String names(Set<Class<? extends Facet>> facets, String between) {
        return facets.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(between));
    }

    private static String wrapped(String text, String indentation) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(indentation);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() >= WIDTH && line.length() > indentation.length()) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indentation + indentation);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
