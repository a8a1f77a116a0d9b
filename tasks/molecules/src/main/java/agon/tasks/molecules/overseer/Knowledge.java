package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Neighbours;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.Inquiry;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that H knows, and what it makes of it unaided.
 *
 * @param trend the rule and the informants
 * @param notebook what was measured
 * @param analogueVariance variance of the error of a value carried over from an analogue, for a dissimilarity of 1
 * @param scale typical spread of the values
 * @param doubts what H can find out about its models beside what they say; empty where it asks for nothing of it
 */
public record Knowledge(
        Trend trend, Notebook notebook, double analogueVariance, double scale, Map<Model, ModelDoubts> doubts) {
    /** A measured molecule is known to within the error of measuring: next to nothing, but not nothing. */
    static final double MEASURED_VARIANCE = 1e-6;

    /**
     * A measured analogue of a molecule.
     *
     * @param analogue which, and how alike
     * @param value as measured
     * @param estimate for the molecule, carried over
     */
    public record Analogy(Neighbours.Neighbour analogue, double value, Estimate estimate) {}

    /**
     * Knowledge whose trust is learned from measured molecules.
     *
     * @param checks measured molecules that no informant was trained on
     * @param scale typical spread of the values
     */
    public static Knowledge calibrated(
            GroupContributions rule,
            Notebook notebook,
            List<Informant> informants,
            List<Notebook.Entry> checks,
            double scale) {
        Calibration calibration = new Calibration(scale);
        List<Trusted> trusted = informants.stream()
                .map(informant -> new Trusted(informant, calibration.ofInformant(informant, checks)))
                .toList();
        Trend trend = new Trend(rule, calibration.ofRule(rule, checks), trusted);
        return new Knowledge(trend, notebook, calibration.ofAnalogues(trend, notebook, checks), scale, Map.of());
    }

    /** The same knowledge, with doubts about models. */
    Knowledge doubting(Map<Model, ModelDoubts> about) {
        return new Knowledge(trend, notebook, analogueVariance, scale, about);
    }

    /** The measured value, if the molecule was measured. */
    public OptionalDouble measured(Molecule molecule) {
        return notebook.value(molecule);
    }

    /** The same with more measured, and other trust in others. */
    Knowledge trusting(Notebook more, List<Trusted> informants) {
        return new Knowledge(
                new Trend(trend.rule(), trend.ruleVariance(), informants), more, analogueVariance, scale, doubts);
    }

    /** H's own opinion of a molecule: as measured, or all sources together. */
    public Estimate opinion(Molecule molecule) {
        OptionalDouble measured = measured(molecule);
        if (measured.isPresent()) {
            return new Estimate(measured.getAsDouble(), MEASURED_VARIANCE);
        }
        List<Inquiry> sources = sources();
        return sources.isEmpty()
                ? trend.byRule(molecule)
                : Estimate.combine(
                        sources.stream().map(asked -> source(molecule, asked)).toList());
    }

    /** What H can ask itself of any molecule, in the order in which it does; a rule without groups has nothing to say. */
    public List<Inquiry> sources() {
        List<Inquiry> sources = new ArrayList<>();
        if (!trend.rule().groups().isEmpty()) {
            sources.add(Aspect.RULE);
        }
        if (!notebook.entries().isEmpty()) {
            sources.add(Aspect.ANALOGUES);
        }
        trend.informants().forEach(trusted -> sources.add(trusted.informant().inquiry()));
        return sources;
    }

    /** What one source says; the rule speaks for a source that there is not, or not yet. */
    public Estimate source(Molecule molecule, Inquiry asked) {
        if (asked == Aspect.VALUE) {
            return opinion(molecule);
        }
        if (asked == Aspect.ANALOGUES) {
            return byAnalogues(molecule);
        }
        return trend.informants().stream()
                .filter(trusted -> trusted.informant().inquiry().equals(asked))
                .findFirst()
                .map(trusted -> trusted.estimate(molecule))
                .orElseGet(() -> trend.byRule(molecule));
    }

    /** What H answers when it is asked about something that it can tell at once; of a model that there is not, as of no source. */
    public double answer(Molecule molecule, Inquiry asked) {
        if (asked instanceof ModelInquiry inquiry && inquiry.matter() != ModelMatter.VALUE) {
            Optional<ModelDoubts> about = Optional.ofNullable(doubts.get(inquiry.model()));
            if (about.isPresent()) {
                return about.get().answer(inquiry.matter(), molecule);
            }
        }
        return source(molecule, asked).value();
    }

    /** What the nearest measured analogues argue for; never the molecule itself. */
    public List<Analogy> analogies(Molecule molecule) {
        List<Analogy> analogies = new ArrayList<>();
        for (Neighbours.Neighbour analogue : notebook.analogues(molecule)) {
            double value = notebook.value(analogue.molecule()).orElseThrow();
            analogies.add(new Analogy(analogue, value, carried(analogue, value, molecule, Notebook.ANALOGUES)));
        }
        return analogies;
    }

    /**
     * A value carried over from a neighbour to a molecule.
     *
     * @param among how many such values are combined: they share the trend's error on the molecule, so together they
     *     count as two and not as so many
     */
    Estimate carried(Neighbours.Neighbour neighbour, double value, Molecule to, int among) {
        return new Estimate(trend.carried(neighbour.molecule(), value, to), carriedVariance(neighbour, among));
    }

    /** The variance of the error of a value carried over from a neighbour, among so many that are combined. */
    double carriedVariance(Neighbours.Neighbour neighbour, int among) {
        return among / 2.0 * (analogueVariance * Calibration.dissimilarity(neighbour.similarity()));
    }

    private Estimate byAnalogues(Molecule molecule) {
        List<Analogy> analogies = analogies(molecule);
        return analogies.isEmpty()
                ? trend.byRule(molecule)
                : Estimate.combine(analogies.stream().map(Analogy::estimate).toList());
    }
}
