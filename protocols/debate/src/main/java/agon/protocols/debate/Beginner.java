package agon.protocols.debate;

import java.util.random.RandomGenerator;

/** Who reveals the first piece of evidence in debates of training; contests of the evaluation are held both ways. */
public enum Beginner {
    /** Who claims first. */
    FIRST,
    /** Who claims second. */
    SECOND,
    /** Either, by lot for each debate. */
    LOT;

    /** Whether the first claim's side begins the next debate. */
    boolean isFirst(RandomGenerator random) {
        return switch (this) {
            case FIRST -> true;
            case SECOND -> false;
            case LOT -> random.nextBoolean();
        };
    }
}
