package agon.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Policy;
import agon.api.card.LearnerCard;
import agon.api.card.ProtocolCard;
import agon.api.card.TaskCard;
import agon.api.codec.Codec;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Trial;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.engine.session.ProtocolViolation;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract tests notice")
final class ContractTest {

    /** There is nothing to set. */
    record NoSettings() {}

    /** What a protocol does. */
    private interface Played {

        <Q, A> Agent<Q, A> train(Session<Q, A> session);
    }

    private static TrainingProtocolContract<NoSettings> contract(Played played) {
        TrainingProtocolProvider<NoSettings> provider = new TrainingProtocolProvider<>() {
            @Override
            public ProtocolCard card() {
                return new ProtocolCard("broken", "Broken", "Is broken.", List.of(), List.of(), "nothing", false);
            }

            @Override
            public NoSettings defaults() {
                return new NoSettings();
            }

            @Override
            public TrainingProtocol create(NoSettings settings) {
                return new TrainingProtocol() {
                    @Override
                    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                        return played.train(session);
                    }
                };
            }
        };
        return new TrainingProtocolContract<>() {
            @Override
            protected TrainingProtocolProvider<NoSettings> provider() {
                return provider;
            }
        };
    }

    @Test
    void aProtocolThatTrainsDifferentlyEachTime() {
        AtomicInteger runs = new AtomicInteger();
        TrainingProtocolContract<NoSettings> contract = contract(new Played() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                session.policy().answer(session.questions().draw(runs.incrementAndGet(), session.random("questions")));
                return session.policy();
            }
        });
        assertThrows(AssertionError.class, contract::equalSeedsGiveEqualAgentsAtEqualCost);
    }

    @Test
    void aProtocolWhoseAgentAsksTheOverseerWhileBeingEvaluated() {
        TrainingProtocolContract<NoSettings> contract = contract(new Played() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                Demonstrator<Q, A> demonstrator =
                        session.overseer().demonstrator().orElseThrow();
                Policy<Q, A> policy = session.policy();
                return questions -> {
                    demonstrator.demonstrate(questions.get(0));
                    return policy.answer(questions);
                };
            }
        });
        assertThrows(ProtocolViolation.class, contract::itsAgentAnswersEquallyWhenAskedAgain);
    }

    @Test
    void aProtocolThatReadsLabelsWithoutSayingSo() {
        TrainingProtocolContract<NoSettings> contract = contract(new Played() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                session.labels();
                return session.policy();
            }
        });
        assertThrows(ProtocolViolation.class, contract::itReadsLabelsExactlyIfItsCardSaysSo);
    }

    @Test
    void aProtocolThatNeedsAFacetWithoutSayingSo() {
        TrainingProtocolContract<NoSettings> contract = contract(new Played() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                session.overseer().rater().orElseThrow();
                return session.policy();
            }
        });
        assertThrows(AssertionError.class, contract::itNeedsNoFacetThatItsCardDoesNotName);
        assertThrows(AssertionError.class, contract::itMakesCheckpointsSoThatItsProgressCanBeSeen);
    }

    @Test
    void aTaskThatTrainsOnWhatItEvaluatesOn() {
        TaskContract<NoSettings> contract = contract(leaking());
        AssertionError failure = assertThrows(AssertionError.class, contract::noContextIsBothTrainedAndEvaluatedOn);
        assertTrue(failure.getMessage().contains("trained on and asked of iid"), failure.getMessage());
    }

    @Test
    void aJudgeThatKnowsMoreThanItWasShown() {
        TaskContract<NoSettings> sighted = contract(sighted());
        AssertionError failure =
                assertThrows(AssertionError.class, sighted::itsJudgeSeesNothingOfAQuestionButWhatItSaysItSees);
        assertTrue(failure.getMessage().contains("knows more than it was shown"), failure.getMessage());
    }

    private static Task<?, ?> sighted() {
        AdditionTask task = new AdditionTask();
        Arena<Addition, Integer, ?> blind = task.overseer().arena().orElseThrow();
        Arena<?, ?, ?> sighted = (Arena<?, ?, ?>) Proxy.newProxyInstance(
                Arena.class.getClassLoader(),
                new Class<?>[] {Arena.class},
                (proxy, method, arguments) -> method.getName().equals("judge")
                        ? ((List<?>) arguments[0])
                                .stream().map(ContractTest::peek).toList()
                        : method.invoke(blind, arguments));
        return (Task<?, ?>) Proxy.newProxyInstance(
                Task.class.getClassLoader(),
                new Class<?>[] {Task.class},
                (proxy, method, arguments) ->
                        method.getName().equals("overseer") ? Overseer.of(sighted) : method.invoke(task, arguments));
    }

    private static double[] peek(Object trial) {
        Trial<?, ?, ?> known = (Trial<?, ?, ?>) trial;
        double first = ((Addition) known.question()).steps() % 2;
        return new double[] {first, 1 - first};
    }

    private static TaskContract<NoSettings> contract(Task<?, ?> task) {
        return new TaskContract<>() {
            @Override
            protected TaskProvider<NoSettings> provider() {
                return new TaskProvider<>() {
                    @Override
                    public TaskCard card() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public NoSettings defaults() {
                        return new NoSettings();
                    }

                    @Override
                    public Task<?, ?> create(NoSettings settings, TaskSetting setting) {
                        return task;
                    }
                };
            }
        };
    }

    private static Task<?, ?> leaking() {
        AdditionTask task = new AdditionTask();
        return (Task<?, ?>) Proxy.newProxyInstance(
                Task.class.getClassLoader(),
                new Class<?>[] {Task.class},
                (proxy, method, arguments) -> method.getName().equals("questions")
                        ? task.questions(Split.TRAINING)
                        : method.invoke(task, arguments));
    }

    @Test
    void aLearnerWhoseSnapshotsAreNotFrozen() {
        LearnerContract<RememberingProvider.NoSettings> contract = new LearnerContract<>() {
            @Override
            protected LearnerProvider<RememberingProvider.NoSettings> provider() {
                return new Thawing();
            }
        };
        assertThrows(AssertionError.class, contract::aSnapshotStaysAsItIsWhileTheLearnerGoesOnWithLabels);
    }

    private static final class Thawing implements LearnerProvider<RememberingProvider.NoSettings> {

        private final RememberingProvider sound = new RememberingProvider();

        @Override
        public LearnerCard card() {
            return sound.card();
        }

        @Override
        public RememberingProvider.NoSettings defaults() {
            return sound.defaults();
        }

        @Override
        public Optional<String> refuses(Codec<?, ?> codec) {
            return sound.refuses(codec);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q, A> Learner<Q, A> create(
                RememberingProvider.NoSettings settings, Codec<Q, A> codec, RandomGenerator random) {
            Learner<Q, A> learner = sound.create(settings, codec, random);
            return (Learner<Q, A>) Proxy.newProxyInstance(
                    Learner.class.getClassLoader(),
                    new Class<?>[] {Learner.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("snapshot") ? learner : method.invoke(learner, arguments));
        }
    }
}
