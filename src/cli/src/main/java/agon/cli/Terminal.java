package agon.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What the standard streams are connected to. */
final class Terminal {

    private Terminal() {}

    /** Java knows only whether input and output are a terminal both; the system's own test knows more. */
    static boolean isStandardError() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2").inheritIO().start();
            return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
