package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes consultancy. */
public final class ConsultancyProvider implements TrainingProtocolProvider<AdvocacySettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "consultancy",
                "Consultancy",
                "One advisor, assigned one of two claims at random, shows evidence for it; the overseer judges between both, and the learner is trained by the verdicts.",
                List.of(new Citation(
                        "kenton2024",
                        "Kenton, Z., Siegel, N. Y., Kramár, J., et al.",
                        "On scalable oversight with weak LLMs judging strong LLMs",
                        "arXiv:2407.04622",
                        2024)),
                List.of(Set.of(Arena.class)),
                "What can be shown for a claim tells something of whether it is right, though nobody answers.",
                false);
    }

    @Override
    public AdvocacySettings defaults() {
        return AdvocacySettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AdvocacySettings settings) {
        return new Advocacy(Format.CONSULTANCY, settings);
    }
}
