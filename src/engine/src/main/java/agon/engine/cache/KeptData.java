package agon.engine.cache;

import agon.api.task.Cache;
import agon.engine.plugin.CodeBase;
import agon.engine.plugin.Plugins;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What a task worked out from data files, kept by recipe and by the code of the task; worked out anew where nothing can be
 * kept.
 *
 * @param plugins where the task comes from
 * @param task its id
 * @param folder where things are kept
 */
public record KeptData(Plugins plugins, String task, CacheFolder folder) implements Cache {

    private static final int LENGTH = 32;

    /** What is kept for whoever runs Agon. */
    public static KeptData ofUser(Plugins plugins, String task) {
        return new KeptData(plugins, task, CacheFolder.ofUser("data"));
    }

    @Override
    public <T> T find(String name, String recipe, Making making, Reading<T> reading) throws IOException {
        if (!folder.usable()) {
            return Cache.NONE.find(name, recipe, making, reading);
        }
        return folder.find(
                name + "-" + hash(recipe),
                out -> {
                    DataOutputStream buffered = new DataOutputStream(new BufferedOutputStream(out));
                    making.writeTo(buffered);
                    buffered.flush();
                },
                in -> reading.from(new DataInputStream(new BufferedInputStream(in))));
    }

    private String hash(String recipe) {
        CodeBase code = CodeBase.of(plugins.tasks().get(task).getClass());
        String text = String.join(
                "\n",
                recipe,
                code.hash(),
                code.libraries(getClass().getClassLoader()).toString());
        byte[] digest = CodeBase.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }
}
