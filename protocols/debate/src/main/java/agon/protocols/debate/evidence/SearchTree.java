package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The tree of one search: how often each move was made in mind, and how well it went for who made it. Once most games went the
 * same way it is settled, and what it would have cost goes to turns that are open.
 */
final class SearchTree<Q, A, E> implements Search<Q, A, E> {

    /** How much a move that was seldom made is favoured. */
    private static final double EXPLORATION = 1.5;

    /** Games that are played in mind in any case. */
    private static final int LEAST = 32;

    /** A turn is open where who has it does neither much worse nor much better than this far from one half. */
    private static final double OPEN = 0.4;

    private final Turn<Q, A, E> turn;
    private final Inclination inclination;
    private final Node root;
    private final RandomGenerator random;
    private final List<Visit<Q, A, E>> visits = new ArrayList<>();

    SearchTree(Turn<Q, A, E> turn, Inclination inclination, RandomGenerator random) {
        this.turn = turn;
        this.random = random;
        this.inclination = inclination;
        this.root = node(turn);
    }

    private Node node(Turn<Q, A, E> turn) {
        int[] moves = turn.legal();
        return new Node(moves, inclination.priors(moves, turn.isClaimants()), turn.isClaimants());
    }

    /** A moment of the game: its moves, and what is known of them. */
    static final class Node {

        private final int[] moves;
        private final double[] priors;
        private final boolean claimants;
        private final int[] visits;
        private final double[] gains;
        private final List<Optional<Node>> next;
        private int all;
        private double gain;

        private Node(int[] moves, double[] priors, boolean claimants) {
            this.moves = moves;
            this.priors = priors;
            this.claimants = claimants;
            visits = new int[moves.length];
            gains = new double[moves.length];
            next = new ArrayList<>(Collections.nCopies(moves.length, Optional.empty()));
        }

        /** The most promising move; one that was never made promises as much as all of them did together. */
        private int promising() {
            double usual = all == 0 ? 0.5 : gain / all;
            double urge = EXPLORATION * Math.sqrt(all + 1.0);
            int best = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int move = 0; move < moves.length; move++) {
                double mean = visits[move] == 0 ? usual : gains[move] / visits[move];
                double promise = mean + urge * priors[move] / (1 + visits[move]);
                if (promise > highest) {
                    highest = promise;
                    best = move;
                }
            }
            return best;
        }

        private int oftenest() {
            int best = 0;
            for (int move = 1; move < moves.length; move++) {
                boolean oftener = visits[move] > visits[best];
                boolean better = visits[move] == visits[best] && gains[move] > gains[best];
                best = oftener || better ? move : best;
            }
            return best;
        }
    }

    /** A move that was made at a node. */
    private record Made(Node node, int move) {}

    /**
     * A game that was played in mind. Until it is known how it ended, it counts as lost for whoever moved, so that the next
     * one goes elsewhere.
     */
    private record Visit<Q, A, E>(List<Made> path, Turn<Q, A, E> end) {

        /** Takes in how well the claimant stands at the end. */
        void learn(double share) {
            for (Made made : path) {
                double gained = made.node().claimants ? value(share) : 1 - value(share);
                made.node().gains[made.move()] += gained;
                made.node().gain += gained;
            }
        }
    }

    /** To win counts half, by how much the other half. */
    static double value(double share) {
        double won = share > 0.5 ? 1 : share < 0.5 ? 0 : 0.5;
        return (won + share) / 2;
    }

    @Override
    public List<Turn<Q, A, E>> wanted(int most) {
        visits.clear();
        for (int i = 0; i < most; i++) {
            visits.add(visit());
        }
        return visits.stream().map(Visit::end).toList();
    }

    @Override
    public void learn(double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            visits.get(i).learn(shares[i]);
        }
    }

    @Override
    public boolean isSettled() {
        return root.all >= LEAST && Math.abs(root.gain / root.all - 0.5) > OPEN;
    }

    /** Plays one game in mind. */
    private Visit<Q, A, E> visit() {
        List<Made> path = new ArrayList<>();
        Turn<Q, A, E> now = turn;
        Optional<Node> node = Optional.of(root);
        while (node.isPresent() && !now.isOver()) {
            Node here = node.get();
            int move = here.promising();
            path.add(new Made(here, move));
            boolean first = here.visits[move] == 0;
            here.visits[move]++;
            here.all++;
            now = now.reveal(here.moves[move]);
            if (!first && here.next.get(move).isEmpty() && !now.isOver()) {
                here.next.set(move, Optional.of(node(now)));
            }
            node = here.next.get(move);
        }
        return new Visit<>(path, finished(now));
    }

    private Turn<Q, A, E> finished(Turn<Q, A, E> from) {
        if (from.isOver()) {
            return from;
        }
        int[] legal = from.legal();
        int left = legal.length;
        Turn<Q, A, E> now = from;
        while (!now.isOver()) {
            int drawn = inclination.draw(legal, left, now.isClaimants(), random);
            now = now.reveal(legal[drawn]);
            legal[drawn] = legal[--left];
        }
        return now;
    }

    @Override
    public int favourite() {
        return root.moves[root.oftenest()];
    }
}
