package agon.engine.plugin;

import agon.api.protocol.TrainingProtocolProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the bytecode of a protocol before it runs. What it can reach, starting from its provider and staying within the
 * jar or directory that the provider came from, must refer to nothing that could show it the truth, let it call an
 * overseer uncounted or keep it working after its budget is spent.
 *
 * <p>This keeps honest authors from mistakes and names those who cheat plainly; it is no sandbox for hostile code, which
 * could hide in a library of its own.
 */
public final class ProtocolInspection {

    private ProtocolInspection() {}

    /** One line for each thing that is refused, naming protocol, class, method and what it refers to; empty if none is. */
    public static List<String> violations(TrainingProtocolProvider<?> provider) {
        CodeBase code = CodeBase.of(provider.getClass());
        String id = provider.card().id();
        List<String> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(provider.getClass().getName().replace('.', '/'));
        while (!waiting.isEmpty()) {
            String type = waiting.remove();
            for (Reference reference : references(code, type)) {
                boolean own = code.files().containsKey(reference.owner() + ".class");
                if (!own) {
                    Prohibitions.against(reference)
                            .map(reason -> "protocol \"" + id + "\" is refused: " + reference.from() + " refers to "
                                    + reference.target() + "; " + reason)
                            .filter(line -> !violations.contains(line))
                            .ifPresent(violations::add);
                } else if (seen.add(reference.owner())) {
                    waiting.add(reference.owner());
                }
            }
        }
        return violations;
    }

    private static List<Reference> references(CodeBase code, String type) {
        List<Reference> references = new ArrayList<>();
        code.files().forEach((path, content) -> {
            boolean ofAnotherRelease = path.startsWith("META-INF/versions/") && path.endsWith("/" + type + ".class");
            if (path.equals(type + ".class") || ofAnotherRelease) {
                References.collect(content, references);
            }
        });
        return references;
    }
}
