package agon.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/**
 * Who may know whom, and what no class may do. The command line alone sees every module, so the rules for
 * all of them are held here.
 */
@AnalyzeClasses(packages = "agon", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String API = "agon.api..";
    private static final String ENGINE = "agon.engine..";
    private static final String ANALYSIS = "agon.analysis..";
    private static final String CLI = "agon.cli..";
    private static final String REFITTING = "agon.learners.refitting..";
    private static final String SMILE = "agon.learners.smile..";
    private static final String JAVA = "java..";
    private static final String ANNOTATIONS = "org.jspecify.annotations..";

    private static final List<String> BASE_PACKAGES_OF_THE_MODULES = List.of(
            "agon.api",
            "agon.engine",
            "agon.analysis",
            "agon.cli",
            "agon.tck",
            "agon.learners.djl",
            "agon.learners.refitting",
            "agon.learners.smile",
            "agon.learners.tribuo",
            "agon.protocols.amplification",
            "agon.protocols.debate",
            "agon.protocols.rewardmodeling",
            "agon.protocols.expertimitation",
            "agon.protocols.baselines",
            "agon.tasks.algorithms",
            "agon.tasks.digits",
            "agon.tasks.molecules",
            "agon.tasks.sideeffects");

    private static final Set<String> RANDOMNESS_WITHOUT_A_SEED = Set.of(
            "java.lang.Math.random()",
            "java.lang.StrictMath.random()",
            "java.security.SecureRandom.<init>()",
            "java.util.Collections.shuffle(java.util.List)",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "java.util.random.RandomGenerator.getDefault()",
            "java.util.random.RandomGenerator.of(java.lang.String)",
            "java.util.random.RandomGeneratorFactory.create()");

    private static final Set<String> ARITHMETIC_THAT_KEEPS_ITS_NUMBER =
            Set.of("mul", "div", "mod", "pow", "maximum", "minimum");

    @ArchTest
    static void everyModuleIsSeenSinceOneThatIsNotWouldEscapeTheRules(JavaClasses classes) {
        List<String> unseen = BASE_PACKAGES_OF_THE_MODULES.stream()
                .filter(base -> classes.stream().noneMatch(resideInAPackage(base + "..")))
                .toList();
        assertEquals(List.of(), unseen, "modules without a class on the class path");
    }

    @ArchTest
    static void everyClassBelongsToAModule(JavaClasses classes) {
        String[] modules =
                BASE_PACKAGES_OF_THE_MODULES.stream().map(base -> base + "..").toArray(String[]::new);
        List<String> strays = classes.stream()
                .filter(resideOutsideOfPackages(modules))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), strays, "classes outside the base packages of the modules");
    }

    @ArchTest
    static final ArchRule theApiDependsOnJavaAndAnnotationsAlone = classes()
            .that()
            .resideInAPackage(API)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(API, JAVA, ANNOTATIONS);

    @ArchTest
    static final ArchRule protocolsDependOnTheApiAlone = classes()
            .that()
            .resideInAPackage("agon.protocols..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("agon.protocols..", API, JAVA, ANNOTATIONS);

    @ArchTest
    static final ArchRule noProtocolModuleKnowsAnother =
            slices().matching("agon.protocols.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule algorithmicTasksDependOnTheApiAlone = classes()
            .that()
            .resideInAPackage("agon.tasks.algorithms..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("agon.tasks.algorithms..", API, JAVA, ANNOTATIONS);

    @ArchTest
    static final ArchRule theSideEffectsTaskDependsOnTheApiAlone = classes()
            .that()
            .resideInAPackage("agon.tasks.sideeffects..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("agon.tasks.sideeffects..", API, JAVA, ANNOTATIONS);

    @ArchTest
    static final ArchRule tasksKnowNoOtherPartThanTheApi = knowsOnly("agon.tasks..", API);

    @ArchTest
    static final ArchRule noTaskModuleKnowsAnother =
            slices().matching("agon.tasks.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule learnersKnowNoOtherPartThanTheApi = knowsOnly("agon.learners..", API);

    @ArchTest
    static final ArchRule noLearnerModuleKnowsAnotherButWhatThoseThatRefitShare = slices().matching(
                    "agon.learners.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("agon.learners.."), resideInAPackage(REFITTING));

    @ArchTest
    static final ArchRule whatIsUnderTheGplIsUsedByTheModuleThatIsSoItselfAlone = noClasses()
            .that()
            .resideOutsideOfPackage(SMILE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SMILE, "smile..");

    @ArchTest
    static final ArchRule whatLearnersThatRefitShareDependsOnTheApiAlone = classes()
            .that()
            .resideInAPackage(REFITTING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(REFITTING, API, JAVA, ANNOTATIONS);

    @ArchTest
    static final ArchRule theEngineKnowsNoOtherPartThanTheApi = knowsOnly(ENGINE, API);

    @ArchTest
    static final ArchRule theAnalysisKnowsNoOtherPartThanTheApi = knowsOnly(ANALYSIS, API);

    @ArchTest
    static final ArchRule theContractTestsKnowTheApiAndTheEngine = knowsOnly("agon.tck..", API, ENGINE);

    @ArchTest
    static final ArchRule theCommandLineMeetsPluginsByServiceLoaderAlone = knowsOnly(CLI, API, ENGINE, ANALYSIS);

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyHold = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..helper..",
                    "..helpers..",
                    "..manager..",
                    "..managers..",
                    "..impl..");

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre =
            noClasses().should().haveNameMatching(".*(Utils?|Common|Helpers?|Managers?|Impl)(?![a-z]).*");

    @ArchTest
    static final ArchRule randomnessIsPassedInWithASeed = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the target is randomness without a seed",
                    access -> RANDOMNESS_WITHOUT_A_SEED.contains(
                            access.getTarget().getFullName())));

    @ArchTest
    static final ArchRule noGradientGoesThroughNumbersWhoseMemoryIsLetGo = noClasses()
            .that()
            .resideInAPackage("agon.learners.djl..")
            .and()
            .doNotHaveFullyQualifiedName("agon.learners.djl.Optimizer")
            .and()
            .doNotHaveFullyQualifiedName("agon.learners.djl.Orthogonalisation")
            .and()
            .doNotHaveFullyQualifiedName("agon.learners.djl.TrainableWeights")
            .should()
            .callMethodWhere(describe(
                    "the gradient needs the number (ForwardPass.scaled keeps it)",
                    call -> call.getTarget().getOwner().getFullName().equals("ai.djl.ndarray.NDArray")
                            && ARITHMETIC_THAT_KEEPS_ITS_NUMBER.contains(call.getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Number.class))));

    @ArchTest
    static final ArchRule noRandomGeneratorIsStatic =
            noFields().should().beStatic().andShould().haveRawType(assignableTo(RandomGenerator.class));

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            noFields().should().beStatic().andShould().notBeFinal();

    @ArchTest
    static final ArchRule theCommandLineAloneWritesToTheStandardStreams =
            noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(holder -> !holder.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked, "packages without @NullMarked in their package-info");
    }

    /** Libraries are free, each module's own classes too; of Agon's other parts, the named ones alone. */
    private static ArchRule knowsOnly(String part, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(resideInAPackage("agon..")
                        .and(resideOutsideOfPackages(part))
                        .and(resideOutsideOfPackages(others)))
                .as("classes in " + part + " know no part of Agon but themselves and " + List.of(others));
    }
}
