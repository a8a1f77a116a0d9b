package agon.protocols.amplification;

import agon.api.distillation.DistillerSettings;
import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** Amplification by the overseer itself; nested, other amplifiers and distillers. */
final class AmplificationContractTest extends TrainingProtocolContract<AmplificationSettings> {

    @Override
    protected TrainingProtocolProvider<AmplificationSettings> provider() {
        return new AmplificationProvider();
    }

    @Override
    protected AmplificationSettings settings() {
        return settings(AmplifierSettings.DEFAULTS, DistillerSettings.Kind.IMITATION);
    }

    private static AmplificationSettings settings(AmplifierSettings amplifier, DistillerSettings.Kind distiller) {
        return new AmplificationSettings(2, 12, 8, 4, 0.85, 2, 3, amplifier, OnAddition.distiller(distiller));
    }

    @Nested
    @DisplayName("of an imitated overseer, to a depth, by majority")
    final class Imitated extends TrainingProtocolContract<AmplificationSettings> {

        @Override
        protected TrainingProtocolProvider<AmplificationSettings> provider() {
            return new AmplificationProvider();
        }

        @Override
        protected AmplificationSettings settings() {
            ImitationSettings imitation = OnAddition.imitated(10, 60).imitation();
            return AmplificationContractTest.settings(
                    new AmplifierSettings(AmplifierSettings.Kind.IMITATED, 2, 3, imitation),
                    DistillerSettings.Kind.SEMI_SUPERVISED);
        }
    }

    @Nested
    @DisplayName("with a limited search")
    final class Searching extends TrainingProtocolContract<AmplificationSettings> {

        @Override
        protected TrainingProtocolProvider<AmplificationSettings> provider() {
            return new AmplificationProvider();
        }

        @Override
        protected AmplificationSettings settings() {
            return AmplificationContractTest.settings(AmplifierSettings.DEFAULTS, DistillerSettings.Kind.SEARCH);
        }
    }
}
