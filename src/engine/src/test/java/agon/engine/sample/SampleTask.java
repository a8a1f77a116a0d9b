package agon.engine.sample;

import agon.api.card.TaskCard;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.oversight.Facet;
import agon.api.oversight.Flaws;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.api.task.InvalidData;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.api.task.Truth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A task about nothing, answered by labels or by reals. */
public record SampleTask(String id, Set<Class<? extends Facet>> facets, boolean labels)
        implements TaskProvider<SampleTask.World> {

    /** Where questions come from. */
    public enum Source {
        MADE_UP,
        MEASURED
    }

    /** Settings. */
    public record World(
            @Setting("how large, at least 2") int size,
            @Setting("where questions come from") Source data,

            @Setting("a file of the data folder; none if blank")
            String file,

            Flaws overseer) {

        public World {
            InvalidSetting.unless(size >= 2, "size", "must be at least 2, is " + size);
        }
    }

    @Override
    public TaskCard card() {
        return new TaskCard(id, id, "Asks nothing.", List.of(), facets);
    }

    @Override
    public World defaults() {
        return new World(8, Source.MADE_UP, "", Flaws.NONE);
    }

    @Override
    public List<Path> dataFiles(World settings, Optional<Path> dataFolder) {
        if (settings.file().isBlank()) {
            return List.of();
        }
        Path file = dataFolder
                .orElseThrow(() -> new InvalidData("AGON_DATA does not say where " + settings.file() + " is"))
                .resolve(settings.file());
        if (!Files.exists(file)) {
            throw new InvalidData(file + " is not there");
        }
        return List.of(file);
    }

    @Override
    public Task<?, ?> create(World settings, TaskSetting setting) {
        AnswerForm<?> answers = labels ? LabelForm.integers(settings.size(), 0) : RealForm.numbers(0, 1);
        return new Nothing<>(codec(answers));
    }

    private static <A> Codec<Integer, A> codec(AnswerForm<A> answers) {
        VectorForm<Integer> vector = new VectorForm<>() {
            @Override
            public List<String> names() {
                return List.of("number");
            }

            @Override
            public void write(Integer question, float[] into, int offset) {
                into[offset] = question;
            }
        };
        Wording<Integer, A> wording = new Wording<>() {
            @Override
            public String question(Integer question) {
                return question.toString();
            }

            @Override
            public String answer(A answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(vector), answers, wording, Optional.empty());
    }

    private record Nothing<A>(Codec<Integer, A> codec) implements Task<Integer, A> {

        @Override
        public Questions<Integer> questions(Split split) {
            return new Questions<>() {
                @Override
                public int levels() {
                    return 1;
                }

                @Override
                public List<Integer> draw(int count, int hardest, RandomGenerator random) {
                    return List.of();
                }
            };
        }

        @Override
        public Overseer<Integer, A> overseer() {
            return Overseer.of();
        }

        @Override
        public Truth<Integer, A> truth() {
            return question -> codec.answers().guess(Seeds.generator(question, "truth"));
        }
    }
}
