package agon.engine.spec;

import agon.api.agent.LearnerProvider;
import agon.api.ledger.Budget;
import agon.api.task.Task;
import agon.engine.plan.Assignment;
import agon.engine.plan.Choice;
import agon.engine.plan.Entry;
import agon.engine.plan.Evaluation;
import agon.engine.plan.Experiment;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.Settings;
import agon.engine.session.TaskProspect;
import agon.engine.spec.Completion.Completed;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes a complete experiment of what is said, or reports everything that is wrong with it. */
final class Resolution {

    private final Plugins plugins;
    private final Sections sections;
    private final Sweeps sweeps;
    private final Problems problems;
    private final Completion completion;
    private final Compatibility compatibility;

    /** What protocols and tasks are called in the file, those included that are not chosen to run. */
    private final Set<String> calledInFile = new TreeSet<>();

    Resolution(
            Plugins plugins,
            Optional<Path> dataFolder,
            Sections sections,
            List<SettingOption> options,
            Problems problems) {
        this.plugins = plugins;
        this.sections = sections;
        this.problems = problems;
        this.sweeps = new Sweeps(options, problems);
        this.completion = new Completion(new Budgets(plugins), problems);
        this.compatibility = new Compatibility(plugins, dataFolder, problems);
    }

    Experiment experiment(String file, Adjustments adjustments) {
        Heading heading = Heading.read(file, sections, problems);
        List<Long> seeds = Seeds.read(seeds(adjustments), problems);
        SortedMap<String, Long> budget = completion.budgets().read(sections.section("budget"), problems);
        Evaluation evaluation = evaluation();
        Optional<ObjectNode> finding = sections.finding();
        List<Draft> protocolDrafts = protocols(adjustments);
        List<Draft> taskDrafts = tasks(adjustments);
        List<Completed> protocols = complete(protocolDrafts, Draft::label, this::protocolSettings);
        List<Completed> tasks = complete(taskDrafts, Draft::variant, this::taskSettings);
        refuseTwins(protocols, "protocols");
        refuseTwins(tasks, "tasks");
        protocols.forEach(compatibility::checkProtocol);
        protocols.forEach(protocol -> tasks.forEach(task -> compatibility.checkFacets(protocol, task)));
        tasks.forEach(task -> compatibility.checkAudits(evaluation, task));
        tasks.forEach(compatibility::checkLearners);
        List<Assignment> learners = learners(protocols, tasks, seeds, budget);
        problems.refuseIfAny();
        return new Experiment(
                heading.name(),
                heading.title(),
                heading.description(),
                finding,
                seeds,
                budget,
                protocols.stream().map(Completed::entry).toList(),
                tasks.stream().map(Completed::entry).toList(),
                learners,
                evaluation);
    }

    private Value seeds(Adjustments adjustments) {
        return adjustments
                .seeds()
                .<Value>map(text -> new Value.Scalar(TextNode.valueOf(text), "--seeds " + text))
                .orElseGet(() -> sections.needed("seeds", "0..4"));
    }

    private Evaluation evaluation() {
        Settings<Evaluation> settings = new Settings<>(Evaluation.DEFAULT);
        return completion
                .choice("evaluation", sections.section("evaluation"), settings)
                .map(choice -> settings.bind(choice.settings()))
                .orElse(Evaluation.DEFAULT);
    }

    private List<Draft> protocols(Adjustments adjustments) {
        DraftReader reader = new DraftReader(plugins.protocols(), id -> id, sections.section("learner"), problems);
        Value said = adjustments.protocols().isEmpty()
                ? sections.needed("protocols", "{debate: {}}")
                : sections.section("protocols");
        return ListedValues.spelledOut(
                sweeps.apply("protocols", true, reader.select(read(reader, said), adjustments.protocols(), "-p")),
                this::protocolSettings);
    }

    private List<Draft> tasks(Adjustments adjustments) {
        DraftReader reader = new DraftReader(plugins.tasks(), id -> "", sections.section("learner"), problems);
        Value said = adjustments.tasks().isEmpty()
                ? sections.needed("tasks", "{permutation-powering: {}}")
                : sections.section("tasks");
        return ListedValues.spelledOut(
                sweeps.apply("tasks", false, reader.select(read(reader, said), adjustments.tasks(), "-t")),
                this::taskSettings);
    }

