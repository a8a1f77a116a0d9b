package agon.tasks.molecules.question;

/** A model that H may ask: one that it trained on what it measured, or one that was planted to see whether H notices. */
public sealed interface Model permits ModelKind, PlantedModel {

    /** Its name in experiments. */
    String word();

    /** A few words for people. */
    String title();
}
