package agon.analysis.statistics;

/** Which of several are worth their cost. */
public final class ParetoFront {

    private ParetoFront() {}

    /**
     * Whether each is on the front: no other is at least as good for no more, and better or cheaper (Pareto, Manuale di
     * economia politica, 1906). Of equals, all are.
     *
     * @param cost lower is better, finite
     * @param merit as many, higher is better, finite
     */
    public static boolean[] of(double[] cost, double[] merit) {
        boolean[] front = new boolean[cost.length];
        for (int i = 0; i < cost.length; i++) {
            front[i] = true;
            for (int j = 0; j < cost.length && front[i]; j++) {
                boolean noWorse = cost[j] <= cost[i] && merit[j] >= merit[i];
                front[i] = !(noWorse && (cost[j] < cost[i] || merit[j] > merit[i]));
            }
        }
        return front;
    }
}
