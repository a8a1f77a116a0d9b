package agon.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.card.ProtocolCard;
import agon.api.ledger.Budget;
import agon.api.ledger.BudgetExhausted;
import agon.api.ledger.Channel;
import agon.api.oversight.Facet;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.engine.plugin.ProtocolInspection;
import agon.engine.session.LearnerFactory;
import agon.engine.session.TaskProspect;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every training protocol promises. Extend it, name the provider, and choose settings small enough for a test.
 *
 * @param <C> the protocol's settings
 */
@DisplayName("A training protocol")
public abstract class TrainingProtocolContract<C extends Record> {

    private static final long SEED = 7;

    /** The protocol. */
    protected abstract TrainingProtocolProvider<C> provider();

    /** Settings under which a training takes well under a second; the defaults if nothing else is said. */
    protected C settings() {
        return provider().defaults();
    }

    /** A task that offers the facets needed; a small one that offers every facet of the api if nothing else is said. */
    protected Task<?, ?> task() {
        return new AdditionTask();
    }

    /** The learners at hand; ones that remember what they were told if nothing else is said. */
    protected LearnerFactory learners() {
        return new LearnersOf(List.of(new RememberingProvider()));
    }

    @Test
    void itsCardIsComplete() {
        ProtocolCard card = provider().card();
        Cards.assertComplete(card.id(), card.title(), card.summary(), card.citations());
        assertAll(
                () -> assertFalse(card.assumes().isBlank(), "what it assumes of the overseer"),
                () -> card.needs().forEach(set -> assertFalse(set.isEmpty(), "a need that nothing meets")));
    }

    @Test
    void everySettingIsExplained() {
        Cards.assertDescribed(provider().defaults());
    }

    @Test
    void itsCodeRefersToNothingThatCouldShowItTheTruth() {
        assertEquals(List.of(), ProtocolInspection.violations(provider()));
    }

    @Test
    void equalSeedsGiveEqualAgentsAtEqualCost() {
        assertEquals(train(task(), Budget.UNLIMITED), train(task(), Budget.UNLIMITED));
    }

    @Test
    void itsAgentAnswersEquallyWhenAskedAgain() {
        TrainedOnce trained = train(task(), Budget.UNLIMITED);
        assertEquals(trained.answers(), trained.again());
    }

    @Test
    void itMakesCheckpointsSoThatItsProgressCanBeSeen() {
        assertFalse(train(task(), Budget.UNLIMITED).checkpoints().isEmpty());
    }

    @Test
    void itReadsLabelsExactlyIfItsCardSaysSo() {
        TrainedOnce trained = train(task(), Budget.UNLIMITED);
        assertEquals(
                provider().card().readsLabels(), trained.spent().containsKey(Channel.LABELS), "labels were charged");
    }

    @Test
    void itKeepsToABudgetOnAnyChannel() {
        Map<String, Long> free = train(task(), Budget.UNLIMITED).spent();
        assertAll(free.entrySet().stream()
                .flatMap(spent -> caps(spent.getValue()).stream()
                        .map(cap -> () -> assertKeeps(new Budget(new TreeMap<>(Map.of(spent.getKey(), cap)))))));
    }

    @Test
    void itNeedsNoFacetThatItsCardDoesNotName() {
        List<Set<Class<? extends Facet>>> ways = List.of(Set.of());
        for (Set<Class<? extends Facet>> need : provider().card().needs()) {
            ways = extended(ways, need);
        }
        assertFalse(ways.isEmpty(), "the task offers the facets needed");
        assertAll(ways.stream()
                .map(way -> () -> assertDoesNotThrow(
                        () -> train(offeringOnly(task(), way), Budget.UNLIMITED), () -> "with nothing but " + way)));
    }

    private List<Set<Class<? extends Facet>>> extended(
            List<Set<Class<? extends Facet>>> ways, Set<Class<? extends Facet>> need) {
        List<Set<Class<? extends Facet>>> extended = new ArrayList<>();
        for (Set<Class<? extends Facet>> way : ways) {
            for (Class<? extends Facet> facet : need) {
                if (task().overseer().facet(facet).isPresent()) {
                    Set<Class<? extends Facet>> longer = new LinkedHashSet<>(way);
                    longer.add(facet);
                    extended.add(longer);
                }
            }
        }
        return extended;
    }

    private static Set<Long> caps(long spent) {
        return new TreeSet<>(List.of(0L, 1L, spent / 2, spent - 1));
    }

    private void assertKeeps(Budget budget) {
        try {
            TrainedOnce trained = train(task(), budget);
            budget.caps()
                    .forEach((channel, cap) ->
                            assertTrue(trained.spent().getOrDefault(channel, 0L) <= cap, channel + " within " + cap));
        } catch (InvalidSetting tooSmall) {
            // A protocol may refuse a budget with which it would come to nothing, if it does so before anything runs.
            assertThrows(
                    InvalidSetting.class,
                    () -> provider().create(settings()).demand(new TaskProspect<>(task(), budget)));
        } catch (IllegalStateException e) {
            // A budget may be too small for the protocol to have any agent to show; then it says so, and no more.
            if (!(e.getCause() instanceof BudgetExhausted)) {
                throw e;
            }
        }
    }

    private TrainedOnce train(Task<?, ?> task, Budget budget) {
        return TrainedOnce.train(provider().card(), provider().create(settings()), task, learners(), budget, SEED);
    }

    private static <Q, A> Task<Q, A> offeringOnly(Task<Q, A> task, Set<Class<? extends Facet>> facets) {
        return new Overseen<>(task, new OfferingOnly<>(task.overseer(), facets));
    }
}
