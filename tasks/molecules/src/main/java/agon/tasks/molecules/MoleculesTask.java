package agon.tasks.molecules;

import agon.api.codec.Codec;
import agon.api.codec.Illustration;
import agon.api.codec.QuestionForm;
import agon.api.codec.RealForm;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.tasks.molecules.chemistry.HuckelMethod;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Occlusion;
import agon.tasks.molecules.data.Partition;
import agon.tasks.molecules.data.Property;
import agon.tasks.molecules.data.Rewriting;
import agon.tasks.molecules.description.Describer;
import agon.tasks.molecules.drawing.MoleculeIllustration;
import agon.tasks.molecules.overseer.Competence;
import agon.tasks.molecules.overseer.GroupContributions;
import agon.tasks.molecules.overseer.Knowledge;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.overseer.ModelVetting;
import agon.tasks.molecules.overseer.MoleculeOverseer;
import agon.tasks.molecules.overseer.Relatives;
import agon.tasks.molecules.planting.Planting;
import agon.tasks.molecules.quantum.OrbitalAnswers;
import agon.tasks.molecules.quantum.OrbitalDecomposition;
import agon.tasks.molecules.quantum.OrbitalReasoner;
import agon.tasks.molecules.quantum.OrbitalSight;
import agon.tasks.molecules.quantum.OrbitalSpread;
import agon.tasks.molecules.quantum.PiSystems;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The molecules task for one seed: the value of a molecule, trained on small ones, deployed on larger ones. */
final class MoleculesTask implements Task<MoleculeQuestion, Double> {
    private final MoleculeSet set;
    private final Partition partition;
    private final MoleculeLevels levels;
    private final Codec<MoleculeQuestion, Double> codec;
    private final Overseer<MoleculeQuestion, Double> overseer;
    private final Optional<OrbitalReasoner> orbital;
    private final QuestionSource asked;
    private final Illustration<MoleculeQuestion> illustration;
    private final List<String> remarks;
    private final double scale;
    private final Truth<MoleculeQuestion, Double> truth;

    private MoleculesTask(
            MoleculeSet set,
            Partition partition,
            MoleculeLevels levels,
            Codec<MoleculeQuestion, Double> codec,
            Overseer<MoleculeQuestion, Double> overseer,
            Optional<OrbitalReasoner> orbital,
            QuestionSource asked,
            Illustration<MoleculeQuestion> illustration,
            List<String> remarks,
            double scale) {
        this.set = set;
        this.partition = partition;
        this.levels = levels;
        this.codec = codec;
        this.overseer = overseer;
        this.orbital = orbital;
        this.asked = asked;
        this.illustration = illustration;
        this.remarks = List.copyOf(remarks);
        this.scale = scale;
        this.truth = rightAnswers();
    }

    static MoleculesTask of(MoleculesSettings settings, MoleculeSet set, List<String> remarks, long seed) {
        MoleculeSource source = MoleculeSource.of(settings.data(), settings.source());
        Property property = source.property();
        Partition partition = Partition.of(set, settings.division(), seed);
        List<Molecule> training = partition.training();
        Relatives relatives = new Relatives(training, set);
        RealForm<Double> form = RealForm.numbers(property.centre(), property.scale());
        KnowledgeKind kind = settings.overseer().kind();
        Optional<OrbitalReasoner> orbital = kind.quantum()
                ? Optional.of(orbital(settings.overseer(), source.read() ? set.molecules() : List.of()))
                : Optional.empty();
        Optional<OrbitalSight> orbitals =
                orbital.map(reasoner -> new OrbitalSight(reasoner.answers().systems()));
        Codec<MoleculeQuestion, Double> codec = new Codec<>(
                forms(settings.sight(), set, source, orbitals),
                form,
                new MoleculeWording(property, source.read()),
                Optional.of(new MoleculeSubQuestions(
                        relatives,
                        settings.models().modelling().inquiries(),
                        orbital.map(OrbitalReasoner::decomposition))));
        MoleculeOverseer overseer = new MoleculeOverseer(
                kind,
                set,
                training,
                relatives,
                Competence.of(settings.competence(), training, set),
                codec,
                form,
                new Flawed<>(settings.overseer().flaws(), Seeds.mix(seed, "molecules.overseer"), codec),
                settings.models().modelling(),
                new Occlusion(describer(source), settings.rows().radicals()),
                new Planting(
                        settings.models().planted(), settings.models().plantedError() * form.scale(), training, seed),
                vetting(settings, source, form.scale(), seed),
                orbital.map(reasoner -> new MoleculeOverseer.Orbitals(
                        reasoner, settings.overseer().doubt())));
        Handbook handbook = new Handbook(settings, source, set, training, seed);
        Optional<Knowledge> knowledge =
                kind == KnowledgeKind.QUANTUM ? Optional.empty() : Optional.of(handbook.knowledge());
        Predicate<Molecule> primitive = molecule -> knowledge
                        .map(known -> known.measured(molecule).isPresent()
                                || relatives.of(molecule).isEmpty())
                        .orElse(false)
                || orbital.map(reasoner -> reasoner.unaided(MoleculeQuestion.value(molecule))
                                .isPresent())
                        .orElse(false);
        return new MoleculesTask(
                set,
                partition,
                MoleculeLevels.of(training, set, primitive),
                codec,
                knowledge.map(overseer::knowing).orElseGet(overseer::knowingOrbitals),
                orbital,
                settings.questions(),
                illustration(knowledge),
                remarks,
                form.scale());
    }

