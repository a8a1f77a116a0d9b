package agon.protocols.debate;

import agon.api.card.Citation;

/** Makes propaganda. */
public final class PropagandaProvider extends AdvocacyProvider {

    /** For {@link java.util.ServiceLoader}. */
    public PropagandaProvider() {
        super(
                Format.PROPAGANDA,
                "propaganda",
                "Propaganda",
                "Each of two claims makes its best case with nobody to oppose it; the overseer compares what it made of the two, and the learner is trained by that.",
                "A right claim makes the better case.",
                new Citation(
                        "sudhir2025",
                        "Sudhir, A. P., Kaunismaa, J., Panickssery, A.",
                        "A benchmark for scalable oversight mechanisms",
                        "arXiv:2504.03731",
                        2025));
    }
}
