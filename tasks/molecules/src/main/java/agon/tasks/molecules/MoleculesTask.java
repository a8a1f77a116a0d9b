package agon.tasks.molecules;

import agon.api.codec.Codec;
import agon.api.codec.RealForm;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.data.Partition;
import agon.tasks.molecules.data.Property;
import agon.tasks.molecules.overseer.Competence;
import agon.tasks.molecules.overseer.Informant;
import agon.tasks.molecules.overseer.Knowledge;
import agon.tasks.molecules.overseer.MoleculeOverseer;
import agon.tasks.molecules.overseer.Notebook;
import agon.tasks.molecules.overseer.PublishedEstimate;
import agon.tasks.molecules.overseer.Relatives;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The molecules task for one seed: the value of a molecule, trained on small ones, deployed on larger ones. */
final class MoleculesTask implements Task<MoleculeQuestion, Double> {
    private final MoleculeSet set;
    private final Partition partition;
    private final MoleculeLevels levels;
    private final Codec<MoleculeQuestion, Double> codec;
    private final Overseer<MoleculeQuestion, Double> overseer;
    private final List<String> remarks;

    private MoleculesTask(
            MoleculeSet set,
            Partition partition,
            MoleculeLevels levels,
            Codec<MoleculeQuestion, Double> codec,
            Overseer<MoleculeQuestion, Double> overseer,
            List<String> remarks) {
        this.set = set;
        this.partition = partition;
        this.levels = levels;
        this.codec = codec;
        this.overseer = overseer;
        this.remarks = List.copyOf(remarks);
    }

    static MoleculesTask of(MoleculesSettings settings, MoleculeSet set, List<String> remarks, long seed) {
        MoleculeSource source = MoleculeSource.of(settings.data(), settings.source());
        Property property = source.property();
        Partition partition = Partition.of(set, settings.division(), seed);
        List<Molecule> training = partition.training();
        Relatives relatives = new Relatives(training, set);
        RealForm<Double> form = RealForm.numbers(property.centre(), property.scale());
        Codec<MoleculeQuestion, Double> codec = new Codec<>(
                List.of(MoleculeForm.of(settings.sight(), set, source.atoms())),
                form,
                new MoleculeWording(property, source.read()),
                Optional.of(new MoleculeSubQuestions(relatives)));
        Knowledge knowledge = knowledge(settings, source, set, training, seed);
        Predicate<Molecule> primitive = molecule -> knowledge.measured(molecule).isPresent()
                || relatives.of(molecule).isEmpty();
        MoleculeOverseer overseer = new MoleculeOverseer(
                set,
                training,
                relatives,
                Competence.of(settings.competence(), training, set),
                codec,
                form,
                new Flawed<>(settings.overseer(), Seeds.mix(seed, "molecules.overseer"), codec));
        return new MoleculesTask(
                set,
                partition,
                MoleculeLevels.of(training, set, primitive),
                codec,
                overseer.knowing(knowledge),
                remarks);
    }

    private static Knowledge knowledge(
            MoleculesSettings settings, MoleculeSource source, MoleculeSet set, List<Molecule> training, long seed) {
        List<Notebook.Entry> handbook = new MoleculePool(training, molecule -> 0)
                .draw(settings.handbook(), Seeds.generator(seed, "molecules.handbook")).stream()
                        .map(question -> new Notebook.Entry(question.molecule(), set.value(question.molecule())))
                        .toList();
        RuleOfThumb rule = RuleOfThumb.of(source, handbook);
        List<Informant> informants = settings.publishedEstimate() ? List.of(new PublishedEstimate(set)) : List.of();
        return Knowledge.calibrated(
                rule.groups().misremembered(settings.roughness(), seed),
                new Notebook(handbook),
                informants,
                rule.checks(),
                source.property().scale());
    }

    @Override
    public Codec<MoleculeQuestion, Double> codec() {
        return codec;
    }

    @Override
    public Questions<MoleculeQuestion> questions(Split split) {
        return new MoleculePool(partition.molecules(split), levels);
    }

    @Override
    public Overseer<MoleculeQuestion, Double> overseer() {
        return overseer;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public Truth<MoleculeQuestion, Double> truth() {
        return question -> set.value(question.molecule());
    }
}
