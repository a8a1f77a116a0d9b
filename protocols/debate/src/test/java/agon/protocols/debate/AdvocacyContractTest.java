package agon.protocols.debate;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.TrainingProtocolProvider;
import agon.engine.session.LearnerFactory;
import agon.tck.TrainingProtocolContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class AdvocacyContractTest {

    private abstract static class Contract extends TrainingProtocolContract<AdvocacySettings> {

        private final TrainingProtocolProvider<AdvocacySettings> provider;

        private Contract(TrainingProtocolProvider<AdvocacySettings> provider) {
            this.provider = provider;
        }

        @Override
        protected TrainingProtocolProvider<AdvocacySettings> provider() {
            return provider;
        }

        @Override
        protected AdvocacySettings settings() {
            return new AdvocacySettings(
                    2,
                    8,
                    8,
                    0.3,
                    DebateSettings.Update.AUTO,
                    2,
                    4,
                    2,
                    new PlayerSettings(PlayerSettings.Kind.GREEDY, 1, 1, 0, 1),
                    DistillerSettings.DEFAULTS);
        }

        @Override
        protected LearnerFactory learners() {
            return new Remembering();
        }
    }

    @Nested
    @DisplayName("Consultancy")
    final class Consultancy extends Contract {

        Consultancy() {
            super(new ConsultancyProvider());
        }
    }

    @Nested
    @DisplayName("Open consultancy")
    final class OpenConsultancy extends Contract {

        OpenConsultancy() {
            super(new OpenConsultancyProvider());
        }
    }

    @Nested
    @DisplayName("Propaganda")
    final class Propaganda extends Contract {

        Propaganda() {
            super(new PropagandaProvider());
        }
    }

    @Nested
    @DisplayName("A blind judge")
    final class BlindJudge extends Contract {

        BlindJudge() {
            super(new BlindJudgeProvider());
        }
    }
}
