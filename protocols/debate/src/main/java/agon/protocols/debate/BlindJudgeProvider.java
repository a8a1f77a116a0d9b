package agon.protocols.debate;

import agon.api.card.Citation;

/** Makes judging without evidence. */
public final class BlindJudgeProvider extends AdvocacyProvider {

    /** For {@link java.util.ServiceLoader}. */
    public BlindJudgeProvider() {
        super(
                Format.BLIND,
                "blind-judge",
                "Blind judge",
                "The overseer judges between two claims without any evidence; the learner is trained by the verdicts.",
                "None: what is learned is what the judge believed before.",
                new Citation(
                        "sudhir2025",
                        "Sudhir, A. P., Kaunismaa, J., Panickssery, A.",
                        "A benchmark for scalable oversight mechanisms",
                        "arXiv:2504.03731",
                        2025));
    }
}
