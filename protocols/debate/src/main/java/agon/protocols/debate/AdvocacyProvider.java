package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes one of the protocols that debate is compared with; they differ in who speaks. */
abstract sealed class AdvocacyProvider implements TrainingProtocolProvider<AdvocacySettings>
        permits ConsultancyProvider, OpenConsultancyProvider, PropagandaProvider, BlindJudgeProvider {

    private final Format format;
    private final ProtocolCard card;

    AdvocacyProvider(Format format, String id, String title, String summary, String assumption, Citation source) {
        this.format = format;
        card = new ProtocolCard(id, title, summary, List.of(source), List.of(Set.of(Arena.class)), assumption, false);
    }

    @Override
    public ProtocolCard card() {
        return card;
    }

    @Override
    public AdvocacySettings defaults() {
        return AdvocacySettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(AdvocacySettings settings) {
        return new Advocacy(format, settings);
    }
}
