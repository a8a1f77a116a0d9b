package agon.engine.spec;

import agon.api.agent.LearnerProvider;
import agon.api.card.ProtocolCard;
import agon.api.codec.Codec;
import agon.api.oversight.Auditor;
import agon.api.oversight.Facet;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Prospect;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.settings.InvalidSetting;
import agon.api.task.Faculties;
import agon.api.task.InvalidData;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.cache.KeptData;
import agon.engine.plan.Choice;
import agon.engine.plan.Evaluation;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.ProtocolInspection;
import agon.engine.spec.Completion.Completed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out, before anything is trained, whether the parts of an experiment can work together.
 *
 * @param plugins the plugins
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param problems where problems go
 */
record Compatibility(Plugins plugins, Optional<Path> dataFolder, Problems problems) {

    private static final Set<Class<? extends Facet>> AUDITING = Set.of(Auditor.class, Reasoner.class);

    /** Reports a protocol whose code refers to what is forbidden, or that refuses its settings. */
    void checkProtocol(Completed protocol) {
        Choice choice = protocol.entry().choice();
        TrainingProtocolProvider<?> provider = plugins.protocols().get(choice.id());
        ProtocolInspection.violations(provider)
                .forEach(line -> problems.add(protocol.draft().place(), line));
        try {
            plugins.protocol(choice.id(), choice.settings());
        } catch (InvalidSetting refused) {
            refuse(protocol.draft(), refused);
        }
    }

    /** Reports a pair in which the task's overseer cannot do what the protocol needs. */
    void checkFacets(Completed protocol, Completed task) {
        ProtocolCard needing = plugins.protocols().get(protocol.draft().id()).card();
        Choice choice = task.entry().choice();
        Set<Class<? extends Facet>> offering = plugins.facets(choice.id(), choice.settings());
        for (Set<Class<? extends Facet>> anyOf : needing.needs()) {
            boolean offered = anyOf.stream().anyMatch(need -> offering.stream().anyMatch(need::isAssignableFrom));
            if (!offered) {
                problems.add(
                        protocol.draft().place(),
                        "protocol \"" + needing.id() + "\" needs an overseer with " + names(anyOf, " or ") + "; task \""
                                + choice.id() + "\" offers " + names(offering, ", ")
                                + plugins.withholding(choice.id(), choice.settings())
                                        .map(setting -> "; others are withheld by " + setting)
                                        .orElse(""));
            }
        }
    }

    /** Reports a task whose overseer asks for kinds of learner that are not there. */
    void checkLearners(Completed task) {
        Choice choice = task.entry().choice();
        plugins.learnersOf(choice.id(), choice.settings()).stream()
                .filter(kind -> plugins.learners().find(kind).isEmpty())
                .sorted()
                .forEach(kind -> problems.add(
                        task.draft().place(),
                        "the overseer of task \"" + choice.id() + "\" asks for an "
                                + plugins.learners().unknown(kind)));
    }

    /** Reports a task whose overseer can neither audit nor reason, where answers are to be audited. */
    void checkAudits(Evaluation evaluation, Completed task) {
        Choice choice = task.entry().choice();
        Set<Class<? extends Facet>> offering = plugins.facets(choice.id(), choice.settings());
        if (evaluation.insistsOnAudit()
                && offering.stream()
                        .noneMatch(offered -> AUDITING.stream().anyMatch(need -> need.isAssignableFrom(offered)))) {
            problems.add(
                    task.draft().place(),
                    "evaluation.audits needs an overseer with " + names(AUDITING, " or ") + "; task \"" + choice.id()
                            + "\" offers " + names(offering, ", ") + ": set it to 0");
        }
    }

    /** Reports a pair in which the protocol would be given questions that tell of the truth, without reading labels. */
    void checkQuestions(Completed protocol, Completed task, Task<?, ?> made) {
        String id = protocol.draft().id();
        if (made.questions(Split.TRAINING).tellOfTheTruth()
                && !plugins.protocols().get(id).card().readsLabels()) {
            problems.add(
                    task.draft().place(),
                    "the questions of task \"" + task.draft().id() + "\", set so, tell of the truth; protocol \"" + id
                            + "\" does not read labels and may not be given them: choose "
                            + plugins.protocols().all().stream()
                                    .map(TrainingProtocolProvider::card)
                                    .filter(ProtocolCard::readsLabels)
                                    .map(ProtocolCard::id)
                                    .collect(Collectors.joining(" or ")));
        }
    }

    /** Reports a protocol that refuses what it is to train on, or what it may spend there. */
    void checkProspect(Completed protocol, Prospect prospect) {
        Choice choice = protocol.entry().choice();
        try {
            plugins.protocol(choice.id(), choice.settings()).demand(prospect);
        } catch (InvalidSetting refused) {
            refuse(protocol.draft(), refused);
        }
    }

    /** Makes the task for one seed; empty, and reported, if it cannot be made. */
    Optional<Task<?, ?>> task(Completed task, long seed) {
        Choice choice = task.entry().choice();
        String place = task.draft().place();
        try {
            plugins.dataFiles(choice.id(), choice.settings(), dataFolder);
            TaskSetting setting =
                    new TaskSetting(seed, dataFolder, Faculties.NONE, KeptData.ofUser(plugins, choice.id()));
            return Optional.of(plugins.task(choice.id(), choice.settings(), setting));
        } catch (InvalidSetting refused) {
            refuse(task.draft(), refused);
        } catch (InvalidData missing) {
            problems.add(place, "task \"" + choice.id() + "\": " + missing.getMessage());
        }
        return Optional.empty();
    }

    /** Reports a learner that cannot serve the questions and answers of a task. */
    void checkLearner(LearnerReader.Said learner, String task, Codec<?, ?> codec) {
        LearnerProvider<?> provider = plugins.learners().get(learner.id());
        provider.refuses(codec)
                .ifPresent(reason -> problems.add(
                        learner.settings().place(),
                        "learner \"" + learner.id() + "\" cannot serve task \"" + task + "\": " + reason));
    }

    private void refuse(Draft draft, InvalidSetting refused) {
        List<String> path = List.of(refused.setting().split("\\."));
        problems.add(draft.settings().placeOf(path), draft.id() + "." + refused.getMessage());
    }

    private static String names(Set<Class<? extends Facet>> facets, String between) {
        return facets.isEmpty()
                ? "none"
                : facets.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(between));
    }
}
