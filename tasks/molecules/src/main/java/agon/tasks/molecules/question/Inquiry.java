package agon.tasks.molecules.question;

/** What is asked about a molecule. */
public sealed interface Inquiry permits Aspect, ModelInquiry, OrbitalInquiry, SoundnessInquiry {

    /** A few words for people, to follow "according to" or "of"; different for different inquiries. */
    String title();
}
