package agon.engine.session;

import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.ledger.Budget;
import agon.api.oversight.Overseer;
import agon.api.protocol.TrainingProtocol;

/** An overseer that can be looked at before a cell runs: it says what it can do, and does nothing that would be charged. */
public final class OverseerPreview {

    private OverseerPreview() {}

    /**
     * Has a protocol look at an overseer.
     *
     * @param id the protocol's, for messages
     * @throws agon.api.settings.InvalidSetting if its settings do not fit
     * @throws ProtocolViolation if it asked for more than a look
     */
    public static <Q, A> void check(String id, TrainingProtocol protocol, Overseer<Q, A> overseer) {
        MeteredLedger ledger = new MeteredLedger(id, Budget.UNLIMITED);
        ledger.enter(MeteredLedger.Phase.PLANNED);
        protocol.check(new MeteredOverseer<>(overseer, ledger, new Refusing(ledger)));
        ledger.rethrow();
    }

    private record Refusing(MeteredLedger ledger) implements Learners {

        @Override
        public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
            throw ledger.violation("asked for a learner before its training began");
        }

        @Override
        public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
            throw ledger.violation("asked for a learner before its training began");
        }
    }
}
