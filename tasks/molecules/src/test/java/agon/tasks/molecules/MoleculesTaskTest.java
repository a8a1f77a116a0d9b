package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.VectorForm;
import agon.api.oversight.Flaws;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.api.task.InvalidData;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The molecules task")
class MoleculesTaskTest {
    private final MoleculesTask task = SampleTask.of(0);

    @Test
    @DisplayName("is found by the service loader under its identifier")
    @SuppressWarnings("rawtypes")
    void discovered() {
        assertTrue(ServiceLoader.load(TaskProvider.class).stream()
                .anyMatch(provider -> provider.get().card().id().equals("molecules")));
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    @DisplayName("draws each molecule of a split at most once, and all of them if so many are asked for")
    void draws(Split split) {
        Questions<MoleculeQuestion> questions = task.questions(split);
        List<MoleculeQuestion> all = questions.draw(100_000, new SplittableRandom(1));
        assertEquals(all.size(), new HashSet<>(all).size());
        assertEquals(10, questions.draw(10, new SplittableRandom(2)).size());
        assertEquals(questions.draw(10, new SplittableRandom(3)), questions.draw(10, new SplittableRandom(3)));
    }

    @Test
    @DisplayName("orders training molecules into levels: primitives first, then by size")
    void levels() {
        Questions<MoleculeQuestion> questions = task.questions(Split.TRAINING);
        int before = 0;
        for (int level = 0; level <= questions.levels(); level++) {
            List<MoleculeQuestion> drawn = questions.draw(100_000, level, new SplittableRandom(1));
            assertTrue(drawn.size() > before, "level " + level + " adds nothing");
            before = drawn.size();
        }
        for (MoleculeQuestion primitive : questions.draw(100, 0, new SplittableRandom(1))) {
            Step<MoleculeQuestion, Double> step =
                    task.overseer().reasoner().orElseThrow().next(primitive, List.of());
            assertTrue(step instanceof Step.Conclude, primitive + " is not concluded at once");
        }
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    @DisplayName("shows every molecule as finite numbers, one a name, and no two names alike")
    void vectors(Split split) {
        VectorForm<MoleculeQuestion> form = task.codec().vector().orElseThrow();
        assertEquals(form.names().size(), Set.copyOf(form.names()).size());
        for (MoleculeQuestion question : task.questions(split).draw(50, new SplittableRandom(1))) {
            float[] vector = new float[form.names().size() + 2];
            vector[0] = Float.NaN;
            vector[vector.length - 1] = Float.NaN;
            form.write(question, vector, 1);
            for (int i = 1; i < vector.length - 1; i++) {
                assertTrue(Float.isFinite(vector[i]), form.names().get(i - 1));
            }
            assertTrue(Float.isNaN(vector[0]) && Float.isNaN(vector[vector.length - 1]));
        }
    }

    @Test
    @DisplayName("words no two questions alike")
    void wording() {
        Set<String> words = new HashSet<>();
        for (Split split : Split.values()) {
            for (MoleculeQuestion question : task.questions(split).draw(100_000, new SplittableRandom(1))) {
                assertTrue(words.add(task.codec().wording().question(question)), question.toString());
            }
        }
    }

    @Test
    @DisplayName("says sub-questions in tokens that mean the same sub-questions again")
    void subQuestions() {
        SubQuestionForm<MoleculeQuestion> form = task.codec().subQuestions().orElseThrow();
        for (MoleculeQuestion question : task.questions(Split.TRAINING).draw(50, new SplittableRandom(1))) {
            if (task.overseer().reasoner().orElseThrow().next(question, List.of())
                    instanceof Step.Ask<MoleculeQuestion, Double> ask) {
                for (MoleculeQuestion child : ask.questions()) {
                    int[] tokens = form.tokens(question, child);
                    assertEquals(form.extent().length(), tokens.length);
                    assertTrue(tokens[0] < form.extent().vocabulary());
                    assertEquals(Optional.of(child), form.child(question, tokens));
                    assertArrayEquals(tokens, form.tokens(question, child));
                }
            }
        }
    }

    @Test
    @DisplayName("is the same task for the same seed, and another for another")
    void seeded() {
        assertEquals(
                task.questions(Split.IID).draw(20, new SplittableRandom(1)),
                SampleTask.of(0).questions(Split.IID).draw(20, new SplittableRandom(1)));
        assertNotEquals(
                task.questions(Split.IID).draw(20, new SplittableRandom(1)),
                SampleTask.of(1).questions(Split.IID).draw(20, new SplittableRandom(1)));
    }

    @Test
    @DisplayName("refuses settings that make no sense, by their names")
    void settings() {
        MoleculesSettings defaults = MoleculesSettings.DEFAULTS;
        InvalidSetting refusal = assertThrows(
                InvalidSetting.class,
                () -> new MoleculesSettings(MoleculeData.HUCKEL, 3000, 40, 1, 0.1, true, Flaws.NONE));
        assertEquals("publishedEstimate", refusal.setting());
        assertThrows(
                InvalidSetting.class, () -> new MoleculesSettings(defaults.data(), 3, 40, 1, 0.1, false, Flaws.NONE));
    }

    @Test
    @DisplayName("says what is missing when the solubilities are not at hand")
    void missingData() {
        MoleculesTaskProvider provider = new MoleculesTaskProvider();
        MoleculesSettings esol = new MoleculesSettings(MoleculeData.ESOL, 3000, 40, 1, 0.1, false, Flaws.NONE);
        InvalidData unset = assertThrows(InvalidData.class, () -> provider.dataFiles(esol, Optional.empty()));
        assertTrue(unset.getMessage().contains("AGON_DATA"), unset.getMessage());
        Optional<Path> elsewhere = Optional.of(Path.of("no-such-folder"));
        InvalidData missing =
                assertThrows(InvalidData.class, () -> provider.create(esol, new TaskSetting(0, elsewhere)));
        assertTrue(missing.getMessage().contains("esol_delaney-processed.csv"), missing.getMessage());
        assertEquals(List.of(), provider.dataFiles(MoleculesSettings.DEFAULTS, Optional.empty()));
    }

    @Test
    @DisplayName("is made by its provider from its default settings")
    void defaults() {
        Task<?, ?> made = new MoleculesTaskProvider()
                .create(
                        new MoleculesSettings(MoleculeData.HUCKEL, 100, 10, 1, 0.1, false, Flaws.NONE),
                        new TaskSetting(4, Optional.empty()));
        assertEquals(4, made.questions(Split.TRAINING).levels());
    }
}
