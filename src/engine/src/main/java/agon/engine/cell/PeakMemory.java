package agon.engine.cell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has held so far. */
final class PeakMemory {

    private static final long KIBIBYTES_IN_A_MEBIBYTE = 1024;

    private PeakMemory() {}

    /** In MiB: resident, native memory included, where the system tells (Linux); of the Java pools elsewhere. */
    static long mebibytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_IN_A_MEBIBYTE;
                }
            }
        } catch (IOException e) {
            // No such file on this system.
        }
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getPeakUsage().getUsed();
        }
        return bytes / (1024 * KIBIBYTES_IN_A_MEBIBYTE);
    }
}
