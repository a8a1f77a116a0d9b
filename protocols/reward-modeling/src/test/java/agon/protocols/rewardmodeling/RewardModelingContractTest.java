package agon.protocols.rewardmodeling;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class RewardModelingContractTest {

    private abstract static class Contract extends TrainingProtocolContract<RewardModelingSettings> {

        private final String said;

        private Contract(String said) {
            this.said = said;
        }

        @Override
        protected TrainingProtocolProvider<RewardModelingSettings> provider() {
            return new RewardModelingProvider();
        }

        @Override
        protected RewardModelingSettings settings() {
            return Said.small(said);
        }
    }

    @Nested
    @DisplayName("Reward modeling by the best of n")
    final class BestOfN extends Contract {

        BestOfN() {
            super("optimizer: best-of-n");
        }
    }

    @Nested
    @DisplayName("Reward modeling by reinforcement, of an ensemble of ratings")
    final class Reinforce extends Contract {

        Reinforce() {
            super(
                    "optimizer: reinforce, feedback: ratings, model: {kind: regression, members: 2, aggregate: variance}");
        }
    }

    @Nested
    @DisplayName("Reward modeling by proximal policy optimisation, off-line, with an appraisal")
    final class Proximal extends Contract {

        Proximal() {
            super("optimizer: ppo, rounds: offline, appraisal: {draws: 8, questions: 3, every: 2}, noise: 0.1");
        }
    }

    @Nested
    @DisplayName("Reward modeling with critics, lower levels trained again, and what the ensemble disagrees on")
    final class Damped extends Contract {

        Damped() {
            super("critics: true, retrain: 0.5, select: disagreement, pool: 2, model: {members: 2, aggregate: least}");
        }
    }

    @Nested
    @DisplayName("Reward modeling with shares, by what is least known")
    final class Shared extends Contract {

        Shared() {
            super("shares: [0.75, 0.25], select: active, pool: 3, model: {kind: regression}");
        }
    }

    @Nested
    @DisplayName("Reward modeling by a distiller, of whose rewards a second model fills in half")
    final class Distilled extends Contract {

        Distilled() {
            super("optimizer: distiller, distiller: {kind: semi-supervised, rated: 0.5}");
        }
    }
}
