package agon.protocols.rewardmodeling;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class RewardModelingContractTest {

    private abstract static class Contract extends TrainingProtocolContract<RewardModelingSettings> {

        private final Optimizer optimizer;

        private Contract(Optimizer optimizer) {
            this.optimizer = optimizer;
        }

        @Override
        protected TrainingProtocolProvider<RewardModelingSettings> provider() {
            return new RewardModelingProvider();
        }

        @Override
        protected RewardModelingSettings settings() {
            return new RewardModelingSettings(2, 6, 8, 3, 0.3, optimizer, 4, 2);
        }
    }

    @Nested
    @DisplayName("Reward modeling by the best of n")
    final class BestOfN extends Contract {

        BestOfN() {
            super(Optimizer.BEST_OF_N);
        }
    }

    @Nested
    @DisplayName("Reward modeling by reinforcement")
    final class Reinforce extends Contract {

        Reinforce() {
            super(Optimizer.REINFORCE);
        }
    }
}