    /** Atoms and bonds first, and then the numbers that stand for them where no graph can be read. */
    private static List<QuestionForm<MoleculeQuestion>> forms(
            SightSettings sight, MoleculeSet set, MoleculeSource source, Optional<OrbitalSight> orbitals) {
        MoleculeForm described = MoleculeForm.of(sight, set, source.atoms()).with(orbitals);
        MoleculeForm beside = sight.alongside() ? described : MoleculeForm.NOTHING.with(orbitals);
        return List.of(MoleculeGraphForm.of(set.molecules(), beside), described);
    }

    private static Optional<ModelVetting.Plan> vetting(
            MoleculesSettings settings, MoleculeSource source, double scale, long seed) {
        VettingSettings vetting = settings.models().vetting();
        return vetting.on()
                ? Optional.of(new ModelVetting.Plan(
                        vetting.rules(scale, seed),
                        new Rewriting(describer(source), settings.rows().radicals())))
                : Optional.empty();
    }

    /** Describes molecules as those of the source are described. */
    private static Describer describer(MoleculeSource source) {
        return source.read() ? Describer.ofGraphAndPolarity() : Describer.ofGraph();
    }

    /** Groups come first among the evidence about a molecule, whatever is measured later. */
    private static MoleculeIllustration illustration(Optional<Knowledge> knowledge) {
        return new MoleculeIllustration(knowledge.stream()
                .flatMap(known -> known.trend().rule().groups().stream())
                .map(GroupContributions.Group::feature)
                .toList());
    }

    /** Refuses foreign molecules with too many rings; those that the project makes have few. */
    private static OrbitalReasoner orbital(OverseerSettings settings, List<Molecule> foreign) {
        PiSystems systems = new PiSystems(new SmilesReader());
        OrbitalDecomposition decomposition = new OrbitalDecomposition(systems);
        for (Molecule molecule : foreign) {
            int rings = decomposition.rings(molecule);
            InvalidSetting.unless(
                    rings <= OrbitalReasoner.MOST_RINGS,
                    "overseer.kind",
                    settings.kind().word() + " splits molecules of up to " + OrbitalReasoner.MOST_RINGS
                            + " conjugated rings, and " + molecule + " has " + rings
                            + ": choose fragments, empirical or fragments-empirical");
        }
        return new OrbitalReasoner(decomposition, new OrbitalAnswers(systems, new HuckelMethod()), settings.atoms());
    }

    @Override
    public Codec<MoleculeQuestion, Double> codec() {
        return codec;
    }

    @Override
    public Questions<MoleculeQuestion> questions(Split split) {
        return asked.of(new MoleculePool(partition.molecules(split), levels), split, orbital);
    }

    @Override
    public Overseer<MoleculeQuestion, Double> overseer() {
        return overseer;
    }

    @Override
    public Optional<Illustration<MoleculeQuestion>> illustration() {
        return Optional.of(illustration);
    }

    @Override
    public OptionalInt size(MoleculeQuestion question) {
        return OptionalInt.of(set.size(question.molecule()));
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public Truth<MoleculeQuestion, Double> truth() {
        return truth;
    }

    private Truth<MoleculeQuestion, Double> rightAnswers() {
        Truth<MoleculeQuestion, Double> values = orbital.<Truth<MoleculeQuestion, Double>>map(
                        reasoner -> new OrbitalTruth(set, reasoner.answers(), spread(reasoner)))
                .orElse(question -> set.value(question.molecule()));
        return new SoundnessTruth(values, scale);
    }

    /** Training molecules alone are looked at, of all sizes. */
    private OrbitalSpread spread(OrbitalReasoner reasoner) {
        Questions<MoleculeQuestion> values = new MoleculePool(partition.molecules(Split.TRAINING), levels);
        return new OrbitalSpread(
                QuestionSource.SUBTASKS.of(values, Split.TRAINING, Optional.of(reasoner)),
                reasoner.decomposition(),
                reasoner.answers());
    }
}
