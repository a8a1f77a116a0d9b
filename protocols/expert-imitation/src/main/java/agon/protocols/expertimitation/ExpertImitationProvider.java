package agon.protocols.expertimitation;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Reasoner;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes imitation of expert reasoning. */
public final class ExpertImitationProvider implements TrainingProtocolProvider<ExpertImitationSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "expert-imitation",
                "Imitating expert reasoning",
                "The overseer's recorded steps are imitated one by one; the trained system calls itself on sub-questions "
                        + "and is distilled.",
                List.of(new Citation("stuhlmueller2018", "Stuhlmüller, A.", "Factored cognition", "Ought", 2018)),
                List.of(Set.of(Reasoner.class)),
                "The overseer's next step can be told from the question and the answers so far.",
                false);
    }

    @Override
    public ExpertImitationSettings defaults() {
        return ExpertImitationSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(ExpertImitationSettings settings) {
        return new ExpertImitation(settings);
    }
}
