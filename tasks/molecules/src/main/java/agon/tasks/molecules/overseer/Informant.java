package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Inquiry;

/** Somebody else whom H can ask for a value: a model that H trained, or a published rule. */
public interface Informant {

    /** Under which heading it is asked. */
    Inquiry inquiry();

    /** What it says of a molecule; the same whenever it is asked. */
    double opinion(Molecule molecule);
}
