package agon.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.card.TaskCard;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Primitives;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.task.Faculties;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every task promises. Extend it, name the provider, and choose settings small enough for a test.
 *
 * @param <C> the task's settings
 */
@DisplayName("A task")
public abstract class TaskContract<C extends Record> {

    private static final long SEED = 11;
    private static final Set<Class<? extends Facet>> KNOWN_FACETS = Set.of(
            Reasoner.class,
            Primitives.class,
            Demonstrator.class,
            Rater.class,
            Arena.class,
            Laboratory.class,
            Investigator.class);

    /** The task. */
    protected abstract TaskProvider<C> provider();

    /** Settings of a small task; the defaults if nothing else is said. */
    protected C settings() {
        return provider().defaults();
    }

    /** Settings under which the overseer makes no mistakes; with these, H consulting itself to the end must be right. */
    protected Optional<C> faultless() {
        return Optional.empty();
    }

    /** Settings under which a judge does not err, since its errors go by the question; unless said otherwise, the faultless ones. */
    protected C judging() {
        return faultless().orElseGet(this::settings);
    }

    /**
     * Whether H draws the agent's own answer to the very question that it is asked. Such an H cannot consult itself to the
     * end; then one step of it, helped by an exact agent, must be right.
     */
    protected boolean drawsTheAgent() {
        return false;
    }

    /** How many levels of sub-questions may open below a question. */
    protected int depth() {
        return 64;
    }

    /** How many questions of a split are looked at. */
    protected int questions() {
        return 50;
    }

    /** The data folder, if the settings call for one. */
    protected Optional<Path> dataFolder() {
        return Optional.empty();
    }

    /** What trains what the overseer learned before, if it did. */
    protected Faculties faculties() {
        return Faculties.NONE;
    }

    /**
     * What a question is about, such that no context that is trained on is evaluated on: the context of its facts, or else
     * the whole question, if nothing else is said.
     */
    protected <Q> Object context(Task<Q, ?> task, Q question) {
        return task.codec()
                .facts()
                .map(facts -> facts.context(question))
                .orElseGet(() -> task.codec().wording().question(question));
    }

    private TaskSample<?, ?> sample() {
        return sample(task(settings()));
    }

    private Task<?, ?> task(C settings) {
        return provider().create(settings, new TaskSetting(SEED, dataFolder(), faculties()));
    }

    private <Q, A> TaskSample<Q, A> sample(Task<Q, A> task) {
        return TaskSample.draw(task, questions(), SEED);
    }

    @Test
    void itsCardIsComplete() {
        TaskCard card = provider().card();
        Cards.assertComplete(card.id(), card.title(), card.summary(), card.citations());
    }

    @Test
    void everySettingIsExplained() {
        Cards.assertDescribed(provider().defaults());
    }

    @Test
    void itsDataFilesAreThere() {
        assertAll(provider().dataFiles(settings(), dataFolder()).stream()
                .map(file -> () -> assertTrue(Files.isRegularFile(file), file.toString())));
    }

    @Test
    void equalSeedsGiveEqualTasks() {
        assertEquals(sample().description(), sample().description());
    }

    @Test
    void itsOverseerOffersTheFacetsThatItSays() {
        Task<?, ?> task = task(settings());
        Set<Class<? extends Facet>> said = provider().facets(settings());
        Set<Class<? extends Facet>> card = provider().card().facets();
        assertTrue(provider().facets(provider().defaults()).containsAll(card), "defaults withhold no facet");
        assertEquals(!said.containsAll(card), provider().withholding(settings()).isPresent(), "what withholds is said");
        Set<String> offered = Stream.concat(KNOWN_FACETS.stream(), said.stream())
                .filter(facet -> task.overseer().facet(facet).isPresent())
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertEquals(said.stream().map(Class::getName).collect(Collectors.toSet()), offered);
    }

    @Test
    void everySplitHasQuestionsAtEveryLevel() {
        sample().assertLevels();
    }

    @Test
    void itsWordingTellsQuestionsApart() {
        sample().assertWording();
    }

    @Test
    void itsAnswersKeepTheirMeaningThroughTheirForm() {
        sample().assertAnswers();
    }

    @Test
    void itsQuestionsKeepWithinTheExtentsOfTheirForms() {
        sample().assertForms();
    }

    @Test
    void noContextIsBothTrainedAndEvaluatedOn() {
        assertDisjoint(sample());
    }

    private <Q, A> void assertDisjoint(TaskSample<Q, A> sample) {
        Set<Object> trained = contexts(sample, Split.TRAINING);
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            Set<Object> both = contexts(sample, split);
            both.retainAll(trained);
            assertEquals(Set.of(), both, "trained on and asked of " + split.label());
        }
    }

    private <Q, A> Set<Object> contexts(TaskSample<Q, A> sample, Split split) {
        return sample.of(split).stream()
                .map(question -> context(sample.task(), question))
                .collect(Collectors.toSet());
    }

    @Test
    void itsReasonerIsAPureFunction() {
        new ReasonerCheck<>(sample()).assertPure();
    }

    @Test
    void itsReasonerKeepsToItsShapeAndItsSubQuestionsCanBeSaid() {
        new ReasonerCheck<>(sample()).assertShape(depth());
    }

    @Test
    void itsReasonerComesToTheTruthWhenItIsFaultlessAndConsultsItselfToTheEnd() {
        Optional<C> faultless = faultless();
        Assumptions.assumeTrue(faultless.isPresent(), "faultless() names no settings");
        Assumptions.assumeFalse(drawsTheAgent(), "H draws the agent");
        new ReasonerCheck<>(sample(task(faultless.get()))).assertComesToTheTruth(depth());
    }

    @Test
    void itsReasonerIsRightWhenItIsFaultlessAndAnExactAgentHelps() {
        Optional<C> faultless = faultless();
        Assumptions.assumeTrue(faultless.isPresent(), "faultless() names no settings");
        new ReasonerCheck<>(sample(task(faultless.get()))).assertRightWithAnExactAgent();
    }

    @Test
    void itsPrimitivesAreConcludedAtOnceAndAsTheyAreLookedUp() {
        new ReasonerCheck<>(sample()).assertPrimitives();
    }

    @Test
    void itsRatingsAndVerdictsAreProbabilitiesAndRepeatThemselves() {
        new FacetCheck<>(sample()).assertRatings();
    }

    @Test
    void itsJudgeSeesNothingOfAQuestionButWhatItSaysItSees() {
        new FacetCheck<>(sample(task(judging()))).assertBlindness();
    }

    @Test
    void itsLaboratoryMeasuresTrainingContextsAlone() {
        new FacetCheck<>(sample()).assertMeasuresTrainingContextsAlone();
    }

    @Test
    void itsDemonstratorAnswersEquallyWhenAskedAgain() {
        new FacetCheck<>(sample()).assertDemonstrations();
    }

    @Test
    void itsTruthIsTheSameWhoeverAsks() {
        assertFalse(sample().description().isEmpty());
        sample().assertTruths();
    }
}
