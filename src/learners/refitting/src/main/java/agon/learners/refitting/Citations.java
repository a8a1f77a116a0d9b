package agon.learners.refitting;

import agon.api.card.Citation;

/** Sources that learners which refit share. */
public final class Citations {

    /** How comparisons are learned. */
    public static final Citation EXPECTATION_MAXIMISATION = new Citation(
            "dempster1977",
            "Dempster, Arthur and Laird, Nan and Rubin, Donald",
            "Maximum Likelihood from Incomplete Data via the EM Algorithm",
            "Journal of the Royal Statistical Society B 39(1), 1-38",
            1977);

    /** How rewards are learned. */
    public static final Citation ADVANTAGE_WEIGHTED_REGRESSION = new Citation(
            "peng2019",
            "Peng, Xue Bin and Kumar, Aviral and Zhang, Grace and Levine, Sergey",
            "Advantage-Weighted Regression: Simple and Scalable Off-Policy Reinforcement Learning",
            "arXiv:1910.00177",
            2019);

    /** Bagged trees. */
    public static final Citation RANDOM_FORESTS =
            new Citation("breiman2001", "Breiman, Leo", "Random Forests", "Machine Learning 45(1), 5-32", 2001);

    /** Trees, each of which corrects those before. */
    public static final Citation GRADIENT_BOOSTING = new Citation(
            "friedman2001",
            "Friedman, Jerome",
            "Greedy Function Approximation: A Gradient Boosting Machine",
            "Annals of Statistics 29(5), 1189-1232",
            2001);

    private Citations() {}
}
