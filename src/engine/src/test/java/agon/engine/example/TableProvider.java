package agon.engine.example;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A table of what was said to each question. */
public final class TableProvider implements LearnerProvider<TableProvider.Table> {

    /** Settings. */
    public record Table(
            @Setting("confidence that is reported, or NaN") double confidence) {}

    @Override
    public LearnerCard card() {
        return new LearnerCard("table", "Table", "Remembers what was said to each question.", List.of());
    }

    @Override
    public Table defaults() {
        return new Table(0.5);
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return codec.answers() instanceof LabelForm ? Optional.empty() : Optional.of("it learns labels");
    }

    @Override
    public <Q, A> Learner<Q, A> create(Table settings, Codec<Q, A> codec, RandomGenerator random) {
        LabelForm<A> labels = (LabelForm<A>) codec.answers();
        return new TableLearner<>(labels, settings.confidence(), random.nextInt(labels.size()));
    }
}
