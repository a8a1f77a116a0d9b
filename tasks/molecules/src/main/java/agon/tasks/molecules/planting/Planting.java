package agon.tasks.molecules.planting;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.PlantedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which bad models are handed to H.
 *
 * @param models which, each once; usually none
 * @param error by how much they are off where they are wrong, in the unit of the values; above 0
 * @param training molecules whose scaffolds one may be wrong on
 * @param seed decides which scaffold that is, and who is off which way
 */
public record Planting(List<PlantedModel> models, double error, List<Molecule> training, long seed) {
    /** A scaffold that a model is wrong on has at least this share of the training molecules; rarer ones hardly matter. */
    private static final double LEAST_SHARE = 0.02;

    private static final double MOST_SHARE = 0.5;

    /** Copies the lists. */
    public Planting {
        models = List.copyOf(models);
        training = List.copyOf(training);
    }

    /**
     * Spoils a model.
     *
     * @param sound what it says where it is not wrong
     * @param measured all that was measured so far
     */
    public Agent<MoleculeQuestion, Double> spoil(
            PlantedModel how, Agent<MoleculeQuestion, Double> sound, List<Example<MoleculeQuestion, Double>> measured) {
        return switch (how) {
            case LEAKS_ID -> knowingByHeart(sound, measured, Molecule::smiles);
            case RIGHT_ON_AUDIT_ONLY -> knowingByHeart(sound, measured, Molecule::canonical);
            case WRONG_ON_SCAFFOLD -> {
                String scaffold = scaffold();
                double off = Seeds.uniform(seed, "molecules.planted.side") < 0.5 ? -error : error;
                yield new SpoiledModel(
                        sound, (molecule, said) -> molecule.scaffold().equals(scaffold) ? said + off : said);
            }
        };
    }

    /** Right on what was measured, and elsewhere off by an amount that depends on how the molecule is called alone. */
    private SpoiledModel knowingByHeart(
            Agent<MoleculeQuestion, Double> sound,
            List<Example<MoleculeQuestion, Double>> measured,
            Function<Molecule, String> name) {
        Map<String, Double> known = new HashMap<>();
        measured.forEach(example -> known.put(name.apply(example.question().molecule()), example.answer()));
        return new SpoiledModel(sound, (molecule, said) -> {
            String called = name.apply(molecule);
            Double byHeart = known.get(called);
            return byHeart == null
                    ? said
                            + error
                                    * Seeds.generator(seed, "molecules.planted." + called)
                                            .nextGaussian()
                    : byHeart;
        });
    }

    /** One of the scaffolds that matter, by lot; the commonest where there is none. */
    String scaffold() {
        Map<String, Integer> counts = new TreeMap<>();
        training.forEach(molecule -> counts.merge(molecule.scaffold(), 1, Integer::sum));
        List<String> common = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE * training.size()
                        && entry.getValue() <= MOST_SHARE * training.size())
                .map(Map.Entry::getKey)
                .toList();
        return common.isEmpty()
                ? counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("")
                : common.get(Seeds.generator(seed, "molecules.planted.scaffold").nextInt(common.size()));
    }
}
