package agon.protocols.debate;

import agon.api.card.Citation;

/** Makes open consultancy. */
public final class OpenConsultancyProvider extends AdvocacyProvider {

    /** For {@link java.util.ServiceLoader}. */
    public OpenConsultancyProvider() {
        super(
                Format.OPEN_CONSULTANCY,
                "open-consultancy",
                "Open consultancy",
                "One advisor shows evidence for whichever of two claims the agent finds likelier; the overseer judges between both, and the learner is trained by the verdicts.",
                "The agent would rather argue for what is right.",
                new Citation(
                        "kenton2024",
                        "Kenton, Z., Siegel, N. Y., Kramár, J., et al.",
                        "On scalable oversight with weak LLMs judging strong LLMs",
                        "arXiv:2407.04622",
                        2024));
    }
}
