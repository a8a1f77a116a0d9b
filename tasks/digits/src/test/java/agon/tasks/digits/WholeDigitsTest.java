package agon.tasks.digits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.oversight.Arena;
import agon.api.oversight.Flaws;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.TaskSetting;
import agon.learners.djl.ImageNetworkProvider;
import agon.learners.djl.ImageNetworkSettings;
import agon.tasks.digits.data.Picture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@DisplayName("Digits that the project draws")
final class WholeDigitsTest {

    private static final int PIXELS = 6;
    private static final List<Integer> CLASSES = IntStream.range(0, 10).boxed().toList();

    private final DigitsTask task = (DigitsTask) new DigitsTaskProvider()
            .create(
                    new DigitsSettings(
                            DigitData.GENERATED,
                            "",
                            10_000,
                            new JudgeSettings(PIXELS, 1500, 64, 1e-3, 0, 0.1, 16, 32, 256),
                            false,
                            Flaws.NONE),
                    new TaskSetting(1, Optional.empty(), new SmallFaculties()));
    private final List<Picture> unseen = task.questions(Split.IID).draw(1000, Seeds.generator(1, "unseen"));

    private double right(List<Integer> answers) {
        return IntStream.range(0, unseen.size())
                        .filter(i -> task.truth().accepts(unseen.get(i), answers.get(i)))
                        .count()
                / (double) unseen.size();
    }

    private Policy<Picture, Integer> trained() {
        ImageNetworkSettings network = new ImageNetworkSettings(16, 32, 256, 0.2, 1e-3, 500, 100, 0.3);
        Learner<Picture, Integer> learner =
                new ImageNetworkProvider().create(network, task.codec(), Seeds.generator(1, "network"));
        RandomGenerator random = Seeds.generator(1, "lessons");
        for (int update = 0; update < 800; update++) {
            learner.imitate(task.questions(Split.TRAINING).draw(64, random).stream()
                    .map(picture -> Example.of(picture, task.truth().answer(picture)))
                    .toList());
        }
        return learner.average();
    }

    private static <E> List<Integer> judged(Arena<Picture, Integer, E> arena, List<Picture> pictures) {
        RandomGenerator random = Seeds.generator(1, "pixels");
        List<Trial<Picture, Integer, E>> trials = new ArrayList<>();
        for (Picture picture : pictures) {
            List<E> pixels = new ArrayList<>(arena.evidence(picture));
            for (int i = 0; i < PIXELS; i++) {
                Collections.swap(pixels, i, i + random.nextInt(pixels.size() - i));
            }
            trials.add(new Trial<>(picture, CLASSES, pixels.subList(0, PIXELS)));
        }
        return arena.judge(trials).stream()
                .map(believed -> IntStream.range(0, believed.length)
                        .reduce((first, second) -> believed[second] > believed[first] ? second : first)
                        .orElseThrow())
                .toList();
    }

    @Test
    @DisplayName("are told apart by whoever sees them whole, 98 in 100, and not by who sees six of their pixels")
    void wholeAndInPieces() {
        double whole =
                right(trained().answer(unseen).stream().map(Prediction::answer).toList());
        double pieces = right(judged(task.overseer().arena().orElseThrow(), unseen));
        assertTrue(whole >= 0.98, "whole: " + whole);
        assertTrue(pieces > 0.3 && pieces < 0.8, "six pixels: " + pieces);
    }
}
