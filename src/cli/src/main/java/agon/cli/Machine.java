package agon.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this machine has to offer. */
final class Machine {

    private static final long MEBIBYTE = 1 << 20;
    private static final long MEBIBYTES_A_WORKER = 2048;

    private Machine() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    static long memoryMebibytes() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getTotalMemorySize() / MEBIBYTE;
    }

    /** One cell a core, as far as the memory reaches. */
    static int jobs() {
        return (int) Math.max(1, Math.min(cores(), memoryMebibytes() / MEBIBYTES_A_WORKER));
    }
}
