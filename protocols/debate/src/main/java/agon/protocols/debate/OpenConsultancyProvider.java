package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes open consultancy. */
public final class OpenConsultancyProvider implements TrainingProtocolProvider<AdvocacySettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "open-consultancy",
                "Open consultancy",
                "One advisor shows evidence for whichever of two claims the agent finds likelier; the overseer judges between both, and the learner is trained by the verdicts.",
                List.of(new Citation(
                        "kenton2024",
                        "Kenton, Z., Siegel, N. Y., Kramár, J., et al.",
                        "On scalable oversight with weak LLMs judging strong LLMs",
                        "arXiv:2407.04622",
                        2024)),
                List.of(Set.of(Arena.class)),
                "The agent would rather argue for what is right.",
                false);
    }

    @Override
    public AdvocacySettings defaults() {
        return AdvocacySettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AdvocacySettings settings) {
        return new Advocacy(Format.OPEN_CONSULTANCY, settings);
    }
}
