package agon.tasks.molecules;

import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.overseer.GroupContributions;
import agon.tasks.molecules.overseer.Informant;
import agon.tasks.molecules.overseer.Knowledge;
import agon.tasks.molecules.overseer.KnowledgeKind;
import agon.tasks.molecules.overseer.Notebook;
import agon.tasks.molecules.overseer.PublishedEstimate;
import java.util.List;

/**
 * What H knows before it measures anything: a rule as it remembers it, and measured molecules. An overseer of fragments looks
 * at the latter only to tell how far off its rule is.
 *
 * @param settings how much it knows
 * @param source what is asked about
 * @param set holds the values
 * @param training which molecules may be in it
 * @param seed decides which are, and what is misremembered
 */
record Handbook(
        MoleculesSettings settings, MoleculeSource source, MoleculeSet set, List<Molecule> training, long seed) {

    Knowledge knowledge() {
        KnowledgeKind kind = settings.overseer().kind();
        List<Notebook.Entry> measured = new MoleculePool(training, molecule -> 0)
                .draw(settings.handbook(), Seeds.generator(seed, "molecules.handbook")).stream()
                        .map(question -> new Notebook.Entry(question.molecule(), set.value(question.molecule())))
                        .toList();
        RuleOfThumb rule = kind.fragments()
                ? RuleOfThumb.of(source, measured)
                : new RuleOfThumb(GroupContributions.none(source.property().centre()), measured);
        List<Informant> informants = settings.publishedEstimate() ? List.of(new PublishedEstimate(set)) : List.of();
        return Knowledge.calibrated(
                rule.groups().misremembered(settings.roughness(), seed),
                new Notebook(kind.empirical() ? measured : List.of()),
                informants,
                rule.checks(),
                source.property().scale());
    }
}
