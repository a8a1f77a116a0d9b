package agon.protocols.expertimitation;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.search.SearchSettings;
import agon.tck.TrainingProtocolContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** Distilled by imitation; nested, by another distiller. */
final class ExpertImitationContractTest extends TrainingProtocolContract<ExpertImitationSettings> {

    @Override
    protected TrainingProtocolProvider<ExpertImitationSettings> provider() {
        return new ExpertImitationProvider();
    }

    @Override
    protected ExpertImitationSettings settings() {
        return settings(DistillerSettings.DEFAULTS);
    }

    private static ExpertImitationSettings settings(DistillerSettings distiller) {
        return new ExpertImitationSettings(2, 40, 4, 20, 1, 6, 16, 5, 0.85, 4, 2, distiller);
    }

    @Nested
    @DisplayName("distilled by reinforcement of which most is unrated")
    final class Reinforced extends TrainingProtocolContract<ExpertImitationSettings> {

        @Override
        protected TrainingProtocolProvider<ExpertImitationSettings> provider() {
            return new ExpertImitationProvider();
        }

        @Override
        protected ExpertImitationSettings settings() {
            return ExpertImitationContractTest.settings(new DistillerSettings(
                    DistillerSettings.Kind.SEMI_SUPERVISED, 2, 0.3, 0.5, SearchSettings.DEFAULTS));
        }
    }
}
