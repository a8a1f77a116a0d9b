package agon.engine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.engine.sample.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An experiment that cannot be run")
final class InvalidExperimentTest {

    private static final String SOUND = """
            name: sound
            seeds: 0..2
            budget: {overseer.reason: 100}
            protocols:
              amplification: {steps: 3}
            tasks:
              powers: {size: 16}
            learner: mlp
            evaluation: {questions: 100}
            """;

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @DisplayName("is refused with its line and the nearest valid choice")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "seeds: 0..2    | sedes: 0..2        | test.yaml:2 | unknown key \"sedes\"; did you mean \"seeds\"?",
                "amplification: | amplfication:      | test.yaml:5 | unknown protocol \"amplfication\"; did you mean"
                        + " \"amplification\"?",
                "powers:        | power:             | test.yaml:7 | unknown task \"power\"; did you mean \"powers\"?",
                "learner: mlp   | learner: mpl       | test.yaml:8 | unknown learner \"mpl\"; did you mean \"mlp\"?",
                "learner: mlp   | learner: smile-random-forest | test.yaml:8 | unknown learner \"smile-random-forest\": it comes with the module src/learners/smile (GPL), which AGON_PLUGINS=src/learners/smile/target/plugin adds",
                "overseer.reason: | faculty.examples: | test.yaml:3 | no cap can hold for faculty.examples: it counts what"
                        + " the overseer had learned before the experiment began, and is the same for every protocol;"
                        + " set instead how the task's overseer is trained",
                "steps: 3       | stepz: 3           | test.yaml:5 | amplification: unknown setting \"stepz\"; did you"
                        + " mean \"steps\"?",
                "steps: 3       | steps: three       | test.yaml:5 | amplification.steps: must be a whole number, is"
                        + " \"three\"",
                "steps: 3       | steps: \"3\"       | test.yaml:5 | amplification.steps: must be a whole number, is \"3\"",
                "steps: 3       | steps: 2.7         | test.yaml:5 | amplification.steps: must be a whole number, is 2.7",
                "steps: 3       | steps: 3000000000  | test.yaml:5 | amplification.steps: must be a whole number below"
                        + " 2147483648, is 3000000000",
                "steps: 3       | steps:             | test.yaml:5 | amplification.steps: must be a whole number, is null",
                "steps: 3       | careful: 1         | test.yaml:5 | amplification.careful: must be true or false, is 1",
                "steps: 3       | rate: fast         | test.yaml:5 | amplification.rate: must be a number, is \"fast\"",
                "steps: 3       | note: 4            | test.yaml:5 | amplification.note: must be text or null, is 4",
                "steps: 3       | steps: 0           | test.yaml:5 | amplification.steps: must be from 1 to 1000000, is 0",
                "size: 16       | size: 0            | test.yaml:7 | powers.size: must be at least 2, is 0",
                "size: 16       | data: measurd      | test.yaml:7 | powers.data: must be one of made-up, measured, is"
                        + " \"measurd\"; did you mean \"measured\"?",
                "size: 16       | overseer: {error: 2} | test.yaml:7 | powers.overseer.error: must be from 0.0 to 1.0, is"
                        + " 2.0",
                "size: 16       | overseer: {eror: 1}  | test.yaml:7 | powers: unknown setting \"eror\"; did you mean"
                        + " \"error\"?",
                "size: 16       | overseer: bad      | test.yaml:7 | powers.overseer: must be settings (name: value), is"
                        + " \"bad\"",
                "size: 16       | file: lost.csv     | test.yaml:7 | task \"powers\": AGON_DATA does not say where lost.csv"
                        + " is",
                "name: sound    | finding: [noise]   | test.yaml:1 | \"finding\" must be a kind, or {kind: ...} with its"
                        + " settings, is [\"noise\"]",
                "name: sound    | finding: {knid: 3} | test.yaml:1 | \"finding\" must be a kind, or {kind: ...} with its"
                        + " settings, is {\"knid\":3}",
                "steps: 3       | steps: [3, 0]      | test.yaml:5 | amplification.steps: must be from 1 to 1000000, is 0",
                "steps: 3       | steps: []          | test.yaml:5 | amplification.steps: must be a whole number, is []",
                "seeds: 0..2    | seeds: 3..1        | test.yaml:2 | seed range 3..1 is empty; the smaller number comes"
                        + " first",
                "seeds: 0..2    | seeds: []          | test.yaml:2 | there are no seeds; say for instance 0..4",
                "seeds: 0..2    | seeds: [1, 0..3]   | test.yaml:2 | seed 1 is said twice",
                "seeds: 0..2    | seeds: many        | test.yaml:2 | seeds must be whole numbers from 0 on or a range"
                        + " such as 0..4, not many",
                "overseer.reason: | overseer.resaon: | test.yaml:3 | unknown channel \"overseer.resaon\"; did you mean"
                        + " \"overseer.reason\"?",
                "reason: 100    | reason: -1         | test.yaml:3 | the cap of overseer.reason must be a whole number"
                        + " from 0 on, is -1",
                "overseer.reason: 100 | overseer.rate: 0 | test.yaml:5 | amplification.steps: takes ratings, and the budget"
                        + " allows none",
                "questions: 100 | questions: 0       | test.yaml:9 | evaluation.questions: must be from 1 to 1000000, is"
                        + " 0",
                "questions: 100 | audits: 501        | test.yaml:9 | evaluation.audits: an audit budget larger than the"
                        + " pool: 501 audits of 500 held-out questions; at most 500",
                "questions: 100 | auditError: 1.5    | test.yaml:9 | evaluation.auditError: must be from 0.0 to 1.0, is"
                        + " 1.5",
                "name: sound    | name: a/b          | test.yaml:1 | name \"a/b\" names a folder: letters, digits, dots,"
                        + " hyphens and underscores",
                "learner: mlp   | learner: {mlp: {widht: 2}} | test.yaml:8 | mlp: unknown setting \"widht\"; did you mean"
                        + " \"width\"?",
                "learner: mlp   | learner: {mlp: {}, transformer: {}} | test.yaml:8 | learner \"mlp\" must stand alone,"
                        + " or below the protocol or task that it is for",
                "learner: mlp   | learner: {debate: mlp} | test.yaml:8 | no learner is named for protocol"
                        + " \"amplification\" on task \"powers\"; name one, or a default",
                "learner: mlp   | learner: {powrs: mlp} | test.yaml:8 | unknown learner \"powrs\"; did you mean"
                        + " \"powers\"?",
                "powers: {size: 16} | molecules: {}  | test.yaml:5 | protocol \"amplification\" needs an overseer with"
                        + " Reasoner; task \"molecules\" offers Rater",
            })
    void eachKindOfFault(String sound, String faulty, String place, String message) {
        assertProblems(SOUND.replace(sound, faulty), place + ": " + message);
    }

    @Test
    @DisplayName("is refused when its learner cannot serve a task")
    void learnerRefusesTask() {
        assertProblems(
                """
                seeds: 0
                protocols: [supervised]
                tasks: [powers, molecules]
                learner:
                  transformer: {width: 8}
                """,
                "test.yaml:5: learner \"transformer\" cannot serve task \"molecules\": its answers must be labels");
    }

    @Test
    @DisplayName("is refused when answers are to be audited and an overseer can neither audit nor reason")
    void nobodyAudits() {
        assertProblems(
                """
                seeds: 0
                protocols: [supervised]
                tasks: [powers, molecules]
                learner: mlp
                evaluation: {audits: 5}
                """,
                "test.yaml:3: evaluation.audits needs an overseer with Auditor or Reasoner; task \"molecules\" offers"
                        + " Rater: set it to 0");
    }

    @Test
    @DisplayName("shows everything that is wrong with it at once, in the order of its lines")
    void allAtOnce() {
        assertProblems(
                """
                seeds: 5..1
                protocols:
                  debte: {}
                  amplification:
                    steps: many
                    rat: 1
                tasks:
                  powers:
                    size: 1
                    overseer:
                      bias: -1
                learner: transfomer
                sead: 1
                """,
                "test.yaml:1: seed range 5..1 is empty; the smaller number comes first",
                "test.yaml:3: unknown protocol \"debte\"; did you mean \"debate\"?",
                "test.yaml:5: amplification.steps: must be a whole number, is \"many\"",
                "test.yaml:6: amplification: unknown setting \"rat\"; did you mean \"rate\"?",
                "test.yaml:11: powers.overseer.bias: must be from 0.0 to 1.0, is -1.0",
                "test.yaml:13: unknown key \"sead\"; did you mean \"seeds\"?");
    }

    @Test
    @DisplayName("says what is missing")
    void missingSections() {
        assertProblems(
                "name: empty\nprotocols: [debate]",
                "test.yaml:1: \"seeds\" is missing; say for instance seeds: 0..4",
                "test.yaml:1: \"tasks\" is missing; say for instance tasks: {permutation-powering: {}}",
                "test.yaml:1: \"learner\" is missing; say for instance learner: mlp or transformer");
    }

    @Test
    @DisplayName("calls no two protocols, and no two forms of a task, the same")
    void twins() {
        assertProblems(
                """
                seeds: 0
                protocols: [debate, {id: debate, steps: 2}]
                tasks:
                  - powers
                  - {id: powers, size: 4}
                learner: mlp
                """,
                "test.yaml:2: two protocols are called \"debate\"; tell them apart, such as as: debate-2",
                "test.yaml:5: two tasks are called \"powers\"; tell them apart, such as as: powers-2");
    }

    @Test
    @DisplayName("says no name twice")
    void duplicateKeys() {
        assertProblems(SOUND + "seeds: 7\n", "test.yaml:10: \"seeds\" is said twice");
    }

    @Test
    @DisplayName("is pointed at where it cannot be read")
    void syntax() {
        assertProblems(
                "name: a\nseeds: [1, 2\nprotocols: {}\n",
                "test.yaml:3: not readable: while parsing a flow sequence, expected ',' or ']', but got :");
    }

    @Test
    @DisplayName("is no list and no text")
    void notAMapping() {
        assertEquals(
                "an experiment begins with names and values, such as name: quickstart",
                refusal("- debate").problems().get(0).message());
    }

    @Test
    @DisplayName("is named when it is not there")
    void missingFile(@TempDir Path folder) {
        ExperimentReader reader = new ExperimentReader(Samples.plugins(), Optional.empty());
        Path file = folder.resolve("lost.yaml");
        InvalidExperiment refusal = assertThrows(InvalidExperiment.class, () -> reader.read(file, Adjustments.NONE));
        assertEquals(file + ": there is no such file", refusal.getMessage());
    }

    @Test
    @DisplayName("may be so because of the command line, which is then quoted")
    void commandLine() {
        assertAdjusted(
                new Adjustments(List.of("debte"), List.of(), Optional.empty(), List.of()),
                "-p debte: unknown protocol \"debte\"; did you mean \"debate\"?");
        assertAdjusted(
                new Adjustments(List.of(), List.of("pwers"), Optional.empty(), List.of()),
                "-t pwers: unknown task \"pwers\"; did you mean \"powers\"?");
        assertAdjusted(
                new Adjustments(List.of(), List.of(), Optional.of("4..1"), List.of()),
                "--seeds 4..1: seed range 4..1 is empty; the smaller number comes first");
        assertSet("seeds", "--set seeds: must read path=value, such as tasks.molecules.size=100");
        assertSet(
                "tasks.powers.size=8,,9",
                "--set tasks.powers.size=8,,9: has an empty name or value between its dots" + " or commas");
        assertSet("task.powers.size=8", "--set task.powers.size=8: unknown key \"task\"; did you mean \"tasks\"?");
        assertSet(
                "tasks.power.size=8",
                "--set tasks.power.size=8: \"power\" takes no part in this run; did you mean \"powers\"?");
        assertSet("tasks.powers=8", "--set tasks.powers=8: must read tasks.<task>.<setting>=value");
        assertSet(
                "tasks.powers.sise=8",
                "--set tasks.powers.sise=8: powers: unknown setting \"sise\"; did you mean \"size\"?");
        assertSet("tasks.powers.size=1", "--set tasks.powers.size=1: powers.size: must be at least 2, is 1");
        assertSet(
                "name=a,b",
                "--set name=a,b: \"name\" takes one value; sweeps are of protocols, tasks, learner and budget");
        assertSet(
                "budget.overseer.raeson=1",
                "--set budget.overseer.raeson=1: unknown channel \"overseer.raeson\"; did you mean \"overseer.reason\"?");
    }

    private static void assertSet(String option, String expected) {
        assertAdjusted(new Adjustments(List.of(), List.of(), Optional.empty(), List.of(option)), expected);
    }

    private static void assertAdjusted(Adjustments adjustments, String expected) {
        InvalidExperiment refusal = assertThrows(InvalidExperiment.class, () -> Samples.read(SOUND, adjustments));
        assertEquals(expected, refusal.getMessage());
    }

    private static void assertProblems(String yaml, String... expected) {
        assertEquals(String.join("\n", expected), refusal(yaml).getMessage());
    }

    private static InvalidExperiment refusal(String yaml) {
        return assertThrows(InvalidExperiment.class, () -> Samples.read(yaml));
    }
}
