package agon.engine.spec;

import agon.engine.plugin.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what {@code --set} says about protocols, tasks, learners and budgets on top of the drafts. One value replaces what
 * the experiment says; several make one draft of each, every combination if several settings are swept.
 *
 * @param options all {@code --set} options, in their order
 * @param problems where problems go
 */
record Sweeps(List<SettingOption> options, Problems problems) {

    /**
     * @param section {@code protocols} or {@code tasks}
     * @param shared whether sweeps of learner and budget belong to this section
     */
    List<Draft> apply(String section, boolean shared, List<Draft> drafts) {
        for (SettingOption option : options) {
            if (option.path().get(0).equals(section)) {
                check(section, option, drafts);
            }
        }
        List<Draft> varied = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> variants = List.of(draft);
            for (SettingOption option : options) {
                variants = variants.stream()
                        .flatMap(variant -> vary(section, shared, variant, option).stream())
                        .toList();
            }
            varied.addAll(variants);
        }
        return varied;
    }

    private void check(String section, SettingOption option, List<Draft> drafts) {
        String form = section + ".<" + section.substring(0, section.length() - 1) + ">.<setting>=value";
        if (option.path().size() < 3) {
            problems.add(option.place(), "must read " + form);
        } else if (drafts.stream()
                .noneMatch(draft -> draft.isCalled(option.path().get(1)))) {
            Set<String> known = new TreeSet<>();
            drafts.forEach(draft -> known.add(draft.id()));
            String called = option.path().get(1);
            problems.add(option.place(), "\"" + called + "\" takes no part in this run" + Nearest.hint(called, known));
        }
    }

    private List<Draft> vary(String section, boolean shared, Draft draft, SettingOption option) {
        String top = option.path().get(0);
        boolean own = top.equals(section)
                && option.path().size() > 2
                && draft.isCalled(option.path().get(1));
        boolean ofAll = shared && option.isSweep() && (top.equals("learner") || top.equals("budget"));
        if (!own && !ofAll) {
            return List.of(draft);
        }
        List<Draft> variants = new ArrayList<>();
        for (int i = 0; i < option.values().size(); i++) {
            variants.add(varied(draft, option, i, own));
        }
        return variants;
    }

    private static Draft varied(Draft draft, SettingOption option, int which, boolean own) {
        List<String> path = own ? option.below(2) : option.path();
        Value value = option.values().get(which);
        boolean budget = path.get(0).equals("budget");
        boolean learner = !own && !budget;
        String name = String.join(".", path.size() > 1 && (budget || learner) ? path.subList(1, path.size()) : path);
        String point = name + "=" + option.texts().get(which);
        String swept =
                option.isSweep() ? (draft.swept().isEmpty() ? point : draft.swept() + "," + point) : draft.swept();
        List<String> below = path.subList(1, path.size());
        return new Draft(
                draft.id(),
                draft.name(),
                swept,
                budget || learner
                        ? draft.settings()
                        : (Value.Mapping) draft.settings().with(path, value),
                budget ? draft.budget().with(below, value) : draft.budget(),
                learner ? draft.learner().with(below, value) : draft.learner(),
                draft.place());
    }
}
