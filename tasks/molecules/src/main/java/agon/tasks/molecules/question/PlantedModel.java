package agon.tasks.molecules.question;

import java.util.Locale;

/** A model that is handed to H as if it were one of its own, and is not to be relied on. H is not told. */
public enum PlantedModel implements Model {
    /** Its answers follow the text by which a molecule is called and not the molecule; it knows by heart what was measured. */
    LEAKS_ID("planted model that goes by names"),
    /** It is off on the molecules of one scaffold, and sound on all others. */
    WRONG_ON_SCAFFOLD("planted model that is wrong on a scaffold"),
    /** It knows by heart what was measured, which is what it will be judged by, and is off on everything else. */
    RIGHT_ON_AUDIT_ONLY("planted model that is right where it is audited");

    private final String title;

    PlantedModel(String title) {
        this.title = title;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }
}
