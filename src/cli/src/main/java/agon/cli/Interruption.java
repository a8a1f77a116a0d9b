package agon.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run that is interrupted from the keyboard, or asked to end, take down its workers and write down how far it came
 * before the process ends.
 */
final class Interruption {

    private static final int SECONDS_TO_END = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean stopping;

    private Interruption(Thread running) {
        hook = new Thread(() -> stop(running), "interruption");
    }

    /** From now on until {@link #end}, the end of the process waits for this thread. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop(Thread running) {
        stopping = true;
        running.interrupt();
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                System.err.println("agon: the workers did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written; the process may end. */
    void end() {
        if (stopping) {
            System.err.println("agon: interrupted; the same command goes on from here");
        }
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running and has just been told that all is done.
        }
    }
}
