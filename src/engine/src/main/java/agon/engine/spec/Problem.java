package agon.engine.spec;

/**
 * Something wrong with an experiment.
 *
 * @param place file and line, such as {@code quickstart.yaml:12}, or what was said on the command line
 * @param message what is wrong and what would be right
 */
public record Problem(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
