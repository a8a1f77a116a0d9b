package agon.protocols.amplification;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Reasoner;
import agon.api.oversight.SelfAmplifying;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes iterated amplification. */
public final class AmplificationProvider implements TrainingProtocolProvider<AmplificationSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "amplification",
                "Iterated amplification",
                "The overseer splits questions and combines the answers of the agent's slow copy; the agent imitates the "
                        + "result.",
                List.of(new Citation(
                        "christiano2018",
                        "Christiano, P., Shlegeris, B., Amodei, D.",
                        "Supervising strong learners by amplifying weak experts",
                        "arXiv:1810.08575",
                        2018)),
                List.of(Set.of(Reasoner.class, SelfAmplifying.class)),
                "The overseer can split any question into easier ones and combine right answers to a right answer, or has a way "
                        + "of its own to answer better with the agent's help.",
                false);
    }

    @Override
    public AmplificationSettings defaults() {
        return AmplificationSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AmplificationSettings settings) {
        return new Amplification(settings);
    }
}
