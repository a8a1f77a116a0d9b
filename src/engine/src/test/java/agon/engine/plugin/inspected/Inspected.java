package agon.engine.plugin.inspected;

import agon.api.card.ProtocolCard;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;

/** A protocol without settings that is called by the name of its class. */
public abstract class Inspected implements TrainingProtocolProvider<Inspected.Unset> {

    /** No settings. */
    public record Unset() {}

    @Override
    public final ProtocolCard card() {
        String id = getClass().getSimpleName();
        return new ProtocolCard(id, id, "Is read, not run.", List.of(), List.of(), "nothing", false);
    }

    @Override
    public final Unset defaults() {
        return new Unset();
    }
}
