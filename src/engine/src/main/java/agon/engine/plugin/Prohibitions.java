package agon.engine.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the code of a protocol may not refer to, and why. Of the Java platform, what is listed is allowed and the rest
 * refused; of Agon, the api without tasks and truths is allowed and the rest refused; other libraries are not judged.
 */
final class Prohibitions {

    /** Stands for a method that is not written in Java. */
    static final String NATIVE_CODE = "native code";

    /** Bootstrap methods that the compiler calls on its own. */
    static final Set<String> COMPILER_BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/ConstantBootstraps",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private static final String TRUTH = "a protocol learns from its session alone, never from the task";
    private static final String AGON = "a protocol knows the api alone";
    private static final String REFLECTION = "reflection could reach what is not counted";
    private static final String OUTSIDE = "a protocol reaches nothing outside its session";
    private static final String THREADS = "work on threads of its own would escape the budget";

    private static final Set<String> TRUTHS = Set.of(
            "agon/api/task/Truth", "agon/api/task/Task", "agon/api/task/TaskProvider", "agon/api/task/TaskSetting");

    private static final List<String> ALLOWED_PACKAGES = List.of(
            "java/lang/",
            "java/lang/annotation/",
            "java/lang/runtime/",
            "java/io/",
            "java/math/",
            "java/nio/",
            "java/nio/charset/",
            "java/text/",
            "java/time/",
            "java/util/",
            "java/util/concurrent/",
            "java/util/concurrent/atomic/",
            "java/util/concurrent/locks/",
            "java/util/function/",
            "java/util/random/",
            "java/util/regex/",
            "java/util/stream/");

    private static final List<String> REFLECTIVE = List.of(
            "java/lang/reflect/",
            "java/lang/invoke/",
            "java/lang/ClassLoader",
            "java/lang/ClassValue",
            "java/lang/Module",
            "java/lang/StackWalker",
            "java/io/Object",
            "java/util/ServiceLoader",
            "sun/",
            "jdk/",
            "com/sun/");

    private static final List<String> OUTER = List.of(
            "java/io/File",
            "java/io/RandomAccessFile",
            "java/io/Console",
            "java/lang/Process",
            "java/lang/Runtime",
            "java/util/Formatter");

    private static final List<String> THREADED = List.of(
            "java/lang/ThreadGroup",
            "java/lang/Thread$Builder",
            "java/util/Timer",
            "java/util/concurrent/Completable",
            "java/util/concurrent/Counted",
            "java/util/concurrent/Executor",
            "java/util/concurrent/Fork",
            "java/util/concurrent/Recursive",
            "java/util/concurrent/Scheduled",
            "java/util/concurrent/StructuredTask",
            "java/util/concurrent/SubmissionPublisher",
            "java/util/concurrent/ThreadPool");

    private static final Set<String> CLASS_METHODS = Set.of(
            "cast",
            "desiredAssertionStatus",
            "equals",
            "getEnumConstants",
            "getName",
            "getSimpleName",
            "getTypeName",
            "hashCode",
            "isAssignableFrom",
            "isInstance",
            "toString");

    private static final Set<String> SYSTEM_MEMBERS = Set.of(
            "arraycopy",
            "currentTimeMillis",
            "err",
            "getLogger",
            "identityHashCode",
            "lineSeparator",
            "nanoTime",
            "out");

    private static final Set<String> THREAD_METHODS =
            Set.of("currentThread", "getName", "interrupt", "isInterrupted", "onSpinWait", "sleep");

    private Prohibitions() {}

    /** Why a reference is refused; empty if it is allowed. */
    static Optional<String> against(Reference reference) {
        String owner = reference.owner();
        if (owner.startsWith("agon/")) {
            return TRUTHS.contains(owner) ? Optional.of(TRUTH) : when(!owner.startsWith("agon/api/"), AGON);
        }
        if (startsWithAny(owner, REFLECTIVE)) {
            return when(!owner.equals("java/lang/invoke/SerializedLambda"), REFLECTION);
        }
        if (startsWithAny(owner, OUTER) || owner.equals(NATIVE_CODE)) {
            return when(!owner.startsWith("java/lang/RuntimeException"), OUTSIDE);
        }
        if (startsWithAny(owner, THREADED)) {
            return when(!owner.endsWith("Exception"), THREADS);
        }
        if (owner.startsWith("java/") || owner.startsWith("javax/")) {
            return platform(reference);
        }
        return Optional.empty();
    }

    private static Optional<String> platform(Reference reference) {
        String owner = reference.owner();
        String member = reference.member();
        if (!ALLOWED_PACKAGES.contains(owner.substring(0, owner.lastIndexOf('/') + 1))) {
            return Optional.of(OUTSIDE);
        }
        boolean asSuch = member.isEmpty();
        return switch (owner) {
            case "java/lang/Class" -> when(!asSuch && !CLASS_METHODS.contains(member), REFLECTION);
            case "java/lang/System" -> when(!asSuch && !SYSTEM_MEMBERS.contains(member), OUTSIDE);
            case "java/lang/Thread" -> when(!THREAD_METHODS.contains(member), THREADS);
            case "java/io/PrintStream", "java/io/PrintWriter" ->
                when(member.equals("<init>") && reference.descriptor().startsWith("(Ljava/lang/String;"), OUTSIDE);
            default -> when(member.startsWith("parallel") && owner.startsWith("java/util/"), THREADS);
        };
    }

    private static boolean startsWithAny(String owner, List<String> prefixes) {
        return prefixes.stream().anyMatch(owner::startsWith);
    }

    private static Optional<String> when(boolean refused, String reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }
}
