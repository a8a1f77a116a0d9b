package agon.engine.cell;

import agon.api.agent.Example;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.api.task.Task;
import agon.engine.plan.CellSpec;
import agon.engine.plugin.Plugins;
import agon.engine.session.StudyLearners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The overseer of a finished cell as it was after so many studies: it studies again what it had measured, and checks what
 * it learned as it did, with learners that start as those of the cell did. The same is done with the overseer of a task that is set otherwise, which then knows as much.
 */
public final class OverseerInTime<Q, A> implements AutoCloseable {

    private final Task<Q, A> task;
    private final StudyLearners learners;

    private OverseerInTime(Task<Q, A> task, StudyLearners learners) {
        this.task = task;
        this.learners = learners;
    }

    /**
     * That of a cell.
     *
     * @param task of the cell, or set otherwise
     * @param plugins where learners come from
     */
    public static <Q, A> OverseerInTime<Q, A> of(Task<Q, A> task, CellSpec spec, Plugins plugins) {
        return new OverseerInTime<>(task, new StudyLearners(new PluginLearners(plugins, spec.learner()), spec.seed()));
    }

    /**
     * The overseer after these studies; one that never studies stays as it is.
     *
     * @param studies and spot checks in their order, from the first on; may be none
     * @param question finds a question by its words
     * @return empty if one of the questions is not there
     */
    public Optional<Overseer<Q, A>> after(List<StoredStudy> studies, Function<String, Optional<Q>> question) {
        Optional<Overseer<Q, A>> overseer = Optional.of(task.overseer());
        // Without spot checks the last study knows all that those before it knew, and need not wait for them.
        boolean each = studies.stream().anyMatch(StoredStudy::vetting);
        for (int i = each ? 0 : Math.max(0, studies.size() - 1); i < studies.size() && overseer.isPresent(); i++) {
            overseer = next(overseer.get(), studies.subList(0, i + 1), question);
        }
        return overseer;
    }

    /** The overseer after the last of some studies, from what it was before that. */
    private Optional<Overseer<Q, A>> next(
            Overseer<Q, A> before, List<StoredStudy> studies, Function<String, Optional<Q>> question) {
        StoredStudy last = studies.get(studies.size() - 1);
        Optional<Investigator<Q, A>> investigator = before.investigator();
        // One that is set otherwise may want nothing checked.
        if (investigator.isEmpty()
                || (last.vetting() && investigator.get().spotChecks().isEmpty())) {
            return Optional.of(before);
        }
        AnswerNumbers<A> numbers = new AnswerNumbers<>(task.codec().answers());
        List<Example<Q, A>> measured = new ArrayList<>();
        for (StoredStudy.Measured one : last.vetting() ? last.more() : StoredStudy.known(studies)) {
            Optional<Q> asked = question.apply(one.question());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            measured.add(Example.of(asked.get(), numbers.read(one.answer())));
        }
        return Optional.of(
                last.vetting()
                        ? investigator.get().vet(measured)
                        : investigator.get().study(measured, learners));
    }

    /** Lets the learners go; models that the overseers consult are learners. */
    @Override
    public void close() {
        learners.close();
    }
}
