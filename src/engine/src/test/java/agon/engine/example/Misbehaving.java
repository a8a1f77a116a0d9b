package agon.engine.example;

import agon.api.agent.Agent;
import agon.api.card.ProtocolCard;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.settings.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A protocol with which something is wrong. */
public final class Misbehaving implements TrainingProtocolProvider<Misbehaving.Fault> {

    /** What is wrong. */
    public enum Kind {
        THROWS,
        READS_LABELS,
        ASKS_WHILE_EVALUATED,
        IGNORES_ITS_BUDGET,
        FILLS_THE_MEMORY,
        CRASHES,
        CRASHES_ONCE,
        HANGS,
        RETURNS_NOTHING,
        PRINTS,
        RUNS_AWAY
    }

    /** Settings. */
    public record Fault(
            @Setting("what is wrong") Kind kind,

            @Setting("a file that tells a second attempt from a first one")
            String mark) {}

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "misbehaving", "Misbehaving", "Does what it should not.", List.of(), List.of(), "nothing", false);
    }

    @Override
    public Fault defaults() {
        return new Fault(Kind.THROWS, "");
    }

    @Override
    public TrainingProtocol create(Fault fault) {
        return new TrainingProtocol() {
            @Override
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                return misbehave(fault, session);
            }
        };
    }

    @SuppressWarnings("NullAway")
    private static <Q, A> Agent<Q, A> misbehave(Fault fault, Session<Q, A> session) {
        Q question = session.questions().draw(1, session.random("question")).get(0);
        switch (fault.kind()) {
            case THROWS -> throw new IllegalArgumentException("a plain defect");
            case READS_LABELS -> swallow(() -> session.labels().label(question));
            case ASKS_WHILE_EVALUATED -> {
                return questions -> {
                    session.overseer().demonstrator().orElseThrow().demonstrate(questions.get(0));
                    return session.policy().answer(questions);
                };
            }
            case IGNORES_ITS_BUDGET -> {
                while (session.ledger().spent("overseer.demonstrate") < Long.MAX_VALUE) {
                    swallow(() ->
                            session.overseer().demonstrator().orElseThrow().demonstrate(question));
                }
            }
            case FILLS_THE_MEMORY -> {
                List<long[]> hoard = new ArrayList<>();
                while (hoard.size() < Integer.MAX_VALUE) {
                    hoard.add(new long[10_000_000]);
                }
            }
            case CRASHES -> Runtime.getRuntime().halt(9);
            case CRASHES_ONCE -> {
                if (first(fault.mark())) {
                    Runtime.getRuntime().halt(9);
                }
            }
            case HANGS -> {
                session.overseer().demonstrator().orElseThrow().demonstrate(question);
                session.checkpoint(session.policy());
                hang();
            }
            case RETURNS_NOTHING -> {
                return null;
            }
            case RUNS_AWAY -> {
                session.overseer().demonstrator().orElseThrow().demonstrate(question);
                session.signal(0.5);
                session.checkpoint(session.policy().snapshot());
                session.signal(Double.NaN);
            }
            case PRINTS -> System.out.println("{\"printed\": \"by a plugin\"}");
        }
        return session.policy();
    }

    private static void swallow(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // As a careless author would.
        }
    }

    private static boolean first(String mark) {
        try {
            Files.createFile(Path.of(mark));
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
