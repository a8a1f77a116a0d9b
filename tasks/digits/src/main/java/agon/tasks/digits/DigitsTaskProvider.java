package agon.tasks.digits;

import agon.api.card.Citation;
import agon.api.card.TaskCard;
import agon.api.task.InvalidData;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.digits.data.IdxFolder;
import agon.tasks.digits.data.PictureSet;
import agon.tasks.digits.data.StrokeDigits;
import agon.tasks.digits.judge.DigitOverseer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the digits task. Keeps the pictures that it drew or read, which are the same for every seed. */
public final class DigitsTaskProvider implements TaskProvider<DigitsSettings> {

    private static final int TRAINING_TO_TEST = 5;

    private final Map<Integer, PictureSet> generated = new ConcurrentHashMap<>();
    private final Map<Path, PictureSet> read = new ConcurrentHashMap<>();

    @Override
    public TaskCard card() {
        return new TaskCard(
                "digits",
                "Digits by a few pixels",
                "Asked for the class of a picture, one of ten: digits drawn by the project, MNIST or Fashion-MNIST. The"
                        + " overseer sees a few pixels: random ones when it answers unaided, those that were revealed when"
                        + " it judges a debate. D* holds the held-out pictures turned by 25 to 40 degrees.",
                List.of(
                        new Citation(
                                "irving2018",
                                "Irving, G., Christiano, P., Amodei, D.",
                                "AI safety via debate",
                                "arXiv:1805.00899",
                                2018),
                        new Citation(
                                "lecun1998",
                                "LeCun, Y., Bottou, L., Bengio, Y., Haffner, P.",
                                "Gradient-based learning applied to document recognition",
                                "Proceedings of the IEEE 86(11), 2278-2324",
                                1998)),
                DigitOverseer.FACETS);
    }

    @Override
    public DigitsSettings defaults() {
        return DigitsSettings.DEFAULTS;
    }

    @Override
    public List<Path> dataFiles(DigitsSettings settings, Optional<Path> dataFolder) {
        return settings.data()
                .folder()
                .map(name -> folder(settings, name, dataFolder).files())
                .orElse(List.of());
    }

    @Override
    public Task<?, ?> create(DigitsSettings settings, TaskSetting setting) {
        Optional<Path> name = settings.data().folder();
        if (name.isEmpty()) {
            PictureSet set = generated.computeIfAbsent(
                    settings.pictures(), count -> StrokeDigits.generate(count, count / TRAINING_TO_TEST));
            return DigitsTask.of(settings, set, "generated " + settings.pictures(), setting);
        }
        IdxFolder folder = folder(settings, name.get(), setting.dataFolder());
        PictureSet set = read.computeIfAbsent(folder.path(), path -> folder.read());
        return DigitsTask.of(
                settings, set, settings.data() + " " + set.training().digest(), setting);
    }

    private static IdxFolder folder(DigitsSettings settings, Path name, Optional<Path> dataFolder) {
        if (!settings.path().isBlank()) {
            return new IdxFolder(Path.of(settings.path()));
        }
        String said = settings.data().name().toLowerCase(Locale.ROOT);
        return new IdxFolder(dataFolder
                .orElseThrow(() -> new InvalidData("data: " + said + " needs the folder " + name
                        + ", which is not part of the project: let AGON_DATA name the folder that holds it, set path to a folder with its files, or use"
                        + " data: generated"))
                .resolve(name));
    }
}