    private List<Draft> read(DraftReader reader, Value said) {
        List<Draft> drafts = reader.read(said);
        drafts.forEach(draft -> calledInFile.add(draft.name()));
        return drafts;
    }

    private Settings<?> protocolSettings(String id) {
        return new Settings<>(plugins.protocols().get(id).defaults());
    }

    private Settings<?> taskSettings(String id) {
        return new Settings<>(plugins.tasks().get(id).defaults());
    }

    private List<Completed> complete(
            List<Draft> drafts, Function<Draft, String> name, Function<String, Settings<?>> settings) {
        return drafts.stream()
                .flatMap(draft -> completion.entry(draft, name.apply(draft), settings.apply(draft.id())).stream())
                .toList();
    }

    private void refuseTwins(List<Completed> entries, String section) {
        Set<String> seen = new HashSet<>();
        for (Completed completed : entries) {
            Entry entry = completed.entry();
            boolean tasks = section.equals("tasks");
            if (!seen.add(tasks ? entry.choice().id() + " " + entry.name() : entry.name())) {
                String called = tasks ? entry.choice().id() : entry.name();
                problems.add(
                        completed.draft().place(),
                        "two " + section + " are called \"" + called + "\"; tell them apart, such as as: " + called
                                + "-2");
            }
        }
    }

    private List<Assignment> learners(
            List<Completed> protocols, List<Completed> tasks, List<Long> seeds, SortedMap<String, Long> budget) {
        Set<String> names = new TreeSet<>(plugins.protocols().ids());
        names.addAll(plugins.tasks().ids());
        names.addAll(calledInFile);
        protocols.forEach(protocol -> {
            names.add(protocol.draft().name());
            names.add(protocol.entry().name());
        });
        tasks.forEach(task -> names.add(task.draft().name()));
        LearnerReader reader = new LearnerReader(plugins.learners(), names, problems);
        boolean sound = true;
        for (Completed protocol : protocols) {
            Value said = protocol.draft().learner();
            if (said.isNull()) {
                sections.needed(
                        "learner", String.join(" or ", plugins.learners().ids()));
            }
            sound = sound && !said.isNull() && reader.check(said);
        }
        return sound ? assign(reader, protocols, tasks, seeds, budget) : List.of();
    }

    private static SortedMap<String, Long> caps(SortedMap<String, Long> budget, Completed task, Completed protocol) {
        return Experiment.caps(budget, task.entry(), protocol.entry());
    }

    private List<Assignment> assign(
            LearnerReader reader,
            List<Completed> protocols,
            List<Completed> tasks,
            List<Long> seeds,
            SortedMap<String, Long> budget) {
        List<Assignment> assignments = new ArrayList<>();
        for (Completed task : tasks) {
            Optional<Task<?, ?>> made = seeds.isEmpty() ? Optional.empty() : compatibility.task(task, seeds.get(0));
            for (Completed protocol : protocols) {
                made.ifPresent(shown -> {
                    compatibility.checkQuestions(protocol, task, shown);
                    compatibility.checkProspect(
                            protocol, new TaskProspect<>(shown, new Budget(caps(budget, task, protocol))));
                });
                Optional<LearnerReader.Said> found = reader.find(protocol.draft(), task.draft());
                if (found.isEmpty()) {
                    problems.add(
                            protocol.draft().learner().place(),
                            "no learner is named for protocol \""
                                    + protocol.entry().name() + "\" on task \""
                                    + task.draft().id() + "\"; name one, or a default");
                    continue;
                }
                LearnerReader.Said said = found.get();
                LearnerProvider<?> provider = plugins.learners().get(said.id());
                made.ifPresent(
                        shown -> compatibility.checkLearner(said, task.draft().id(), shown.codec()));
                Optional<Choice> learner =
                        completion.choice(said.id(), said.settings(), new Settings<>(provider.defaults()));
                String label = protocol.entry().name();
                String id = task.draft().id();
                String variant = task.entry().name();
                learner.ifPresent(choice -> assignments.add(new Assignment(label, id, variant, choice)));
            }
        }
        return assignments;
    }
}
