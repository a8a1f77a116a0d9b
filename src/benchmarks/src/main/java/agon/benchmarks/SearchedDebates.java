package agon.benchmarks;

import agon.api.seed.Seeds;
import agon.protocols.debate.evidence.Debates;
import agon.protocols.debate.evidence.Judgements;
import agon.protocols.debate.evidence.Player;
import agon.protocols.debate.evidence.SearchPlayer;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Debates on {@value Glimpsing#LENGTH} pixels of drawn digits, both sides by tree search: one answer against each of nine
 * others with either side beginning, about four pictures. An operation is one debate. What the judge has said is forgotten
 * before each batch.
 */
@State(Scope.Thread)
public class SearchedDebates {

    /** Maps and dense units of the judge's network: the default's, and the published ones. */
    @Param({"16/32/256", "32/64/1024"})
    public String network = "";

    /** Games played in mind before each piece. */
    @Param("512")
    public int rollouts;

    /** Random ends looked at beforehand, once for all games about a picture. */
    @Param({"0", "1000"})
    public int survey;

    private IntSupplier debates = () -> 0;

    /** Makes the judge. */
    @Setup
    public void prepare() {
        debates = debates(Glimpsing.of(network), new SearchPlayer.Effort(rollouts, 8, survey));
    }

    private static <Q, A, E> IntSupplier debates(Glimpsing<Q, A, E> glimpsing, SearchPlayer.Effort effort) {
        return () -> {
            Player<Q, A, E> player = new SearchPlayer<>(
                    new Judgements<>(glimpsing.arena()), effort, Seeds.generator(1, "benchmark player"));
            return new Debates<>(player, player).play(glimpsing.games()).size();
        };
    }

    /** Plays them, and tells how many they were. */
    @Benchmark
    @OperationsPerInvocation(Glimpsing.GAMES)
    public int play() {
        return debates.getAsInt();
    }
}
