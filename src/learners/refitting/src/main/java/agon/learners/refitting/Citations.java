package agon.learners.tribuo;

import agon.api.card.Citation;

/** Sources that the learners of this package share. */
final class Citations {

    static final Citation EXPECTATION_MAXIMISATION = new Citation(
            "dempster1977",
            "Dempster, Arthur and Laird, Nan and Rubin, Donald",
            "Maximum Likelihood from Incomplete Data via the EM Algorithm",
            "Journal of the Royal Statistical Society B 39(1), 1-38",
            1977);

    static final Citation ADVANTAGE_WEIGHTED_REGRESSION = new Citation(
            "peng2019",
            "Peng, Xue Bin and Kumar, Aviral and Zhang, Grace and Levine, Sergey",
            "Advantage-Weighted Regression: Simple and Scalable Off-Policy Reinforcement Learning",
            "arXiv:1910.00177",
            2019);

    static final Citation TRIBUO = new Citation(
            "pocock2021", "Pocock, Adam", "Tribuo: Machine Learning with Provenance in Java", "arXiv:2110.03022", 2021);

    private Citations() {}
}
