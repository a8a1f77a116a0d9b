package agon.engine.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Writes an experiment as a file that can be run again: every setting at its value, every sweep spelt out. Equal
 * experiments give equal bytes.
 */
public final class ExperimentYaml {

    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private ExperimentYaml() {}

    /** The experiment as YAML, with a line end at its end. */
    public static String write(Experiment experiment) {
        try {
            return MAPPER.writeValueAsString(tree(experiment));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("trees can always be written", impossible);
        }
    }

    private static ObjectNode tree(Experiment experiment) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", experiment.name());
        if (!experiment.title().isBlank()) {
            root.put("title", experiment.title());
        }
        if (!experiment.description().isBlank()) {
            root.put("description", experiment.description());
        }
        experiment.finding().ifPresent(finding -> {
            JsonNode kind = finding.path("kind");
            root.set("finding", finding.size() == 1 ? kind : finding);
        });
        ArrayNode seeds = root.putArray("seeds");
        experiment.seeds().forEach(seeds::add);
        writeBudget(root, experiment.budget());
        writeEntries(root.putArray("protocols"), experiment.protocols());
        writeEntries(root.putArray("tasks"), experiment.tasks());
        writeLearners(root, experiment.learners());
        writeEvaluation(root.putObject("evaluation"), experiment.evaluation());
        return root;
    }

    /** What came later is written where it is not as usual, so that what was written before stays the same. */
    private static void writeEvaluation(ObjectNode into, Evaluation evaluation) {
        into.put("questions", evaluation.questions())
                .put("checkpointQuestions", evaluation.checkpointQuestions())
                .put("transcripts", evaluation.transcripts())
                .put("contests", evaluation.contests())
                .put("shiftedContests", evaluation.shiftedContests());
        Evaluation usual = Evaluation.DEFAULT;
        if (evaluation.audits() != usual.audits()) {
            into.put("audits", evaluation.audits());
        }
        if (evaluation.auditError() != usual.auditError()) {
            into.put("auditError", evaluation.auditError());
        }
        if (evaluation.tolerance() != usual.tolerance()) {
            into.put("tolerance", evaluation.tolerance());
        }
        if (evaluation.subanswers() != usual.subanswers()) {
            into.put("subanswers", evaluation.subanswers());
        }
    }

    private static void writeBudget(ObjectNode into, SortedMap<String, Long> caps) {
        if (!caps.isEmpty()) {
            ObjectNode budget = into.putObject("budget");
            caps.forEach(budget::put);
        }
    }

    private static void writeEntries(ArrayNode into, List<Entry> entries) {
        for (Entry entry : entries) {
            ObjectNode node = into.addObject();
            node.put("id", entry.choice().id());
            if (!entry.name().isEmpty() && !entry.name().equals(entry.choice().id())) {
                node.put("as", entry.name());
            }
            writeBudget(node, entry.budget());
            for (Map.Entry<String, JsonNode> setting : entry.choice().settings().properties()) {
                node.set(setting.getKey(), setting.getValue());
            }
        }
    }

    /** One learner for all, or by protocol and task; by variant too where those of a task differ. */
    private static void writeLearners(ObjectNode root, List<Assignment> assignments) {
        ObjectNode learners = root.putObject("learner");
        for (Assignment assignment : assignments) {
            ObjectNode learner = learners;
            if (differ(assignments.stream())) {
                learner = learners.withObjectProperty(assignment.label()).withObjectProperty(assignment.task());
                if (differ(assignments.stream().filter(other -> isOfOneTask(assignment, other)))) {
                    learner = learner.withObjectProperty(
                            assignment.variant().isEmpty() ? "default" : assignment.variant());
                }
            }
            learner.set(assignment.learner().id(), assignment.learner().settings());
        }
    }

    private static boolean differ(Stream<Assignment> assignments) {
        return assignments.map(Assignment::learner).distinct().count() > 1;
    }

    private static boolean isOfOneTask(Assignment one, Assignment other) {
        return one.label().equals(other.label()) && one.task().equals(other.task());
    }
}
