package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.distillation.DistillerSettings;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.ledger.Channel;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.search.SearchSettings;
import agon.api.settings.InvalidSetting;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A baseline with another distiller than imitation")
final class BaselineDistillersTest {

    private static BaselineSettings settings(Kind kind) {
        return new BaselineSettings(
                200, 64, 0, 1, 64, new DistillerSettings(kind, 4, 0.3, 0.5, SearchSettings.DEFAULTS));
    }

    private static Trained trained(TrainingProtocolProvider<BaselineSettings> provider, Kind kind) {
        return Trained.by(provider, settings(kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "PROXIMAL", "DEMONSTRATION_REWARD", "SEMI_SUPERVISED", "SEARCH"})
    void theCeilingLearnsTheTruthAndPaysForLabelsAlone(Kind kind) {
        Trained trained = trained(new SupervisedProvider(), kind);
        assertTrue(trained.accuracy() > 0.9, kind + ": " + trained.accuracy());
        assertEquals(200 * 64, trained.spentOn(Channel.LABELS), "each question of each batch once");
        assertEquals(0, trained.spentOn(Channel.RATE));
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "PROXIMAL", "SEARCH"})
    void theExpandedOverseerIsAskedOnceAboutABatchAndItsScoresAreRatings(Kind kind) {
        Trained imitating = trained(new ExpandedOversightProvider(), Kind.IMITATION);
        Trained trained = trained(new ExpandedOversightProvider(), kind);
        assertTrue(trained.accuracy() > 0.9, kind + ": " + trained.accuracy());
        assertEquals(imitating.spentOn(Channel.REASON), trained.spentOn(Channel.REASON));
        assertTrue(trained.spentOn(Channel.RATE) > 0);
    }

    @Test
    void directSupervisionMakesTheFloorOfEitherOfThem() {
        for (TrainingProtocolProvider<BaselineSettings> provider :
                List.of(new SupervisedProvider(), new ExpandedOversightProvider(), new DirectOversightProvider())) {
            Trained trained = trained(provider, Kind.DIRECT);
            assertEquals(0, trained.spentOn(Channel.LABELS), provider.card().id());
            assertTrue(trained.spentOn(Channel.DEMONSTRATE) > 0, provider.card().id());
            assertTrue(trained.accuracy() < 0.9, provider.card().id() + ": " + trained.accuracy());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "SEARCH"})
    void anExpansionThatComesToNothingIsNamedAsTheReasonWhyNothingWasTaught(Kind kind) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> Audited.train(new Unanswered(), settings(kind)));
        assertEquals("depth", refused.setting());
    }
}
