package agon.tasks.algorithms;

import agon.api.oversight.Flaws;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.assignment.AssignmentSettings;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.path.PathSettings;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.algorithms.union.UnionSettings;
import agon.tasks.algorithms.wildcard.WildcardSearchProvider;
import agon.tasks.algorithms.wildcard.WildcardSettings;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The tasks of the paper, each of any size. */
final class FiveTasks {

    private static final int QUESTIONS_PER_CONTEXT = 32;

    private FiveTasks() {}

    /** A task of any size, under a faultless overseer. */
    record Sized<C extends Record>(TaskProvider<C> provider, IntFunction<C> settings) {

        /** The task whose contexts are of a size. */
        Task<?, ?> of(int size) {
            return provider.create(settings.apply(size), new TaskSetting(3, Optional.empty()));
        }

        @Override
        public String toString() {
            return provider.card().id();
        }
    }

    /** Those whose overseer never draws the agent, so that its decompositions end. */
    static Stream<Sized<?>> ending() {
        return Stream.of(
                new Sized<>(
                        new PermutationPoweringProvider(),
                        size -> new PowerSettings(size, 4, QUESTIONS_PER_CONTEXT, Flaws.NONE)),
                new Sized<>(
                        new SequentialAssignmentsProvider(),
                        size -> new AssignmentSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE)),
                new Sized<>(
                        new WildcardSearchProvider(),
                        size -> new WildcardSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE)));
    }

    static Stream<Sized<?>> all() {
        return Stream.concat(
                ending(),
                Stream.of(
                        new Sized<>(
                                new ShortestPathProvider(),
                                size -> new PathSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE)),
                        new Sized<>(
                                new UnionFindProvider(),
                                size -> new UnionSettings(size, QUESTIONS_PER_CONTEXT, Flaws.NONE))));
    }
}
