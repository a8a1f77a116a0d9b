package agon.api.protocol;

import agon.api.card.ProtocolCard;

/**
 * Makes a protocol from its settings; found by {@link java.util.ServiceLoader}.
 *
 * @param <C> its settings
 */
public interface TrainingProtocolProvider<C extends Record> {

    /** What it says of itself; {@code card().id()} is its name in experiments. */
    ProtocolCard card();

    /** The settings, each at its default. */
    C defaults();

    /** The protocol with these settings. */
    TrainingProtocol create(C settings);
}
