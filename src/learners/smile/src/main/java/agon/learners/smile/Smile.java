package agon.learners.smile;

import agon.api.card.Citation;

/** The library that does the fitting. */
final class Smile {

    static final Citation CITATION = new Citation(
            "li2014",
            "Li, Haifeng",
            "Smile: Statistical Machine Intelligence and Learning Engine",
            "haifengl.github.io",
            2014);

    private Smile() {}
}
