package agon.engine.plan;

import agon.api.task.Task;
import agon.engine.plugin.CodeBase;
import agon.engine.plugin.Plugins;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names a cell by what decides its result: its spec, the code of api, engine, protocol, task and every kind of learner
 * (a protocol or task may ask for any of them) with the libraries that this code uses, and the content of its data files.
 * How many workers run and where results are written is no part of it, nor where code and data lie.
 *
 * <p>Code and files are read once; one instance serves one plan.
 */
public final class ContentHash {

    private static final int LENGTH = 16;

    private final Plugins plugins;
    private final Optional<Path> dataFolder;
    private final Map<Path, String> code = new HashMap<>();
    private final Map<Path, String> data = new HashMap<>();

    /**
     * @param plugins the plugins that cells name
     * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
     */
    public ContentHash(Plugins plugins, Optional<Path> dataFolder) {
        this.plugins = plugins;
        this.dataFolder = dataFolder;
    }

    /**
     * The hash of a cell: the first 16 hexadecimal digits of a SHA-256.
     *
     * @throws agon.api.task.InvalidData if a data file is not there
     */
    public String of(CellSpec spec) {
        List<String> parts = new ArrayList<>();
        parts.add("spec " + CanonicalJson.of(spec));
        parts.add("code of api " + code(Task.class));
        parts.add("code of engine " + code(ContentHash.class));
        parts.add("code of protocol "
                + code(plugins.protocols().get(spec.protocol().id()).getClass()));
        parts.add("code of task " + code(plugins.tasks().get(spec.task().id()).getClass()));
        plugins.learners()
                .all()
                .forEach(learner ->
                        parts.add("code of learner " + learner.card().id() + " " + code(learner.getClass())));
        for (Path file : plugins.dataFiles(spec.task().id(), spec.task().settings(), dataFolder)) {
            parts.add("data " + file.getFileName() + " " + data.computeIfAbsent(file, ContentHash::fileHash));
        }
        byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(CodeBase.sha256().digest(text)).substring(0, LENGTH);
    }

    /** SHA-256 of each data file of the cells that were named so far, by the name of the file. */
    public SortedMap<String, String> dataHashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        data.forEach((file, hash) -> hashes.put(file.getFileName().toString(), hash));
        return hashes;
    }

    private String code(Class<?> type) {
        Path root = CodeBase.root(type);
        return code.computeIfAbsent(root, unread -> {
            CodeBase base = CodeBase.of(type);
            return base.hash() + " with " + base.libraries(type.getClassLoader());
        });
    }

    private static String fileHash(Path file) {
        MessageDigest digest = CodeBase.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException thrown) {
            throw new UncheckedIOException("cannot read data file " + file, thrown);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
