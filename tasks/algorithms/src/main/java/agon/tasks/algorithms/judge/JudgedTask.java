package agon.tasks.algorithms.judge;

import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Facet;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.api.task.Truth;
import java.util.Optional;

/**
 * A task whose overseer judges debates on evidence beside all that it does otherwise.
 *
 * @param task the same without
 * @param arena what it judges in
 */
public record JudgedTask<Q, A>(Task<Q, A> task, Arena<Q, A, Fact> arena) implements Task<Q, A> {

    /**
     * Puts a judge beside what the overseer of a task does; if the settings want none, it is the task that was given.
     *
     * @param wording says the facts
     */
    public static <Q, A> Task<Q, A> of(Task<Q, A> task, Judgeship judge, FactWording wording, TaskSetting setting) {
        if (!judge.settings().judges()) {
            return task;
        }
        Codec<Q, A> codec = task.codec();
        FactsForm<Q> form = codec.facts()
                .orElseThrow(
                        () -> new IllegalArgumentException(judge.task() + " does not show its questions as facts"));
        Sight<Q> sight = new Sight<>(form);
        int facts = judge.settings().facts();
        Reader<A> reader = Reader.of(
                setting.faculties(),
                judge,
                form.extent(),
                codec,
                new ExcerptLessons<>(task, sight, facts, judge.settings().batch()));
        Flawed<Q, A> flawed = new Flawed<>(judge.flaws(), Seeds.mix(setting.seed(), "overseer"), codec);
        return new JudgedTask<>(
                task, flawed.arena(new FactArena<>(sight, reader, facts, new FactForm(form.extent(), wording))));
    }

    @Override
    public Codec<Q, A> codec() {
        return task.codec();
    }

    @Override
    public Questions<Q> questions(Split split) {
        return task.questions(split);
    }

    @Override
    public Overseer<Q, A> overseer() {
        Overseer<Q, A> unjudging = task.overseer();
        return new Overseer<>() {
            @Override
            public <F extends Facet> Optional<F> facet(Class<F> type) {
                Optional<F> known = unjudging.facet(type);
                return known.isEmpty() && type.isInstance(arena) ? Optional.of(type.cast(arena)) : known;
            }
        };
    }

    @Override
    public Truth<Q, A> truth() {
        return task.truth();
    }
}
