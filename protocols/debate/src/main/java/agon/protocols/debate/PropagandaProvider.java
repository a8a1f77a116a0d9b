package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes propaganda. */
public final class PropagandaProvider implements TrainingProtocolProvider<AdvocacySettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "propaganda",
                "Propaganda",
                "Each of two claims makes its best case with nobody to oppose it; the overseer compares what it made of the two, and the learner is trained by that.",
                List.of(new Citation(
                        "sudhir2025",
                        "Sudhir, A. P., Kaunismaa, J., Panickssery, A.",
                        "A benchmark for scalable oversight mechanisms",
                        "arXiv:2504.03731",
                        2025)),
                List.of(Set.of(Arena.class)),
                "A right claim makes the better case.",
                false);
    }

    @Override
    public AdvocacySettings defaults() {
        return AdvocacySettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AdvocacySettings settings) {
        return new Advocacy(Format.PROPAGANDA, settings);
    }
}
