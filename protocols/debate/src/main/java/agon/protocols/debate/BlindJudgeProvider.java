package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes judging without evidence. */
public final class BlindJudgeProvider implements TrainingProtocolProvider<AdvocacySettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "blind-judge",
                "Blind judge",
                "The overseer judges between two claims without any evidence; the learner is trained by the verdicts.",
                List.of(new Citation(
                        "sudhir2025",
                        "Sudhir, A. P., Kaunismaa, J., Panickssery, A.",
                        "A benchmark for scalable oversight mechanisms",
                        "arXiv:2504.03731",
                        2025)),
                List.of(Set.of(Arena.class)),
                "None: what is learned is what the judge believed before.",
                false);
    }

    @Override
    public AdvocacySettings defaults() {
        return AdvocacySettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AdvocacySettings settings) {
        return new Advocacy(Format.BLIND, settings);
    }
}
