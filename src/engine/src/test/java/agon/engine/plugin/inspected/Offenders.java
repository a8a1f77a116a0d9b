package agon.engine.plugin.inspected;

import agon.api.agent.Agent;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.plan.Evaluation;
import java.io.FileReader;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Protocols of which each does one thing that it must not. */
public final class Offenders {

    private Offenders() {}

    /** A protocol that does something before it returns its learner. */
    private abstract static class Offender extends Inspected {

        abstract Object offend(Object session) throws Exception;

        @Override
        public TrainingProtocol create(Unset settings) {
            return new TrainingProtocol() {
                @Override
                public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                    try {
                        offend(session);
                    } catch (Exception e) {
                        session.charge("labels", 1);
                    }
                    return session.policy();
                }
            };
        }
    }

    public static final class PeeksAtTruth extends Offender {
        @Override
        Object offend(Object session) {
            return session instanceof Truth<?, ?>;
        }
    }

    public static final class CallsTask extends Offender {
        @Override
        Object offend(Object session) {
            Function<Task<?, ?>, Object> overseer = Task::overseer;
            return overseer;
        }
    }

    public static final class KnowsEngine extends Offender {
        @Override
        Object offend(Object session) {
            return Evaluation.DEFAULT;
        }
    }

    public static final class ReflectsOnSession extends Offender {
        @Override
        Object offend(Object session) throws Exception {
            return session.getClass().getDeclaredField("task").get(session);
        }
    }

    public static final class FindsClass extends Offender {
        @Override
        Object offend(Object session) throws Exception {
            return Class.forName("agon.api.task.Truth");
        }
    }

    public static final class UsesHandles extends Offender {
        @Override
        Object offend(Object session) {
            return MethodHandles.lookup();
        }
    }

    public static final class LoadsServices extends Offender {
        @Override
        Object offend(Object session) {
            return ServiceLoader.load(Runnable.class);
        }
    }

    public static final class ReadsFile extends Offender {
        @Override
        Object offend(Object session) throws IOException {
            return Files.readString(Path.of("truth.csv"));
        }
    }

    public static final class ReadsFileInLambda extends Offender {
        @Override
        Object offend(Object session) {
            Supplier<Object> later = () -> {
                try {
                    return new FileReader("truth.csv");
                } catch (IOException e) {
                    return e;
                }
            };
            return later.get();
        }
    }

    public static final class OpensNetwork extends Offender {
        @Override
        Object offend(Object session) throws IOException {
            return URI.create("http://localhost").toURL().openStream();
        }
    }

    public static final class StartsThread extends Offender {
        @Override
        Object offend(Object session) {
            Thread thread = new Thread(() -> session.hashCode());
            thread.start();
            return thread;
        }
    }

    public static final class StartsPool extends Offender {
        @Override
        Object offend(Object session) {
            return Executors.newCachedThreadPool();
        }
    }

    public static final class SharesWork extends Offender {
        @Override
        Object offend(Object session) {
            return List.of(session).parallelStream().count();
        }
    }

    public static final class StartsProcess extends Offender {
        @Override
        Object offend(Object session) throws IOException {
            return new ProcessBuilder("ls").start();
        }
    }

    public static final class ReadsEnvironment extends Offender {
        @Override
        Object offend(Object session) {
            return System.getenv("AGON_DATA");
        }
    }

    public static final class ExitsInInitialiser extends Offender {
        @Override
        Object offend(Object session) {
            return new Ending();
        }
    }

    private static final class Ending {
        private final int status = end();

        private static int end() {
            System.exit(0);
            return 0;
        }

        @Override
        public String toString() {
            return "ends with " + status;
        }
    }

    public static final class HidesBehindOwnClass extends Offender {
        @Override
        Object offend(Object session) {
            return new Accomplice();
        }
    }

    private static final class Accomplice implements Truth<String, String> {
        @Override
        public String answer(String question) {
            return question;
        }
    }
}
