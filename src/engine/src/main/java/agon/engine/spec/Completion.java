package agon.engine.spec;

import agon.engine.plan.Choice;
import agon.engine.plan.Entry;
import agon.engine.plugin.SettingProblem;
import agon.engine.plugin.Settings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Completes what an experiment says by the defaults of the plugin that it names.
 *
 * @param budgets reads budgets
 * @param problems where problems go
 */
record Completion(Budgets budgets, Problems problems) {

    private static final List<String> RESERVED = List.of("id", "as", "budget");

    /**
     * A draft that was found sound.
     *
     * @param draft what is said
     * @param entry what it amounts to
     */
    record Completed(Draft draft, Entry entry) {}

    /** The draft with complete settings and budget; empty if something is wrong with its settings. */
    Optional<Completed> entry(Draft draft, String name, Settings<?> settings) {
        for (String reserved : RESERVED) {
            if (settings.tree().has(reserved)) {
                problems.add(
                        draft.place(),
                        draft.id() + " has a setting named \"" + reserved + "\", which means "
                                + "something else in an experiment; its author has to rename it");
            }
        }
        SortedMap<String, Long> caps = budgets.read(draft.budget(), problems);
        return choice(draft.id(), draft.settings(), settings)
                .map(choice -> new Completed(draft, new Entry(choice, name, caps)));
    }

    /** A plugin with complete settings; empty if something is wrong with what is said. */
    Optional<Choice> choice(String id, Value said, Settings<?> settings) {
        Value mapping = said.isNull() ? said.asMapping() : said;
        List<SettingProblem> wrong = settings.problems(mapping.json());
        for (SettingProblem problem : wrong) {
            String setting = problem.message().startsWith("unknown setting")
                            || problem.path().isEmpty()
                    ? id
                    : id + "." + String.join(".", problem.path());
            problems.add(mapping.placeOf(problem.path()), setting + ": " + problem.message());
        }
        return wrong.isEmpty() ? Optional.of(new Choice(id, settings.complete(mapping.json()))) : Optional.empty();
    }
}
