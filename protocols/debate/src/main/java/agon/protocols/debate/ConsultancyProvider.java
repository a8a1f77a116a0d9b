package agon.protocols.debate;

import agon.api.card.Citation;

/** Makes consultancy. */
public final class ConsultancyProvider extends AdvocacyProvider {

    /** For {@link java.util.ServiceLoader}. */
    public ConsultancyProvider() {
        super(
                Format.CONSULTANCY,
                "consultancy",
                "Consultancy",
                "One advisor, assigned one of two claims at random, shows evidence for it; the overseer judges between both, and the learner is trained by the verdicts.",
                "What can be shown for a claim tells something of whether it is right, though nobody answers.",
                new Citation(
                        "kenton2024",
                        "Kenton, Z., Siegel, N. Y., Kramár, J., et al.",
                        "On scalable oversight with weak LLMs judging strong LLMs",
                        "arXiv:2407.04622",
                        2024));
    }
}
