package agon.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The code that came with a class: every file of its jar or directory of classes.
 *
 * @param name file name of the jar or directory
 * @param files content by path inside of it, in the order of the paths; what the build adds about itself is left out
 */
public record CodeBase(String name, SortedMap<String, byte[]> files) {

    /**
     * Reads the jar or directory that a class was loaded from.
     *
     * @throws InvalidPlugin if the class came from neither
     */
    public static CodeBase of(Class<?> type) {
        Path root = root(type);
        try {
            SortedMap<String, byte[]> files = Files.isDirectory(root) ? directory(root) : jar(root);
            files.keySet().removeIf(path -> path.equals("META-INF/MANIFEST.MF") || path.startsWith("META-INF/maven/"));
            return new CodeBase(root.getFileName().toString(), files);
        } catch (IOException thrown) {
            throw new UncheckedIOException("cannot read the code of " + type.getName() + " in " + root, thrown);
        }
    }

    /** The jar or directory that a class was loaded from. */
    public static Path root(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            if (source == null) {
                throw new InvalidPlugin("no jar or directory is known to hold " + type.getName());
            }
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException thrown) {
            throw new InvalidPlugin(type.getName() + " lies in a place that cannot be read: " + source.getLocation());
        }
    }

    /** SHA-256 over paths and contents: equal for a jar and for the directory that it was packed from. */
    public String hash() {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(file.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What this code uses directly: file names of jars of libraries, since names carry versions and a library of another
     * version may give other results; and hashes of other parts of Agon but the api, whose names stay the same.
     */
    public SortedSet<String> libraries(ClassLoader loader) {
        List<Reference> references = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".class") && !path.endsWith("-info.class")) {
                References.collect(content, references);
            }
        });
        SortedMap<String, String> classByPackage = new TreeMap<>();
        for (Reference reference : references) {
            String owner = reference.owner();
            if (!owner.startsWith("java/") && owner.contains("/") && !files.containsKey(owner + ".class")) {
                classByPackage.putIfAbsent(owner.substring(0, owner.lastIndexOf('/')), owner);
            }
        }
        SortedSet<String> used = new TreeSet<>();
        for (String owner : classByPackage.values()) {
            if (owner.startsWith("agon/")) {
                if (!owner.startsWith("agon/api/")) {
                    used.add(partOfAgon(owner, loader).hash());
                }
                continue;
            }
            URL found = loader.getResource(owner + ".class");
            if (found != null && found.getProtocol().equals("jar")) {
                String jar = found.getPath().substring(0, found.getPath().indexOf('!'));
                used.add(jar.substring(jar.lastIndexOf('/') + 1));
            }
        }
        return used;
    }

    private static CodeBase partOfAgon(String owner, ClassLoader loader) {
        String name = owner.replace('/', '.');
        try {
            return of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException missing) {
            throw new InvalidPlugin("a plugin uses " + name + ", which is not on the class path");
        }
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static SortedMap<String, byte[]> directory(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return files;
    }

    private static SortedMap<String, byte[]> jar(Path jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }
}
